import { hitAt, isDefinite, isDeterminer } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import { accompanies, governor, speaks } from "./context.ts";
import { doerBefore, selfBefore } from "./done-to.ts";
import { fitOf, holds, otherGender } from "./offices.ts";
import { firstIn } from "./order.ts";
import { isRoyal, lastRoyal, royalsOf } from "./royals.ts";
import { bearersOf } from "./styles.ts";

/** An actor as the search for antecedents sees it. */
export interface Known {
  readonly id: string;
  readonly kind: "person" | "country" | "organization";
  readonly titles: readonly string[];
  /** Those of its titles that it holds for a country. */
  readonly national: ReadonlySet<string>;
  readonly country: string | null;
  /** Of which country a minister of none is presumed to be: the story's own. */
  readonly presumed: string | null;
  readonly code: string | null;
  readonly gender: "female" | "male" | null;
  /** As which a pronoun told of somebody of whom no word says it. */
  readonly called?: "female" | "male";
}

/** A mention with the actors it stands for; `side` is the country or body it falls back on when nobody is named. */
export interface Reference {
  readonly mention: Mention;
  readonly actors: readonly string[];
  readonly side: string | null;
}

/** What has been spoken of up to a place in the text. */
export interface Past {
  readonly references: readonly Reference[];
  readonly known: ReadonlyMap<string, Known>;
  readonly sentences: readonly Sentence[];
}

const NOBODY: ReadonlySet<string> = new Set();

/** The person an office stands for: of those spoken of who hold it the one most and last spoken of, else the next. */
export function personInOffice(
  mention: Mention,
  past: Past,
  later: () => readonly Reference[],
  others: ReadonlySet<string> = NOBODY,
): string | null {
  const scored = new Map<string, number>();
  const fitting = new Map<string, number>();
  for (const actor of past.known.keys()) {
    const exact = others.has(actor) ? 0 : officeOf(actor, mention, past);
    if (exact > 0) fitting.set(actor, exact);
  }
  if (fitting.size === 0) return compatriotAs(mention, past, others);
  keepVisitors(fitting, mention, past);
  for (const reference of past.references) {
    if (reference.mention.story !== mention.story) continue;
    for (const actor of reference.actors) {
      const exact = fitting.get(actor);
      if (exact === undefined) continue;
      const distance = mention.sentence - reference.mention.sentence;
      // "The minister" of a report is rather whom it tells of than whom he met.
      const told = (exact / (1 + distance * 0.5) + OFTEN) * (isFirst(reference, past) ? SUBJECT : OBJECT);
      scored.set(actor, (scored.get(actor) ?? 0) + told + (isHome(actor, mention, past) ? 0.25 : 0));
    }
  }
  const said = best(scored);
  if (said !== null) return said;
  for (const reference of later()) {
    const actor = reference.actors.find(
      (candidate) => !others.has(candidate) && fitsOffice(candidate, mention, past.known),
    );
    if (actor !== undefined) return actor;
  }
  return null;
}

/** "The visiting minister" of two is the one said to be from elsewhere. */
function keepVisitors(fitting: Map<string, number>, mention: Mention, past: Past): void {
  if (mention.country !== null || !mention.titles.some((title) => title.startsWith("visiting "))) return;
  const home = homeOfStory(mention, past);
  const isVisitor = (actor: string) => {
    const country = past.known.get(actor)?.country ?? null;
    return country !== null && country !== home;
  };
  const [residents, visitors] = [[...fitting.keys()].filter((actor) => !isVisitor(actor)), fitting.size];
  if (residents.length < visitors) for (const actor of residents) fitting.delete(actor);
}

/** The country of the first place that a story names. */
function homeOfStory({ story }: Mention, { references, known }: Past): string | null {
  const place = references.find(
    ({ mention, actors }) =>
      mention.story === story && !mention.boilerplate && mention.form === "place" && actors.length > 0,
  );
  return known.get(place?.actors[0] ?? "")?.code ?? null;
}

/** What it counts to be spoken of at all, however long ago; as the first of a sentence, and as another. */
const OFTEN = 0.3;
const SUBJECT = 1.5;
const OBJECT = 0.7;

/** "The Belgian ambassador" of a Belgian of whom no office was told: the only one of that country spoken of in the story. */
function compatriotAs(mention: Mention, past: Past, others: ReadonlySet<string>): string | null {
  if (mention.country === null || mention.organization !== null || mention.form !== "role") return null;
  const spoken = past.references.filter(
    ({ mention: { story, boilerplate } }) => story === mention.story && !boilerplate,
  );
  const people = new Set(
    spoken
      .flatMap(({ actors }) => actors)
      .filter((actor) => {
        const known = past.known.get(actor);
        return known?.kind === "person" && known.country === mention.country && !otherGender(known, mention);
      }),
  );
  const [only] = people.size === 1 ? people : [];
  if (only === undefined || others.has(only)) return null;
  const isOfficial = mention.titles.every((title) => title === "official");
  return isOfficial || past.known.get(only)?.titles.every((title) => title === "military officer") ? only : null;
}

function officeOf(actor: string, mention: Mention, { known }: Past): number {
  const person = known.get(actor);
  return person === undefined ? 0 : fitOf(person, mention);
}

/** "The minister" without a country is rather the one who was introduced without one. */
function isHome(actor: string, mention: Mention, past: Past): boolean {
  return mention.country === null && past.known.get(actor)?.country === null;
}

function fitsOffice(actor: string, mention: Mention, known: ReadonlyMap<string, Known>): boolean {
  const person = known.get(actor);
  return person !== undefined && holds(person, mention);
}

/** Whom "he", "dia" or "هو" means: the subject of this sentence or the last, in a story of its own. */
export function personForPronoun(mention: Mention, past: Past, others: ReadonlySet<string> = NOBODY): string | null {
  const scored = new Map<string, number>();
  const sentence = past.sentences[mention.sentence];
  const doer =
    sentence === undefined ? null : (doerBefore(mention, sentence, past) ?? selfBefore(mention, sentence, past));
  const beside = mention.pronoun === "singular" ? frontedBefore(mention, past) : NOBODY;
  for (let at = firstIn(past.references, mention.sentence - 4); at < past.references.length; at++) {
    const reference = past.references[at];
    if (reference === undefined) break;
    const distance = mention.sentence - reference.mention.sentence;
    const [actor] = reference.actors;
    if (distance === 1 && isNameless(reference, past)) scored.set(NAMELESS, (WEIGHTS[1] ?? 0) * 1.5);
    if (
      actor === undefined ||
      others.has(actor) ||
      // "After two hours with X he left": not X.
      beside.has(actor) ||
      reference.actors.length > 1 ||
      distance > 4 ||
      distance < 0 ||
      reference.mention.story !== mention.story ||
      reference.mention.boilerplate
    )
      continue;
    const known = past.known.get(actor);
    if (known?.kind !== "person" || reference.mention.inside || otherGender(known, mention) || actor === doer) continue;
    const own = past.sentences[reference.mention.sentence];
    const first = isFirst(reference, past) || (distance === 0 && isFirstAlone(reference, past));
    const weight = WEIGHTS[distance] ?? 0;
    const score =
      weight * (first ? 1.5 : 0.8) +
      (own !== undefined && speaks(reference.mention, own) ? 1.5 : 0) +
      (reference.mention.form === "pronoun" ? 0.5 : 0) +
      (mention.gender !== null && known.gender === mention.gender ? 0.5 : 0) +
      (own?.paragraph === sentence?.paragraph ? 0.2 : 0);
    scored.set(actor, Math.max(scored.get(actor) ?? 0, score));
  }
  const addressed = addressedAs(mention, past);
  if (addressed !== null) return addressed;
  if (isRoyal(mention, past)) return best(royalsOf(scored, past)) ?? lastRoyal(mention, past);
  const meant = best(bearersOf(scored, mention, past));
  return meant === NAMELESS ? null : meant;
}

/** How much somebody counts who was spoken of in the pronoun's sentence, in the one before, … */
const WEIGHTS = [6, 5, 2, 1, 0.5];

/** Stands for "the secretary", whose name the text does not give, among those whom a pronoun may mean. */
const NAMELESS = "";

/** "The secretary met X. He also saw Y": an office of nobody named that a sentence opens with; who only says something tells of others. */
function isNameless(reference: Reference, past: Past): boolean {
  const { mention, actors, side } = reference;
  const { form, plural, inside, from, sentence } = mention;
  const own = past.sentences[sentence];
  if (form !== "role" || actors.length > 0 || side !== null || plural || inside || own === undefined) return false;
  if (!isDefinite(own, from - 1) || speaks(mention, own)) return false;
  const first = past.references
    .slice(firstIn(past.references, sentence))
    .find(({ mention }) => !mention.inside && mention.form !== "place" && mention.kind !== "country");
  return first === reference;
}

/** "Yang Berhormat Dato juga menemui …": whoever was last introduced by the title that stands for "he". */
function addressedAs({ from, to, sentence, story }: Mention, { references, known, sentences }: Past): string | null {
  const own = sentences[sentence];
  if (own === undefined || hitAt(own, from, "honorific") === null) return null;
  const title = wordsIn(own, from, to);
  const introduced = references.findLast(({ mention, actors: [actor] }) => {
    const there = sentences[mention.sentence];
    if (there === undefined || mention.story !== story || mention.boilerplate || mention.form !== "name") return false;
    return known.get(actor ?? "")?.kind === "person" && wordsIn(there, mention.from, mention.to).includes(title);
  });
  return introduced?.actors[0] ?? null;
}

function wordsIn({ tokens }: Sentence, from: number, to: number): string {
  return ` ${tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ")} `;
}

/** Those with whom a sentence says, before it says who, that something is done: "after two hours with X he …", "bersama X, beliau …". */
function frontedBefore({ sentence }: Mention, past: Past): ReadonlySet<string> {
  const here = past.references.slice(firstIn(past.references, sentence));
  // "Bersama timnya ia …": a pronoun is the subject, and nobody's company.
  const named = here.filter(({ mention: { form } }) => form !== "pronoun");
  return new Set(named.filter((reference) => isFronted(reference, past)).flatMap(({ actors }) => actors));
}

/** Whether a sentence opens with "after talks with X" or "accompanied by X", so that its subject is somebody else. */
function isFronted(reference: Reference, past: Past): boolean {
  const { from, proclitics, sentence } = reference.mention;
  const own = past.sentences[sentence];
  return (
    own !== undefined &&
    from < 8 &&
    isFirst(reference, past) &&
    !isDeterminer(own, 0) &&
    (governor(own, from, proclitics) === "with" || accompanies(own, from))
  );
}

/** Whom "the visitor", "her guest" or "his host" means: one from elsewhere than the story's place, or one at home there, and not whom the sentence is about nor whose guest it is. */
export function personAtVisit(mention: Mention, past: Past): string | null {
  const own = past.references.filter(
    (reference) => reference.mention.story === mention.story && !reference.mention.boilerplate,
  );
  const home = homeOfStory(mention, past);
  const subject = own.find((reference) => reference.mention.sentence === mention.sentence && isFirst(reference, past));
  // "His guest" may be a woman.
  const owned = isOwned(mention, past);
  const owner = owned ? personForPronoun(mention, past) : null;
  const [surely, maybe] = [new Map<string, number>(), new Map<string, number>()];
  for (const { mention: other, actors } of own) {
    const [actor] = actors;
    const known = actor === undefined || actors.length > 1 || other.inside ? undefined : past.known.get(actor);
    if (actor === undefined || known?.kind !== "person") continue;
    if (!owned && otherGender(known, mention)) continue;
    if (subject?.actors.includes(actor)) continue;
    const isHome = known.presumed === null || home === null ? null : known.presumed === home;
    if (isHome !== null && isHome !== (mention.pronoun === "host")) continue;
    if (isHome === null && actor === owner) continue;
    const scored = isHome === null ? maybe : surely;
    const near = 1 / (0.6 + Math.max(0, mention.sentence - other.sentence)) + 0.1;
    scored.set(actor, (scored.get(actor) ?? 0) + near);
  }
  return best(surely) ?? best(maybe);
}

/** "Her guest": somebody's own. */
export function isOwned({ sentence, from }: Mention, { sentences }: Past): boolean {
  const own = sentences[sentence];
  return own !== undefined && hitAt(own, from, "determiner")?.meaning.form === "possessive";
}

/** The actor with the highest score. */
export function best(scored: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [actor, score] of scored) {
    if (score > most) {
      found = actor;
      most = score;
    }
  }
  return found;
}

/** Whether a reference is the first to a person in its sentence. */
export function isFirst(reference: Reference, past: Past): boolean {
  const { sentence } = reference.mention;
  for (let at = firstIn(past.references, sentence); at < past.references.length; at++) {
    const other = past.references[at];
    if (other === undefined || other.mention.sentence !== sentence) return false;
    if (!other.mention.inside && other.actors.some((actor) => past.known.get(actor)?.kind === "person"))
      return other === reference;
  }
  return false;
}

/** Whether a reference is the first of its sentence to one person: in "the ministers recalled the visit of X and his talks" to X. */
function isFirstAlone(reference: Reference, past: Past): boolean {
  for (let at = firstIn(past.references, reference.mention.sentence); at < past.references.length; at++) {
    const other = past.references[at];
    if (other === undefined || other === reference) return other !== undefined;
    const [actor] = other.actors.length === 1 && !other.mention.inside ? other.actors : [];
    if (actor !== undefined && past.known.get(actor)?.kind === "person") return false;
  }
  return false;
}
