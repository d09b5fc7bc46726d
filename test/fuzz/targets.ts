import { problemsOf } from "./invariants.ts";
import { readerTargets } from "./readers.ts";
import { type Target, target } from "./target.ts";
import { articlesOf } from "./texts.ts";

/** All that is tried with random inputs. */
export const targets: readonly Target[] = [
  target("short articles through the whole pipeline", articlesOf(3, 8), problemsOf),
  target("a long article through the whole pipeline", articlesOf(1, 40), problemsOf),
  ...readerTargets,
];
