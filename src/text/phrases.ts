import { type Token, tokenize } from "./tokens.ts";

/** What may be written onto a word without a space. */
export interface Clitics {
  readonly before: readonly {
    readonly form: string;
    readonly marker: string | null;
    /** What it swallowed of the word: "لل" for "ل" and "ال". */
    readonly restore?: string;
    /** The letters a word it is written onto can open with; none: any. */
    readonly onto?: string;
  }[];
  readonly after: readonly { readonly form: string; readonly restore: string; readonly pronoun: string | null }[];
}

/** A phrase found in a run of tokens: token `from` up to, not including, `to`. */
export interface Hit<Meaning> {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** Markers of the clitics before its first word: ["and", "in"]. */
  readonly proclitics: readonly string[];
  /** Pronoun written onto its last word: "singular" for "pertemuannya". */
  readonly pronoun: string | null;
}

/** A word without its clitics. */
export interface Variant {
  readonly text: string;
  readonly proclitics: readonly string[];
  readonly pronoun: string | null;
}

interface Branch<Meaning> {
  readonly next: Map<string, Branch<Meaning>>;
  readonly meanings: Meaning[];
  /** Where "…" stands: what may follow after up to GAP words. */
  gap: Branch<Meaning> | null;
}

const GAP = 5;
/** Words whose stems are kept; beyond it the memory starts anew, so that a million odd words cannot fill it. */
const MOST_REMEMBERED = 50_000;
const SHORTEST_STEM = 3;
const NONE: readonly never[] = [];

/** What is kept of a word: how it can be read without its clitics, and where the tree is entered by it. */
interface Entry<Meaning> {
  readonly variants: readonly Variant[];
  readonly openings: readonly { readonly variant: Variant; readonly branch: Branch<Meaning> }[];
  /** The readings by which a phrase can go on: with nothing before the word but an article. */
  readonly inner: readonly Variant[];
  /** The clitic of one letter that the word opens with. */
  readonly clitic: string | null;
}

/**
 * Many phrases as one tree, so that one pass over a sentence finds all of them (a trie; Fredkin 1960). Most words open no phrase, and of each
 * word that is remembered.
 * `matches(tokens)` gives the hits that start at each token.
 */
export class Phrases<Meaning> {
  readonly #root: Branch<Meaning> = branch();
  readonly #clitics: Clitics;
  readonly #entries = new Map<string, Entry<Meaning>>();

  constructor(
    entries: Iterable<readonly [phrase: string, meaning: Meaning]>,
    clitics: Clitics = { before: [], after: [] },
  ) {
    this.#clitics = clitics;
    for (const [phrase, meaning] of entries) this.#add(phrase, meaning);
  }

  /** For each token, the hits that start there, longest first. */
  matches(tokens: readonly Token[]): (readonly Hit<Meaning>[])[] {
    const all: (readonly Hit<Meaning>[])[] = [];
    for (let from = 0; from < tokens.length; from++) all.push(this.#matchesAt(tokens, from));
    return all;
  }

  /** A word without the clitics that may be written onto it, the word itself first. */
  stems(word: string): readonly Variant[] {
    return this.#entryOf(word).variants;
  }

  #entryOf(word: string): Entry<Meaning> {
    const known = this.#entries.get(word);
    if (known !== undefined) return known;
    const variants = /^\p{L}/u.test(word) ? variantsOf(word, this.#clitics) : [bare(word)];
    const letter = word.slice(0, 1);
    const entry = {
      variants,
      openings: variants.flatMap((variant) => {
        const opening = this.#root.next.get(variant.text);
        return opening === undefined ? [] : [{ variant, branch: opening }];
      }),
      inner: variants.filter((variant) => !variant.proclitics.some((marker) => marker !== "article")),
      clitic: word.length > SHORTEST_STEM && this.#clitics.before.some(({ form }) => form === letter) ? letter : null,
    };
    if (this.#entries.size > MOST_REMEMBERED) this.#entries.clear();
    this.#entries.set(word, entry);
    return entry;
  }

  #add(phrase: string, meaning: Meaning): void {
    let at = this.#root;
    for (const token of tokenize(phrase)) {
      if (token.folded === "…" || token.folded === "...") {
        at.gap ??= branch();
        at = at.gap;
        continue;
      }
      const next = at.next.get(token.folded) ?? branch<Meaning>();
      at.next.set(token.folded, next);
      at = next;
    }
    if (at !== this.#root && !at.meanings.includes(meaning)) at.meanings.push(meaning);
  }

  #matchesAt(tokens: readonly Token[], from: number): readonly Hit<Meaning>[] {
    const { openings } = this.#entryOf(tokens[from]?.folded ?? "");
    if (openings.length === 0) return NONE;
    const hits: Hit<Meaning>[] = [];
    for (const { variant, branch: opening } of openings) {
      const before = hits.length;
      this.#follow(opening, tokens, from, from + 1, variant.proclitics, variant.pronoun, hits);
      // A word that means something as it stands is not taken apart, "بحث" is "discussed" and not ب + "حث", unless it opens a longer phrase.
      if (before > 0) keepLonger(hits, before, from + 1);
    }
    return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
  }

  #follow(
    at: Branch<Meaning>,
    tokens: readonly Token[],
    from: number,
    to: number,
    proclitics: readonly string[],
    pronoun: string | null,
    hits: Hit<Meaning>[],
  ): void {
    for (const meaning of at.meanings) hits.push({ from, to, meaning, proclitics, pronoun });
    const token = tokens[to];
    if (token === undefined) return;
    if (at.next.size > 0 && pronoun === null) {
      const { clitic, inner } = this.#entryOf(token.folded);
      // A phrase may end in a clitic written onto the next word: "اجتمع ب" before "بالوزير". The word itself is left to others.
      const glued = clitic === null ? undefined : at.next.get(clitic);
      if (glued !== undefined)
        for (const meaning of glued.meanings) hits.push({ from, to, meaning, proclitics, pronoun });
      for (const variant of inner) {
        const next = at.next.get(variant.text);
        if (next !== undefined) this.#follow(next, tokens, from, to + 1, proclitics, variant.pronoun, hits);
      }
    }
    if (at.gap !== null) this.#leap(at.gap, tokens, from, to, proclitics, hits);
  }

  #leap(
    gap: Branch<Meaning>,
    tokens: readonly Token[],
    from: number,
    to: number,
    proclitics: readonly string[],
    hits: Hit<Meaning>[],
  ): void {
    for (let skip = 0; skip <= GAP && to + skip < tokens.length; skip++) {
      const token = tokens[to + skip];
      if (token === undefined || BARRIERS.has(token.folded)) return;
      const before = hits.length;
      // "خلا … ب" ends in the clitic of "بالوزير", which is left to others.
      const { clitic } = this.#entryOf(token.folded);
      const glued = skip === 0 || clitic === null ? undefined : gap.next.get(clitic);
      if (glued !== undefined)
        for (const meaning of glued.meanings) hits.push({ from, to: to + skip, meaning, proclitics, pronoun: null });
      const next = this.#landing(gap, token.folded);
      if (next !== undefined) this.#follow(next, tokens, from, to + skip + 1, proclitics, null, hits);
      if (hits.length > before) return;
    }
  }

  #landing(gap: Branch<Meaning>, word: string): Branch<Meaning> | undefined {
    for (const variant of this.stems(word)) {
      const next = gap.next.get(variant.text);
      if (next !== undefined) return next;
    }
    return undefined;
  }
}

/** A comma is none: "bertemu, Senin (1/2), dengan". */
const BARRIERS = new Set([";", "؛", "."]);

/** Drops the hits from a place on that reach no further than a token. */
function keepLonger<Meaning>(hits: Hit<Meaning>[], start: number, to: number): void {
  let kept = start;
  for (let at = start; at < hits.length; at++) {
    const hit = hits[at];
    if (hit !== undefined && hit.to > to) hits[kept++] = hit;
  }
  hits.length = kept;
}

function branch<Meaning>(): Branch<Meaning> {
  return { next: new Map(), meanings: [], gap: null };
}

function bare(text: string): Variant {
  return { text, proclitics: [], pronoun: null };
}

function variantsOf(word: string, clitics: Clitics): Variant[] {
  if (clitics.before.length === 0 && clitics.after.length === 0) return [bare(word)];
  const stems = withoutProclitics(bare(word), clitics, 0);
  const all = [...stems, ...stems.flatMap((stem) => withoutEnclitic(stem, clitics))];
  const seen = new Set<string>();
  return all.filter((variant) => !seen.has(variant.text) && seen.add(variant.text));
}

function withoutProclitics(variant: Variant, clitics: Clitics, depth: number): Variant[] {
  if (depth > 3) return [variant];
  const shorter = clitics.before.flatMap(({ form, marker, restore = "", onto = "" }) =>
    variant.text.startsWith(form) &&
    (onto === "" || onto.includes(variant.text.charAt(form.length))) &&
    variant.text.length - form.length >= SHORTEST_STEM - 1 &&
    !variant.proclitics.includes("article") &&
    !(depth > 0 && isConjunction(marker))
      ? [
          {
            text: restore + variant.text.slice(form.length),
            proclitics: marker === null ? variant.proclitics : [...variant.proclitics, marker],
            pronoun: null,
          },
        ]
      : [],
  );
  return [
    variant,
    // What is restored is whole: "للأمم" is "ل" and "الأمم".
    ...shorter.flatMap((stem) =>
      variant.text.endsWith(stem.text) ? withoutProclitics(stem, clitics, depth + 1) : [stem],
    ),
  ];
}

/** "و" and "ف" stand before all other clitics: "بوسعادة" is a name, and no ب + و. */
function isConjunction(marker: string | null): boolean {
  return marker === null || marker === "and";
}

function withoutEnclitic(variant: Variant, clitics: Clitics): Variant[] {
  return clitics.after.flatMap(({ form, restore, pronoun }) =>
    variant.text.endsWith(form) && variant.text.length - form.length + restore.length >= SHORTEST_STEM
      ? [
          {
            text: variant.text.slice(0, -form.length) + restore,
            proclitics: variant.proclitics,
            pronoun: pronoun ?? "none",
          },
        ]
      : [],
  );
}
