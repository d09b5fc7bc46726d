import iconv from "iconv-lite";
import { type Bytes, bytesOf } from "./bytes.ts";
import { decode } from "./decode.ts";

/** UTF-16 and UTF-32 as UTF-8, so that a line break is one byte; any other encoding as it is. */
export function asUtf8(bytes: Bytes, head: Buffer): Bytes {
  const encoding = decode(head)?.encoding ?? "utf-8";
  return /^utf-(?:16|32)/.test(encoding) ? bytesOf(converted(bytes, encoding)) : bytes;
}

async function* converted(bytes: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for (let piece = await bytes.piece(); piece !== null; piece = await bytes.piece()) {
    yield Buffer.from(decoder.write(piece), "utf8");
  }
  yield Buffer.from(decoder.end() ?? "", "utf8");
}
