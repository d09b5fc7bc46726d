import type { Relation } from "../types.ts";
import type { Group } from "./groups.ts";
import { commonReasons, contextReasons, groupReasons, pairReasons, type Role } from "./reasons.ts";
import type { Scene, Spot } from "./scene.ts";

/** One reading of a cue: who stands on which side, and the reasons that speak for and against it. */
export interface Option {
  readonly relation: Relation;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Each pair once; of peers every two. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The reasons, in lists that readings share: of the cue, of each side, of the two together. */
  readonly reasons: readonly (readonly string[])[];
  /** In words: "verb: subject before, object after 'with'". */
  readonly rule: string;
}

interface Filler {
  readonly actors: readonly string[];
  readonly group: Group | null;
  readonly reasons: readonly string[];
  readonly words: string;
}

const MOST = 9;
/** A longer list of those present is no claim that each met each. */
const MOST_PEERS = 6;

/** All readings of a cue in its scene that can be true: nobody meets themselves, nobody visits their own country. */
export function optionsFor(spot: Spot, scene: Scene): Option[] {
  const common = commonReasons(spot, scene);
  const groups = nearby(scene.groups, spot);
  const sources = [
    ...fillers(
      groups.filter((group) => canAct(group)),
      "source",
      spot,
      scene,
    ),
    ...contextFillers("source", spot, scene),
  ];
  if (spot.cue.relation === "visited") return visits(sources, groups, common, spot, scene);
  const targets = [
    ...fillers(
      groups.filter((group) => canAct(group)),
      "target",
      spot,
      scene,
    ),
    ...contextFillers("target", spot, scene),
  ];
  const peers = [
    ...fillers(
      groups.filter((group) => canAct(group) && group.actors.length > 1 && group.actors.length <= MOST_PEERS),
      "peers",
      spot,
      scene,
    ),
    ...contextFillers("peers", spot, scene),
  ];
  const crossed = sources.flatMap((source) =>
    targets
      .filter((target) => target.group === null || target.group !== source.group)
      .map((target) => cross(source, target, common, spot, scene)),
  );
  return [...crossed, ...peers.map((peer) => among(peer, common, spot, scene))].filter((option) => option !== null);
}

function nearby(groups: readonly Group[], spot: Spot): Group[] {
  const distance = (group: Group) => (group.to <= spot.from ? spot.from - group.to : Math.max(0, group.from - spot.to));
  return [...groups]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from);
}

function canAct(group: Group): boolean {
  return group.kind !== "place";
}

function fillers(groups: readonly Group[], role: Role, spot: Spot, scene: Scene): Filler[] {
  return groups.map((group) => ({ actors: group.actors, group, ...groupReasons(group, role, spot, scene) }));
}

/** Who may be meant though the sentence does not name them. */
function contextFillers(role: Role, spot: Spot, scene: Scene): Filler[] {
  const { subject, other, people, countries, leads, met, homes } = scene.before;
  const [lead, second] = leads;
  const make = (actors: readonly (string | null | undefined)[], what: string): Filler[] => {
    const known = actors.filter((actor) => actor != null);
    return known.length < actors.length || known.length === 0
      ? []
      : [{ actors: known, group: null, ...contextReasons(what, role, spot, scene) }];
  };
  if (role === "source")
    return [...make([subject], "subject before"), ...(lead === subject ? [] : make([lead], "lead of the story"))];
  if (role === "target")
    return [
      ...make([other], "other before"),
      ...(second === other ? [] : make([second], "second of the story")),
      ...(lead === other || lead === subject ? [] : make([lead], "lead of the story")),
    ];
  return [
    ...make([people[0], people[1]], "people before"),
    ...make([countries[0], countries[1]], "countries before"),
    ...make([lead, second], "leads of the story"),
    ...make([met[0], met[1]], "those who met before"),
    ...make(homes[0] === homes[1] ? [] : [homes[0], homes[1]], "homes of those who met"),
  ];
}

function cross(source: Filler, target: Filler, common: readonly string[], spot: Spot, scene: Scene): Option | null {
  const pairs = source.actors.flatMap((a) => target.actors.filter((b) => a !== b).map((b) => [a, b] as const));
  if (pairs.length === 0 || source.actors.some((actor) => target.actors.includes(actor))) return null;
  const reasons = [
    common,
    source.reasons,
    target.reasons,
    pairReasons(source.actors, target.actors, spot, scene, [source.group, target.group]),
  ];
  return {
    relation: spot.cue.relation,
    sources: source.actors,
    targets: target.actors,
    pairs,
    reasons,
    rule: `${spot.cue.shape}: ${source.words}, ${target.words}`,
  };
}

function among(peer: Filler, common: readonly string[], spot: Spot, scene: Scene): Option {
  const pairs = peer.actors.flatMap((a, index) => peer.actors.slice(index + 1).map((b) => [a, b] as const));
  const [first = "", ...rest] = peer.actors;
  const reasons = [common, peer.reasons, pairReasons([first], rest, spot, scene, [peer.group, peer.group])];
  return {
    relation: spot.cue.relation,
    sources: peer.actors,
    targets: peer.actors,
    pairs,
    reasons,
    rule: `${spot.cue.shape}: ${peer.words}`,
  };
}

function visits(
  sources: readonly Filler[],
  groups: readonly Group[],
  common: readonly string[],
  spot: Spot,
  scene: Scene,
): Option[] {
  const places = groups.filter((group) => group.kind === "place" || group.kind === "country");
  const hosts =
    spot.cue.shape === "noun" || spot.cue.shape === "verb" ? [] : groups.filter((group) => group.kind === "person");
  const targets: Filler[] = [
    ...fillers(places, "target", spot, scene),
    ...hosts.flatMap((group) => hosted(group, spot, scene)),
    ...(scene.before.venue === null
      ? []
      : [{ actors: [scene.before.venue], group: null, ...contextReasons("venue before", "target", spot, scene) }]),
    ...(scene.before.dateline === null || scene.before.dateline === scene.before.venue
      ? []
      : [{ actors: [scene.before.dateline], group: null, ...contextReasons("dateline", "target", spot, scene) }]),
  ];
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.group === null || target.group !== source.group)
      .flatMap((target) => visit(source, target, common, spot, scene)),
  );
}

/** The host's country is where the guest is. */
function hosted(group: Group, spot: Spot, scene: Scene): Filler[] {
  const codes = group.actors.flatMap((actor) => scene.article.actors.get(actor)?.country ?? []);
  const home = codes.map((code) => scene.article.byCode.get(code)).find((actor) => actor !== undefined);
  if (home === undefined) return [];
  const { reasons, words } = groupReasons(group, "target", spot, scene);
  return [{ actors: [home], group, reasons: [...reasons, "target: the host's country"], words }];
}

function visit(source: Filler, target: Filler, common: readonly string[], spot: Spot, scene: Scene): Option[] {
  const countries = target.actors.filter((actor) => scene.article.actors.get(actor)?.kind === "country");
  const homeOf = (actor: string) => scene.article.actors.get(actor)?.country ?? null;
  const pairs = source.actors.flatMap((guest) =>
    countries
      .filter((country) => guest !== country && homeOf(guest) !== homeOf(country))
      .map((country) => [guest, country] as const),
  );
  if (pairs.length === 0) return [];
  const guests = [...new Set(pairs.map(([guest]) => guest))];
  const reasons = [
    common,
    source.reasons,
    target.reasons,
    pairReasons(guests, countries, spot, scene, [source.group, target.group]),
  ];
  return [
    {
      relation: "visited",
      sources: guests,
      targets: countries,
      pairs,
      reasons,
      rule: `${spot.cue.shape}: ${source.words}, ${target.words}`,
    },
  ];
}
