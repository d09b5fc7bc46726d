import type { Mention } from "../recognition/mention.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import { weigh } from "../weights/model.ts";
import { type Context, governor, speaks, spellingOf } from "./context.ts";

/** The mentions that are one organization. */
export interface Body {
  readonly mentions: Mention[];
  readonly known: string | null;
  readonly words: readonly string[];
  readonly acronyms: Set<string>;
}

/** Groups organizations' names: by the world's key, by equal words, by an acronym the article defines. */
export function groupBodies(mentions: readonly Mention[], shouted: readonly Mention[]): Body[] {
  const bodies: Body[] = [];
  for (const mention of [...mentions].sort(
    (a, b) => (b.name?.text.length ?? 0) - (a.name?.text.length ?? 0) || a.start - b.start,
  )) {
    const words = wordsOf(mention);
    const found = bodies.find((body) =>
      mention.known !== null
        ? body.known === mention.known
        : body.known === null && (alike(words, mention, body) || isAcronymOf(words, body)),
    );
    const body = found ?? { mentions: [], known: mention.known, words, acronyms: new Set<string>() };
    if (found === undefined) bodies.push(body);
    body.mentions.push(mention);
    if (mention.acronym !== null) body.acronyms.add(fold(mention.acronym.text));
  }
  joinKnown(bodies);
  for (const mention of shouted) {
    const word = fold(mention.name?.text ?? "");
    const name = wordsOf(mention).join(" ");
    bodies
      .find(
        (body) =>
          body.acronyms.has(word) ||
          isInitials(word, body) ||
          body.words.join(" ") === name ||
          isTradeName(mention, body),
      )
      ?.mentions.push(mention);
  }
  return bodies;
}

/** An organization told only by its name: "Nordwind", "ABQ". */
export function bodyOf({ mentions, words }: { readonly mentions: Mention[]; readonly words: readonly string[] }): Body {
  return { mentions, known: null, words, acronyms: new Set() };
}

/** Whether a run built around a head word ("Port of …", "Ministry of …") is told of as an organization, by its reasons. */
export function isBody(body: Body, context: Context): boolean {
  return (
    body.mentions.some(({ whole, inside }) => whole && !inside) ||
    weigh(bodyReasons(body, context), context.weights) > 0
  );
}

/** What speaks for and against a body being one, in words. */
export function bodyReasons(body: Body, { lexicon, sentences }: Context): string[] {
  const some = (test: (mention: Mention) => boolean) => body.mentions.some(test);
  const kinds = new Set(body.mentions.flatMap((mention) => mention.bodyKind ?? []));
  const reasons = [
    "body",
    `body of ${lexicon.language.code}`,
    `body words ${Math.min(body.words.length, 6)}`,
    `body told ${Math.min(body.mentions.length, 4)}`,
  ];
  for (const kind of kinds) reasons.push(`body ${kind}`, `body ${lexicon.language.code} ${kind}`);
  reasons.push(
    body.known !== null ? (some((mention) => mention.media) ? "body known, media" : "body known") : "body built",
  );
  if (some((mention) => mention.country !== null)) reasons.push("body with a country");
  if (body.acronyms.size > 0) reasons.push("body with an acronym");
  if (body.mentions.every((mention) => mention.boilerplate)) reasons.push("body in boilerplate only");
  if (body.mentions.every((mention) => mention.inside)) reasons.push("body inside titles only");
  for (const mention of body.mentions.slice(0, 3)) {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined) continue;
    reasons.push(
      `body after ${governor(sentence, mention.from, mention.proclitics) ?? (mention.from === 0 ? "nothing" : "a word")}`,
    );
    if (speaks(mention, sentence)) reasons.push("body speaks");
    if (mention.quoted || /["«“]/.test(mention.name?.text ?? "")) reasons.push("body with a quoted name");
  }
  if (body.words.slice(1).some((word) => spellingOf(word, lexicon) === "unknown"))
    reasons.push("body with a strange word");
  const last = body.words.at(-1) ?? "";
  reasons.push(`body ends ${lexicon.isCommon(last) ? "common" : lexicon.isGiven(last) ? "given" : "other"}`);
  return [...new Set(reasons)];
}

/** "Persatuan Bangsa-Bangsa Bersatu (PBB)" and the world's "PBB" are one. */
function joinKnown(bodies: Body[]): void {
  for (const known of bodies.filter((body) => body.known !== null)) {
    const names = new Set(
      known.mentions.flatMap((mention) => (mention.name === null ? [] : [fold(mention.name.text)])),
    );
    for (const name of known.acronyms) names.add(name);
    for (let at = bodies.length - 1; at >= 0; at--) {
      const other = bodies[at];
      if (other === undefined || other.known !== null || ![...other.acronyms].some((acronym) => names.has(acronym)))
        continue;
      known.mentions.push(...other.mentions);
      bodies.splice(at, 1);
    }
  }
}

function wordsOf(mention: Mention): string[] {
  return tokenize(mention.name?.text ?? "")
    .filter((token) => token.kind !== "mark")
    .map((token) => token.folded);
}

function alike(words: readonly string[], mention: Mention, body: Body): boolean {
  if (words.join(" ") === body.words.join(" ")) return true;
  const home = body.mentions.find((other) => other.country !== null)?.country ?? null;
  if (home !== null && mention.country !== null && home !== mention.country) return false;
  return (
    words.length >= 2 &&
    words[0] === body.words[0] &&
    words.every((word) => body.words.includes(word)) &&
    (mention.country !== null || home === null || words.length >= 3)
  );
}

function isAcronymOf(words: readonly string[], { acronyms }: Body): boolean {
  return words.length === 1 && acronyms.has(words[0] ?? "");
}

/** "شركة كابلات الدلتا" is «كابلات الدلتا» too. */
function isTradeName(mention: Mention, body: Body): boolean {
  return mention.quoted && wordsOf(mention).join(" ") === body.words.slice(1).join(" ");
}

/** "SGN": the initials of "PT Samudra Gerbang Nusantara Tbk", with or without what says that it is a company. */
function isInitials(word: string, { words }: Body): boolean {
  if (words.length < 3 || word.length < 3) return false;
  const letters = words.map(([first]) => first).join("");
  const ends = [letters, letters.slice(1), letters.slice(0, -1), letters.slice(1, -1)];
  return ends.includes(word);
}
