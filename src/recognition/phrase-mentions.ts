import type { Sentence } from "../stages/segment.ts";
import type { ActorKind, CountryCode } from "../types.ts";
import { type Chunk, foldedAt, hitAt, markerAt, type View } from "./chunk.ts";
import type { Mention, NameSpan } from "./mention.ts";
import { LONGEST } from "./name-words.ts";
import { organizationAt } from "./organizations.ts";
import type { Phrase } from "./phrase.ts";
import { roleAt } from "./roles.ts";

/**
 * The mentions that a noun phrase makes: one for whom or what it stands for, and one for each country and body inside it.
 *
 * @param home the country that the sentence says they belong to outside their title.
 */
export function mentionsIn(
  phrase: Phrase,
  home: CountryCode | null,
  view: View,
  sentence: Sentence,
  text: string,
): Mention[] {
  const found = mainMention(phrase, view, sentence, text);
  const main = found !== null && found.country === null && home !== null ? { ...found, country: home } : found;
  const inside = phrase.chunks
    .filter((chunk) => chunk.what.is === "country" || chunk.what.is === "organization")
    .filter(() => phrase.chunks.length > 1 || main === null);
  const bodies = phrase.roles.flatMap((role) => bodiesIn(role, view));
  return [
    ...(main === null ? [] : [main]),
    ...[...inside, ...bodies].map((chunk) => placeMention(chunk, true, view, sentence, text)),
  ];
}

/** The body that an office's own words name: "Ketua DPR", "Central Bank Governor". */
function bodiesIn(role: Chunk, view: View): Chunk[] {
  if (!view.lexicon.language.capitals) return [];
  for (let at = role.from; at < role.to; at++) {
    const body = organizationAt(view, at);
    if (body !== null && body.to <= role.to) return [body];
  }
  return [];
}

function mainMention(phrase: Phrase, view: View, sentence: Sentence, text: string): Mention | null {
  const [only] = phrase.chunks;
  if (only === undefined) return null;
  if (phrase.name === null && phrase.roles.length > 0 && hitAt(view, only.from - 1, "several") !== null) return null;
  if (phrase.name !== null || phrase.roles.length > 0 || phrase.counterpart !== null)
    return personMention(phrase, view, sentence, text);
  if (phrase.chunks.length > 1) return null;
  switch (only.what.is) {
    case "country":
    case "city":
    case "organization":
      return placeMention(only, false, view, sentence, text);
    case "pronoun":
      return {
        ...blank(only, only, view, sentence),
        form: "pronoun",
        pronoun: only.what.person,
        gender: genderOf(only.from, only.to, view),
      };
    case "pair":
      return {
        ...blank(only, only, view, sentence),
        form: "pair",
        pair: only.what.of,
        titles: titlesIn(only, view),
        bodyKind: bodyKindIn(only, view),
        gender: genderOf(only.from, only.to, view),
      };
    default:
      return null;
  }
}

function personMention(phrase: Phrase, view: View, sentence: Sentence, text: string): Mention {
  const first = phrase.chunks[0] as Chunk;
  const last = phrase.chunks.at(-1) as Chunk;
  const name = phrase.name;
  const roles = phrase.roles.flatMap((chunk) => (chunk.what.is === "role" ? [chunk.what] : []));
  const country = sharesOffice(phrase, view)
    ? null
    : (phrase.countries.flatMap((chunk) =>
        chunk.what.is === "country" || chunk.what.is === "city" ? [chunk.what.code] : [],
      )[0] ??
      countryOf(phrase.organization) ??
      countryInside(phrase.roles, view));
  const nameWhat = name?.what.is === "name" ? name.what : null;
  const given =
    name !== null &&
    nameWhat?.quoted === undefined &&
    view.lexicon.isGiven(foldedAt(view, name.from)) &&
    name.to > name.from + 1;
  return {
    ...blank(first, last, view, sentence),
    form: name !== null ? "name" : phrase.counterpart !== null ? "counterpart" : "role",
    kind: phrase.titled || given || name === null ? "person" : null,
    name: name === null ? null : nameSpan(name, view, text),
    acronym: null,
    titles: roles.flatMap((role) => role.titles),
    plural:
      (name === null && roles.some((role) => role.plural)) ||
      (phrase.counterpart?.what.is === "counterpart" && phrase.counterpart.what.many),
    leads: roles.some((role) => role.leads),
    former: roles.some((role) => role.former),
    counterpart: phrase.counterpart !== null,
    country,
    organization: phrase.organization === null ? null : nameSpan(phrase.organization, view, text),
    gender: genderOf(first.from, last.to, view),
    sign: phrase.titled ? "titled" : given ? "given" : nameWhat?.weak ? "weak" : "plain",
    quoted: nameWhat?.quoted === true,
    proclitics: first.proclitics,
  };
}

/** "Guinean and Malian ministers, A and B": the country at the office of several is not that of whom it names first. */
export function sharesOffice({ name, roles, countries, chunks }: Phrase, view: View): boolean {
  const [country] = countries;
  if (name === null || country === undefined || country !== chunks[0] || !roles.some(isPlural)) return false;
  const and = country.from - 1;
  return markerAt(view, and, "and") !== null && hasHitBefore(view, and);
}

function isPlural({ what }: Chunk): boolean {
  return what.is === "role" && what.plural;
}

/** Whether a country's word ends at a token. */
function hasHitBefore(view: View, at: number): boolean {
  for (let from = at - 1; from >= at - 3; from--) if (hitAt(view, from, "country")?.to === at) return true;
  return false;
}

/** The office of "both foreign ministers". */
function titlesIn(pair: Chunk, view: View): readonly string[] {
  for (let at = pair.from; at < pair.to; at++) {
    const role = roleAt(view, at);
    if (role?.what.is === "role") return role.what.titles;
  }
  return [];
}

/** The kind of body of "both parliaments". */
function bodyKindIn(pair: Chunk, view: View): string | null {
  for (let at = pair.from; at < pair.to; at++) {
    const hit = hitAt(view, at, "opener") ?? hitAt(view, at, "closer") ?? hitAt(view, at, "bodies");
    if (hit !== null) return hit.meaning.type;
  }
  return null;
}

/** What the words of a mention say of a person's gender: "she", "Mrs", "الوزيرة". */
function genderOf(from: number, to: number, view: View): Mention["gender"] {
  for (let at = from; at < to; at++) {
    const hit = hitAt(view, at, "gender");
    if (hit !== null) return hit.meaning.gender;
  }
  return null;
}

function countryOf(organization: Chunk | null): CountryCode | null {
  return organization?.what.is === "organization" ? organization.what.country : null;
}

/** The country that an office's own words name or that alone has it: "US Secretary of State", "Kremlin spokesman", "Yang di-Pertuan Agong". */
function countryInside(roles: readonly Chunk[], view: View): CountryCode | null {
  for (const { from, to } of roles)
    for (let at = from; at < to; at++) {
      const own = hitAt(view, at, "bestowed");
      if (own !== null && own.to <= to) return own.meaning.code;
      const hit = hitAt(view, at, "country");
      const field = hitAt(view, at, "field");
      // "Dirjen Amerika dan Eropa", "director for Latin America": what the office is for.
      if (field !== null && field.to >= (hit?.to ?? 0)) at = field.to - 1;
      else if (hit !== null && hit.to <= to && isWritten(view, at)) return hit.meaning.code;
    }
  return null;
}

/** "US", not "us". */
function isWritten(view: View, at: number): boolean {
  return !view.lexicon.language.capitals || view.tokens[at]?.capital === true;
}

function placeMention(chunk: Chunk, inside: boolean, view: View, sentence: Sentence, text: string): Mention {
  const base = {
    ...blank(chunk, chunk, view, sentence),
    name: nameSpan(chunk, view, text),
    inside,
    proclitics: chunk.proclitics,
  };
  const { what } = chunk;
  if (what.is === "organization") {
    const { acronym, to } = acronymAfter(chunk, view, text);
    return {
      ...base,
      ...spanOf(view, chunk.from, to),
      to,
      acronym,
      form: "name",
      kind: "organization",
      known: what.known,
      country: what.country,
      media: what.media,
      bodyKind: what.type,
      whole: what.whole === true,
      quoted: what.called !== undefined,
      sign: "titled",
    };
  }
  if (what.is === "city") return { ...base, form: "place", kind: null, country: what.code, placeForm: "city" };
  if (what.is !== "country") return base;
  const place = what.form === "capital" || what.form === "seat";
  return {
    ...base,
    form: place ? "place" : "name",
    kind: "country" as ActorKind,
    known: what.code,
    country: what.code,
    placeForm: what.form,
    sign: "titled",
  };
}

/** "(OKI)" after an organization's name. */
function acronymAfter(chunk: Chunk, view: View, text: string): { acronym: NameSpan | null; to: number } {
  const [open, word, close] = [view.tokens[chunk.to], view.tokens[chunk.to + 1], view.tokens[chunk.to + 2]];
  if (open?.folded !== "(" || word === undefined || close?.folded !== ")") return { acronym: null, to: chunk.to };
  const acronym = { start: word.start, end: word.end, text: text.slice(word.start, word.end) };
  return word.kind === "word" && (word.shouted || !view.lexicon.language.capitals)
    ? { acronym, to: chunk.to + 3 }
    : { acronym: null, to: chunk.to };
}

function nameSpan(chunk: Chunk, view: View, text: string): NameSpan {
  if (chunk.what.is === "organization" && chunk.what.called !== undefined) {
    const own = spanOf(view, chunk.what.called, chunk.to - 1);
    return { ...own, text: text.slice(own.start, own.end) };
  }
  const from = chunk.what.is === "organization" ? (chunk.what.own ?? chunk.from) : chunk.from;
  const span = spanOf(view, from, endOfOwn(chunk, view));
  const first = view.tokens[chunk.from];
  // A clitic written onto the name ("وعراقجي", "للخارجية") is none of it.
  const skip =
    chunk.proclitics.filter((marker) => marker !== "article").length > 0 && first !== undefined
      ? cliticLength(view, first.folded, chunk)
      : 0;
  return { start: span.start + skip, end: span.end, text: text.slice(span.start + skip, span.end) };
}

/** Where a long name that tells of the father's titles has said its own: before "ibni Al-Marhum Sultan". */
function endOfOwn({ from, to, what }: Chunk, view: View): number {
  if (what.is !== "name" || to - from <= LONGEST) return to;
  for (let at = from + 2; at < to; at++)
    if (hitAt(view, at, "particle") !== null && hitAt(view, at + 1, "honorific") !== null) return at;
  return to;
}

function cliticLength(view: View, folded: string, chunk: Chunk): number {
  const stem = view.lexicon
    .stems(folded)
    .find(({ proclitics, text }) => proclitics.join() === chunk.proclitics.join() && folded.includes(text));
  if (stem === undefined) return 0;
  const at = folded.lastIndexOf(stem.text);
  return at > 0 && at <= 3 ? at : 0;
}

function spanOf(view: View, from: number, to: number): { start: number; end: number } {
  return { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 };
}

function blank(first: Chunk, last: Chunk, view: View, sentence: Sentence): Mention {
  return {
    ...BLANK,
    start: view.tokens[first.from]?.start ?? 0,
    end: view.tokens[last.to - 1]?.end ?? 0,
    sentence: sentence.index,
    from: first.from,
    to: last.to,
    proclitics: first.proclitics,
    boilerplate: sentence.boilerplate !== null,
    story: sentence.story,
  };
}

const BLANK: Mention = {
  start: 0,
  end: 0,
  sentence: 0,
  from: 0,
  to: 0,
  form: "role",
  kind: null,
  name: null,
  acronym: null,
  titles: [],
  plural: false,
  leads: false,
  former: false,
  counterpart: false,
  country: null,
  homes: [],
  organization: null,
  known: null,
  media: false,
  bodyKind: null,
  whole: false,
  gender: null,
  placeForm: null,
  sign: "plain",
  quoted: false,
  pronoun: null,
  pair: null,
  inside: false,
  proclitics: [],
  boilerplate: false,
  story: 0,
};
