import { scan } from "./tags.ts";

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html " +
    "legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul"
  ).split(" "),
);
/** Elements whose words are no text of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object canvas audio video select textarea button".split(" "),
);
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|img|figure|figcaption|blockquote|table|tbody|tr|td|section|article|font|center|html|body|iframe|script|style|hr|sup|sub|pre|code|small|time|picture|header|footer|main|aside)(?=[\s/>])[^<>]*>/i;

/** Whether an element begins a paragraph. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether a field holds HTML rather than words. */
export function isMarkup(text: string): boolean {
  return text.includes("<") && TAG.test(text);
}

/**
 * The words of HTML, a blank line between paragraphs; scripts, styles and forms left out. Reads any HTML however deep or broken: nothing is built of it.
 *
 * @example
 * plainText("<p>Iran &amp; Pakistan<br>talk</p><p>More.</p>") //=> "Iran & Pakistan\ntalk\n\nMore."
 */
export function plainText(html: string): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  let isBroken = false;
  /** The silent element we are in, and how many of its name. */
  let silent = "";
  let silence = 0;
  const end = () => {
    const paragraph = words
      .join("")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    words = [];
    isBroken = false;
  };
  scan(html, {
    open(name, _, isClosed) {
      if (silence > 0) {
        if (name === silent && !isClosed) silence += 1;
      } else if (SILENT.has(name)) {
        silent = name;
        silence = isClosed ? 0 : 1;
      } else if (BLOCKS.has(name) || (name === "br" && isBroken)) end();
      else if (name === "br") {
        words.push("\n");
        isBroken = true;
      }
    },
    close(name) {
      if (silence > 0 && name === silent) silence -= 1;
      if (silence === 0 && BLOCKS.has(name)) end();
    },
    text(text) {
      if (silence > 0) return;
      words.push(text.replace(/\s+/g, " "));
      if (isBroken && text.trim() !== "") isBroken = false;
    },
  });
  end();
  return paragraphs.join("\n\n");
}
