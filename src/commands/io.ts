/** What a command may touch of the outside world: `cli.ts` hands it over, tests hand over their own. */
export interface Io {
  /** Results: standard output. */
  readonly out: (text: string) => void;
  /** Messages: standard error. */
  readonly err: (text: string) => void;
  /** Standard input as chunks of UTF-8 text. */
  readonly input: AsyncIterable<string>;
  /** Whether a person reads standard output (no pipe). */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Whether colours are wanted: a terminal and no NO_COLOR. */
  readonly colours: boolean;
  readonly folder: string;
  /** A progress bar on standard error; left out where nobody looks at it. */
  readonly startBar?: (of: number) => Bar;
  /** Ends with this code, unless a worse one was set before. */
  readonly exitCode: (code: number) => void;
}

/** A progress bar. */
export interface Bar {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}
