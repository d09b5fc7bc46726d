import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";
import type { Mention } from "../recognition/mention.ts";

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
  for (const mention of [...mentions].sort((a, b) => (b.name?.text.length ?? 0) - (a.name?.text.length ?? 0) || a.start - b.start)) {
    const words = wordsOf(mention);
    const found = bodies.find((body) => (mention.known !== null ? body.known === mention.known : body.known === null && alike(words, mention, body)));
    const body = found ?? { mentions: [], known: mention.known, words, acronyms: new Set<string>() };
    if (found === undefined) bodies.push(body);
    body.mentions.push(mention);
    if (mention.acronym !== null) body.acronyms.add(fold(mention.acronym.text));
  }
  joinKnown(bodies);
  for (const mention of shouted) {
    const word = fold(mention.name?.text ?? "");
    bodies.find((body) => body.acronyms.has(word) || initials(body) === word)?.mentions.push(mention);
  }
  return bodies;
}

/** "Persatuan Bangsa-Bangsa Bersatu (PBB)" and the world's "PBB" are one. */
function joinKnown(bodies: Body[]): void {
  for (const known of bodies.filter((body) => body.known !== null)) {
    const names = new Set(known.mentions.flatMap((mention) => (mention.name === null ? [] : [fold(mention.name.text)])));
    for (const name of known.acronyms) names.add(name);
    for (let at = bodies.length - 1; at >= 0; at--) {
      const other = bodies[at];
      if (other === undefined || other.known !== null || ![...other.acronyms].some((acronym) => names.has(acronym))) continue;
      known.mentions.push(...other.mentions);
      bodies.splice(at, 1);
    }
  }
}

function wordsOf(mention: Mention): string[] {
  return tokenize(mention.name?.text ?? "").filter((token) => token.kind !== "mark").map((token) => token.folded);
}

function alike(words: readonly string[], mention: Mention, body: Body): boolean {
  if (words.join(" ") === body.words.join(" ")) return true;
  const home = body.mentions.find((other) => other.country !== null)?.country ?? null;
  if (home !== null && mention.country !== null && home !== mention.country) return false;
  return words.length >= 2 && words[0] === body.words[0] && words.every((word) => body.words.includes(word)) && (mention.country !== null || home === null || words.length >= 3);
}

function initials(body: Body): string {
  return body.words.length < 3 ? "" : body.words.map((word) => word[0]).join("");
}
