import { pathToFileURL } from "node:url";
import { composedPatterns, composers, literalPatterns, type Pattern, root } from "./patterns.ts";

/** All patterns of the program: those of its code, and those it puts together when it loads and reads. */
export async function allPatterns(): Promise<Pattern[]> {
  return [...literalPatterns(), ...(await composed())];
}

/**
 * The patterns put together while the program loads and runs.
 *
 * @throws Error where some place that composes patterns did not come to it: it needs a call in `compose`
 */
async function composed(): Promise<Pattern[]> {
  const places = composers().map((where) => where.replace(/:\d+$/, ""));
  const found = await composedPatterns(() => compose(places));
  const seen = new Set(found.map(({ where }) => where));
  const unseen = places.filter((place) => !seen.has(place));
  if (unseen.length > 0)
    throw new Error(`no pattern was seen to be composed in ${unseen.join(", ")}: call it in ${import.meta.filename}`);
  return found;
}

/** Imports the modules anew where they are not yet loaded, and calls those that compose later. */
async function compose(files: readonly string[]): Promise<void> {
  for (const file of files) await import(pathToFileURL(`${root}${file}`).href);
  const { xmlTokens } = await import("../../src/graph/xml.ts");
  [...xmlTokens("<a/>")];
}
