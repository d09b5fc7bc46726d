/** Korean family names in Latin letters, folded. They are short, and many are words of other languages; the given name behind shows them: "Oh Se-jin". */
export const koreanFamilies: ReadonlySet<string> = new Set(
  "ahn bae baek bang byun cha chae cheon cho choe choi chu chun chung do eom gil go gong gu ha ham han heo hong huh hwang hyun im jang jeon jeong ji jin jo joo ju jun jung kang kil kim ko kong koo kwak kwon lee lim maeng min moon myung na nam no noh oh ok paek pak park pyo ra ri roh ryu seo seok seol shim shin sim sin so sohn son song suh suk sun sung tak uhm wi won woo yang yeo yeom yeon yim yoo yoon you yun".split(
    " ",
  ),
);
