import { packs } from "../src/languages/packs.ts";
import { extractWith } from "../src/pipeline.ts";
import type { Claim } from "../src/types.ts";
import { readCorpus } from "./learning/corpus.ts";
import { type GoldArticle, type GoldEdge, matchActors } from "./learning/gold.ts";

/**
 * Scores what is found in articles that no weights have learned from and nobody has read for faults, one article at a time:
 * `npm run eval:held [FOLDER]` (`test/held` unless told; the format is that of `test/corpus`). A fact is right when its two actors, its relation and its
 * status are; optional ones count neither way when they are missed. Prints precision, recall and F1 for each language, and the right dates of right facts.
 */
const folder = process.argv[2] ?? new URL("../test/held/", import.meta.url).pathname;

interface Score {
  right: number;
  wrong: number;
  missed: number;
  dated: number;
  rightlyDated: number;
}

const scores = new Map<string, Score>();
for (const gold of readCorpus(folder))
  for (const language of ["all", gold.lang]) {
    const so = scores.get(language) ?? { right: 0, wrong: 0, missed: 0, dated: 0, rightlyDated: 0 };
    scores.set(language, so);
    add(so, gold);
  }
for (const [language, { right, wrong, missed, dated, rightlyDated }] of [...scores].sort()) {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${language.padEnd(4)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${wrong} wrong, ${missed} missed)  dates ${rightlyDated} of ${dated}`,
  );
}

function add(score: Score, gold: GoldArticle): void {
  const extraction = extractWith(packs(), gold.article);
  if (extraction === null) return;
  const toGold = matchActors(extraction.actors, gold);
  const name = (id: string) => toGold.get(id) ?? `?${id}`;
  const found = extraction.claims.map((claim) => ({
    claim,
    key: keyOf(claim, name(claim.source), name(claim.target)),
  }));
  const hits = new Map<GoldEdge, Claim>();
  const used = new Set<Claim>();
  const pairs = gold.edges.flatMap((edge) =>
    found.filter(({ key }) => key === edgeKey(edge)).map(({ claim }) => ({ edge, claim, fit: fitOf(claim, edge) })),
  );
  for (const { edge, claim } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (hits.has(edge) || used.has(claim)) continue;
    hits.set(edge, claim);
    used.add(claim);
  }
  for (const edge of gold.edges) {
    const claim = hits.get(edge);
    if (claim !== undefined && edge.date !== null) {
      score.dated += 1;
      if (agrees(claim.date, edge.date)) score.rightlyDated += 1;
    }
    if (edge.optional) continue;
    if (claim !== undefined || isToldOnce(edge, found)) score.right += 1;
    else score.missed += 1;
  }
  const asked = new Set(gold.edges.filter(({ type }) => type === "agreed on").map(edgeKey));
  score.wrong += found.filter(({ claim, key }) => !used.has(claim) && !asked.has(key)).length;
}

/** Several agreements of one pair on several things are one of ours. */
function isToldOnce(edge: GoldEdge, found: readonly { readonly key: string }[]): boolean {
  return edge.type === "agreed on" && found.some(({ key }) => key === edgeKey(edge));
}

function edgeKey({ type, a, b, status }: GoldEdge): string {
  return keyOf({ relation: type, status }, a, b);
}

function keyOf({ relation, status }: Pick<Claim, "relation" | "status">, a: string, b: string): string {
  const [first, second] = relation === "visited" || a < b ? [a, b] : [b, a];
  return `${first}|${relation}|${second}|${status}`;
}

/** Which of several tellings an answer means: rather one of its day, and rather what must be found. */
function fitOf({ date }: Claim, edge: GoldEdge): number {
  const day = edge.date === null || date === null ? 0 : agrees(date, edge.date) ? 4 : -4;
  return day - (edge.optional ? 1 : 0);
}

function agrees(date: string | null, asked: string): boolean {
  return date !== null && (date.startsWith(asked) || asked.startsWith(date));
}
