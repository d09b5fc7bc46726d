import type { ArticleError } from "../errors.ts";
import { type Named, type Outcome, outcomeOf } from "./outcome.ts";
import { type Pool, type PoolOptions, startPool } from "./pool.ts";

/** Takes articles one by one and extracts them in batches on worker threads, or here when they are few. */
export interface Sender {
  /** @returns asks for the article's outcome, which is to be done once for each article, in their order */
  readonly add: (article: Named) => () => Promise<Outcome>;
  /** What was added is sent, though more might come. */
  readonly flush: () => void;
  /** Whether outcomes should be asked for before more is added: what lies in memory does not grow with the input. */
  readonly isFull: () => boolean;
  readonly close: () => Promise<void>;
}

/** Below so many articles and UTF-16 units a build is over before threads have started. */
const FEW = 64;
const SHORT = 1 << 20;
/** A message to a worker holds at most so many. */
const BATCH = 16;
const BATCH_UNITS = 1 << 17;
/** Batches of each worker that are sent and not asked for. */
const AHEAD = 3;

interface Ticket {
  readonly article: Named;
  run: (() => Outcome | Promise<Outcome>) | null;
}

/** @param workers threads; 0 for none beside this one */
export function makeSender(workers: number, options: Omit<PoolOptions, "workers">): Sender {
  let pool: Pool | null = null;
  let unsent: Ticket[] = [];
  let units = 0;
  let running = 0;

  const send = (threads: Pool) => {
    const tickets = unsent.slice(0, sizeOf(unsent));
    unsent = unsent.slice(tickets.length);
    units -= unitsOf(tickets);
    running++;
    const batch = threads.extract(tickets.map(({ article }) => article));
    // Whoever asks is told of a failure; until then nobody need be.
    batch.catch(() => {});
    tickets.forEach((ticket, at) => {
      ticket.run = async () => {
        const outcome = (await batch)[at];
        if (at === tickets.length - 1) running--;
        return outcome as Outcome;
      };
    });
  };

  const flush = () => {
    while (pool !== null && unsent.length > 0) send(pool);
    for (const ticket of unsent) ticket.run = () => outcomeOf(ticket.article);
    unsent = [];
    units = 0;
  };

  const add = (article: Named) => {
    const ticket: Ticket = { article, run: null };
    unsent.push(ticket);
    units += article.text.length;
    if (workers > 0 && (unsent.length >= FEW || units >= SHORT)) pool ??= startPool({ workers, ...options });
    while (pool !== null && (unsent.length >= BATCH || units >= BATCH_UNITS)) send(pool);
    return async () => {
      if (ticket.run === null) flush();
      return (await ticket.run?.()) as Outcome | ArticleError;
    };
  };

  return { add, flush, isFull: () => running >= AHEAD * workers, close: async () => pool?.close() };
}

/** How many of the tickets make a batch; at least one. */
function sizeOf(tickets: readonly Ticket[]): number {
  let units = 0;
  const at = tickets.findIndex(({ article }, index) => {
    units += article.text.length;
    return index >= BATCH || (index > 0 && units > BATCH_UNITS);
  });
  return at < 0 ? tickets.length : at;
}

function unitsOf(tickets: readonly Ticket[]): number {
  return tickets.reduce((sum, { article }) => sum + article.text.length, 0);
}
