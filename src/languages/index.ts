import { arabic } from "./ar/index.ts";
import { english } from "./en/index.ts";
import { indonesian } from "./id/index.ts";
import type { Language } from "./language.ts";
import { malay } from "./ms/index.ts";

/** The language packs: a fifth language is its folder and its line here. */
export const languages: readonly Language[] = [arabic, english, indonesian, malay];
