import { behind, type Chunk, foldedAt, hasHit, hitAt, markerAt, pastDeterminer, type View } from "./chunk.ts";
import { hostWords, isEnvoy } from "./envoys.ts";
import { gapBetween } from "./gaps.ts";
import { isComma, pastComma } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import { opensTitle } from "./roles.ts";

/** "Ishaq Dar, the deputy prime minister," is one phrase; "Ishaq Dar, the army chief and …" is a list. */
export function joinAppositions(view: View, found: readonly Phrase[]): Phrase[] {
  const phrases = withOwnOffices(view, found);
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (phrase === undefined) continue;
    if (phrase.name !== null && next !== undefined && serves(view, phrase, next)) {
      joined.push(...withOffice(phrase, next));
      at += 1;
    } else if (phrase.name !== null && next !== undefined && describes(view, phrase, next, phrases[at + 2])) {
      joined.push(joinOf(phrase, next));
      at += 1;
    } else joined.push(phrase);
  }
  return joined;
}

/** "Ama Quaye, President of Ghana, and Luis Roca, President of Peru,": where an office follows the second name, the one before it is the first's. */
function withOwnOffices(view: View, found: readonly Phrase[]): Phrase[] {
  const phrases = [...found];
  for (let at = 0; at + 2 < phrases.length; at++) {
    const [first, second, third] = phrases.slice(at, at + 3) as [Phrase, Phrase, Phrase];
    const split = first.name === null || first.roles.length > 0 ? null : splitAtComma(view, second);
    if (split === null || !followsComma(view, first, second) || !followsComma(view, second, third)) continue;
    if (third.name !== null || third.roles.length === 0 || third.countries.length === 0) continue;
    phrases.splice(at, 2, joinOf(first, split.office), split.holder);
  }
  return phrases;
}

function followsComma(view: View, before: Phrase, { chunks: [first] }: Phrase): boolean {
  const last = before.chunks.at(-1);
  return last !== undefined && first !== undefined && gapBetween(view, last, first) === "comma";
}

/** An office with its country, and whoever is named behind the comma after it. */
function splitAtComma(view: View, { chunks, ...phrase }: Phrase): { office: Phrase; holder: Phrase } | null {
  if (phrase.name === null || phrase.countries.length === 0 || chunks[0]?.what.is !== "role") return null;
  const at = chunks.findIndex(({ from }, index) => index > 0 && isComma(view, from - 1));
  const rest = chunks.slice(at);
  if (at < 0 || rest.some(({ what }) => !NAMING.has(what.is))) return null;
  const titled = rest.length > 1;
  return {
    office: { ...phrase, chunks: chunks.slice(0, at), name: null },
    holder: { ...phrase, chunks: rest, roles: [], countries: [], organization: null, counterpart: null, titled },
  };
}

const NAMING = new Set(["honorific", "rank", "name"]);

function joinOf(phrase: Phrase, office: Phrase): Phrase {
  return {
    ...phrase,
    chunks: [...phrase.chunks, ...office.chunks],
    roles: [...phrase.roles, ...office.roles],
    countries: [...phrase.countries, ...office.countries],
    organization: phrase.organization ?? office.organization,
    titled: true,
  };
}

/** "Ishaq Dar, who is also the deputy prime minister": another office of the one just named. */
function serves(view: View, phrase: Phrase, next: Phrase): boolean {
  const [last, first] = [phrase.chunks.at(-1), next.chunks[0]];
  if (last === undefined || first === undefined || next.counterpart !== null) return false;
  if (next.roles.length === 0 || next.roles.some(({ what }) => what.is === "role" && what.plural)) return false;
  const serving = hitAt(view, pastComma(view, last.to), "serving");
  return serving !== null && pastDeterminer(view, serving.to) === first.from;
}

/** In "Ama Quaye, who is also chair of Lumora" the name behind the office is that of what she chairs. */
function withOffice(phrase: Phrase, next: Phrase): Phrase[] {
  const { organization } = phrase.roles.length > 0 ? phrase : next;
  if (next.name === null) return [{ ...joinOf(phrase, next), organization }];
  const { name } = next;
  const office = {
    ...next,
    name: null,
    chunks: next.chunks.filter((chunk) => chunk !== name && chunk.to <= name.from),
  };
  const body: Phrase = {
    chunks: [name],
    name,
    roles: [],
    countries: [],
    organization: null,
    titled: false,
    counterpart: null,
  };
  return [joinOf(phrase, office), body];
}

function describes(view: View, phrase: Phrase, next: Phrase, after: Phrase | undefined): boolean {
  if (
    next.name !== null ||
    next.roles.length === 0 ||
    next.counterpart !== null ||
    next.roles.some((role) => role.what.is === "role" && role.what.plural)
  )
    return false;
  const [last, first] = [phrase.chunks.at(-1), next.chunks[0]];
  const stop = next.chunks.at(-1)?.to ?? 0;
  if (last === undefined || first === undefined || first.proclitics.includes("and")) return false;
  const gap = gapBetween(view, last, first);
  const isNext = gap === "comma" || (gap === "none" && !view.lexicon.language.capitals);
  if (last.to !== first.from && !isNext && !isOneSuch(view, last.to, first.from)) return false;
  const end = next.chunks.some(isEnvoy) ? hostWords(view, stop) : behind(view, stop, view.tokens.length);
  if (!next.roles.some(isEnvoy) && isRestOfAside(view, end)) return true;
  // "A, president of the B Union signed …": without an article and with its body an office is no other person's, though the comma is wanting.
  const whose = next.organization ?? next.countries[0];
  if (first.from === last.to + 1 && whose !== undefined && (hasHit(view, end, VERBS) || isWhere(view, end)))
    return true;
  if (isOwnOffice(view, last, next, after)) return true;
  const closing = hitAt(view, stop, "relative") === null ? foldedAt(view, end) : "";
  if (after !== undefined && after.name !== null && after.chunks[0]?.from === end + 1 && isComma(view, end))
    // Where each of a list has "and" written onto it, what has none describes: "سعيد ليل، وزير الطاقة، وتاكيشي أونو".
    return after.titled || phrase.titled || after.chunks[0]?.proclitics[0] === "and";
  return closing === "" || /^[,.;:()?!؟—–-]$/.test(closing) || hitAt(view, end, "relative") !== null;
}

/** "Met Admiral A, Chief of Defence Staff and General B": where nouns have articles, an office without one is that of the one just named. */
function isOwnOffice(view: View, { to }: Chunk, { chunks }: Phrase, after: Phrase | undefined): boolean {
  const [office, then] = [chunks[0], after?.chunks[0]];
  if (view.lexicon.language.adjectives !== "before noun" || after?.name == null || !after.titled) return false;
  if (office?.from !== to + 1 || !isComma(view, to) || then === undefined) return false;
  return markerAt(view, behind(view, chunks.at(-1)?.to ?? 0, then.from), "and")?.to === then.from;
}

/** ", an elected president of": one word between "a" and the office that says more of it. */
function isOneSuch(view: View, comma: number, office: number): boolean {
  const word = view.tokens[office - 1];
  if (!isComma(view, comma) || office !== comma + 3 || word?.kind !== "word" || word.capital) return false;
  return hitAt(view, comma + 1, "determiner")?.meaning.form === "indefinite" && !hasHit(view, office - 1, VERBS);
}

const VERBS = new Set(["cue", "saying"] as const);

/** "Met A, president of B in Lima" */
function isWhere(view: View, at: number): boolean {
  return view.lexicon.language.capitals && markerAt(view, at, "in") !== null;
}

/** "…, Chad's foreign minister and the host of the evening,": what follows "and" names nobody up to the comma, so it is said of the same person. */
function isRestOfAside(view: View, from: number): boolean {
  const and = markerAt(view, from, "and");
  if (and === null || hitAt(view, and.to, "article") === null || opensTitle(view, and.to + 1)) return false;
  for (let at = and.to + 1; at < and.to + 8; at++) {
    const token = view.tokens[at];
    if (isComma(view, at)) return at > and.to + 1;
    if (token?.kind !== "word" || token.capital || hitAt(view, at, "cue")?.meaning.cue.shape === "verb") return false;
  }
  return false;
}
