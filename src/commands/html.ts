import type { Command } from "commander";
import { ParleyError } from "../errors.ts";
import { writeFiles } from "../graph/write-files.ts";
import { builtViewer } from "../viewer-files/built-viewer.ts";
import { singleFile } from "../viewer-files/single-file.ts";
import { inFolder } from "./graph-options.ts";
import type { Io } from "./io.ts";
import { graphText } from "./view.ts";

/** `parley html [graph] -o FILE`: viewer and graph in one file that works offline, by double click and by mail. */
export function htmlCommand(program: Command, io: Io): void {
  program
    .command("html")
    .description("write the viewer and a graph as one HTML file that works offline")
    .argument("[graph]", "graph.json or GEXF", "graph/graph.json")
    .requiredOption("-o, --output <file>", "where to write; - for standard output")
    .action(async (graph: string, { output }: { readonly output: string }) => {
      const page = singleFile(await builtViewer(), graphText(inFolder(io, graph)));
      if (output === "-") io.out(page);
      else {
        writeWhole(inFolder(io, output), page);
        io.err(`${output}: ${Math.ceil(page.length / 1024)} kB. Open it with a double click.\n`);
      }
    });
}

function writeWhole(path: string, text: string): void {
  try {
    writeFiles([{ path, pieces: [text] }]);
  } catch (error) {
    throw new ParleyError(
      path,
      `cannot be written (${error instanceof Error ? error.message : String(error)})`,
      "Name a file in a folder that exists with -o FILE",
    );
  }
}
