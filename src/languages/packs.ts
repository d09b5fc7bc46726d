import { languages } from "./index.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";

let made: readonly Lexicon[] | null = null;

/** All packs made ready, once a process: it takes some hundred milliseconds. */
export function packs(): readonly Lexicon[] {
  made ??= languages.map((language) => lexicon(language));
  return made;
}
