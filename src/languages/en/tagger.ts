import type { Tag, Tagger } from "../language.ts";
import { tagFast } from "./hasten.ts";

/** A word as compromise knows it. Contractions have a second word without text ("didn't" is "didn't" and an implicit "not"). */
interface Term {
  readonly text: string;
  readonly implicit?: string;
  readonly tags?: ReadonlySet<string>;
}

/** What the words of one verb phrase say together: "did not meet", "will be visiting". */
interface Group {
  readonly tense: Tag["tense"];
  readonly negated: boolean;
}

const LOOK_BACK = 5;

/**
 * Parts of speech, tense, negation and names of one sentence, by compromise 14 (github.com/spencermountain/compromise).
 * In: a sentence. Out: a tag for each word, in order, with offsets in that sentence; words that compromise rewrote so far that they cannot be
 * found again have none. Throws nothing.
 * Its second layer is enough: on the development articles the third gave the same tags for all 10,136 words and was slower by a fifth to a half.
 */
export const tagger: Tagger = (sentence) => {
  const terms: readonly Term[] = tagFast(sentence).docs.flat();
  const tags: Tag[] = [];
  let from = 0;
  for (const [index, term] of terms.entries()) {
    const start = term.text === "" ? -1 : sentence.indexOf(term.text, from);
    if (start < 0) continue;
    from = start + term.text.length;
    tags.push({ start, end: from, part: partOf(term), name: nameOf(term), ...groupOf(terms, index) });
  }
  return tags;
};

function partOf(term: Term): Tag["part"] {
  if (is(term, "Verb")) return "verb";
  if (is(term, "Noun")) return "noun";
  return is(term, "Adjective") ? "adjective" : "other";
}

function nameOf(term: Term): Tag["name"] {
  if (!is(term, "ProperNoun")) return null;
  if (is(term, "Person")) return "person";
  if (is(term, "Place")) return "place";
  return is(term, "Organization") ? "organization" : null;
}

/** Tense and negation of a verb with the helpers before it; of anything else, none. */
function groupOf(terms: readonly Term[], index: number): Group {
  const term = terms[index];
  if (term === undefined || !is(term, "Verb")) return { tense: null, negated: false };
  const before = helpersBefore(terms, index);
  const after = terms[index + 1];
  const own = after !== undefined && after.text === "" ? [...before, after] : before;
  return { tense: tenseOf(term, own), negated: own.some((helper) => is(helper, "Negative")) || is(term, "Negative") };
}

/** The auxiliaries, adverbs and negations that stand unbroken before a verb. */
function helpersBefore(terms: readonly Term[], index: number): readonly Term[] {
  let first = index;
  while (first > 0 && index - first < LOOK_BACK) {
    const term = terms[first - 1];
    if (term === undefined || !isHelper(term)) break;
    first--;
  }
  return terms.slice(first, index);
}

function isHelper(term: Term): boolean {
  return (
    is(term, "Auxiliary") || is(term, "Negative") || is(term, "Adverb") || is(term, "Copula") || wordOf(term) === "to"
  );
}

function tenseOf(verb: Term, helpers: readonly Term[]): Tag["tense"] {
  const words = [...helpers, verb].map(wordOf);
  if (words.some((word) => ["will", "shall", "'ll", "won't", "gonna"].includes(word))) return "future";
  if (words.includes("going") && words.includes("to")) return "future";
  if (
    helpers.some(
      (helper) => ["did", "had", "was", "were", "has", "have"].includes(wordOf(helper)) || is(helper, "PastTense"),
    )
  )
    return "past";
  if (
    helpers.some((helper) => ["to", "would", "could", "can", "may", "might", "should", "must"].includes(wordOf(helper)))
  )
    return "bare";
  if (helpers.some((helper) => is(helper, "Copula") || is(helper, "PresentTense"))) return "present";
  if (is(verb, "PastTense") || is(verb, "Participle")) return "past";
  if (is(verb, "Infinitive") || is(verb, "Gerund")) return "bare";
  return is(verb, "PresentTense") ? "present" : null;
}

function wordOf(term: Term): string {
  return (term.implicit ?? term.text).toLowerCase();
}

function is(term: Term, tag: string): boolean {
  return term.tags?.has(tag) === true;
}
