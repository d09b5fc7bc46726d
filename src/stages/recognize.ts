import type { Lexicon } from "../languages/lexicon.ts";
import { assemble, type Phrase } from "../recognition/assemble.ts";
import { belonging } from "../recognition/belonging.ts";
import { type Chunk, foldedAt, hitAt, type View } from "../recognition/chunk.ts";
import { chunksOf, isOriginOfBody } from "../recognition/chunks.ts";
import { datelineEnd, opensWithPlace } from "../recognition/dateline.ts";
import { apart, echoes, unblurred } from "../recognition/echoes.ts";
import { withEmployers } from "../recognition/employers.ts";
import type { Mention, NameSpan } from "../recognition/mention.ts";
import { organizationAt } from "../recognition/organizations.ts";
import { roleAt } from "../recognition/roles.ts";
import { fold } from "../text/fold.ts";
import type { ActorKind, CountryCode } from "../types.ts";
import type { Sentence } from "./segment.ts";

/**
 * The places in an article's sentences that stand for an actor, or say where: names with their titles, offices alone, countries, organizations,
 * pronouns and "both sides"; in the order of the text.
 */
export function recognize(sentences: readonly Sentence[], text: string, lexicon: Lexicon): Mention[] {
  const read = (sentence: Sentence, alone?: ReadonlySet<string>) => {
    const view: View = {
      tokens: sentence.tokens,
      hits: sentence.hits,
      headline: sentence.headline || sentence.boilerplate !== null,
      lexicon,
      ...(alone === undefined ? {} : { alone }),
    };
    const phrases = assemble(view, withEmployers(view, chunksOf(view)));
    const homes = belonging(view, phrases);
    const found = phrases.flatMap((phrase) => mentionsOf(phrase, homes.get(phrase) ?? null, view, sentence, text));
    const own = found.map((one) =>
      belongsToAnother(one, view) || (one.kind === "country" && isOriginOfBody(view, one.from))
        ? { ...one, inside: true }
        : one,
    );
    return withoutReporters(own.filter(isClear(sentence)), sentence, sentences);
  };
  const once = sentences.map((sentence) => read(sentence));
  const alone = aloneIn(once.flat());
  const all = once.flatMap((found, at) => {
    const sentence = sentences[at];
    return sentence !== undefined && found.some((one) => holdsName(one, alone)) ? read(sentence, alone) : found;
  });
  const initials = initialsIn(all, sentences);
  const mentions = all.filter(({ kind, name }) => kind !== null || name === null || !initials.has(name.text));
  const clear = lexicon.language.capitals ? mentions : unblurred(apart(mentions, sentences, text, lexicon), lexicon);
  return [...clear, ...echoes(clear, sentences, text, lexicon)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The single words that somebody or something unknown is called by. */
function aloneIn(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ form, kind, name, boilerplate }) =>
      form === "name" &&
      kind !== "organization" &&
      kind !== "country" &&
      !boilerplate &&
      name !== null &&
      !/\s/.test(name.text)
        ? [fold(name.text)]
        : [],
    ),
  );
}

/** "Ketua Partai Fajar Nusantara Herlina Pemuka", of whom the article tells as "Herlina": an office of a body that swallowed a name. */
function holdsName({ form, organization }: Mention, alone: ReadonlySet<string>): boolean {
  if (form !== "role" || organization === null) return false;
  return organization.text
    .split(/\s+/)
    .slice(2)
    .some((word) => alone.has(fold(word)));
}

/** "The Iran-Pakistan (IP) pipeline": initials behind countries that are none of theirs name a thing, here and wherever they stand again. */
function initialsIn(mentions: readonly Mention[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const known = new Set(mentions.map(({ start }) => start));
  return new Set(
    mentions.flatMap(({ kind, form, to, sentence }) => {
      const [open, word, close] = sentences[sentence]?.tokens.slice(to, to + 3) ?? [];
      if (kind !== "country" || form !== "name" || open?.folded !== "(" || close?.folded !== ")") return [];
      return word?.shouted === true && !known.has(word.start) ? [word.folded.toUpperCase()] : [];
    }),
  );
}

/** A line of tags parts them by nothing: only names that are known are clear in it. */
function isClear({ boilerplate }: Sentence): (mention: Mention) => boolean {
  return ({ kind, known }) => boilerplate !== "tags" || kind !== "organization" || known !== null;
}

/** "Ayahanda Rumba, Raja Wiranata", "Rumba's late father, King Wiranata": whose father, who does not act. */
function belongsToAnother({ from, to, form, kind }: Mention, view: View): boolean {
  if (form !== "name" || kind === "country" || kind === "organization") return false;
  if (foldedAt(view, to) === "'s") return hitAt(view, to + 1, "kin") !== null || hitAt(view, to + 2, "kin") !== null;
  if (view.tokens[from - 1]?.capital && from > 1) return false;
  // "Sang ayahanda, X": of somebody told of before.
  if (hitAt(view, from - 2, "article") !== null) return false;
  const relation = hitAt(view, from - 1, "relation");
  // "Father", not "his father".
  return relation?.to === from && relation.pronoun === null;
}

/** Who stands in a dateline without an office is the outlet or its reporter. */
function withoutReporters(mentions: Mention[], sentence: Sentence, sentences: readonly Sentence[]): Mention[] {
  const end = opensWithPlace(sentence) ? datelineEnd(sentence, sentences) : 0;
  const reports = ({ to, form, kind, titles }: Mention) =>
    to <= end && form === "name" && kind !== "country" && titles.length === 0;
  return end === 0 ? mentions : mentions.map((one) => (reports(one) ? { ...one, boilerplate: true } : one));
}

function mentionsOf(phrase: Phrase, home: CountryCode | null, view: View, sentence: Sentence, text: string): Mention[] {
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
        kind: only.what.of === "three" && ofCountries(only, view) ? "country" : null,
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
  const country =
    phrase.countries.flatMap((chunk) =>
      chunk.what.is === "country" || chunk.what.is === "city" ? [chunk.what.code] : [],
    )[0] ??
    countryOf(phrase.organization) ??
    countryInside(phrase.roles, view);
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

/** The office of "both foreign ministers". */
function titlesIn(pair: Chunk, view: View): readonly string[] {
  for (let at = pair.from; at < pair.to; at++) {
    const role = roleAt(view, at);
    if (role?.what.is === "role") return role.what.titles;
  }
  return [];
}

/** "The three countries" shares its noun with "both countries". */
function ofCountries(three: Chunk, view: View): boolean {
  const { countries } = view.lexicon.language.words.pairs;
  const last = foldedAt(view, three.to - 1);
  const { adjectives } = view.lexicon.language;
  const noun = adjectives === "before noun" ? last : foldedAt(view, three.from + 1);
  return noun.length > 3 && countries.some((phrase) => phrase.split(" ").includes(noun));
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

/** The country that an office's own words name: "US Secretary of State", "Kremlin spokesman". */
function countryInside(roles: readonly Chunk[], view: View): CountryCode | null {
  for (const { from, to } of roles)
    for (let at = from; at < to; at++) {
      const hit = hitAt(view, at, "country");
      // "Dirjen Amerika dan Eropa": what the office is for.
      const isField = (hitAt(view, at, "field")?.to ?? 0) >= (hit?.to ?? 0);
      if (hit !== null && hit.to <= to && isWritten(view, at) && !isField) return hit.meaning.code;
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
  const span = spanOf(view, chunk.from, chunk.to);
  const first = view.tokens[chunk.from];
  // A clitic written onto the name ("وعراقجي", "للخارجية") is none of it.
  const skip =
    chunk.proclitics.filter((marker) => marker !== "article").length > 0 && first !== undefined
      ? cliticLength(view, first.folded, chunk)
      : 0;
  return { start: span.start + skip, end: span.end, text: text.slice(span.start + skip, span.end) };
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
