import type { Extraction, Judgement } from "../types.ts";
import type { ActorGroup } from "./actors.ts";
import { shareOneOfTwo } from "./align.ts";
import { applyDecisions, byLine } from "./apply.ts";
import { eachCandidate } from "./block.ts";
import { type Clusters, type Constraint, cluster } from "./cluster.ts";
import { type Decision, reasonsOf } from "./decisions.ts";
import { byCodeUnit } from "./fold.ts";
import { inConflict, judge, type Verdict } from "./judge.ts";
import { collectMembers, type Profile, toProfiles } from "./members.ts";
import { makeNameReader, type NameReader } from "./names.ts";

/** Which copies are one actor, how that was judged, and which decisions did not fit. */
export interface MergedActors {
  readonly groups: readonly ActorGroup[];
  readonly judgements: readonly Judgement[];
  readonly warnings: readonly string[];
  /** For `candidates` and `explain`: what was judged, and how it ended. */
  readonly profiles: readonly Profile[];
  readonly verdicts: readonly Verdict[];
  readonly clusters: Clusters;
}

/** Decides which actors of different articles are one: block, judge, cluster; a person's decisions first. */
export function mergeActors(extractions: readonly Extraction[], decisions: readonly Decision[]): MergedActors {
  const members = collectMembers(extractions);
  const reader = makeNameReader();
  const profiles = toProfiles(members, () => false);
  const verdicts: Verdict[] = [];
  eachCandidate(profiles, reader, (a, b) => {
    if (isHopeless(a, b, reader)) return;
    const verdict = judge(a, b, reader);
    if (verdict.says === "same" || verdict.says === "word" || verdict.score >= WORTH_ASKING) verdicts.push(verdict);
  });
  const conflict = (a: Profile, b: Profile): boolean => inConflict(a, b, reader);
  const free = cluster(profiles, verdicts, [], conflict);
  if (decisions.length === 0) return merged(profiles, verdicts, free, []);
  const applied = applyDecisions(decisions, profiles, free.groups);
  const clusters = cluster(profiles, verdicts, applied.constraints, conflict);
  const result = merged(profiles, verdicts, clusters, applied.constraints);
  const groups = result.groups.map((group, at) => {
    const places = clusters.groups[at] ?? [];
    return { ...group, label: first(places, applied.labels), kind: first(places, applied.kinds) };
  });
  return { ...result, groups, warnings: [...applied.warnings, ...clusters.broken].sort(byLine) };
}

/** Unsure pairs below this are not worth a person's time. */
const WORTH_ASKING = 0.35;

/** Most pairs that meet share a family name and nothing else; `judge` gives them 0.2 at most, and takes ten times as long to say so. */
function isHopeless(a: Profile, b: Profile, reader: NameReader): boolean {
  if (a.kind !== "person" || b.kind !== "person" || (a.known !== null && b.known !== null)) return false;
  return shareOneOfTwo(reader.person(a.names[0] ?? "").core, reader.person(b.names[0] ?? "").core, reader.rows);
}

function first<T>(places: readonly number[], values: ReadonlyMap<number, T>): T | null {
  const at = places.find((place) => values.has(place));
  return at === undefined ? null : (values.get(at) ?? null);
}

function merged(
  profiles: readonly Profile[],
  verdicts: readonly Verdict[],
  clusters: Clusters,
  decided: readonly Constraint[],
): MergedActors {
  const groups = clusters.groups.map((places) => ({
    members: places.flatMap((at) => profiles[at]?.members ?? []).sort((a, b) => byCodeUnit(a.id, b.id)),
    label: null,
    kind: null,
  }));
  const judgements = [
    ...clusters.joined.map((verdict) => toJudgement(verdict, profiles, true)),
    ...clusters.refused.map((verdict) => toJudgement(verdict, profiles, false)),
    ...decided.map(({ a, b, same, note }) => ({
      a: nameOf(profiles, a),
      b: nameOf(profiles, b),
      same,
      score: same ? 1 : 0,
      reasons: reasonsOf(note),
      by: "person" as const,
    })),
  ];
  judgements.sort(
    (x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || Number(x.same) - Number(y.same) || x.score - y.score,
  );
  return { groups, judgements, warnings: [], profiles, verdicts, clusters };
}

function toJudgement(verdict: Verdict, profiles: readonly Profile[], same: boolean): Judgement {
  return {
    a: nameOf(profiles, verdict.a),
    b: nameOf(profiles, verdict.b),
    same,
    score: verdict.score,
    reasons: verdict.reasons,
    by: "rule",
  };
}

/** "Abbas Araghchi@article": the name and the article of a profile's first copy. */
function nameOf(profiles: readonly Profile[], at: number): string {
  const first = profiles[at]?.members[0];
  return first === undefined ? "" : `${first.actor.name}@${first.article.id}`;
}
