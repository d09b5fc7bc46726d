/** How long 100,000 actors take to merge, and how memory grows: `npx tsx test/matching/bench.ts`. Printed, never asserted. */
import { mergeActors } from "../../src/matching/merge-actors.ts";
import type { Actor, Extraction } from "../../src/types.ts";

const SYLLABLES =
  "ba be bo da di du fa fe ga go ha hi ja jo ka ki ku la le li ma mi mo na ni no pa ra re ri ro sa se si ta te to wa za ze".split(
    " ",
  );
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["k", "q"],
  ["g", "gh"],
  ["i", "ee"],
  ["j", "dj"],
  ["t", "tt"],
];
const COUNTRIES = "AE BD CN DE EG FR GB ID IN IR JP KE MA MY NG PK QA RU SA TR US".split(" ");

/** A generator of numbers below a bound, the same for one seed. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function word(next: (bound: number) => number): string {
  const letters = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)] ?? "").join("");
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** About `count` actors in articles of ten: a fifth as many persons, each named five times in two spellings and sometimes by surname alone. */
export function generate(count: number): Extraction[] {
  const next = seeded(7);
  const given = Array.from({ length: 2000 }, () => word(next));
  const family = Array.from({ length: 6000 }, () => word(next));
  const persons = Array.from({ length: Math.ceil(count / 5) }, () => ({
    given: given[next(given.length)] ?? "",
    family: family[next(family.length)] ?? "",
    country: COUNTRIES[next(COUNTRIES.length)] ?? "ID",
  }));
  return Array.from({ length: Math.ceil(count / 10) }, (_, at) => article(at, persons, next));
}

function article(
  at: number,
  persons: readonly { given: string; family: string; country: string }[],
  next: (bound: number) => number,
): Extraction {
  const chosen = new Set(Array.from({ length: 10 }, () => persons[next(persons.length)]));
  const actors = [...chosen].flatMap((person, place): Actor[] => {
    if (person === undefined) return [];
    const [from, to] = SPELLINGS[next(SPELLINGS.length)] ?? ["k", "k"];
    const family = next(2) === 0 ? person.family : person.family.replaceAll(from, to);
    const name = next(12) === 0 ? family : `${person.given} ${family}`;
    const country = next(5) === 0 ? null : person.country;
    return [
      {
        id: `a${place}`,
        kind: "person",
        name,
        aliases: [{ text: name, start: 0, end: name.length }],
        country,
        roles: [],
        known: null,
        boilerplate: false,
      },
    ];
  });
  return {
    article: { id: `article-${at}`, title: null, url: null, published: "2024-11-05", language: "en" },
    actors,
    meetings: [],
    claims: [],
  };
}

if (process.argv[1]?.endsWith("bench.ts") === true) {
  for (const count of [12_500, 25_000, 50_000, 100_000]) {
    const extractions = generate(count);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const { groups, profiles, verdicts } = mergeActors(extractions, []);
    const seconds = (performance.now() - started) / 1000;
    const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    console.log(
      `${count} actors: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${profiles.length} profiles, ${verdicts.length} verdicts, ${groups.length} nodes`,
    );
  }
}
