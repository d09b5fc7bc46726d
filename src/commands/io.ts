/** What a command may touch of the outside world: `cli.ts` hands it over, tests hand over their own. */
export interface Io {
  /** Results: standard output. */
  readonly out: (text: string) => void;
  /** Waits until standard output takes more; left out where it always does. */
  readonly drained?: () => Promise<void>;
  /** Messages: standard error. */
  readonly err: (text: string) => void;
  /** Standard input as chunks of UTF-8 text. */
  readonly input: AsyncIterable<string>;
  /** Standard input as it is. */
  readonly inputBytes?: AsyncIterable<Uint8Array>;
  /** Whether standard input is a person's keyboard. */
  readonly isTyped?: boolean;
  /** Whether a person reads standard output (no pipe). */
  readonly isTerminal: boolean;
  /** Columns of standard error's terminal; left out where it is none. */
  readonly messageColumns?: number | undefined;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Whether colours are wanted: a terminal and no NO_COLOR. */
  readonly colours: boolean;
  readonly folder: string;
  /** Ends with this code, unless a worse one was set before. */
  readonly exitCode: (code: number) => void;
}
