/*
 * From articles of one's own to a GEXF of one actor's year and a report in Markdown:
 *
 *   npx tsx examples/actor-year.ts examples/articles "Rima Qasim" 2024 mine
 *
 * Then open mine/rima-qasim-2024.gexf in Gephi, mine/rima-qasim-2024.md in an editor.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// In a project of your own: from "parley"
import {
  actorNamed,
  build,
  evidence,
  type GraphFact,
  type ParleyGraph,
  profile,
  subgraph,
  timeline,
  toGexf,
} from "../src/index.ts";

/** What is told of an actor in a year: a table of the facts by date, then each with its sentences. */
export function report(graph: ParleyGraph, actor: string, year: string): string {
  const { key, label, country, roles, names } = profile(graph, actorNamed(graph, actor));
  const entries = timeline(graph, { actor: key, since: year, until: year });
  const facts = entries.flatMap((entry) => entry.facts);
  return [
    `# ${label}, ${year}`,
    "",
    `${[...new Set(roles.map(({ title, targetLabel }) => `${title ?? "of"} (${targetLabel})`))].join(", ") || country || ""}`,
    "",
    `Written as ${[...new Set(names.map(({ text }) => text))].join(" · ")}`,
    "",
    "| date | what | where | status | sources |",
    "|---|---|---|---|---|",
    ...facts.map(
      (fact) => `| ${fact.date} | ${told(fact)} | ${fact.place ?? ""} | ${fact.status} | ${fact.articles.length} |`,
    ),
    "",
    ...facts.flatMap((fact) => section(graph, fact)),
  ].join("\n");
}

function told({ sourceLabel, relation, targetLabel, topic }: GraphFact): string {
  return `${sourceLabel} ${relation === "agreed on" ? "agreed with" : relation} ${targetLabel}${topic === null ? "" : `: ${topic.replaceAll("|", "\\|")}`}`;
}

function section(graph: ParleyGraph, fact: GraphFact): string[] {
  const quotes = evidence(graph, fact).map(({ text, article, title, url, published }) => {
    const source = url === null ? (title ?? article) : `[${title ?? article}](${url})`;
    return `> ${text.replaceAll("\n", "\n> ")}\n>\n> ${source}${published === null ? "" : `, ${published}`}\n`;
  });
  return [`## ${fact.date}: ${told(fact)}`, "", ...quotes];
}

/** Builds the graph of a folder of articles, and writes it, the part of the year and the report; returns the paths of the two last. */
export async function actorYear(articles: string, actor: string, year: string, folder: string): Promise<string[]> {
  // 1. The graph of all articles: graph.json and graph.gexf in the folder.
  const { graph, leftOut } = await build([articles], { out: folder });
  for (const { message } of leftOut) console.error(message);

  // 2. Whom is meant: any name will do, in any script.
  const key = actorNamed(graph, actor);

  // 3. What is told of the actor in that year, for Gephi.
  const part = subgraph(graph, { actors: [key], since: year, until: year });
  const gexf = join(folder, `${key}-${year}.gexf`);
  writeFileSync(gexf, toGexf(part));

  // 4. The same to read.
  const markdown = join(folder, `${key}-${year}.md`);
  writeFileSync(markdown, report(graph, key, year));
  return [gexf, markdown];
}

const [, script = "", articles, actor = "Rima Qasim", year = "2024", folder = "."] = process.argv;
if (import.meta.url === pathToFileURL(script).href && articles !== undefined) {
  for (const path of await actorYear(articles, actor, year, folder)) console.log(path);
}
