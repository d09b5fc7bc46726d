import { packs } from "../languages/packs.ts";
import type { Batch, BatchResult } from "./batch.ts";
import { runBatch } from "./batch.ts";
import { outcomeOf } from "./outcome.ts";

// While the thread starts, so that the first batch need not wait: it takes half a second.
packs();

/** One batch in a worker thread. */
export default function work(batch: Batch): BatchResult {
  return runBatch(batch, outcomeOf);
}
