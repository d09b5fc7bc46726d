import type { Marker } from "../languages/language.ts";
import { hasHit, hitAt, markerAt } from "../recognition/chunk.ts";
import { isComma, isPossessive, pastPossessive } from "../recognition/marks.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Reference } from "../reference/antecedents.ts";
import { isDescription } from "../reference/appositions.ts";
import { accompanies, governor, saysWhere, speaks } from "../reference/context.ts";
import { isFirstLady, partnersApart } from "../reference/couples.ts";
import type { Sentence } from "../stages/segment.ts";
import type { ActorKind } from "../types.ts";
import { inCompany } from "./company.ts";
import { coordinated, isQuoted, pastHome, splitCommaRuns } from "./coordination.ts";

/** Mentions that stand in one place of a clause together: "Sharif, Dar and Munir". */
export interface Group {
  readonly references: readonly Reference[];
  /** Actors named; empty when only an office without a holder stands there. */
  readonly actors: readonly string[];
  /** Token range in its sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The preposition before it. */
  readonly marker: Marker | null;
  readonly kind: ActorKind | "place";
  readonly form: "name" | "role" | "pronoun" | "pair";
  /** Said to come along: takes part, meets nobody. */
  readonly accompanying: boolean;
  readonly quoted: boolean;
  /** Only named as who says so: "menurut X". */
  readonly says: boolean;
}

/** Whether a group is somewhere, and nobody. */
export function isPlace(kind: Group["kind"]): boolean {
  return kind === "place" || kind === "country";
}

export interface Kinds {
  readonly kindOf: (actor: string) => ActorKind | undefined;
}

/** The groups of a sentence from left to right. Countries inside titles stand for nobody. */
export function groupsOf(
  sentence: Sentence,
  told: readonly Reference[],
  { kindOf }: Kinds,
  quotes: readonly boolean[],
): Group[] {
  if (told.length === 0) return [];
  const references = withOffices(sentence, told);
  const acting = references.filter(
    ({ mention }, at) =>
      !mention.inside &&
      !isOwner(sentence, mention, references, at) &&
      !isHome(sentence, mention, references) &&
      !isParent(sentence, mention, references) &&
      !isEmployer(sentence, references[at], references, kindOf),
  );
  const runs: Reference[][] = [];
  for (const reference of acting) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && coordinated(sentence, before, reference, run)) run.push(reference);
    else runs.push([reference]);
  }
  const groups = runs
    .map(namedOnly)
    .flatMap((run) => splitCommaRuns(sentence, run))
    .flatMap(partnersApart)
    .flatMap((run) => groupOf(sentence, run, quotes, kindOf));
  return inCompany(sentence, groups);
}

/** "Her deputy, Ghana's Kofi Darko, …": an office and the name that says behind a comma who holds it are told of once. */
function withOffices(sentence: Sentence, references: readonly Reference[]): Reference[] {
  const joined: Reference[] = [];
  for (const reference of references) {
    const { mention, actors } = reference;
    const [office] = joined.at(-1)?.mention.inside ? [] : joined.slice(-1);
    if (office === undefined || mention.form !== "name" || !isOffice(sentence, office, reference)) {
      joined.push(reference);
      continue;
    }
    const { from, start, titles } = office.mention;
    joined.pop();
    const known = { kind: "person", titles: [...titles, ...mention.titles] } as const;
    joined.push({ ...reference, actors, mention: { ...mention, from, start, ...known } });
  }
  return joined;
}

function isOffice(
  sentence: Sentence,
  { mention: office, actors }: Reference,
  { mention, actors: named }: Reference,
): boolean {
  if (!isDescription(office) || mention.inside) return false;
  if (actors.length !== 1 || named.length !== 1 || actors[0] !== named[0]) return false;
  return mention.from - office.to <= 2 && isComma(sentence, office.to);
}

/** "Their ministers, A and B": the names say which ministers. */
function namedOnly(run: Reference[]): Reference[] {
  const [first, ...names] = run;
  const told = names.length > 1 && names.every(({ mention }) => mention.form === "name");
  const several =
    first !== undefined && first.mention.form !== "name" && (first.mention.plural || first.actors.length > 1);
  return told && several ? names : run;
}

/** The country in "Ama Quaye (Ghana)", and in "Ama Quaye from Ghana, …" of a list, says where she is from. */
function isHome(sentence: Sentence, mention: Mention, references: readonly Reference[]): boolean {
  const { tokens } = sentence;
  const { kind, from, to } = mention;
  if (kind === "country" && references.some(({ mention: one }) => homeEnd(sentence, one) === to)) return true;
  if (kind === "country" && isOrigin(sentence, mention, references)) return true;
  if (mention.placeForm === "demonym" && references.some(({ mention: one }) => isFrom(sentence, one, mention)))
    return true;
  if (kind !== "country" || tokens[from - 1]?.folded !== "(" || tokens[to]?.folded !== ")") return false;
  return references.some(
    ({ mention }) => mention.kind !== "country" && mention.name !== null && mention.to === from - 1,
  );
}

/** The country in "mitranya dari India, A, dan dari Kenya, B": where the next of a list is from. */
function isOrigin(sentence: Sentence, { from, to }: Mention, references: readonly Reference[]): boolean {
  if (markerAt(sentence, from - 1, "from")?.to !== from || !isComma(sentence, to)) return false;
  const and = markerAt(sentence, from - 2, "and") === null ? from - 1 : from - 2;
  const end = isComma(sentence, and - 1) ? and - 1 : and;
  const named = references.filter(({ mention: { form, kind } }) => form === "name" && kind !== "country");
  return named.some(({ mention }) => mention.to === end) && named.some(({ mention }) => mention.from === to + 1);
}

/** The "والسعودي" of "… والسعودي الأمير بندر". */
function isFrom(sentence: Sentence, { kind, form, from, country }: Mention, home: Mention): boolean {
  if (kind === "country" || form !== "name" || from !== home.to || country === null) return false;
  return hitAt(sentence, home.from, "country")?.meaning.code === country;
}

/** Behind "from Ghana", where a list goes on behind the home of one of its people; where none does, the way may be meant. */
function homeEnd(sentence: Sentence, { kind, name, to, country }: Mention): number | null {
  if (kind === "country" || name === null || country === null || markerAt(sentence, to, "from")?.to !== to + 1)
    return null;
  const home = hitAt(sentence, to + 1, "country");
  if (home === null || home.meaning.code !== country) return null;
  return isComma(sentence, home.to) || markerAt(sentence, home.to, "and") !== null ? home.to : null;
}

/** The body in "Ama Quaye of the Progress Bloc", "Ama Quaye (Progress Bloc)" says whose she is. */
function isEmployer(
  sentence: Sentence,
  body: Reference | undefined,
  references: readonly Reference[],
  kindOf: Kinds["kindOf"],
): boolean {
  if (body?.mention.form !== "name" || kindOf(body.actors[0] ?? "") !== "organization") return false;
  return references.some(
    ({ mention, actors }) =>
      mention.form === "name" &&
      mention.to < body.mention.from &&
      kindOf(actors[0] ?? "") === "person" &&
      pastHome(sentence, mention.to) === body.mention.to + (sentence.tokens[mention.to]?.folded === "(" ? 1 : 0),
  );
}

/** The company in "X, anak usaha Y, …" and "Anak usaha Y, X, …" owns the one that acts; where none is named beside it, it stands for it. */
function isParent(sentence: Sentence, { from, to, kind }: Mention, references: readonly Reference[]): boolean {
  if (kind !== "organization") return false;
  const owned = [1, 2, 3, 4].some((back) => hitAt(sentence, from - back, "subsidiary")?.to === from);
  const isBeside = ({ mention: other }: Reference) =>
    other.kind === "organization" &&
    ((other.to < from && from - other.to <= LONGEST_WORD && isComma(sentence, other.to)) ||
      (isComma(sentence, to) && other.from === to + 1));
  return owned && references.some(isBeside);
}

/** "(SBP), a wholly owned subsidiary of" */
const LONGEST_WORD = 9;

/** In "her interior minister, Y, met …" and "X's predecessor, the late Y, met …" the one named acts, not whose minister or predecessor it is. */
function isOwner(sentence: Sentence, owner: Mention, references: readonly Reference[], at: number): boolean {
  const next = references.slice(at + 1).find(({ mention }) => !mention.inside && mention.from >= owner.to)?.mention;
  if (next === undefined || next.form !== "name" || owner.form === "place" || owner.kind === "country") return false;
  // "Signed by A and Nordtek CEO B": a firm right before its officer.
  if (owner.kind === "organization" && next.from === owner.to && next.kind === "person" && next.titles.length > 0)
    return true;
  const own = pastOwn(sentence, pastPossessive(sentence, owner.to), next);
  if (own === owner.to && owner.pronoun !== "possessive") return false;
  // "X and his counterpart Y"
  const isPeer = next.counterpart && markerAt(sentence, owner.from - 1, "and") !== null;
  if (own === next.from) return isPeer || (next.kind === "person" && next.titles.length > 0);
  const kin = hitAt(sentence, own, "kin") ?? hitAt(sentence, own - 1, "kin");
  return kin !== null && names(sentence, kin.to, next.from);
}

/** "X's own prime minister, Y": behind "own", where nothing else stands before the office. */
function pastOwn(sentence: Sentence, at: number, { from }: Mention): number {
  return from === at + 1 && isPossessive(sentence, at - 1) && sentence.tokens[at]?.kind === "word" ? from : at;
}

/** Whether nothing but a comma and words like "the late" stand between a noun and the name of whom it means. */
function names(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  for (let at = from; at < to; at++) if (hasHit(sentence, at, PARTING)) return false;
  return true;
}

const FAR = 4;
const PARTING = new Set(["cue", "saying", "marker", "status", "relative"] as const);

function groupOf(
  sentence: Sentence,
  run: readonly Reference[],
  quotes: readonly boolean[],
  kindOf: Kinds["kindOf"],
): Group[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const actors = [
    ...new Set(
      run.flatMap((reference) =>
        reference.actors.length > 0 ? reference.actors : reference.side === null ? [] : [reference.side],
      ),
    ),
  ];
  if (actors.length === 0) return [];
  const { mention } = first;
  const marker = governor(sentence, mention.from, mention.proclitics);
  const isPlace = mention.form === "place" && !run.every((reference) => isGovernment(reference.mention, marker));
  const kind = isPlace ? "place" : (kindOf(actors[0] ?? "") ?? "person");
  return [
    {
      references: run,
      actors,
      from: mention.from,
      to: last.mention.to,
      sentence: sentence.index,
      marker,
      kind,
      form: mention.form === "counterpart" ? "role" : mention.form === "place" ? "name" : mention.form,
      accompanying:
        accompanies(sentence, mention.from) ||
        isSpouse(sentence, mention.from) ||
        (isFirstLady(mention) && marker === "and"),
      quoted: quotes[mention.from] === true,
      says: isQuoted(sentence, mention.from) || (speaks(mention, sentence) && mention.titles.some(isSpokesman)),
    },
  ];
}

/** "X and his wife, Y, were received by Z": who is named as another's, and with him, comes along. */
export function isSpouse(sentence: Sentence, from: number): boolean {
  const end = isComma(sentence, from - 1) ? from - 1 : from;
  for (let at = end - 1; at >= end - 2; at--) {
    const kin = hitAt(sentence, at, "kin");
    if (kin?.to !== end) continue;
    // "Dan isteri, Y", "and wife Y"
    if (markerAt(sentence, at - 1, "and") !== null) return true;
    const owner = hitAt(sentence, at - 1, "pronoun");
    return owner?.meaning.person === "possessive" && markerAt(sentence, at - 2, "and") !== null;
  }
  return false;
}

/** "…, the ministry's spokesman X said": who speaks for others tells what they did. */
function isSpokesman(title: string): boolean {
  return /\bspokes(?:man|person|woman)$/.test(title);
}

/** "Jakarta dan Bern meneken": a capital that nothing is in, to or from acts. */
function isGovernment({ placeForm }: Mention, marker: Marker | null): boolean {
  return (placeForm === "capital" || placeForm === "seat") && !saysWhere(marker);
}

const OPEN = /^[“«„]$/;
const CLOSE = /^[”»]$/;

/** By token: whether it stands between quotation marks. */
export function quotedTokens(sentence: Sentence): boolean[] {
  let inside = false;
  return sentence.tokens.map((token) => {
    if (token.kind !== "mark") return inside;
    if (OPEN.test(token.folded)) inside = true;
    else if (CLOSE.test(token.folded)) inside = false;
    else if (token.folded === '"') inside = !inside;
    return inside;
  });
}
