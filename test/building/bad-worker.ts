import { type Batch, type BatchResult, runBatch } from "../../src/extracting/batch.ts";
import type { Named, Outcome } from "../../src/extracting/outcome.ts";

/** A worker that does what an article says: ends, hangs, fills the memory, or answers. */
export default function work(batch: Batch): BatchResult {
  return runBatch(batch, obey);
}

function obey({ id, text }: Named): Outcome {
  if (text === "end") process.exit(3);
  if (text === "hang") for (;;);
  const held: string[][] = [];
  while (text === "fill") held.push(Array.from({ length: 100_000 }, (_, at) => `${at}${id}`));
  return Buffer.from(JSON.stringify({ id, text }));
}
