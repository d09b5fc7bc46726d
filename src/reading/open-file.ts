import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { ArticleError } from "../errors.ts";

const PIECE = 256 * 1024;

/**
 * A file's bytes as it was when it was opened: what is appended while it is read is not read.
 *
 * @param follow whether the path may be a link
 * @param onBytes called with the length of each piece
 * @throws ArticleError when it is not there, may not be read, or is no file (a pipe or a device would never end)
 */
export async function* fileBytes(
  path: string,
  follow: boolean,
  onBytes?: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = await openFile(path, follow);
  try {
    const { size } = await file.stat();
    let at = 0;
    while (at < size) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(PIECE, size - at)), 0, null, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      onBytes?.(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

/** Opened first and looked at then, so that nothing can be put in its place in between; without waiting, should it be a pipe. */
async function openFile(path: string, follow: boolean): Promise<FileHandle> {
  const waiting = constants.O_NONBLOCK ?? 0;
  const links = follow ? 0 : (constants.O_NOFOLLOW ?? 0);
  const file = await open(path, constants.O_RDONLY | waiting | links).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const kind = await file.stat();
  if (kind.isFile()) return file;
  await file.close();
  throw notAFile(path);
}

export function notAFile(path: string): ArticleError {
  return new ArticleError(
    path,
    "it is not a file (but a pipe, a socket or a device)",
    "Give files or folders; a pipe is read from standard input: parley build -",
  );
}

/** What a person is told of a file that cannot be read. */
export function unreadable(path: string, error: unknown): ArticleError {
  if (error instanceof ArticleError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return new ArticleError(path, "no such file or folder", "Check the path");
  if (code === "ELOOP") return new ArticleError(path, "it is a link that leads nowhere or in a circle", "Remove it");
  if (code === "ENXIO" || code === "ENODEV") return notAFile(path);
  if (code === "ENAMETOOLONG") return new ArticleError(path, "its path is too long", "Move it nearer to the root");
  return new ArticleError(path, `it cannot be read${code === "" ? "" : ` (${code})`}`, "Check that you may read it");
}
