import type { Chunk } from "./chunk.ts";

/** Chunks that are one noun phrase: offices with their country and name, and what stands in apposition. */
export interface Phrase {
  readonly chunks: readonly Chunk[];
  /** The name, when one is given. */
  readonly name: Chunk | null;
  readonly roles: readonly Chunk[];
  readonly countries: readonly Chunk[];
  readonly organization: Chunk | null;
  readonly titled: boolean;
  readonly counterpart: Chunk | null;
}
