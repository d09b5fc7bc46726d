import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cities } from "./generate/cities.ts";
import { countries } from "./generate/countries.ts";
import { familyNames, givenNames } from "./generate/names.ts";
import { graphSchemaText } from "./schema.ts";

/** Every generated file and the function that yields its text, sorted. */
const files: Readonly<Record<string, () => string>> = {
  "docs/graph.schema.json": graphSchemaText,
  "src/world/cities.generated.ts": cities,
  "src/world/country-names.generated.ts": countries,
  "src/world/family-names.generated.ts": familyNames,
  "src/world/given-names.generated.ts": givenNames,
};

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text());
}
