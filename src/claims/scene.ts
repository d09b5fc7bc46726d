import { type DateMention, datesIn, sinceIn } from "../dates/find.ts";
import { publishedIn, reportedDate, writtenOn } from "../dates/published.ts";
import type { Cue, StatusWords, Tag } from "../languages/language.ts";
import type { Found, Lexicon } from "../languages/lexicon.ts";
import { hitAt } from "../recognition/chunk.ts";
import { datelineEnd } from "../recognition/dateline.ts";
import { labelEnd } from "../recognition/speech-labels.ts";
import type { Known, Reference } from "../reference/antecedents.ts";
import { answerersOf } from "../reference/interviews.ts";
import type { Resolution } from "../stages/resolve.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Actor, CountryCode, PartialDate } from "../types.ts";
import { type Aside, asidesOf } from "./asides.ts";
import { type Bystander, bystandersOf } from "./bystanders.ts";
import { type Group, groupsOf, quotedTokens } from "./groups.ts";
import { countsOf, groundOf, leadsOf, toldFrom } from "./leads.ts";
import { programmesOf } from "./lines.ts";
import { looseSpots } from "./loose.ts";
import { Memory } from "./memory.ts";
import { asCall, inOrder, isOpinion, spotsOf } from "./spots.ts";
import { type Deed, deedAfter, turnSpots } from "./turns.ts";

/** A cue at its place. */
export interface Spot {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** A pronoun written onto it: "kunjungannya". */
  readonly pronoun: string | null;
  readonly proclitics: readonly string[];
  readonly quoted: boolean;
  /** The cue's own words, folded: a frequent one learns its own ways. */
  readonly words: string;
  /** "Then it was her turn": what the sentences before told is understood. */
  readonly understood?: true;
}

/** One sentence with all that a claim in it may be about. */
export interface Scene {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly published: PartialDate | null;
  /** The packs' cues, which speak of each other's dates, subjects and status. */
  readonly spots: readonly Spot[];
  /** All that is read: these and the loose ones. */
  readonly read: readonly Spot[];
  readonly groups: readonly Group[];
  readonly asides: readonly Aside[];
  readonly bystanders: readonly Bystander[];
  readonly dates: readonly DateMention[];
  /** "Since Tuesday": the edge of a stay's time, and when it began. */
  readonly since: readonly DateMention[];
  /** By token: stands in quotation marks. */
  readonly quoted: readonly boolean[];
  /** By token: a mark that parts clauses. */
  readonly stops: readonly boolean[];
  /** Words that speak of a status, in order. */
  readonly signs: readonly Sign[];
  /** "We", "our": a side speaks for itself. */
  readonly hasWe: boolean;
  readonly before: Before;
  readonly article: Whole;
  readonly next: Sentence | undefined;
  /** Stands in a diary or a programme, line by line under days and hours: what it tells is to come. */
  readonly agenda: boolean;
  /** How often the story speaks of somebody. */
  readonly mentionsOf: (actor: string) => number;
  readonly genderOf: (actor: string) => "female" | "male" | null;
  /** Whether a preposition stands at a token. */
  readonly hasMarker: (token: number) => boolean;
  /** The tagger's word for each word, with offsets into the article; asked for only where a cue stands. */
  readonly tags: () => readonly Tag[];
}

/** A word that speaks of a status. */
export interface Sign {
  readonly says: keyof StatusWords;
  readonly hit: Found;
}

/** What the sentences before leave in mind. */
export interface Before {
  /** The person the last sentence was about. */
  readonly subject: string | null;
  /** Another person spoken of beside the subject. */
  readonly other: string | null;
  /** The two sides last spoken of: people, then countries. */
  readonly people: readonly string[];
  readonly countries: readonly string[];
  /** The first two people of the last sentence that spoke of a meeting or an agreement, and their countries. */
  readonly met: readonly string[];
  readonly homes: readonly string[];
  /** The country of the place last named. */
  readonly venue: string | null;
  /** The two people whom the whole story speaks of most, of two countries where they have any. */
  readonly leads: readonly string[];
  /** Where the story is told from: the country of its first place. */
  readonly dateline: string | null;
  /** Who answers, where the sentence is an interview's answer. */
  readonly speaker: string | null;
  /** Whose diary a line stands in: the lead of the story, of whom it spoke last before the first line. */
  readonly holder: string | null;
  /** The country the story tells of most: "she arrived on Thursday" in a paper at home. */
  readonly ground: string | null;
}

/** The article's actors by id and by country. */
export interface Whole {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly byCode: ReadonlyMap<CountryCode, string>;
  /** The countries and bodies whose people it names. */
  readonly peopled: ReadonlySet<string>;
  readonly bestowed: ReadonlyMap<string, CountryCode>;
  /** Papers and platforms, ports and forums, and countries that are only a place. */
  readonly backstage: ReadonlySet<string>;
}

/** "Sunday Oliseh", "April Ryan": a day's or month's word in a person's name is no date. */
function isNamed(date: DateMention, { tokens }: Sentence, references: readonly Reference[]): boolean {
  const [start, end] = [tokens[date.from]?.start ?? 0, tokens[date.to - 1]?.end ?? 0];
  return references.some(
    ({ mention: { kind, name } }) => kind === "person" && name !== null && name.start <= start && end <= name.end,
  );
}

/** The article's sentences with their groups and cues, in order. Furniture has no scene. */
export function scenesOf(
  sentences: readonly Sentence[],
  resolution: Resolution,
  published: PartialDate | null,
  text: string,
  lexicon: Lexicon,
): Scene[] {
  const article = wholeOf(resolution);
  const kinds = { kindOf: (actor: string) => article.actors.get(actor)?.kind };
  const bySentence = new Map<number, Reference[]>();
  for (const reference of resolution.references) {
    const own = bySentence.get(reference.mention.sentence);
    if (own === undefined) bySentence.set(reference.mention.sentence, [reference]);
    else own.push(reference);
  }
  const scenes: Scene[] = [];
  const memory = new Memory(article);
  const answerer = answerersOf(sentences, resolution.references, titled(article));
  const programmes = programmesOf(sentences, published);
  let story = 0;
  let today: PartialDate | null = null;
  let counts: ReadonlyMap<string, number> = new Map();
  let deed: Deed | null = null;
  for (const sentence of sentences) {
    if (sentence.boilerplate !== null) continue;
    if (sentence.story !== story || scenes.length === 0) {
      const issued = sentence.story === 0 ? published : (publishedIn(sentences, "", sentence.story) ?? published);
      today = writtenOn(sentences, sentence.story, issued);
      counts = countsOf(sentence.story, resolution);
      deed = null;
      memory.open(leadsOf(counts, article), toldFrom(sentence.story, resolution), groundOf(counts, article));
    }
    story = sentence.story;
    const quoted = quotedTokens(sentence);
    const dateline = datelineEnd(sentence, sentences);
    const named = bySentence.get(sentence.index) ?? [];
    const dates = datesIn(sentence, today);
    const reported = reportedDate(sentence, dates, today);
    const acting = named.filter(
      ({ mention }) => mention.from >= dateline || mention.form === "place" || mention.kind === "country",
    );
    const groups = groupsOf(sentence, acting, kinds, quoted);
    const next = sentences[sentence.index + 1];
    const label = labelEnd(sentence, sentences);
    const own = spotsOf(sentence, quoted, lexicon)
      .filter(({ from }) => from >= label)
      .filter((spot) => !isOpinion(spot, sentence, groups) && !isOfName(spot, sentence, named))
      .map((spot) => asCall(spot, sentence, groups, lexicon));
    const spots = inOrder([...own, ...turnSpots(sentence, groups, own, deed, quoted)]);
    deed = deedAfter(sentence, own, deed);
    if (programmes.lines.has(sentence.index)) memory.turnToLine();
    scenes.push({
      sentence,
      lexicon,
      published: today,
      spots,
      read: inOrder([...spots, ...looseSpots(groups, sentence, spots, quoted)]),
      dates: dates.filter((date) => date.from !== reported?.from && !isNamed(date, sentence, named)),
      since: sinceIn(sentence, today),
      groups,
      asides: asidesOf(sentence, groups),
      bystanders: bystandersOf(sentence, groups, lexicon.language.order),
      quoted,
      ...wordsAround(sentence, spots.length > 0, named),
      before: { ...memory.now(), speaker: lexicon.language.verbs === undefined ? null : answerer(sentence) },
      article,
      agenda: programmes.ahead.has(sentence.index),
      next: next?.paragraph === sentence.paragraph ? next : undefined,
      mentionsOf: (actor) => counts.get(actor) ?? 0,
      genderOf: (actor) => resolution.genders.get(actor) ?? null,
      hasMarker: (token) => markerHere(sentence, token),
      tags: taggedOnce(sentence, text, lexicon),
    });
    memory.hear(groups, sentence, spots);
  }
  return scenes;
}

function titled({ actors }: Whole): ReadonlyMap<string, Pick<Known, "id" | "kind" | "titles">> {
  const titles = ({ roles }: Actor) => roles.flatMap(({ title }) => title ?? []);
  return new Map(
    [...actors.values()].map((actor) => [actor.id, { id: actor.id, kind: actor.kind, titles: titles(actor) }]),
  );
}

const STOP = /^[;؛:.!?؟—–"“”«»]$/;

/** What cues ask of the words around them, found once a sentence; nothing where no cue asks. */
function wordsAround(
  sentence: Sentence,
  isAsked: boolean,
  named: readonly Reference[],
): Pick<Scene, "stops" | "signs" | "hasWe"> {
  if (!isAsked) return { stops: [], signs: [], hasWe: false };
  const { tokens, hits } = sentence;
  const signs: Sign[] = [];
  let hasWe = false;
  for (const found of hits) {
    if (found.length === 0) continue;
    // A verb written with the sign of the future ("سيقوم") plans what its clause tells.
    const future = found.find((hit) => hit.proclitics.includes("future"));
    if (future !== undefined) signs.push({ says: "planned", hit: future });
    for (const hit of found) {
      if (hit.meaning.kind === "status" && !opensCompound(tokens, hit.to)) signs.push({ says: hit.meaning.says, hit });
      if (hit.meaning.kind === "pronoun" && hit.meaning.person === "we") hasWe = true;
    }
  }
  const stops = tokens.map(({ kind, folded }) => kind === "mark" && STOP.test(folded));
  const isSign = (sign: Sign) =>
    !isReported(sign, signs) && !isPast(sign, sentence) && !isOfName(sign.hit, sentence, named);
  return { stops, signs: signs.filter(isSign), hasWe };
}

/** "خلال الساعات القليلة الماضية": what "within hours" plans is over where the hours are. */
function isPast({ says, hit }: Sign, sentence: Sentence): boolean {
  if (says !== "planned") return false;
  return [0, 1].some((more) => (hitAt(sentence, hit.to + more, "direction")?.meaning.offset ?? 0) < 0);
}

/** "فؤاد", "سلامة", "Batal": a word of somebody's name says nothing of what they did. */
function isOfName(
  { from, to }: Pick<Found, "from" | "to">,
  { tokens }: Sentence,
  named: readonly Reference[],
): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return named.some(
    ({ mention: { name, kind } }) =>
      name !== null &&
      kind === "person" &&
      (first?.end ?? 0) > name.start &&
      (first?.start ?? 0) < name.end &&
      (last?.end ?? 0) <= name.end,
  );
}

/** "A no-frills summit", "a cancelled-then-revived trip": half of a word says nothing of what is told. */
function opensCompound(tokens: Sentence["tokens"], at: number): boolean {
  const [hyphen, rest] = [tokens[at], tokens[at + 1]];
  return hyphen?.folded === "-" && hyphen.glued && rest?.kind === "word" && rest.glued;
}

/**
 * The "would" of "said he would" is the "will" of what was said, the "shortly" of "shortly before noon" plans nothing, and the "not" of "no date has
 * been set" denies no meeting.
 */
function isReported({ says, hit }: Sign, signs: readonly Sign[]): boolean {
  const denies = signs.some((other) => other.says === "negations" && other.hit.from === hit.from);
  const [own, longer] = says === "hypothetical" || denies ? [says, "planned"] : ["planned", "happened"];
  return says === own && signs.some((other) => other.says === longer && holds(other.hit, hit));
}

/** Whether a phrase has another inside it: "never took place" holds "took place". */
export function holds(longer: Found, hit: Found): boolean {
  return longer.from <= hit.from && hit.to <= longer.to && longer.to - longer.from > hit.to - hit.from;
}

function taggedOnce(sentence: Sentence, text: string, { language }: Lexicon): () => readonly Tag[] {
  let tags: readonly Tag[] | null = null;
  return () => {
    tags ??= (language.tag?.(text.slice(sentence.start, sentence.end)) ?? []).map((tag) => ({
      ...tag,
      start: tag.start + sentence.start,
      end: tag.end + sentence.start,
    }));
    return tags;
  };
}

function markerHere(sentence: Sentence, token: number): boolean {
  return (sentence.hits[token] ?? []).some((hit) => hit.meaning.kind === "marker");
}

function wholeOf({ actors, bestowed, backstage }: Resolution): Whole {
  const byCode = new Map(
    actors.flatMap((actor) => (actor.kind === "country" && actor.known !== null ? [[actor.known, actor.id]] : [])),
  );
  const homeOf = ({ country }: Actor) => (country === null ? undefined : byCode.get(country));
  const people = actors.filter(({ kind }) => kind === "person");
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    bestowed,
    backstage,
    peopled: new Set(
      people
        .flatMap((person) => [homeOf(person) ?? [], person.roles.flatMap(({ organization }) => organization ?? [])])
        .flat(),
    ),
    byCode,
  };
}
