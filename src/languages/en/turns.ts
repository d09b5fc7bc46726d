/** Words that name a next one and leave unsaid what is done: it was told of another. */
export const turns: readonly string[] = [
  "came the turn of",
  "followed by",
  "in her wake came",
  "in his wake came",
  "in their wake came",
  "it was the turn of",
  "last came",
  "last was",
  "next came",
  "next in line was",
  "next in was",
  "next it was the turn of",
  "next up was",
  "next was",
  "the turn of",
  "then came",
  "then it was the turn of",
  "was followed by",
  "was next",
];

/** How a sentence opens that names those of whom the one before gave only the number. */
export const rolls = {
  who: ["they", "these", "those", "others", "the other", "the rest", "the remaining", "among them"],
  are: ["were", "are", "was", "include", "included", "comprise", "comprised", "being", "namely"],
};
