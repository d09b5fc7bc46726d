import type { Found, Meaning } from "../languages/lexicon.ts";
import {
  type Chunk,
  chunk,
  type FoundOf,
  foldedAt,
  hasHit,
  hitAt,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { joinedField, withFields } from "./fields.ts";
import { isComma, isJoinedByHyphen } from "./marks.ts";

/**
 * An office at a token, with its field and modifiers: "former deputy foreign minister", "Menteri Belia dan Sukan",
 * "نائب وزير الخارجية السابق".
 */
export function roleAt(view: View, at: number): Chunk | null {
  if (isHour(view, at)) return null;
  const modified = modifiersFrom(view, at);
  if (modified.titles.includes("own")) return null;
  // "Wakil Tetap" is an office although "wakil" alone modifies one.
  const before = officeAt(view, modified.to) === null ? { to: at, titles: [], proclitics: null } : modified;
  const office = officeAt(view, before.to);
  if (office === null) return null;
  const after = followedBy(view, furtherFields(view, before.to, office.to));
  const modifiers = [...before.titles, ...after.titles];
  const titles = [[...modifiers.filter((title) => !PAST.has(title) && title !== "own"), office.title].join(" ")];
  const former = modifiers.some((title) => PAST.has(title));
  return {
    from: at,
    to: after.to,
    what: {
      is: "role",
      titles,
      plural: office.plural,
      leads: office.leads && !former && modifiers.length === 0,
      former,
    },
    proclitics: before.proclitics ?? office.proclitics,
    pronoun: office.pronoun,
  };
}

/** "Former", and "then": who held the office at another time does not hold it now. */
const PAST: ReadonlySet<string> = new Set(["former", "then"]);

/**
 * Behind further fields that no list has: "وزير التجارة والصناعة وترويج الاستثمار العماني كيبتو …". Only where the holder follows, since others may be
 * joined as well: "وزير الدفاع والوفد السعودي".
 */
function furtherFields(view: View, from: number, to: number): number {
  if (view.lexicon.language.capitals || to < from + 2) return to;
  let next = to;
  for (let end = joinedField(view, next); end > next; end = joinedField(view, next)) next = end;
  const holder = hitAt(view, next, "country")?.meaning.form === "demonym" ? next + 1 : next;
  return next > to && (opensName(view, holder) || hasHit(view, holder, ADDRESSES)) ? next : to;
}

const ADDRESSES = new Set(["honorific", "rank"] as const);

function opensName(view: View, at: number): boolean {
  const word = foldedAt(view, at);
  return view.lexicon.isGiven(word) || (word.length > 2 && view.tokens[at]?.kind === "word" && !view.hits[at]?.length);
}

/** "06:42 PM": behind figures no prime minister. */
function isHour({ tokens }: View, at: number): boolean {
  return tokens[at]?.shouted === true && tokens[at - 1]?.kind === "number";
}

interface Office {
  readonly to: number;
  readonly title: string;
  readonly plural: boolean;
  readonly leads: boolean;
  readonly proclitics: readonly string[];
  readonly pronoun: string | null;
}

function officeAt(view: View, at: number): Office | null {
  const whole = noun(hitAt(view, at, "role"));
  const head = noun(headAt(view, at));
  // "Amir-Rahmati": the first half of a name.
  if (Math.max(whole?.to ?? 0, head?.to ?? 0) === at + 1 && (isHalf(view, at) || isShortened(view, at))) return null;
  const headed = head === null ? null : withFields(view, head.to, head.meaning.title);
  if (head !== null && headed !== null && headed.to > (whole?.to ?? 0))
    return {
      ...headed,
      plural: head.meaning.plural,
      leads: head.meaning.leads,
      proclitics: head.proclitics,
      pronoun: head.pronoun,
    };
  if (whole !== null)
    return {
      to: whole.to,
      title: whole.meaning.title,
      plural: whole.meaning.plural,
      leads: whole.meaning.leads,
      proclitics: whole.proclitics,
      pronoun: whole.pronoun,
    };
  return fielded(view, at);
}

/** Of an office's heads at a token the one whose fields reach furthest: "وزيرة" and no "وزيرة شؤون" in "وزيرة الشؤون الاجتماعية". */
function headAt(view: View, at: number): FoundOf<"head"> | null {
  let [best, reach]: [FoundOf<"head"> | null, number] = [null, 0];
  for (const hit of view.hits[at] ?? []) {
    if (!isHead(hit)) continue;
    const { to } = withFields(view, hit.to, hit.meaning.title);
    if (to > reach) [best, reach] = [hit, to];
  }
  return best;
}

function isHead(hit: Found): hit is FoundOf<"head"> {
  return hit.meaning.kind === "head";
}

/** No future stands before a noun: "سامر" is a man's name and no "آمر". */
function noun<T extends { readonly proclitics: readonly string[] }>(hit: T | null): T | null {
  return hit?.proclitics.includes("future") ? null : hit;
}

const HONORIFIC = new Set(["honorific"] as const);

/** Whether a title's word is the first half of a name that a hyphen joins. */
export function isHalf(view: View, at: number): boolean {
  const next = view.tokens[at + 2];
  if (next === undefined || !isJoinedByHyphen(view, at + 1)) return false;
  // "Ji-hoon"; but "Vice-president", "Attorney-general".
  if (!next.capital) return hasHit(view, at, HONORIFIC) && next.kind === "word";
  return !hasHit(view, at + 2, TITLES);
}

/** "Halim Ag. Jamil", "Ab. Rahim": a shortened name, no AG, AB or attorney general. */
export function isShortened(view: View, at: number): boolean {
  const [token, dot, next] = [view.tokens[at], view.tokens[at + 1], view.tokens[at + 2]];
  if (token === undefined || token.end - token.start !== 2 || token.shouted || token.folded === "co") return false;
  return dot?.folded === "." && dot.glued && next?.capital === true && !opensTitle(view, at + 2);
}

/** Fields before their head: "Water Resources Minister", "army chief". */
function fielded(view: View, at: number): Office | null {
  if (view.lexicon.language.adjectives !== "before noun") return null;
  const fields: string[] = [];
  let next = at;
  for (let field = hitAt(view, next, "field"); field !== null; field = hitAt(view, next, "field")) {
    fields.push(field.meaning.title);
    next = field.to;
    const and = markerAt(view, next, "and");
    if (and !== null && hitAt(view, and.to, "field") !== null) next = and.to;
  }
  if (fields.length === 0) return unlistedOffice(view, at);
  const head = hitAt(view, next, "head") ?? hitAt(view, next, "role");
  if (head === null) return null;
  return {
    to: head.to,
    title: `${fields.join(" and ")} ${head.meaning.title}`,
    plural: head.meaning.plural,
    leads: false,
    proclitics: head.proclitics,
    pronoun: head.pronoun,
  };
}

/** "Railway Minister", "Panchayati Raj Minister": what no list has a minister for, written with capitals as the office is. */
function unlistedOffice(view: View, at: number): Office | null {
  let next = at;
  while (next < at + MOST_UNLISTED && !view.headline && isFieldLike(view, next)) next += 1;
  const head = next === at ? null : hitAt(view, next, "head");
  if (head === null || !head.meaning.title.endsWith("minister") || view.tokens[next]?.capital !== true) return null;
  const { title, plural } = head.meaning;
  return { to: head.to, title, plural, leads: false, proclitics: head.proclitics, pronoun: head.pronoun };
}

const MOST_UNLISTED = 3;

/** A noun with a capital, or a word that no list has, which is no name. */
function isFieldLike(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || !token.capital || token.shouted) return false;
  if (view.lexicon.isGiven(token.folded) || view.lexicon.isFamily(token.folded)) return false;
  return (view.hits[at] ?? []).every(({ meaning }) => FIELD_WORDS.has(meaning.kind));
}

const FIELD_WORDS: ReadonlySet<Meaning["kind"]> = new Set([
  "common",
  "body noun",
  "inner",
  "opener",
  "closer",
] as const);

function modifiersFrom(view: View, at: number): { to: number; titles: string[]; proclitics: readonly string[] | null } {
  const titles: string[] = [];
  let proclitics: readonly string[] | null = null;
  let to = at;
  for (let hit = hitAt(view, to, "modifier"); hit !== null; hit = hitAt(view, to, "modifier")) {
    titles.push(hit.meaning.title);
    proclitics ??= hit.proclitics;
    to = hit.to;
    if (foldedAt(view, to) === "-" && view.tokens[to]?.glued) to += 1;
  }
  return { to, titles, proclitics };
}

/** Modifiers behind their office; "مستشار الأمن مساعد" is followed by a given name. */
function followedBy(view: View, at: number): ReturnType<typeof modifiersFrom> {
  const named = !view.lexicon.language.capitals && (view.lexicon.isGiven(foldedAt(view, at)) || disagrees(view, at));
  if (named) return { to: at, titles: [], proclitics: null };
  const ordinal = ordinalAt(view, at);
  if (ordinal !== undefined) return { ...modifiersFrom(view, at + 1), titles: [ordinal] };
  const behind = modifiersFrom(view, ordinalsTo(view, at));
  // "The minister co-chaired a session"
  return foldedAt(view, behind.to - 1) === "-" ? { to: at, titles: [], proclitics: null } : behind;
}

/** "Wakil Presiden ke-10 dan ke-12": behind an office which of those who have held it. */
export function ordinalsTo(view: View, at: number): number {
  if (view.lexicon.language.adjectives !== "after noun" || markerAt(view, at, "to")?.to !== at + 1) return at;
  if (!isJoinedByHyphen(view, at + 1) || view.tokens[at + 2]?.kind !== "number") return at;
  const and = markerAt(view, at + 3, "and")?.to ?? (isComma(view, at + 3) ? at + 4 : at + 3);
  const further = ordinalsTo(view, and);
  return further > and ? further : at + 3;
}

/** "Menteri Pertahanan II", "Timbalan Ketua Menteri III": which one of those who share an office. */
function ordinalAt(view: View, at: number): string | undefined {
  return view.tokens[at]?.shouted === true ? ORDINALS[foldedAt(view, at)] : undefined;
}

const ORDINALS: Readonly<Record<string, string>> = { ii: "second", iii: "third", iv: "fourth" };

/** "مستشار الأمن الوطني مساعد الغيلان": behind an article a deputy's word without one, and before a surname, is a name. */
function disagrees(view: View, at: number): boolean {
  const deputy = hitAt(view, at, "modifier");
  if (deputy === null || !RANKED.test(deputy.meaning.title)) return false;
  if (!opensWithArticle(view, at - 1) || opensWithArticle(view, at)) return false;
  return (view.hits[deputy.to] ?? []).length === 0 && view.tokens[deputy.to]?.kind === "word";
}

const RANKED = /^(?:assistant|deputy|vice)/;

/** A military rank or an honorific at a token, with those stacked after it: "Mej Jeneral", "Datuk Seri Dr". */
export function titleAt(view: View, at: number): Chunk | null {
  if (isHalf(view, at)) return null;
  const rank = hitAt(view, at, "rank");
  if (rank !== null) return chunk(at, dotted(view, rank.to), { is: "rank", plural: rank.meaning.plural }, rank);
  const honorific = hitAt(view, at, "honorific");
  // "HE" is His Excellency, "he" is not.
  if (honorific === null) return null;
  // "His Majesty King Arvid", "Tuanku Aminah" are one person, "His Majesty", "tuanku" alone is "he".
  const capital = !view.headline && view.tokens[at]?.capital === true;
  const to = dotted(view, wholeTitle(view, honorific));
  const introduces = view.tokens[to]?.capital === true && (honorific.to > at + 1 || capital);
  if (hitAt(view, at, "pronoun") !== null && !view.tokens[at]?.shouted && !introduces) return null;
  return chunk(at, to, { is: "honorific" }, honorific);
}

/** "YB Dato' Sri": a title that begins within the one before it is said whole. */
function wholeTitle(view: View, { from, to }: Found): number {
  let end = to;
  if (!view.lexicon.language.capitals) return end;
  for (let at = from + 1; at < end; at++) end = Math.max(end, hitAt(view, at, "honorific")?.to ?? end);
  return end;
}

function dotted(view: View, at: number): number {
  return foldedAt(view, at) === "." && view.tokens[at]?.glued ? at + 1 : at;
}

/** Whether an office, rank or honorific starts here. */
export function opensTitle(view: View, at: number): boolean {
  return hasHit(view, at, TITLES);
}

/** What a title is made of. */
export const TITLES: ReadonlySet<Meaning["kind"]> = new Set(["role", "head", "rank", "honorific", "modifier"] as const);
