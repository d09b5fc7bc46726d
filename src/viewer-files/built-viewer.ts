import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ParleyError } from "../errors.ts";

/** The viewer as it is handed out. */
export interface BuiltViewer {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/**
 * The built viewer: from `dist/viewer` in an installed package; from source it is built by Vite on first use and whenever its source changed, and kept
 * under `node_modules/.cache`.
 *
 * @throws ParleyError when there is neither a built viewer nor Vite to build one
 */
export async function builtViewer(): Promise<BuiltViewer> {
  const shipped = fileURLToPath(new URL("../viewer/", import.meta.url));
  const isSource = import.meta.url.endsWith(".ts");
  return readViewer(isSource ? await freshlyBuilt(fileURLToPath(new URL("../../", import.meta.url))) : shipped);
}

function readViewer(folder: string): BuiltViewer {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  try {
    return { html: read("index.html"), script: read("viewer.js"), style: read("viewer.css") };
  } catch {
    throw new ParleyError("the viewer", "is not built", "Run `npm run build`, or install Parley again");
  }
}

async function freshlyBuilt(root: string): Promise<string> {
  const cache = join(root, "node_modules", ".cache", "parley");
  const name = `viewer-${sourceHash(root)}`;
  const folder = join(cache, name);
  if (existsSync(join(folder, "viewer.js"))) return folder;
  await build(root, folder);
  forgetOthers(cache, name);
  return folder;
}

/** Built beside its place and moved there, so that two at once do not read each other's half. */
async function build(root: string, folder: string): Promise<void> {
  const beside = `${folder}-${createHash("sha256").update(String(performance.now())).update(folder).digest("hex").slice(0, 8)}`;
  const vite = await import("vite").catch(() => {
    throw new ParleyError("the viewer", "cannot be built without Vite", "Run `npm ci` in Parley's folder");
  });
  await vite.build({
    configFile: join(root, "viewer", "vite.config.ts"),
    build: { outDir: beside, emptyOutDir: true },
  });
  try {
    renameSync(beside, folder);
  } catch {
    // Another run was first: its result is the same.
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Old builds, half builds excepted: they may be another run's. */
function forgetOthers(cache: string, name: string): void {
  for (const other of readdirSync(cache)) {
    if (/^viewer-[0-9a-f]{16}$/.test(other) && other !== name)
      rmSync(join(cache, other), { recursive: true, force: true });
  }
}

const sources = ["viewer", "src/graph", "src/text", "src/errors.ts", "package-lock.json"];

function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of filesUnder(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== "dist")
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch {
    return [path];
  }
}
