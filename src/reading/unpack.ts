import { setTimeout as pause } from "node:timers/promises";
import { createGunzip } from "node:zlib";
import { ArticleError } from "../errors.ts";
import { type Bytes, bytesOf } from "./bytes.ts";
import { limits, megabytes } from "./limits.ts";

/** Whether bytes begin as gzip does (RFC 1952). */
export function isPacked(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * What is inside gzip, one member or many, as it comes.
 *
 * @throws ArticleError when it is broken (after all that could be unpacked), or a bomb
 */
export async function* unpack(where: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packedSize = 0;
  let size = 0;
  const inside = createGunzip({ chunkSize: 256 * 1024 });
  const feed = async () => {
    for await (const piece of packed) {
      packedSize += piece.length;
      if (inside.destroyed) return;
      await new Promise<void>((done) => inside.write(piece, () => done()));
    }
    // An error at the end would throw away what was unpacked and not yet taken.
    while (inside.readableLength > 0 && !inside.destroyed) await pause(1);
    inside.end();
  };
  feed().catch((error: Error) => inside.destroy(error));
  try {
    for await (const piece of inside as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > limits.unpackedFreely && size > packedSize * limits.expansion) throw bomb(where, packedSize, size);
      yield piece;
    }
  } catch (error) {
    throw error instanceof ArticleError ? error : broken(where, error);
  } finally {
    inside.destroy();
  }
}

function bomb(where: string, packedSize: number, size: number): ArticleError {
  return new ArticleError(
    where,
    `it unpacks to more than ${limits.expansion} times its size (${megabytes(size)} from ${Math.ceil(packedSize / 1024)} kB so far)`,
    "Unpack it yourself with gunzip if you trust it",
  );
}

function broken(where: string, error: unknown): ArticleError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const problem = code === "Z_BUF_ERROR" ? "its packed bytes end too early" : "its packed bytes are broken";
  return new ArticleError(where, problem, "Fetch or pack it again; what came before that place is read");
}

/** What is inside, if it is packed; else what it is. */
export async function unpacked(where: string, bytes: Bytes): Promise<Bytes> {
  if (!isPacked(await bytes.peek(2))) return bytes;
  const inside = bytesOf(unpack(where, piecesOf(bytes)));
  return {
    ...inside,
    close: async () => {
      await inside.close();
      await bytes.close();
    },
  };
}

async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for (let piece = await bytes.piece(); piece !== null; piece = await bytes.piece()) yield piece;
}
