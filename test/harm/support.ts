import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = [
  "--import",
  join(root, "node_modules/tsx/dist/esm/index.mjs"),
  "--import",
  join(root, "test/harm/measure.ts"),
  join(root, "src/cli.ts"),
];

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The most memory it took, in bytes. */
  readonly peak: number;
}

export interface Running {
  readonly cwd: string;
  /** Written to its standard input. */
  readonly input?: string;
  /** A shell line around it, which says "$@" where the program is to stand: `ulimit -f 8; "$@"`. */
  readonly around?: string;
  /** It is killed after so many seconds, which is a failure. */
  readonly seconds?: number;
}

/** What none of our runs may take, in bytes. */
export const GIGABYTE = 2 ** 30;

/** Runs `parley` as a person does, in a process of its own. */
export function parley(
  args: readonly string[],
  { cwd, input = "", around = 'exec "$@"', seconds = 60 }: Running,
): Promise<Ended> {
  const peakFile = join(mkdtempSync(join(tmpdir(), "parley-peak-")), "peak");
  const child = spawn("bash", ["-c", around, "bash", process.execPath, ...program, ...args], {
    cwd,
    detached: true,
    env: { ...process.env, PARLEY_PEAK: peakFile, NO_COLOR: "1" },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [out, err] = [child.stdout, child.stderr].map(collect);
  return new Promise((resolve) => {
    const timer = setTimeout(() => killGroup(child), seconds * 1000);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({
        code: code ?? -1,
        out: out?.() ?? "",
        err: `${err?.() ?? ""}${signal === null ? "" : `ended by ${signal}`}`,
        peak: peakIn(peakFile),
      });
    });
  });
}

/** The shell and what it runs. */
function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const pieces: Buffer[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString("utf8");
}

function peakIn(file: string): number {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return Number.POSITIVE_INFINITY;
  } finally {
    rmSync(join(file, ".."), { recursive: true, force: true });
  }
}

/** A folder that is gone when the tests of the file are done. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-harm-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder in another, made. */
export function folderIn(folder: string, name: string): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
}

/** All below a folder, sorted; links are not followed. */
export function filesBelow(folder: string): string[] {
  const below = (at: string): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
      const path = join(at, entry.name);
      return entry.isDirectory() ? [path, ...below(path)] : [path];
    });
  return below("").sort();
}
