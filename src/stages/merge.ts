import { toCanonical } from "../matching/actors.ts";
import { byLine } from "../matching/apply.ts";
import { findCopies } from "../matching/copies.ts";
import { isOfMeetings } from "../matching/decide-meetings.ts";
import type { Decision } from "../matching/decisions.ts";
import { claimReport, mergeFacts } from "../matching/facts.ts";
import { byCodeUnit } from "../matching/fold.ts";
import { meetingReport, mergeMeetings } from "../matching/meetings.ts";
import { memberId } from "../matching/members.ts";
import { mergeActors } from "../matching/merge-actors.ts";
import type { ArticleHead, Extraction, Knowledge, KnownArticle } from "../types.ts";

/**
 * What all articles say together: one actor a node, one meeting a node, one fact an edge, each with every article's evidence.
 * The result does not depend on the order of the extractions. A person's decisions win; those that fit nobody are left out
 * (`mergeWithWarnings` tells which).
 */
export function merge(extractions: readonly Extraction[], decisions: readonly Decision[] = []): Knowledge {
  return mergeWithWarnings(extractions, decisions).knowledge;
}

/** `merge`, and a line for each decision that no longer fits. */
export function mergeWithWarnings(
  extractions: readonly Extraction[],
  decisions: readonly Decision[] = [],
): { readonly knowledge: Knowledge; readonly warnings: readonly string[] } {
  const sorted = [...extractions].sort((a, b) => byCodeUnit(a.article.id, b.article.id));
  const { groups, judgements, warnings } = mergeActors(
    sorted,
    decisions.filter((decision) => !isOfMeetings(decision)),
  );
  const { actors, keyOf } = toCanonical(groups);
  const actorByKey = new Map(actors.map((actor) => [actor.key, actor]));
  const merged = mergeMeetings(
    sorted.flatMap(({ article, meetings }) =>
      meetings.map((claim) => meetingReport(article, claim, (actor) => keyOf.get(memberId(article.id, actor)))),
    ),
    (key) => actorByKey.get(key),
    decisions.filter(isOfMeetings),
  );
  const modes = new Map(merged.meetings.map(({ key, mode }) => [key, mode]));
  const reports = sorted.flatMap(({ article, claims }) =>
    claims.flatMap(
      (claim, at) =>
        claimReport(
          article,
          claim,
          at,
          (actor) => keyOf.get(memberId(article.id, actor)),
          (meeting) => merged.keyOf.get(`${article.id}#${meeting}`),
        ) ?? [],
    ),
  );
  const knowledge = {
    articles: knownArticles(sorted.map((extraction) => extraction.article)),
    actors,
    meetings: merged.meetings,
    // That two met is told of their meeting: how they met is what the meeting says.
    facts: mergeFacts(reports).map((fact) =>
      fact.relation === "met with" ? { ...fact, mode: modes.get(fact.meeting) ?? fact.mode } : fact,
    ),
    judgements: [...judgements, ...merged.judgements],
  };
  return { knowledge, warnings: [...warnings, ...merged.warnings].sort(byLine) };
}

function knownArticles(heads: readonly ArticleHead[]): KnownArticle[] {
  const originals = findCopies(heads);
  return heads.map((head) => ({ ...head, copyOf: originals.get(head.id) ?? null }));
}
