import { readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { allPatterns } from "../test/harm/compose.ts";
import { CHECKED } from "../test/harm/patterns.ts";

/*
 * Asks recheck of every pattern of the program whether some text makes it slow, and writes the answers to test/harm/patterns.json, which the
 * tests read. Patterns that stand there already are not asked for again. `npm run patterns`
 */

// The pure JavaScript one: the same answers on every machine.
process.env.RECHECK_BACKEND = "pure";

const known = new Map(Object.entries<string>(JSON.parse(readFileSync(CHECKED, "utf8"))));
const places = new Map((await allPatterns()).map(({ pattern, where }) => [pattern, where]));
const answers: [string, string][] = [];
for (const pattern of [...places.keys()].sort()) {
  const answer = known.get(pattern) === "safe" ? "safe" : await ask(pattern);
  if (answer !== "safe") process.stdout.write(`${places.get(pattern)} ${pattern}: ${answer}\n`);
  answers.push([pattern, answer]);
}
writeFileSync(CHECKED, `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`);
process.stdout.write(`${answers.length} patterns, ${answers.filter(([, answer]) => answer === "safe").length} safe.\n`);

async function ask(pattern: string): Promise<string> {
  const end = pattern.lastIndexOf("/");
  const answer = await check(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 60_000 });
  if (answer.status === "safe") return "safe";
  if (answer.status === "unknown") return `unknown: ${answer.error.kind}`;
  return `${answer.complexity.summary}: ${answer.attack.pattern}`;
}
