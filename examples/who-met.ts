// Whom did Abbas Araghchi meet, where and when, and who says so? Run: npx tsx examples/who-met.ts [graph.json] [name]
// In a project of your own: import { evidence, neighbors, openGraph } from "parley";
import { evidence, neighbors, openGraph } from "../src/index.ts";

const [file = "graph/graph.json", name = "Abbas Araghchi"] = process.argv.slice(2);
const graph = openGraph(file);
for (const { label, facts } of neighbors(graph, name, { relation: "met with" })) {
  for (const fact of facts) {
    console.log(`${fact.date ?? "undated"}  ${label}, ${fact.place ?? "somewhere"} (${fact.status})`);
    for (const { language, text } of evidence(graph, fact)) console.log(`    [${language}] ${text}`);
  }
}
