import { isDay } from "../dates/calendar.ts";
import { type DateMention, datesIn, sinceIn } from "../dates/find.ts";
import { publishedIn, reportedDate, writtenOn } from "../dates/published.ts";
import type { Cue, Tag } from "../languages/language.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import { datelineEnd } from "../recognition/dateline.ts";
import { labelEnd } from "../recognition/speech-labels.ts";
import type { Known, Reference } from "../reference/antecedents.ts";
import { answerersOf } from "../reference/interviews.ts";
import type { Resolution } from "../stages/resolve.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Actor, CountryCode, PartialDate } from "../types.ts";
import { type Aside, asidesOf } from "./asides.ts";
import { type Bystander, bystandersOf } from "./bystanders.ts";
import { isAhead } from "./days-ahead.ts";
import { type Group, groupsOf, quotedTokens } from "./groups.ts";
import { countsOf, groundOf, leadsOf, toldFrom } from "./leads.ts";
import { programmesOf } from "./lines.ts";
import { looseSpots } from "./loose.ts";
import { Memory } from "./memory.ts";
import { type Nameless, namelessIn } from "./nameless.ts";
import { isOfName, type Sign, signsIn } from "./signs.ts";
import { asCall, asPaid, inOrder, isOpinion, spotsOf } from "./spots.ts";
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
  readonly nameless: readonly Nameless[];
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
  /** All that the sentence before tells is to come: "He leaves on Monday. In Oslo he meets Y." */
  readonly afterPlan?: boolean;
  /** How often the story speaks of somebody. */
  readonly mentionsOf: (actor: string) => number;
  readonly genderOf: (actor: string) => "female" | "male" | null;
  /** Whether a preposition stands at a token. */
  readonly hasMarker: (token: number) => boolean;
  /** The tagger's word for each word, with offsets into the article; asked for only where a cue stands. */
  readonly tags: () => readonly Tag[];
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
      .map((spot) => asPaid(asCall(spot, sentence, groups, lexicon), sentence, groups));
    const spots = inOrder([...own, ...turnSpots(sentence, groups, own, deed, quoted)]);
    const read = inOrder([...spots, ...looseSpots(groups, sentence, spots, quoted)]);
    deed = deedAfter(sentence, own, deed);
    if (programmes.lines.has(sentence.index)) memory.turnToLine();
    scenes.push({
      sentence,
      lexicon,
      published: today,
      spots,
      read,
      dates: dates.filter((date) => date.from !== reported?.from && !isNamed(date, sentence, named)),
      since: sinceIn(sentence, today),
      groups,
      nameless: namelessIn(sentence, acting),
      asides: asidesOf(sentence, groups, lexicon.language),
      bystanders: bystandersOf(sentence, groups, lexicon.language.order),
      quoted,
      ...signsIn(
        sentence,
        read.length > 0,
        named,
        dates.some((date) => isAhead(date, today) || isLater(date, today)),
      ),
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

/** Whether a date is a day behind the one on which the text was written, whatever year it leaves unsaid. */
function isLater({ date }: DateMention, today: PartialDate | null): boolean {
  return isDay(date) && isDay(today) && today !== null && date > today;
}
