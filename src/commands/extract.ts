import type { Command } from "commander";
import { ArticleError } from "../errors.ts";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";

/** `parley extract [paths…]`: what each article says, one JSON a line. */
export function extractCommand(program: Command, io: Io): void {
  program
    .command("extract")
    .description("print what each article says by itself, one JSON a line")
    .argument("[paths...]", "articles (.txt, .md) or folders of them", ["seeds"])
    .addHelpText("after", examples)
    .action(async (paths: string[]) => {
      const { extractAll } = await import("../build.ts");
      for (const extraction of extractAll(paths.map((path) => inFolder(io, path)))) {
        if (extraction instanceof ArticleError) {
          io.err(`${extraction.message}\n`);
          io.exitCode(1);
        } else io.out(`${JSON.stringify(extraction)}\n`);
      }
    });
}

const examples = `
Examples:
  parley extract seeds/ | jq -r '.claims[] | [.relation, .status, .date] | @tsv'
  parley extract article.txt > article.json

Each line holds article, actors, meetings and claims; every claim has its evidence: the words, and where they stand.
Exit code: 0 all articles were read; 1 some were left out; 2 wrong usage.
`;
