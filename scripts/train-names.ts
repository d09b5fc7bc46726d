/** Learns the weights of `src/matching/people.generated.ts` and `organizations.generated.ts` from `../shared/eval/names`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  besideOrganizations,
  ORGANIZATION_REASONS,
  organizationReasons,
} from "../src/matching/compare-organizations.ts";
import { beside, PERSON_REASONS, personReasons } from "../src/matching/compare-people.ts";
import { makeRows } from "../src/matching/likeness.ts";
import { learn, type Model, type Sample } from "../src/matching/model.ts";
import { parseOrganization } from "../src/matching/organization.ts";
import { parseName } from "../src/matching/parts.ts";

interface Row {
  readonly a: string;
  readonly b: string;
  readonly schema: string;
  readonly expected: "match" | "no-match";
}

const folder = new URL("../../shared/eval/names/", import.meta.url);
const out = new URL("../src/matching/", import.meta.url);
const PENALTY = 1;

function read(file: string): readonly Row[] {
  const path = new URL(file, folder);
  return existsSync(path)
    ? readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Row)
    : [];
}

function personSample(row: Row, same: number, different: number): Sample {
  const [a, b] = [parseName(row.a), parseName(row.b)];
  const isSame = row.expected === "match";
  return { reasons: personReasons(a, b, beside(a, b, makeRows())), same: isSame, weight: isSame ? same : different };
}

function organizationSample(row: Row): Sample {
  const [a, b] = [parseOrganization(row.a), parseOrganization(row.b)];
  return {
    reasons: organizationReasons(a, b, besideOrganizations(a, b, makeRows())),
    same: row.expected === "match",
    weight: 1,
  };
}

function write(file: string, name: string, model: Model): void {
  const lines = Object.entries(model.weights).map(([reason, weight]) => `    ${JSON.stringify(reason)}: ${weight},`);
  writeFileSync(
    new URL(file, out),
    `import type { Model } from "./model.ts";\n\n/** Learned by scripts/train-names.ts: what each reason adds to the log-odds. */\nexport const ${name}: Model = {\n  bias: ${model.bias},\n  weights: {\n${lines.join("\n")}\n  },\n};\n`,
  );
}

const bench = read("opensanctions-dev.jsonl");
const arabic = read("arabic-latin-dev.jsonl");
const people = [
  ...bench.filter((row) => row.schema === "Person").map((row) => personSample(row, 1, 1)),
  ...arabic.filter((row) => row.schema === "Person").map((row) => personSample(row, 0.5, 0.5)),
];
write("people.generated.ts", "peopleModel", learn(people, PERSON_REASONS, PENALTY));
const organizations = bench.filter((row) => row.schema !== "Person").map(organizationSample);
write("organizations.generated.ts", "organizationsModel", learn(organizations, ORGANIZATION_REASONS, PENALTY));
