import { type DateMention, datesIn } from "../dates/find.ts";
import { publishedIn } from "../dates/published.ts";
import type { Cue, Tag } from "../languages/language.ts";
import type { Found, Lexicon } from "../languages/lexicon.ts";
import type { Reference } from "../reference/antecedents.ts";
import type { Resolution } from "../stages/resolve.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Actor, CountryCode, PartialDate, Relation } from "../types.ts";
import { type Group, groupsOf, quotedTokens } from "./groups.ts";

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
}

/** One sentence with all that a claim in it may be about. */
export interface Scene {
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly published: PartialDate | null;
  readonly spots: readonly Spot[];
  readonly groups: readonly Group[];
  readonly dates: readonly DateMention[];
  /** By token: stands in quotation marks. */
  readonly quoted: readonly boolean[];
  readonly before: Before;
  readonly article: Whole;
  readonly next: Sentence | undefined;
  /** How often the story speaks of somebody. */
  readonly mentionsOf: (actor: string) => number;
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
}

/** The article's actors by id and by country. */
export interface Whole {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly byCode: ReadonlyMap<CountryCode, string>;
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
  for (const reference of resolution.references)
    bySentence.set(reference.mention.sentence, [...(bySentence.get(reference.mention.sentence) ?? []), reference]);
  const scenes: Scene[] = [];
  const memory = new Memory(article);
  let story = 0;
  let today = published;
  let counts: ReadonlyMap<string, number> = new Map();
  for (const sentence of sentences) {
    if (sentence.boilerplate !== null) continue;
    if (sentence.story !== story || scenes.length === 0) {
      today = sentence.story === 0 ? published : publishedIn(sentences, "", sentence.story);
      counts = countsOf(sentence.story, resolution);
      memory.open(leadsOf(counts, article), datelineOf(sentence.story, resolution));
    }
    story = sentence.story;
    const groups = groupsOf(sentence, bySentence.get(sentence.index) ?? [], kinds);
    const quoted = quotedTokens(sentence);
    const next = sentences[sentence.index + 1];
    scenes.push({
      sentence,
      lexicon,
      published: today,
      spots: spotsOf(sentence, quoted, lexicon),
      dates: datesIn(sentence, today),
      groups,
      quoted,
      before: memory.now(),
      article,
      next: next?.paragraph === sentence.paragraph ? next : undefined,
      mentionsOf: (actor) => counts.get(actor) ?? 0,
      hasMarker: (token) => markerHere(sentence, token),
      tags: taggedOnce(sentence, text, lexicon),
    });
    memory.hear(groups, sentence, scenes.at(-1)?.spots ?? []);
  }
  return scenes;
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

function countsOf(story: number, resolution: Resolution): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention, actors } of resolution.references) {
    if (mention.story !== story || mention.boilerplate || mention.inside) continue;
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1 / actors.length);
  }
  return counts;
}

/** The person most spoken of in a story and the next one who is of another country. */
function leadsOf(counts: ReadonlyMap<string, number>, article: Whole): string[] {
  const sorted = [...counts]
    .filter(([actor]) => article.actors.get(actor)?.kind === "person")
    .sort((a, b) => b[1] - a[1])
    .map(([actor]) => actor);
  const [first] = sorted;
  const home = first === undefined ? null : (article.actors.get(first)?.country ?? null);
  const second = sorted.slice(1).find((actor) => home === null || article.actors.get(actor)?.country !== home);
  return [first, second].filter((actor) => actor !== undefined);
}

function markerHere(sentence: Sentence, token: number): boolean {
  return (sentence.hits[token] ?? []).some((hit) => hit.meaning.kind === "marker");
}

function datelineOf(story: number, resolution: Resolution): string | null {
  const place = resolution.references.find(
    ({ mention, actors }) =>
      mention.story === story &&
      mention.form === "place" &&
      !mention.boilerplate &&
      mention.sentence < 12 &&
      actors.length > 0,
  );
  return place?.actors[0] ?? null;
}

function wholeOf(resolution: Resolution): Whole {
  return {
    actors: new Map(resolution.actors.map((actor) => [actor.id, actor])),
    byCode: new Map(
      resolution.actors.flatMap((actor) =>
        actor.kind === "country" && actor.known !== null ? [[actor.known, actor.id] as const] : [],
      ),
    ),
  };
}

/** The cues of a sentence; of overlapping ones of one relation the longest. */
function spotsOf(sentence: Sentence, quoted: readonly boolean[], lexicon: Lexicon): Spot[] {
  const all = sentence.hits.flatMap((found) =>
    found.flatMap((hit) =>
      hit.meaning.kind === "cue" && !isTakenApart(hit, sentence, lexicon)
        ? [
            {
              cue: hit.meaning.cue,
              from: hit.from,
              to: hit.to,
              pronoun: hit.pronoun === "none" ? null : hit.pronoun,
              proclitics: hit.proclitics,
              quoted: quoted[hit.from] === true,
              words: wordsOf(sentence, hit.from, hit.to),
            },
          ]
        : [],
    ),
  );
  const kept: Spot[] = [];
  for (const spot of all.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || b.cue.strength - a.cue.strength || a.from - b.from,
  )) {
    if (!kept.some((other) => other.cue.relation === spot.cue.relation && other.from < spot.to && spot.from < other.to))
      kept.push(spot);
  }
  // An idiom ("bertemu ajal", "met with criticism") is no cue itself and silences the cues inside it.
  const idioms = all.filter((spot) => spot.cue.strength < IDIOM);
  const plain = kept.filter(
    (spot) => spot.cue.strength >= IDIOM && !idioms.some((idiom) => idiom.from <= spot.from && spot.to <= idiom.to),
  );
  return plain.sort((a, b) => a.from - b.from || ORDER[a.cue.relation] - ORDER[b.cue.relation]);
}

/** "فيصل" is a man's name, not ف + "يصل". */
function isTakenApart({ from, to, proclitics }: Found, sentence: Sentence, lexicon: Lexicon): boolean {
  return proclitics.length > 0 && to === from + 1 && lexicon.isGiven(sentence.tokens[from]?.folded ?? "");
}

function wordsOf(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.folded)
    .join(" ");
}

/** Below this strength a phrase of a pack is an idiom. */
const IDIOM = 0.1;

const ORDER: Readonly<Record<Relation, number>> = { "met with": 0, visited: 1, "agreed on": 2 };

/** Keeps in mind, sentence by sentence, who is being talked about. */
class Memory {
  #subject: string | null = null;
  #other: string | null = null;
  #people: string[] = [];
  #countries: string[] = [];
  #venue: string | null = null;
  #met: readonly string[] = [];
  #leads: readonly string[] = [];
  #dateline: string | null = null;
  readonly #article: Whole;

  constructor(article: Whole) {
    this.#article = article;
  }

  now(): Before {
    return {
      subject: this.#subject,
      other: this.#other,
      people: [...this.#people],
      countries: [...this.#countries],
      venue: this.#venue,
      met: this.#met,
      homes: this.#met.flatMap((person) => this.#homeOf(person)),
      leads: this.#leads,
      dateline: this.#dateline,
    };
  }

  /** A story begins: what another told is forgotten. */
  open(leads: readonly string[], dateline: string | null): void {
    this.#leads = leads;
    this.#dateline = dateline;
    this.#subject = this.#other = this.#venue = null;
    this.#people = [];
    this.#countries = [];
    this.#met = [];
  }

  hear(groups: readonly Group[], sentence: Sentence, spots: readonly Spot[]): void {
    const people = [
      ...new Set(
        groups
          .filter((group) => group.kind === "person" && !group.accompanying && !sentence.headline)
          .flatMap((group) => group.actors),
      ),
    ];
    const [first, second] = people;
    if (first !== undefined) {
      if (first !== this.#subject) this.#other = second ?? this.#subject;
      else this.#other = second ?? this.#other;
      this.#subject = first;
    }
    if (people.length >= 2 && spots.some((spot) => spot.cue.relation !== "visited" && spot.cue.strength >= 0.5))
      this.#met = people.slice(0, 2);
    for (const person of [...people].reverse())
      this.#people = [person, ...this.#people.filter((other) => other !== person)];
    this.#people = this.#people.slice(0, 4);
    const countries = groups
      .filter((group) => group.kind === "country" && group.form !== "pronoun")
      .flatMap((group) => group.actors);
    const homes = people.flatMap((person) => this.#homeOf(person));
    for (const country of [...countries, ...homes].reverse())
      this.#countries = [country, ...this.#countries.filter((other) => other !== country)];
    this.#countries = this.#countries.slice(0, 4);
    const venue = groups.find((group) => group.kind === "place");
    if (venue !== undefined) this.#venue = venue.actors[0] ?? this.#venue;
  }

  #homeOf(person: string): string[] {
    const code = this.#article.actors.get(person)?.country;
    const home = code == null ? undefined : this.#article.byCode.get(code);
    return home === undefined ? [] : [home];
  }
}
