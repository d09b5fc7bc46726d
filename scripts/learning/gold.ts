import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import type { Actor, Article, Relation, Status } from "../../src/types.ts";

/** Where the annotated articles are, here and in CI; on a user's machine there are none. */
export const GOLD = new URL("../../../shared/eval/dev/", import.meta.url).pathname;

export interface GoldEdge {
  readonly type: Relation;
  readonly a: string;
  readonly b: string;
  readonly status: Status;
  readonly date: string | null;
  readonly optional: boolean;
  /** Offsets of its evidence in the text; null when it is not found there. */
  readonly span: readonly [number, number] | null;
}

export interface GoldActor {
  readonly id: string;
  readonly type: Actor["kind"];
  readonly names: readonly string[];
}

export interface GoldArticle {
  readonly article: Article;
  readonly lang: string;
  readonly actors: readonly GoldActor[];
  readonly edges: readonly GoldEdge[];
}

/** The annotated articles below a folder; none when it is not there. */
export function readGold(folder: string = GOLD): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => readOne(join(folder, file)));
}

interface RawGold {
  lang: string;
  entities: { id: string; type: Actor["kind"]; name: string; aliases?: string[] }[];
  edges: {
    type: Relation;
    a: string;
    b: string;
    status?: Status;
    date?: string | null;
    optional?: boolean;
    evidence?: string;
  }[];
}

function readOne(file: string): GoldArticle {
  const raw = JSON.parse(readFileSync(file, "utf8")) as RawGold;
  const text = readFileSync(file.replace(/\.gold\.json$/, ".txt"), "utf8");
  return {
    article: { id: basename(file, ".gold.json"), text, title: null, url: null, published: null, language: null },
    lang: raw.lang,
    actors: raw.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      names: [entity.name, ...(entity.aliases ?? [])].map(bare),
    })),
    edges: raw.edges.map((edge) => {
      const at = edge.evidence ? text.indexOf(edge.evidence) : -1;
      return {
        type: edge.type,
        a: edge.a,
        b: edge.b,
        status: edge.status ?? "happened",
        date: edge.date ?? null,
        optional: edge.optional === true,
        span: at < 0 ? null : [at, at + (edge.evidence ?? "").length],
      };
    }),
  };
}

/** A name as score.mjs compares it. */
export function bare(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Which gold actor each actor of ours is, by the rules of score.mjs. */
export function matchActors(actors: readonly Actor[], gold: GoldArticle): Map<string, string> {
  const found = new Map<string, string>();
  for (const level of [3, 2]) {
    for (const actor of actors) {
      if (found.has(actor.id)) continue;
      const hit = gold.actors.find((other) => likeness(actor, other) === level);
      if (hit !== undefined) found.set(actor.id, hit.id);
    }
  }
  return found;
}

function likeness(actor: Actor, gold: GoldActor): number {
  if (actor.kind !== gold.type) return 0;
  if (actor.kind === "country") return actor.known?.toLowerCase() === gold.id ? 3 : 0;
  const mine = actor.aliases.map((alias) => bare(alias.text));
  if (mine.some((name) => gold.names.includes(name))) return 3;
  const words = (names: readonly string[]) =>
    new Set(names.flatMap((name) => name.split(" ")).filter((word) => word.length > 1));
  const theirs = words(gold.names);
  const common = [...words(mine)].filter((word) => theirs.has(word)).length;
  const inside = gold.names.some((name) =>
    mine.some((own) => (own.includes(name) || name.includes(own)) && Math.min(own.length, name.length) >= 4),
  );
  return common >= (actor.kind === "person" ? 1 : 2) && inside ? 2 : 0;
}
