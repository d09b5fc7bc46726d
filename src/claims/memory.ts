import type { Sentence } from "../stages/segment.ts";
import type { Group } from "./groups.ts";
import type { Before, Spot, Whole } from "./scene.ts";

/** Keeps in mind, sentence by sentence, who is being talked about. */
export class Memory {
  #subject: string | null = null;
  #other: string | null = null;
  #people: string[] = [];
  #countries: string[] = [];
  #venue: string | null = null;
  #met: readonly string[] = [];
  #leads: readonly string[] = [];
  #dateline: string | null = null;
  #ground: string | null = null;
  /** Undefined until a line of a diary has been read. */
  #holder: string | null | undefined = undefined;
  #opensLine = false;
  readonly #article: Whole;

  constructor(article: Whole) {
    this.#article = article;
  }

  now(): Omit<Before, "speaker"> {
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
      holder: this.#opensLine ? (this.#holder ?? null) : null,
      ground: this.#ground,
    };
  }

  /** A story begins: what another told is forgotten. */
  open(leads: readonly string[], dateline: string | null, ground: string | null): void {
    this.#leads = leads;
    this.#dateline = dateline;
    this.#ground = ground;
    this.#subject = this.#other = this.#venue = null;
    this.#people = [];
    this.#countries = [];
    this.#met = [];
    this.#holder = undefined;
    this.#opensLine = false;
  }

  /** A line of a diary begins, which is about its holder again, whoever the line before spoke of. */
  turnToLine(): void {
    if (this.#holder === undefined) this.#holder = this.#subject === this.#leads[0] ? this.#subject : null;
    this.#opensLine = true;
    if (this.#holder === null) return;
    this.#other = this.#subject === this.#holder ? this.#other : this.#subject;
    this.#subject = this.#holder;
  }

  hear(groups: readonly Group[], sentence: Sentence, spots: readonly Spot[]): void {
    this.#opensLine = false;
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
