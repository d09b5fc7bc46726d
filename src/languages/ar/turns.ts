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
