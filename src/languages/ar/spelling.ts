import type { SpellingWords } from "../language.ts";

/** Letters that mean something in any word. */
export const spelling: SpellingWords = {
  article: "ال",
  forThe: "لل",
  feminine: "ة",
  unowned: ["ة"],
  abstract: ["ية"],
  nameless: ["ًا", "اً", "ةً"],
  unarticled: ["آل", "أل", "إل"],
  names: [
    { written: "علي", beside: "على" },
    { written: "آنا", beside: "آنا" },
  ],
  nobody: [{ written: "على", beside: "في" }],
};
