import nlp from "compromise/two";

/** A pattern of compromise's, and what a clause must have for it to be worth trying. */
interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly ifNo?: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

/** All patterns, by the words and tags that call for them. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

type Clause = readonly object[];
type Pointer = [number, number, number];

interface Methods {
  one: {
    bulkMatch: (clauses: readonly Clause[], net: Net, methods: Methods, how: { matchOne?: boolean }) => object[];
    readonly cacheDoc: (clauses: readonly Clause[]) => readonly ReadonlySet<string>[];
    readonly match: (clauses: readonly Clause[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] };
  };
}

/**
 * Tags a sentence with compromise's search for fitting patterns going by the clause's own words: as it comes (14.17), each clause is held
 * against all the words and tags that patterns ask for, which takes a third of the time. What is found, and in what order, is the same
 * (`test/languages/en-tagger.test.ts`); other users of compromise in the program keep it as it comes.
 */
export function tagFast(sentence: string): ReturnType<typeof nlp> {
  const { one } = nlp.methods() as unknown as Methods;
  const own = one.bulkMatch;
  one.bulkMatch = matchAll;
  try {
    return nlp(sentence);
  } finally {
    one.bulkMatch = own;
  }
}

const matchAll: Methods["one"]["bulkMatch"] = (clauses, net, { one }, { matchOne }) => {
  const results: object[] = [];
  for (const [at, has] of one.cacheDoc(clauses).entries()) {
    const clause = clauses[at] ?? [];
    for (const pattern of patternsFor(net, has)) {
      if (clause.length < pattern.minWords) continue;
      for (const pointer of one.match([clause], pattern).ptrs) {
        pointer[0] = at;
        results.push({ ...pattern, pointer });
      }
      if (matchOne === true && results.length > 0) return results.slice(0, 1);
    }
  }
  return results;
};

/** The patterns that can fit a clause with these words and tags: in the order of the net, each once. */
function patternsFor(net: Net, has: ReadonlySet<string>): Pattern[] {
  const hooks = hooksOf(net);
  const called = [...has].flatMap((word) => hooks.get(word) ?? []).sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  const found: Pattern[] = [];
  for (const { patterns } of called) {
    for (const pattern of patterns) {
      if (seen.has(pattern.match)) continue;
      seen.add(pattern.match);
      if (canFit(pattern, has)) found.push(pattern);
    }
  }
  found.push(...net.always);
  return found;
}

function canFit({ needs, ifNo, wants, minWant }: Pattern, has: ReadonlySet<string>): boolean {
  if (!needs.every((need) => has.has(need)) || ifNo?.some((no) => has.has(no)) === true) return false;
  return wants.length === 0 || wants.filter((want) => has.has(want)).length >= minWant;
}

interface Hook {
  readonly at: number;
  readonly patterns: readonly Pattern[];
}

const known = new WeakMap<Net, ReadonlyMap<string, Hook>>();

/** The net's words with their places in it: made once. */
function hooksOf(net: Net): ReadonlyMap<string, Hook> {
  const made = known.get(net);
  if (made !== undefined) return made;
  const hooks = new Map(Object.entries(net.hooks).map(([word, patterns], at) => [word, { at, patterns }]));
  known.set(net, hooks);
  return hooks;
}
