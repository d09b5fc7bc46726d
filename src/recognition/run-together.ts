import type { Lexicon } from "../languages/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";

/** What the article's people are called: whole names, and what stands behind the given name, each with the whole names it may stand for. */
export type Callings = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What people are called whose names are sure. A longer name that begins with one and ends with another of them is two run together: shorter
 * ones come first.
 */
export function callingsOf(names: readonly (readonly Token[])[], lexicon: Lexicon): Callings {
  const callings = new Map<string, Set<string>>();
  const add = (calling: string, whole: string) => {
    const wholes = callings.get(calling);
    if (wholes === undefined) callings.set(calling, new Set([whole]));
    else wholes.add(whole);
  };
  for (const name of [...names].sort((a, b) => a.length - b.length)) {
    const words = name.map(({ folded }) => folded);
    if (words.length < 2 || secondNameIn(words, callings, lexicon) !== null) continue;
    const whole = words.join(" ");
    add(whole, whole);
    add(words.slice(surnameAt(name, lexicon)).join(" "), whole);
  }
  return callings;
}

/** "بوخالفة بينديتي", "مراد بوخالفة ماركو بينديتي": where the second of two names begins that nothing parts; null: it is one name. */
export function secondNameIn(words: readonly string[], callings: Callings, lexicon: Lexicon): number | null {
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [callings.get(words.slice(0, at).join(" ")), callings.get(words.slice(at).join(" "))];
    if (first === undefined || second === undefined) continue;
    // "سعيد محمد" is one man, though there are an Ali Said and a Khalid Muhammad.
    const isHalf = [words.slice(0, at), words.slice(at)].some(
      ([only = "", ...more]) => more.length === 0 && lexicon.isGiven(only),
    );
    if (!isHalf && ![...first].some((whole) => second.has(whole))) return at;
  }
  return null;
}

/** Where the surname begins: with the last word, or with the small words before it. */
function surnameAt(name: readonly Token[], lexicon: Lexicon): number {
  let at = name.length - 1;
  while (at > 1 && isParticle(name[at - 1], lexicon)) at -= 1;
  return at;
}

function isParticle(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  return lexicon.match([token])[0]?.some(({ meaning }) => meaning.kind === "particle") ?? false;
}

/** Whether a mention's name is surely somebody's. */
export function isSurePerson({ kind, name, sign, boilerplate, quoted }: Mention): boolean {
  return kind === "person" && name !== null && sign === "titled" && !boilerplate && !quoted;
}
