import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a server said of a body, by which to ask whether it has changed (RFC 9110, section 13). */
export interface Kept {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | null;
  readonly body: Buffer;
}

const keptSchema = z.object({
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  contentType: z.string().nullable(),
  sha256: z.string(),
});

/** What was kept of an address in a folder; null where there is nothing, or nothing whole. */
export function kept(folder: string, url: string): Kept | null {
  const file = fileOf(folder, url);
  try {
    const head = keptSchema.parse(JSON.parse(readFileSync(`${file}.json`, "utf8")));
    const body = readFileSync(`${file}.body`);
    return head.url === url && head.sha256 === sha256(body) ? { ...head, body } : null;
  } catch {
    // A cache that cannot be read is an empty one: the page is fetched anew.
    return null;
  }
}

/** Keeps a body that the server can be asked about again; others are not worth the room. A full or locked folder keeps nothing. */
export function keep(folder: string, url: string, { etag, lastModified, contentType, body }: Kept): void {
  if (etag === null && lastModified === null) return;
  const file = fileOf(folder, url);
  const head = { url, etag, lastModified, contentType, sha256: sha256(body) };
  try {
    mkdirSync(folder, { recursive: true });
    replace(`${file}.body`, body);
    replace(`${file}.json`, JSON.stringify(head));
  } catch {
    for (const end of [".body", ".json", ".body.new", ".json.new"]) rmSync(file + end, { force: true });
  }
}

/** Whole or not at all. */
function replace(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

/** Nothing of the address stands in the name, so it leads nowhere. */
function fileOf(folder: string, url: string): string {
  return join(folder, sha256(Buffer.from(url)).slice(0, 32));
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
