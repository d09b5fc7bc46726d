/** Words that name a next one and leave unsaid what is done: it was told of another. */
export const turns: readonly string[] = [
  "تلاه",
  "تلاها",
  "تلته",
  "تلتها",
  "ثم تلاه",
  "ثم تلته",
  "جاء الدور على",
  "جاء دور",
  "كان الدور على",
  "كان دور",
  "وتلاه",
  "وتلته",
];

/** How a sentence opens that names those of whom the one before gave only the number. */
export const rolls = {
  who: ["والآخرون", "والبقية"],
  are: ["هم", "وهم", "وهن", "هن", "ضم", "ضمت", "بينهم", "ومن بينهم", "من بينهم"],
};
