/** First words of Arabic names of armed groups, as Latin letters spell them in every language: "Liwa al-Hadi", "Kataib Sayyid". */
export const armedGroups: readonly string[] = [
  "Ahrar",
  "Asaib",
  "Asa'ib",
  "Faylaq",
  "Failaq",
  "Kataib",
  "Kata'ib",
  "Liwa",
  "Saraya",
];
