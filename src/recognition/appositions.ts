import { behind, foldedAt, hasHit, hitAt, markerAt, type View } from "./chunk.ts";
import { hostWords, isEnvoy } from "./envoys.ts";
import { gapBetween } from "./gaps.ts";
import { isComma } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import { opensTitle } from "./roles.ts";

/** "Ishaq Dar, the deputy prime minister," is one phrase; "Ishaq Dar, the army chief and …" is a list. */
export function joinAppositions(view: View, phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (phrase === undefined) continue;
    if (phrase.name !== null && next !== undefined && describes(view, phrase, next, phrases[at + 2])) {
      joined.push({
        ...phrase,
        chunks: [...phrase.chunks, ...next.chunks],
        roles: [...phrase.roles, ...next.roles],
        countries: [...phrase.countries, ...next.countries],
        organization: phrase.organization ?? next.organization,
        titled: true,
      });
      at += 1;
    } else joined.push(phrase);
  }
  return joined;
}

function describes(view: View, phrase: Phrase, next: Phrase, after: Phrase | undefined): boolean {
  if (
    next.name !== null ||
    next.roles.length === 0 ||
    next.counterpart !== null ||
    next.roles.some((role) => role.what.is === "role" && role.what.plural)
  )
    return false;
  const [last, first] = [phrase.chunks.at(-1), next.chunks[0]];
  const stop = next.chunks.at(-1)?.to ?? 0;
  if (last === undefined || first === undefined || first.proclitics.includes("and")) return false;
  if (last.to !== first.from && gapBetween(view, last, first) !== "comma") return false;
  const end = next.chunks.some(isEnvoy) ? hostWords(view, stop) : behind(view, stop, view.tokens.length);
  if (!next.roles.some(isEnvoy) && isRestOfAside(view, end)) return true;
  // "A, president of the B Union signed …": without an article and with its body an office is no other person's, though the comma is wanting.
  if (first.from === last.to + 1 && next.organization !== null && hasHit(view, end, VERBS)) return true;
  const closing = hitAt(view, stop, "relative") === null ? foldedAt(view, end) : "";
  if (after !== undefined && after.name !== null && after.chunks[0]?.from === end + 1 && isComma(view, end))
    return after.titled || phrase.titled;
  return closing === "" || /^[,.;:()?!؟—–-]$/.test(closing) || hitAt(view, end, "relative") !== null;
}

const VERBS = new Set(["cue", "saying"] as const);

/** "…, Chad's foreign minister and the host of the evening,": what follows "and" names nobody up to the comma, so it is said of the same person. */
function isRestOfAside(view: View, from: number): boolean {
  const and = markerAt(view, from, "and");
  if (and === null || hitAt(view, and.to, "article") === null || opensTitle(view, and.to + 1)) return false;
  for (let at = and.to + 1; at < and.to + 8; at++) {
    const token = view.tokens[at];
    if (isComma(view, at)) return at > and.to + 1;
    if (token?.kind !== "word" || token.capital || hitAt(view, at, "cue")?.meaning.cue.shape === "verb") return false;
  }
  return false;
}
