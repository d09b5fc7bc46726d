import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examples as arabic } from "../../src/languages/ar/examples.ts";
import { examples as english } from "../../src/languages/en/examples.ts";
import { examples as indonesian } from "../../src/languages/id/examples.ts";
import type { Example } from "../../src/languages/language.ts";
import { examples as malay } from "../../src/languages/ms/examples.ts";
import type { ActorKind, Relation, Status } from "../../src/types.ts";
import { bare, type GoldActor, type GoldArticle, type GoldEdge } from "./gold.ts";

/** The project's own practice articles, invented, with their answers: `test/corpus/LANG/NN.md`; the later ones give each fact's sentence in «…». */
export const CORPUS = new URL("../../test/corpus/", import.meta.url).pathname;

export function readCorpus(folder: string = CORPUS): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file.includes("/"))
    .sort()
    .flatMap((file) => articlesIn(readFileSync(join(folder, file), "utf8"), file.split("/")[0] ?? ""));
}

function articlesIn(file: string, lang: string): GoldArticle[] {
  return file
    .split(/^# (?=[a-z]+-\d+ \|)/m)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.split("\n");
      const [id = "", published = ""] = head.split("|").map((cell) => cell.trim());
      const text = lines
        .filter((line) => !line.startsWith("> "))
        .join("\n")
        .trim();
      const answers = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
      const actors = answers
        .filter((line) => line.startsWith("actors:"))
        .flatMap((line) => line.slice(7).split(";").flatMap(actorOf));
      return goldOf(
        id,
        lang,
        text,
        published,
        actors,
        answers.filter((line) => !line.startsWith("actors:")),
      );
    });
}

function actorOf(cell: string): GoldActor[] {
  const [names = "", marks = ""] = cell.trim().replace(/\.$/, "").split("[");
  const all = names
    .split(" = ")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const [first] = all;
  if (first === undefined) return [];
  if (/^[A-Z]{2}$/.test(first) && !marks.includes("organization"))
    return [{ id: first.toLowerCase(), type: "country", names: all.slice(1).map(bare) }];
  const type: ActorKind = marks.includes("organization") ? "organization" : "person";
  return [{ id: bare(first), type, names: all.map(bare) }];
}

function goldOf(
  id: string,
  lang: string,
  text: string,
  published: string,
  listed: readonly GoldActor[],
  facts: readonly string[],
): GoldArticle {
  const actors = [...listed];
  const idOf = (name: string) => {
    if (/^[A-Z]{2}$/.test(name)) return name.toLowerCase();
    const known = listed.find((actor) => actor.names.includes(bare(name)))?.id ?? bare(name);
    if (!actors.some((actor) => actor.id === known))
      actors.push(
        { id: known, type: "person", names: [bare(name)] },
        { id: known, type: "organization", names: [bare(name)] },
      );
    return known;
  };
  const edges = facts.map((line): GoldEdge => {
    const optional = line.startsWith("?");
    const said = /\| «(.*)»$/.exec(line.trim())?.[1];
    const at = said === undefined ? -1 : text.indexOf(said);
    const [a = "", type = "", b = "", status = "", date = "-"] = line
      .replace(/^\?\s*/, "")
      .split("|")
      .map((cell) => cell.trim());
    return {
      type: type as Relation,
      a: idOf(a),
      b: idOf(b),
      status: status as Status,
      date: date === "-" || date === "" ? null : date,
      optional,
      span: said === undefined || at < 0 ? null : [at, at + said.length],
    };
  });
  for (const code of edges.flatMap((edge) => [edge.a, edge.b]).filter((one) => /^[a-z]{2}$/.test(one))) {
    if (!actors.some((actor) => actor.id === code)) actors.push({ id: code, type: "country", names: [] });
  }
  return {
    article: { id, text, title: null, url: null, published: published || null, language: lang },
    lang,
    actors,
    edges,
  };
}

/** The packs' own examples. */
export function readExamples(): GoldArticle[] {
  const packs: readonly (readonly [string, readonly Example[]])[] = [
    ["ar", arabic],
    ["en", english],
    ["id", indonesian],
    ["ms", malay],
  ];
  return packs.flatMap(([lang, examples]) =>
    examples.map((example, at) =>
      goldOf(`${lang}-example-${at + 1}`, lang, example.text, example.published ?? "2025-03-12", [], example.facts),
    ),
  );
}
