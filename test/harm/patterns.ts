import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/*
 * Every regular expression of the program: those that stand in the code, and those it puts together while it runs.
 */

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What `npm run patterns` found: from a pattern ("/a+b/u") to "safe" or what recheck says of it. */
export const CHECKED = join(root, "test/harm/patterns.json");

export interface Pattern {
  /** As it would stand in the code: "/a+b/u". */
  readonly pattern: string;
  /** "src/text/tokens.ts:12". */
  readonly where: string;
}

/** The patterns that stand in the code of `src` and `viewer`, by TypeScript's own syntax tree. */
export function literalPatterns(): Pattern[] {
  return sources().flatMap((file) =>
    nodesOf(file).flatMap(({ node, where }) => (isRegex(node) ? [{ pattern: node.text, where }] : [])),
  );
}

/** The files and lines where a pattern is put together: `new RegExp(…)`, `RegExp(…)`. */
export function composers(): string[] {
  return sources().flatMap((file) => nodesOf(file).flatMap(({ node, where }) => (makesRegex(node) ? [where] : [])));
}

/**
 * The patterns that are put together while `run` goes on, by watching the constructor. Literals do not pass through it.
 *
 * @param run imports the modules anew and calls what composes patterns later
 */
export async function composedPatterns(run: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  const made = <T>(pattern: T): T => {
    const where = callerIn(new Error().stack ?? "");
    if (where !== null) found.push({ pattern: String(pattern), where });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parameters, self) => made(Reflect.construct(target, parameters, self)),
    apply: (target, self, parameters) => made(Reflect.apply(target, self, parameters)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

function callerIn(stack: string): string | null {
  const frame = stack.split("\n").find((line) => line.includes(root) && !line.includes(import.meta.filename));
  const place = frame?.slice(frame.indexOf(root) + root.length);
  return place === undefined || !/^(?:src|viewer)\//.test(place) ? null : place.replace(/[?:)].*$/, "");
}

function sources(): string[] {
  return ["src", "viewer"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
      .sort()
      .map((file) => join(root, folder, file)),
  );
}

function nodesOf(path: string): { readonly node: ts.Node; readonly where: string }[] {
  const text = readFileSync(path, "utf8");
  // Word lists are most of the code and hold no slash outside a comment or an import: parsing them all would take seconds.
  if (!/\/[^/\n]+\/[a-z]*|RegExp/.test(text.replace(/^\s*(?:\/?\*|\/\/|import|export \*).*$|from ".*";$/gm, "")))
    return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: { node: ts.Node; where: string }[] = [];
  const walk = (node: ts.Node) => {
    const line = () => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    if (isRegex(node) || makesRegex(node)) found.push({ node, where: `${relative(root, path)}:${line()}` });
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

function isRegex(node: ts.Node): node is ts.RegularExpressionLiteral {
  return ts.isRegularExpressionLiteral(node);
}

function makesRegex(node: ts.Node): boolean {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  return makes && ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
}
