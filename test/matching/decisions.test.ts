import { expect, test } from "vitest";
import { ParleyError } from "../../src/errors.ts";
import { formatDecision, parseDecisions } from "../../src/matching/decisions.ts";

test("a decisions file: comments, a head, quoted cells, notes", () => {
  const csv =
    '\ufeffjudgement,a,b,note\r\n# by hand\n\nsame,Bageri,Mohammad Bagheri,\nrename,"Sharif, Shehbaz",Shehbaz Sharif,"he says ""so"""\nkind,OIC,organization,\n';
  expect(parseDecisions(csv, "decisions.csv")).toEqual([
    { judgement: "same", a: "Bageri", b: "Mohammad Bagheri", note: "", line: 4 },
    { judgement: "rename", a: "Sharif, Shehbaz", b: "Shehbaz Sharif", note: 'he says "so"', line: 5 },
    { judgement: "kind", a: "OIC", b: "organization", note: "", line: 6 },
  ]);
});

test.each([
  ["maybe,a,b", /decisions\.csv:1: "maybe" is no judgement/],
  ["same,a", /decisions\.csv:1: a name is missing/],
  ["kind,OIC,club", /"club" is no kind/],
])("%s is no decision", (line, message) => {
  expect(() => parseDecisions(line, "decisions.csv")).toThrow(ParleyError);
  expect(() => parseDecisions(line, "decisions.csv")).toThrow(message);
});

test.each([
  ["same", "A, B", 'the "C"', "note"],
  ["different", "عباس", "#1", ""],
])("what is written is read: %s %s", (judgement, a, b, note) => {
  expect(parseDecisions(formatDecision(judgement, a, b, note), "x")).toMatchObject([{ judgement, a, b, note }]);
});
