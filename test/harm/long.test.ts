import { expect, test } from "vitest";
import { extractWith } from "../../src/pipeline.ts";
import { joinSaid } from "../../src/reference/parts.ts";
import type { Actor } from "../../src/types.ts";
import { problemsOfExtraction } from "../fuzz/invariants.ts";
import { article, pack } from "../support.ts";
import { manyNames, meeting, visit } from "./hostile-files.ts";

/*
 * Texts that no newspaper prints: each would take minutes or days if all were compared with all. What is said in them is still found.
 */

const filler = "The committee will publish its report on the harvest and on rainfall next year. ";

test.each([
  ["a million letters without a space", `${meeting}\n${"a".repeat(1_000_000)}`, "en"],
  ["a sentence of 5,000 names", `${meeting}\n${manyNames(5_000, " and ")}.`, "en"],
  ["4,000 lines of a name", `${meeting}\n${manyNames(4_000, "\n")}`, "en"],
  ["6,000 cues", `${meeting}\n${"met with ".repeat(6_000)}`, "en"],
  ["names that all meet", `${meeting}\n${manyNames(1_500, " met ")}`, "en"],
  ["6,000 pronouns", `${meeting}\n${"He met him. ".repeat(3_000)}`, "en"],
  ["6,000 read-also lines", `${meeting}\n${"Baca juga: Iran\n".repeat(6_000)}`, "id"],
  ["300,000 marks on one letter", `${meeting}\nب${"\u064b".repeat(300_000)}`, "en"],
  ["300,000 quotation marks", `${meeting}\n${"“".repeat(300_000)}`, "en"],
  ["300,000 brackets", `${meeting}\n${"(".repeat(300_000)}`, "en"],
  ["300,000 hidden characters", `${meeting}\n${"\u200b\u202e".repeat(150_000)}`, "en"],
])("%s", { timeout: 120_000 }, (_name, text, language) => {
  const long = article(text, { language });
  const found = extractWith([pack(language)], long);
  expect(found === null ? ["nothing"] : problemsOfExtraction(long, found)).toEqual([]);
  if (language === "en") expect(found?.claims.map(({ relation }) => relation)).toContain("met with");
});

test("what stands far from the beginning of a long text is found, and who is named again is one", () => {
  const text = `${meeting}\n\n${filler.repeat(1_500)}\n\n${meeting}\n\n${filler.repeat(1_500)}\n\n${visit}\n\n${meeting}`;
  const long = article(text, { language: "en" });
  const found = extractWith([pack("en")], long);
  expect(found === null ? ["nothing"] : problemsOfExtraction(long, found)).toEqual([]);
  const told = found?.claims.filter(({ relation }) => relation === "met with") ?? [];
  expect(told.map(({ evidence }) => evidence[0].text)).toEqual([meeting, meeting, meeting]);
  expect(new Set(told.map(({ source, target }) => [source, target].sort().join()))).toHaveLength(1);
  expect(found?.actors.filter(({ name }) => name === "Wairimu Otieno")).toHaveLength(1);
  expect(found?.meetings.map(({ id }) => id)).toEqual(["m1", "m2", "m3"]);
});

test("two of one name in a part stay two", () => {
  const actor = (id: string, name: string): Actor => ({
    id,
    kind: "person",
    name,
    aliases: [{ text: name, start: 0, end: name.length }],
    country: null,
    roles: [],
    known: null,
    boilerplate: false,
  });
  const part = (...actors: readonly Actor[]) => ({ actors, meetings: [], claims: [] });
  const joined = joinSaid([
    part(actor("a1", "Ada"), actor("a2", "Ada")),
    part(actor("a1", "Ada"), actor("a2", "Ben"), actor("a3", "Ada")),
  ]);
  expect(joined.actors.map(({ id, name }) => [id, name])).toEqual([
    ["a1", "Ada"],
    ["a2", "Ada"],
    ["a3", "Ben"],
    ["a4", "Ada"],
  ]);
});
