import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { actorYear, report } from "../../examples/actor-year.ts";
import { openGraph } from "../../src/graph/open-file.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import { layout } from "../../src/stages/layout.ts";
import { knowledge } from "../support-knowledge.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const graph = layout(toGraph(knowledge()));

test("the report of an actor's year tells each fact with its sentences", () => {
  const text = report(graph, "Araghchi", "2024");
  expect(text).toMatch(/^# Abbas Araghchi, 2024\n\nforeign minister \(Iran\)\n/);
  expect(text).toContain("| 2024-11-05 | Abbas Araghchi met with Shehbaz Sharif | Islamabad | happened | 2 |");
  expect(text).toContain("> Perdana Menteri Shehbaz Sharif bertemu dengan Menteri Luar Negeri Iran");
  expect(text.match(/^## /gm)).toHaveLength(4);
  expect(report(graph, "Araghchi", "2023")).not.toContain("## ");
});

test("from ten articles to a GEXF and a report", { timeout: 120_000 }, async () => {
  const articles = new URL("../../examples/articles", import.meta.url).pathname;
  const [gexf = "", markdown = ""] = await actorYear(articles, "ريما قاسم", "2024", folder);
  expect(gexf).toBe(join(folder, "rima-qasim-2024.gexf"));
  const part = openGraph(gexf);
  expect(part.hasNode("rima-qasim")).toBe(true);
  expect(part.someNode((key, { kind }) => kind === "person" && key !== "rima-qasim")).toBe(true);
  const text = readFileSync(markdown, "utf8");
  expect(text).toMatch(/^# Rima Qasim, 2024\n/);
  expect(text).toContain(
    "> AMMAN — Jordanian Foreign Minister Rima Qasim met her Indonesian counterpart Budi Hartanto in Amman on Monday.",
  );
  expect(text).toContain("التقت وزيرة الخارجية الأردنية ريما قاسم");
});

test("the script that prints whom somebody met is short", () => {
  const script = readFileSync(new URL("../../examples/who-met.ts", import.meta.url), "utf8");
  expect(script.split("\n").filter((line) => line !== "" && !line.startsWith("//"))).toHaveLength(9);
});
