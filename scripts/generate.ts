import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cities } from "./generate/cities.ts";
import { countries } from "./generate/countries.ts";
import { familyNames, givenNames } from "./generate/names.ts";

/** Every generated file and the function that yields its text, sorted. */
const files: Readonly<Record<string, () => string>> = {
  "cities.generated.ts": cities,
  "country-names.generated.ts": countries,
  "family-names.generated.ts": familyNames,
  "given-names.generated.ts": givenNames,
};

const world = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "world");
mkdirSync(world, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(world, name), text());
