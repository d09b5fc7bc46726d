import { hitAt, pastDeterminer } from "../recognition/chunk.ts";
import { Scales, Tally } from "../weights/model.ts";
import { isObjectBefore, isOwnerBehind, withoutAsides } from "./asides.ts";
import { withoutBystanders } from "./bystanders.ts";
import { withoutActors } from "./crowds.ts";
import { asDone, boundOf, fits } from "./doers.ts";
import type { Group } from "./groups.ts";
import { plain } from "./namings.ts";
import { withoutOutsiders } from "./outsiders.ts";
import { isOtherSide, isPartnered, MOST_PEERS, sidesOf, verbOver } from "./partners.ts";
import { commonReasons, contextReasons, groupReasons, pairReasons, type Role, statusSigns } from "./reasons.ts";
import type { Scene, Spot } from "./scene.ts";
import { withoutSpouses } from "./spouses.ts";
import { type Stand, type Surroundings, standOf, surroundingsOf } from "./standing.ts";

/** One reading of a cue: who stands on which side, and what the reasons for and against it come to. */
export interface Option {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Each pair once; of peers every two. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The reasons' summed weights. */
  readonly weight: number;
  /** The reasons, in lists that readings share: of the cue, of each side, of the two together; empty but for scales that name them. */
  readonly reasons: readonly (readonly string[])[];
  readonly sides: readonly Filler[];
}

/** Who may stand on a side of a cue. */
export interface Filler {
  readonly actors: readonly string[];
  readonly group: Group | null;
  readonly role: Role;
  /** Where it stands; for somebody whom the sentence does not name: what he or she is ("subject before"). */
  readonly stands: Stand | string;
  readonly tally: Tally;
}

/** What the readings of one cue share. */
interface Choice {
  readonly spot: Spot;
  readonly scene: Scene;
  readonly around: Surroundings;
  readonly scales: Scales;
  readonly common: Tally;
  /** The groups near the cue, and how they stand to it. */
  readonly stands: readonly Stand[];
}

const MOST = 9;

/**
 * All readings of a cue in its scene that can be true: nobody meets themselves or the body they speak for, nobody visits their own country.
 *
 * @param scales without them nothing is weighed and the reasons are named.
 */
export function optionsFor(spot: Spot, whole: Scene, scales: Scales = new Scales({}, { named: true })): Option[] {
  const insiders = withoutOutsiders(spot, withoutBystanders(spot, withoutAsides(spot, whole)));
  const scene = withoutActors(spot, withoutSpouses(spot, insiders));
  const bound = boundOf(spot, scene);
  return readingsOf(spot, asDone(spot, scene, bound), scales).filter((option) => fits(option, bound));
}

function readingsOf(spot: Spot, scene: Scene, scales: Scales): Option[] {
  const around = surroundingsOf(spot, scene, statusSigns(spot, scene));
  const common = new Tally(scales);
  commonReasons(spot, scene, around, common);
  const stands = nearby(scene.groups, spot).map((group) => standOf(group, spot, scene));
  const choice: Choice = { spot, scene, around, scales, common, stands };
  const speaksForItself = spot.quoted || scene.hasWe;
  const acting = stands.filter(
    ({ group }) => group.kind !== "place" && (speaksForItself || !group.says) && !isOwnerBehind(group, spot, scene),
  );
  const subjects = acting.filter(({ group }) => !isObjectBefore(group, spot, scene));
  // Who is received is the guest, and the subject.
  const [doing, done] = spot.cue.shape === "passive" ? [acting, subjects] : [subjects, acting];
  const sources = [...fillers(doing, "source", choice), ...contextFillers("source", choice)];
  if (spot.cue.relation === "visited") return visits(sources, choice);
  const targets = [...fillers(done, "target", choice), ...contextFillers("target", choice)];
  const several = acting.filter(
    ({ group }) => !group.accompanying && group.actors.length > 1 && group.actors.length <= MOST_PEERS,
  );
  const peers = [...fillers(several, "peers", choice), ...contextFillers("peers", choice)];
  const options: Option[] = [];
  for (const source of sources)
    for (const target of targets) {
      if (target.group !== null && target.group === source.group) continue;
      const option = cross(source, target, choice);
      if (option !== null) options.push(option);
    }
  const partnered = isPartnered(spot, stands, scene);
  for (const peer of peers)
    if (!(partnered && peer.group !== null && peer.group.to <= spot.from) && !isOtherSide(peer.group, spot, scene))
      options.push(...among(peer, choice));
  const between = sidesOf(spot, stands, scene.article);
  if (between !== undefined)
    return options.filter(({ sides: [only, more] }) => more === undefined && only?.group === between);
  const over = verbOver(spot, scene);
  if (over === undefined) return options;
  return options.filter(({ sides }) => sides.some(({ group }) => group !== null && group.from >= over.to));
}

/** An ambassador lives where the story is told: going about there she visits no country. */
function isPosted(guest: string, country: string, { scene: { before, article } }: Choice): boolean {
  const held = article.actors.get(guest)?.roles.map(({ title }) => title ?? "") ?? [];
  return country === before.dateline && held.length > 0 && held.every((title) => RESIDENT.test(title));
}

const RESIDENT = /^(?:ambassador|consul|high commissioner)/;

/** In words: "verb: subject before, object after 'with'". */
export function ruleOf({ sides }: Option, spot: Spot): string {
  return `${spot.cue.shape}: ${sides.length === 0 ? "sources under a heading" : sides.map(wordsOf).join(", ")}`;
}

function wordsOf({ role, stands }: Filler): string {
  if (typeof stands === "string") return `${role} is the ${stands}`;
  return `${role} ${stands.side} ${stands.marker === "bare" ? "it" : `it with "${stands.marker}"`}`;
}

function nearby(groups: readonly Group[], spot: Spot): readonly Group[] {
  if (groups.length <= MOST) return groups;
  const distance = (group: Group) => (group.to <= spot.from ? spot.from - group.to : Math.max(0, group.from - spot.to));
  return [...groups]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from);
}

function fillers(stands: readonly Stand[], role: Role, choice: Choice): Filler[] {
  return stands.map((stand) => fillerOf(stand, stand.group.actors, role, choice));
}

function fillerOf(stand: Stand, actors: readonly string[], role: Role, { spot, scene, scales }: Choice): Filler {
  const tally = new Tally(scales);
  groupReasons(stand, role, spot, scene, tally);
  return { actors, group: stand.group, role, stands: stand, tally };
}

/** Who may be meant though the sentence does not name them. */
function contextFillers(role: Role, choice: Choice): Filler[] {
  const { subject, other, people, countries, leads, met, homes, holder, speaker } = choice.scene.before;
  const [lead, second] = leads;
  const found: Filler[] = [];
  const add = (what: string, ...actors: (string | null | undefined)[]) => {
    const known = actors.filter((actor) => actor != null);
    if (known.length === actors.length) found.push(contextFiller(what, known, role, choice));
  };
  if (speaker !== null && choice.spot.cue.shape === "noun") {
    const partner = subject === speaker ? other : subject;
    add(
      role === "peers" ? "people before" : role === "source" ? "subject before" : "lead of the story",
      speaker,
      ...(role === "peers" ? [partner] : []),
    );
    if (role === "target") add("other before", partner);
    if (role === "source") add("lead of the story", partner);
  } else if (holder !== null) {
    if (role !== "peers") add(role === "source" ? "subject before" : "lead of the story", holder);
  } else if (role === "source") {
    add("subject before", subject);
    if (lead !== subject) add("lead of the story", lead);
  } else if (role === "target") {
    add("other before", other);
    if (second !== other) add("second of the story", second);
    if (lead !== other && lead !== subject) add("lead of the story", lead);
  } else {
    add("people before", people[0], people[1]);
    add("countries before", countries[0], countries[1]);
    add("leads of the story", lead, second);
    add("those who met before", met[0], met[1]);
    if (homes[0] !== homes[1]) add("homes of those who met", homes[0], homes[1]);
  }
  return found;
}

function contextFiller(what: string, actors: readonly string[], role: Role, { spot, around, scales }: Choice): Filler {
  const tally = new Tally(scales);
  contextReasons(what, role, spot, around, tally);
  return { actors, group: null, role, stands: what, tally };
}

function cross(source: Filler, target: Filler, choice: Choice): Option | null {
  const pairs: [string, string][] = [];
  for (const a of source.actors) {
    if (target.actors.includes(a)) return null;
    for (const b of target.actors) if (!speaksFor(a, b, choice)) pairs.push([a, b]);
  }
  return pairs.length === 0 ? null : optionOf(source.actors, target.actors, pairs, [source, target], choice);
}

function among(peer: Filler, choice: Choice): Option[] {
  const pairs = peer.actors.flatMap((a, index) =>
    peer.actors
      .slice(index + 1)
      .filter((b) => !speaksFor(a, b, choice))
      .map((b) => [a, b] as const),
  );
  return pairs.length === 0 ? [] : [optionOf(peer.actors, peer.actors, pairs, [peer], choice)];
}

/** Whether one of two holds an office of the other: a chairman meets and signs for his own body, not with it. */
function speaksFor(a: string, b: string, { scene: { article } }: Choice): boolean {
  const holds = (person: string, body: string) =>
    article.actors.get(person)?.roles.some(({ organization }) => organization === body) === true;
  return holds(a, b) || holds(b, a);
}

function optionOf(
  sources: readonly string[],
  targets: readonly string[],
  pairs: readonly (readonly [string, string])[],
  sides: readonly [Filler] | readonly [Filler, Filler],
  { spot, scene, scales, common }: Choice,
): Option {
  const [first, second] = sides;
  const both = new Tally(scales);
  const [a, b] = second === undefined ? [sources.slice(0, 1), sources.slice(1)] : [sources, targets];
  pairReasons(a, b, spot, scene, first.group, (second ?? first).group, both);
  const own = second === undefined ? first.tally.sum : first.tally.sum + second.tally.sum;
  return {
    sources,
    targets,
    pairs,
    weight: common.sum + own + both.sum,
    reasons: scales.named ? [common.names, ...sides.map(({ tally }) => tally.names), both.names] : [],
    sides,
  };
}

function visits(sources: readonly Filler[], choice: Choice): Option[] {
  const { shape } = choice.spot.cue;
  const { venue, dateline, ground } = choice.scene.before;
  const named = choice.stands.filter(({ group: { kind } }) => kind === "place" || kind === "country");
  const open = named.filter((stand) => !isSide(stand, choice) && !isLeft(stand, choice));
  const goal = open.find(({ group }) => isGoal(group, choice));
  const places = goal === undefined ? open : [goal];
  const hosts =
    shape === "noun" || shape === "verb" ? [] : choice.stands.filter(({ group }) => group.kind === "person");
  const targets = [...fillers(places, "target", choice), ...hosts.flatMap((host) => hosted(host, choice))];
  if (goal !== undefined || goesElsewhere(choice)) return visitsTo(sources, targets, choice);
  if (venue !== null) targets.push(contextFiller("venue before", [venue], "target", choice));
  if (dateline !== null && dateline !== venue) targets.push(contextFiller("dateline", [dateline], "target", choice));
  if (ground !== null && ground !== venue && ground !== dateline)
    targets.push(contextFiller("ground", [ground], "target", choice));
  return visitsTo(sources, targets, choice);
}

/** "Began a visit to Oman, Bahrain and Qatar": what stands right behind the cue with its preposition is where one goes. */
function isGoal({ from, marker }: Group, { spot: { cue, to }, scene: { lexicon } }: Choice): boolean {
  if (lexicon.language.order === "verb first" || cue.shape === "passive" || from < to) return false;
  return marker === "to" && from - to <= 1;
}

/** "Will travel to Asia": what is named as the goal and is no country leaves the story's other places out. */
function goesElsewhere({ spot: { cue, to }, scene: { sentence, groups } }: Choice): boolean {
  const region = hitAt(sentence, pastDeterminer(sentence, to), "region");
  return (
    cue.shape !== "passive" &&
    region !== null &&
    !groups.some(({ from }) => from >= region.to && from - region.to <= LISTED)
  );
}

/** "And", or a comma and it. */
const LISTED = 2;

function visitsTo(sources: readonly Filler[], targets: readonly Filler[], choice: Choice): Option[] {
  const near = goesElsewhere(choice)
    ? targets.filter(({ group }) => group !== null && group.from >= choice.spot.to)
    : targets;
  return sources.flatMap((source) =>
    near
      .filter((target) => target.group === null || target.group !== source.group)
      .flatMap((target) => visit(source, target, choice)),
  );
}

/** "Arrived from Oslo"; but "returned from Oslo" and "began her tour from Oslo". */
function isLeft({ group, side, afterOwnMarker }: Stand, { spot, scene: { sentence, lexicon } }: Choice): boolean {
  const { cue, from, to } = spot;
  if (group.marker !== "from" || cue.shape !== "verb" || afterOwnMarker) return false;
  // "باكو التي زارها"
  if (side === "before" && lexicon.language.order === "verb first") return false;
  for (let at = from; at < to; at++) if (hitAt(sentence, at, "cue")?.meaning.cue.shape === "noun") return false;
  return true;
}

/** "Leads the Ghana delegation to", "toured the Chinese pavilion": a country's side, or a piece of it elsewhere, is no place to go to. */
function isSide({ group: { kind, to } }: Stand, { scene: { sentence, lexicon } }: Choice): boolean {
  if (kind !== "country" || lexicon.language.adjectives !== "before noun") return false;
  return hitAt(sentence, to, "side") !== null || hitAt(sentence, to, "outpost") !== null;
}

/** The host's country is where the guest is. */
function hosted(stand: Stand, choice: Choice): Filler[] {
  const { actors, byCode } = choice.scene.article;
  const codes = stand.group.actors.flatMap((actor) => actors.get(actor)?.country ?? []);
  const home = codes.map((code) => byCode.get(code)).find((actor) => actor !== undefined);
  if (home === undefined) return [];
  const filler = fillerOf(stand, [home], "target", choice);
  filler.tally.add(plain, "target: the host's country");
  return [filler];
}

function visit(source: Filler, target: Filler, choice: Choice): Option[] {
  const { actors, bestowed, backstage } = choice.scene.article;
  const countries = target.actors.filter((actor) => actors.get(actor)?.kind === "country");
  const homeOf = (actor: string) => actors.get(actor)?.country ?? bestowed.get(actor) ?? null;
  // A paper or a platform travels nowhere.
  const travels = (guest: string) => actors.get(guest)?.kind !== "organization" || !backstage.has(guest);
  const pairs = source.actors
    .filter(travels)
    .flatMap((guest) =>
      countries
        .filter(
          (country) => guest !== country && homeOf(guest) !== homeOf(country) && !isPosted(guest, country, choice),
        )
        .map((country) => [guest, country] as const),
    );
  if (pairs.length === 0) return [];
  const guests = [...new Set(pairs.map(([guest]) => guest))];
  return [optionOf(guests, countries, pairs, [source, target], choice)];
}
