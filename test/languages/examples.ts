import { languages } from "../../src/languages/index.ts";
import type { Example } from "../../src/languages/language.ts";
import { packs } from "../../src/languages/packs.ts";
import { detect } from "../../src/stages/detect.ts";
import { fold } from "../../src/text/fold.ts";
import type { Actor, Claim, Extraction } from "../../src/types.ts";
import { extraction, factOf } from "../support.ts";

/** A pack's example with an id of its own: "ar/counterpart with ب", "ar/trilateral 2". */
export interface NamedExample {
  readonly id: string;
  readonly code: string;
  readonly example: Example;
}

/** All examples of all packs. */
export async function allExamples(): Promise<NamedExample[]> {
  const named = languages.map(async ({ code }): Promise<NamedExample[]> => {
    const { examples }: { examples: readonly Example[] } = await import(`../../src/languages/${code}/examples.ts`);
    const times = new Map<string, number>();
    return examples.map((example) => {
      const time = (times.get(example.about) ?? 0) + 1;
      times.set(example.about, time);
      return { id: `${code}/${example.about}${time === 1 ? "" : ` ${time}`}`, code, example };
    });
  });
  return (await Promise.all(named)).flat();
}

/** The language an example is taken for, from its words alone. */
export function detected({ example }: NamedExample): string | null {
  return detect(example.text, packs())?.language.code ?? null;
}

/** What an example should give and does not, and what it gives and should not; nothing when all is as it says. */
export function problemsOf({ code, example }: NamedExample): string[] {
  const found = extraction(code, example.text, example.published);
  const claims = [...found.claims];
  const missing = example.facts.filter((fact) => {
    const at = claims.findIndex((claim) => says(found, claim, fact));
    if (at < 0) return true;
    claims.splice(at, 1);
    return false;
  });
  const extra = claims.filter((claim) => !example.facts.some((fact) => says(found, claim, fact)));
  return [...missing.map((fact) => `missing ${fact}`), ...extra.map((claim) => `wrong ${factOf(found, claim)}`)];
}

/** A date of "-" asks for none in particular. */
function says(found: Extraction, claim: Claim, fact: string): boolean {
  const [a = "", relation, b = "", status, date = "-", mode = "in person"] = fact.split("|").map((cell) => cell.trim());
  if (claim.relation !== relation || claim.status !== status || (date !== "-" && claim.date !== date)) return false;
  if (claim.relation === "met with" && claim.mode !== mode) return false;
  const [source, target] = [claim.source, claim.target].map((id) => found.actors.find((actor) => actor.id === id));
  if (source === undefined || target === undefined) return false;
  const forward = isCalled(source, a) && isCalled(target, b);
  return forward || (relation !== "visited" && isCalled(source, b) && isCalled(target, a));
}

function isCalled(actor: Actor, name: string): boolean {
  if (/^[A-Z]{2}$/.test(name)) return actor.kind === "country" && actor.known === name;
  const asked = bare(name);
  return actor.aliases.some(({ text }) => {
    const own = bare(text);
    return own === asked || (Math.min(own.length, asked.length) > 3 && (own.includes(asked) || asked.includes(own)));
  });
}

function bare(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
