import { expect, test } from "vitest";
import { relations, statuses } from "../../src/world/relations.ts";

test.each([
  ["met with", "CONSULT", "040", false],
  ["visited", "CONSULT", "042", true],
  ["agreed on", "AGREE", "030", false],
])("%s is PLOVER's %s and CAMEO's %s", (relation, plover, cameo, directed) => {
  const meaning = relations.find((candidate) => candidate.relation === relation);
  expect(meaning?.plover[0]?.code).toBe(plover);
  expect(meaning?.cameo[0]?.code).toBe(cameo);
  expect(meaning?.directed).toBe(directed);
});

test("every status has a meaning, and only what happened is unmarked in PLOVER", () => {
  expect(statuses.map(({ status, ploverContext }) => [status, ploverContext])).toEqual([
    ["cancelled", "negation"],
    ["happened", null],
    ["planned", "future"],
  ]);
});
