import type { Claim, Evidence, Extraction, NonEmpty, Span } from "../types.ts";
import type { View } from "./view.ts";

/**
 * An extraction read from a view of a text, with the spans and words of the text itself: every quote, name and cue is again exactly what stands there.
 *
 * @param text the text that the view was made of
 */
export function restored(extraction: Extraction, view: View, text: string): Extraction {
  const told = (evidence: NonEmpty<Evidence>) => mapAll(evidence, (one) => evidenceIn(one, view, text));
  return {
    ...extraction,
    actors: extraction.actors.map((actor) => ({
      ...actor,
      aliases: mapAll(actor.aliases, (alias) => spanIn(alias, view, text)),
      roles: actor.roles.map((role) => ({ ...role, evidence: evidenceIn(role.evidence, view, text) })),
    })),
    meetings: extraction.meetings.map((meeting) => ({ ...meeting, evidence: told(meeting.evidence) })),
    claims: extraction.claims.map((claim) => claimIn(claim, told(claim.evidence), view, text)),
  };
}

function claimIn(claim: Claim, evidence: NonEmpty<Evidence>, view: View, text: string): Claim {
  if (claim.relation !== "agreed on" || claim.topic === null) return { ...claim, evidence };
  return { ...claim, evidence, topic: wordsIn(claim.topic, claim.evidence[0], view, text) };
}

function evidenceIn(evidence: Evidence, view: View, text: string): Evidence {
  return { ...spanIn(evidence, view, text), cue: wordsIn(evidence.cue, evidence, view, text) };
}

function spanIn<T extends Span & { readonly text: string }>(span: T, view: View, text: string): T {
  const { start, end } = view.back(span.start, span.end);
  return { ...span, start, end, text: text.slice(start, end) };
}

/** Words of a quote as they stand in the text; those that are not literally in it stay. */
function wordsIn(words: string, quote: Span, view: View, text: string): string {
  const at = view.text.slice(quote.start, quote.end).indexOf(words);
  if (at < 0 || words === "") return words;
  const { start, end } = view.back(quote.start + at, quote.start + at + words.length);
  return text.slice(start, end);
}

function mapAll<T>(all: NonEmpty<T>, change: (one: T) => T): NonEmpty<T> {
  const [first, ...rest] = all;
  return [change(first), ...rest.map(change)];
}
