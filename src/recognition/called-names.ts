import type { Meaning } from "../languages/lexicon.ts";
import { type Chunk, chunk, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { isHyphen } from "./marks.ts";
import { quoteEnd } from "./quoted-names.ts";
import { roleAt } from "./roles.ts";

/** A name with a sign of its own that it is somebody's: "برئاسة يانز هريبار", "اسمه أود موند", "، الكوري لي جي هون". */
export function calledName(view: View, at: number, before: Chunk | undefined, name: Chunk | null): Chunk | null {
  if (name === null || name.what.is !== "name" || name.to < at + 2 || name.proclitics.length > 0) return name;
  const called =
    [at - 1, at - 2].some((place) => CALLING.some((kind) => hitAt(view, place, kind)?.to === at)) ||
    (before !== undefined && before.to === at && isCountryman(view, before));
  return called ? { ...name, what: { ...name.what, weak: false, called: true } } : name;
}

const CALLING = ["called", "leading"] as const;

/** A demonym with an article that describes no noun before it: it stands for the person named behind it. */
function isCountryman(view: View, { what, from, proclitics }: Chunk): boolean {
  if (what.is !== "country" || what.form !== "demonym" || !proclitics.includes("article")) return false;
  return proclitics[0] === "and" || view.tokens[from - 1]?.kind !== "word";
}

/** Who speaks for a country, in brackets behind it: "نظراؤه من السنغال (عايدة مباي ديوف) وسلوفينيا (…)". */
export function bracketed(view: View, at: number, before: Chunk | undefined): Chunk | null {
  if (before?.what.is !== "country" || before.to !== at - 1 || foldedAt(view, at - 1) !== "(") return null;
  const to = quoteEnd(view, at);
  if (view.lexicon.language.capitals || to === null || to < at + 2) return null;
  for (let next = at; next < to; next++) if (!isNameable(view, next)) return null;
  const called = chunk(at, to, { is: "name", weak: false, called: true });
  for (let place = at - 2; place >= 0; place--) if (speaksOfMany(view, place)) return called;
  return null;
}

/** Who is named in quotes behind an office: "القائد «رائد نهر سامي»", whatever else the words may mean. */
export function quotedPerson(view: View, at: number): Chunk | null {
  if (!view.lexicon.isGiven(foldedAt(view, at)) || foldedAt(view, at - 1) === "(") return null;
  const to = quoteEnd(view, at);
  if (to === null || to < at + 2) return null;
  for (let next = at; next < to; next++)
    if (view.tokens[next]?.kind !== "word" || hasHit(view, next, NO_NAME)) return null;
  return chunk(at, to, { is: "name", weak: false });
}

const NO_NAME = new Set(["saying", "relative", "subordinator", "contrast", "pronoun", "honorific", "rank"] as const);

/** "Their counterparts", "the ministers": names follow. */
function speaksOfMany(view: View, at: number): boolean {
  const role = roleAt(view, at)?.what;
  return hitAt(view, at, "counterpart")?.meaning.many === true || (role?.is === "role" && role.plural);
}

/** Who tells a paper something in a headline: "يوناس أولي هولستاد لـ«الرواق»: …". */
export function interviewed(view: View, at: number): Chunk | null {
  if (at > 0) return null;
  let to = 1;
  while (to < MOST_NAMED && markerAt(view, to, "to", "for") === null) to += 1;
  const marker = markerAt(view, to, "to", "for");
  const end = marker === null ? null : quoteEnd(view, marker.to + 1);
  if (to < 2 || end === null || foldedAt(view, end + 1) !== ":") return null;
  for (let next = at; next < to; next++) if (!isNameable(view, next)) return null;
  return chunk(at, to, { is: "name", weak: false, called: true });
}

const MOST_NAMED = 6;

/** A word that no list has but as a common one, or half of a name with a hyphen. */
function isNameable(view: View, at: number): boolean {
  const hits = view.hits[at] ?? [];
  if (view.tokens[at]?.kind !== "word") return isHyphen(view, at);
  return view.lexicon.isGiven(foldedAt(view, at)) || hits.every(({ meaning }) => PLAIN.has(meaning.kind));
}

const PLAIN: ReadonlySet<Meaning["kind"]> = new Set(["common", "particle", "inner"] as const);
