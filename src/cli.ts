#!/usr/bin/env node
import { once } from "node:events";
import { readFileSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { Command, CommanderError } from "commander";
import { agreementsCommand } from "./commands/agreements.ts";
import { betweenCommand } from "./commands/between.ts";
import { buildCommand, startCommand } from "./commands/build.ts";
import { candidatesCommand } from "./commands/candidates.ts";
import { compareCommand } from "./commands/compare.ts";
import { completionCommand } from "./commands/completion.ts";
import { decideCommand } from "./commands/decide.ts";
import { clean, harmless } from "./commands/display.ts";
import { evidenceCommand } from "./commands/evidence.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { findCommand } from "./commands/find.ts";
import { htmlCommand } from "./commands/html.ts";
import type { Io } from "./commands/io.ts";
import { meetingsCommand } from "./commands/meetings.ts";
import { mergeCommand } from "./commands/merge.ts";
import { neighborsCommand } from "./commands/neighbors.ts";
import { pathCommand } from "./commands/path.ts";
import { showCommand } from "./commands/show.ts";
import { statsCommand } from "./commands/stats.ts";
import { tiesCommand } from "./commands/ties.ts";
import { timelineCommand } from "./commands/timeline.ts";
import { verifyCommand } from "./commands/verify.ts";
import { viewCommand } from "./commands/view.ts";
import { visitsCommand } from "./commands/visits.ts";
import { ParleyError } from "./errors.ts";

/** In the order of the help; completion last, since it knows those before it. */
const groups: readonly (readonly [heading: string, commands: readonly ((program: Command, io: Io) => void)[]])[] = [
  ["Build:", [buildCommand, startCommand, extractCommand, mergeCommand, verifyCommand]],
  [
    "Ask:",
    [
      findCommand,
      showCommand,
      evidenceCommand,
      neighborsCommand,
      meetingsCommand,
      visitsCommand,
      agreementsCommand,
      betweenCommand,
      pathCommand,
      timelineCommand,
      tiesCommand,
      statsCommand,
    ],
  ],
  ["Same or not:", [compareCommand, explainCommand, candidatesCommand, decideCommand]],
  ["Look and take along:", [viewCommand, htmlCommand, exportCommand]],
  ["Shell:", [completionCommand]],
];

const examples = `
Examples:
  parley build articles/ --out graph          one graph of your articles
  parley show "Abbas Araghchi"                every fact with the sentences that say so
  parley meetings --since 2024-11 --csv       for a spreadsheet
  parley view                                 explore it in the browser
  parley COMMAND --help                       options and examples of a command

Results go to standard output, messages to standard error.
Exit code: 0 all is well; 1 something was left out, is not there or is not as it must be; 2 wrong usage.
`;

const WRONG_USAGE = 2;
const MISSING = 1;

/** All commands on one program; it throws instead of ending the process. */
function makeProgram(io: Io): Command {
  const program = new Command("parley")
    .description(
      "News articles in Indonesian, Malay, English and Arabic become one graph of who met whom, who visited where and who agreed on what.",
    )
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError("(add --help for options and examples)")
    .addHelpText("after", examples);
  for (const [heading, commands] of groups) {
    program.commandsGroup(heading);
    for (const register of commands) register(program, io);
  }
  return program;
}

function version(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

/** Runs one command; what it has to say goes through `io`. */
async function run(args: readonly string[], io: Io): Promise<void> {
  const program = makeProgram(io);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) io.exitCode(WRONG_USAGE);
    } else if (error instanceof ParleyError) {
      io.err(`${clean(error.message)}\n`);
      io.exitCode(MISSING);
    } else throw error;
  }
}

function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  return {
    out: (text) => stdout.write(stdout.isTTY === true ? harmless(text) : text),
    drained: async () => {
      if (stdout.writableNeedDrain) await once(stdout, "drain");
    },
    err: (text) => stderr.write(text),
    // Touched only by a command that reads it.
    input: { [Symbol.asyncIterator]: () => stdin.setEncoding("utf8")[Symbol.asyncIterator]() },
    inputBytes: { [Symbol.asyncIterator]: () => stdin[Symbol.asyncIterator]() },
    isTyped: isatty(0),
    isTerminal: stdout.isTTY === true,
    messageColumns: stderr.isTTY === true ? stderr.columns : undefined,
    columns: stdout.columns ?? 80,
    colours: stdout.isTTY === true && !process.env.NO_COLOR,
    folder: process.cwd(),
    exitCode: (code) => {
      process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    },
  };
}

/** `parley … | head` has read enough: no reason to complain. A full disk is. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  try {
    writeSync(2, `standard output: it cannot be written (${error.code}). Make room, or write elsewhere.\n`);
  } catch {}
  process.exit(MISSING);
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
await run(process.argv.slice(2), processIo());
