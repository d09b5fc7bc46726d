import { describe, expect, test } from "vitest";
import { actorNamed, find, NameError } from "../../src/graph/find.ts";
import { toGraph } from "../../src/graph/to-graph.ts";
import type { Knowledge } from "../../src/types.ts";
import { knowledge } from "../support-knowledge.ts";

const graph = toGraph(knowledge());

test.each([
  ["Abbas Araghchi", "abbas-araghchi"],
  ["abbas-araghchi", "abbas-araghchi"],
  ["ABBAS ARAGHCHI", "abbas-araghchi"],
  ["Araghchi", "abbas-araghchi"],
  ["عراقجي", "abbas-araghchi"],
  ["عبّاس عراقجی", "abbas-araghchi"],
  ["Munir", "asim-munir"],
  ["pk", "pk"],
  ["PK", "pk"],
  ["باكستان", "pk"],
  ["Iran", "ir"],
])("%s is %s", (name, key) => {
  expect(actorNamed(graph, name)).toBe(key);
});

test.each([
  ["Arakchi", "Abbas Araghchi"],
  ["Abas Aragchi", "Abbas Araghchi"],
  ["Patrushev Nikolaj", "Nikolay Patrushev"],
  ["باتروشيف", "Nikolay Patrushev"],
  ["Shahbaz Syarif", "Shehbaz Sharif"],
  ["Raysi", "Ebrahim Raisi"],
])("%s is not known, but %s resembles it", (name, label) => {
  expect(find(graph, name)[0]?.label).toBe(label);
  expect(() => actorNamed(graph, name)).toThrow(`No actor named '${name}'. Did you mean ${label}`);
});

test.each([["Merkel"], ["Dar es Salaam"], [""], ["…"], ["ب"]])("nobody resembles %j", (name) => {
  expect(find(graph, name)).toEqual([]);
  expect(() => actorNamed(graph, name)).toThrow(NameError);
});

describe("two who share a name", () => {
  const given = knowledge();
  const munir = given.actors.find(({ key }) => key === "asim-munir");
  if (munir === undefined) throw new Error("the knowledge lost an actor");
  const names = [{ text: "Munir Akram", language: "en", articles: ["003_ae3f5909b74d7364"] }] as const;
  const two: Knowledge = {
    ...given,
    actors: [...given.actors, { ...munir, key: "munir-akram", label: "Munir Akram", names }],
  };

  test("a name that both have is ambiguous, and both are listed", () => {
    expect(() => actorNamed(toGraph(two), "Munir")).toThrow(
      "'Munir' is ambiguous: 2 actors have it. Say which: Asim Munir (asim-munir) or Munir Akram (munir-akram).",
    );
  });

  test("a whole name is one's own", () => {
    expect(actorNamed(toGraph(two), "munir akram")).toBe("munir-akram");
  });
});
