import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What an extraction depends on beside its article: folders and files, of which all that `extractWith` imports is one (a test states it). */
export const SOURCES: readonly string[] = [
  "claims",
  "dates",
  "errors",
  "extracting/outcome",
  "languages",
  "matching/fingerprint",
  "pipeline",
  "recognition",
  "reference",
  "stages/detect",
  "stages/find-claims",
  "stages/recognize",
  "stages/resolve",
  "stages/segment",
  "text",
  "weights",
  "world",
];
/** The packages among it. */
export const PACKAGES: readonly string[] = ["compromise"];

const root = fileURLToPath(new URL("..", import.meta.url));
let known: string | null = null;

/**
 * The version of packs, engine and weights: a hash of their files as they are installed. Two installations with the same version extract the same.
 *
 * @returns 16 hexadecimal digits
 */
export function engineVersion(): string {
  known ??= hashOf([...SOURCES.flatMap(filesOf).sort(), ...PACKAGES.map(manifestOf)]);
  return known;
}

function filesOf(source: string): string[] {
  const place = join(root, source);
  const compiled = [`${place}.ts`, `${place}.js`].filter((file) => existsSync(file));
  if (compiled.length > 0) return compiled.slice(0, 1);
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.d)\.(?:ts|js|json)$/.test(file))
    .map((file) => join(place, file));
}

/** `package.json` holds the package's version; it is above the file that an import leads to. */
function manifestOf(name: string): string {
  const found = createRequire(import.meta.url).resolve(name);
  const folder = found.slice(0, found.lastIndexOf(join("node_modules", name)) + join("node_modules", name).length);
  return join(folder === "" ? dirname(found) : folder, "package.json");
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = readFileSync(file);
    // Names tell where a file begins and ends; those above the root would differ from machine to machine.
    hash.update(`${file.startsWith(root) ? file.slice(root.length) : ""} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}
