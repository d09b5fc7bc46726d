import { hasHit, markerAt } from "../recognition/chunk.ts";
import type { Mention } from "../recognition/mention.ts";
import type { Sentence } from "../stages/segment.ts";
import type { Past, Reference } from "./antecedents.ts";
import { firstIn } from "./order.ts";

/** Which body "the company", "perseroan" or "syarikat itu" means where it acts: the first of the last sentence that names one. */
export function companyMeant(mention: Mention, past: Past): string | null {
  const sentence = past.sentences[mention.sentence];
  if (sentence === undefined || !acts(sentence, mention)) return null;
  const told = past.references
    .slice(firstIn(past.references, mention.sentence - FARTHEST))
    .filter((reference) => reference.mention.sentence < mention.sentence && isCompany(reference, mention, past));
  const last = told.at(-1)?.mention.sentence;
  return told.find((reference) => reference.mention.sentence === last)?.actors[0] ?? null;
}

/** Sentences in which a company is kept in mind. */
const FARTHEST = 4;

function isCompany({ mention, actors }: Reference, { story }: Mention, { known }: Past): boolean {
  const { form, inside, boilerplate, media, bodyKind } = mention;
  if (form === "place" || inside || boilerplate || media || mention.story !== story || actors.length !== 1)
    return false;
  if (bodyKind !== null && !TRADES.has(bodyKind)) return false;
  return known.get(actors[0] ?? "")?.kind === "organization";
}

const TRADES = new Set(["airline", "bank", "company", "employer", "hospital", "port"]);

/** "The head of the company", "saham perseroan", "the company Nordwind" are not the company that acts. */
function acts(sentence: Sentence, { from, to }: Mention): boolean {
  const [before, after] = [sentence.tokens[from - 1], sentence.tokens[to]];
  if (after?.kind === "word" && after.capital) return false;
  if (before === undefined || before.kind === "mark" || markerAt(sentence, from - 1, "with", "between", "and", "by"))
    return true;
  return hasHit(sentence, from - 1, FREE);
}

const FREE = new Set([
  "subordinator",
  "contrast",
  "days",
  "weekday",
  "content",
  "sequel",
  "relative",
  "direction",
] as const);
