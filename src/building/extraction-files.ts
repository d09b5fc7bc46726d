import { ArticleError } from "../errors.ts";
import { type Bytes, bytesOf } from "../reading/bytes.ts";
import { limits, megabytes } from "../reading/limits.ts";
import { fileBytes } from "../reading/open-file.ts";
import { isPacked, unpack } from "../reading/unpack.ts";
import type { Extraction } from "../types.ts";
import { extractionSchema } from "./extraction-schema.ts";

/** An extraction, and the line it stands on. */
export interface ReadExtraction {
  readonly extraction: Extraction;
  /** "extractions.jsonl:12" */
  readonly where: string;
}

export interface ExtractionFileOptions {
  /** Standard input, for the file "-". */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
  /** Called as pieces of the files are read. */
  readonly onBytes?: ((read: number) => void) | undefined;
}

const REMEDY = "Make it anew with parley extract";

/**
 * The extractions that `parley extract` wrote, one JSON a line, packed with gzip or not; one line is held at a time. A line that is none comes as an
 * ArticleError that names file and line.
 */
export async function* readExtractions(
  files: readonly string[],
  { input, onBytes }: ExtractionFileOptions = {},
): AsyncGenerator<ReadExtraction | ArticleError> {
  let read = 0;
  const count = (length: number) => {
    read += length;
    onBytes?.(read);
  };
  for (const file of files) {
    const isInput = file === "-";
    const pieces = isInput ? counted(input ?? none(), count) : fileBytes(file, true, count);
    try {
      yield* linesOf(isInput ? "standard input" : file, await unpacked(file, pieces));
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error;
      yield error;
    } finally {
      // Closes the file when it is not read to its end.
      await pieces.return(undefined);
    }
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    count(piece.length);
    yield piece;
  }
}

async function unpacked(file: string, pieces: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const bytes = bytesOf(pieces);
  if (!isPacked(await bytes.peek(2))) return bytes;
  return bytesOf(unpack(file, piecesOf(bytes)));
}

async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for (let piece = await bytes.piece(); piece !== null; piece = await bytes.piece()) yield piece;
}

async function* linesOf(file: string, bytes: Bytes): AsyncGenerator<ReadExtraction | ArticleError> {
  for (let number = 1; ; number++) {
    const line = await bytes.line(limits.record);
    if (line === null) return;
    const where = `${file}:${number}`;
    if (line === "too long")
      yield new ArticleError(where, `the line is longer than ${megabytes(limits.record)}`, REMEDY);
    else if (line.length > 0) yield extractionOf(line.toString("utf8"), where);
  }
}

function extractionOf(line: string, where: string): ReadExtraction | ArticleError {
  const value = jsonOf(line);
  if (value === undefined) return new ArticleError(where, "the line is not JSON", REMEDY);
  const checked = extractionSchema.safeParse(value);
  if (checked.success) return { extraction: checked.data, where };
  const [issue] = checked.error.issues;
  const path = issue?.path.join(".") || "line";
  const problem = issue?.code === "custom" ? `its ${path} ${issue.message}` : `its ${path} is not as an extraction's`;
  return new ArticleError(where, problem, REMEDY);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
