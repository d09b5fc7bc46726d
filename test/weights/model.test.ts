import { describe, expect, test } from "vitest";
import { Ballot, chances, Scales, Tally, weigh } from "../../src/weights/model.ts";

const side = (role: string, where: string) => [`${role}: ${where}`, `${role}`];
const plain = (what: string) => [what];
const weights = { "source: before": 1.5, source: 0.25, "source: after": -2, "in a quotation": 0.5 };

describe("scales", () => {
  test.each([
    [["source", "before"], 1.75],
    [["source", "after"], -1.75],
    [["target", "after"], 0],
  ] as const)("%j", ([role, where], sum) => {
    const scales = new Scales(weights);
    const tallies = [new Tally(scales), new Tally(scales)];
    for (const tally of tallies) tally.add(side, role, where);
    expect(tallies.map((tally) => tally.sum)).toEqual([sum, sum]);
    expect(tallies.map((tally) => tally.names)).toEqual([[], []]);
  });

  test("named scales give the names that the sum is made of", () => {
    const tally = new Tally(new Scales(weights, { named: true }));
    tally.add(side, "source", "before");
    tally.add(plain, "in a quotation");
    tally.add(plain, "in a quotation");
    expect(tally.names).toEqual(["source: before", "source", "in a quotation", "in a quotation"]);
    expect(tally.sum).toBe(weigh(tally.names, weights));
  });

  test("words of their own are told apart by naming and by place", () => {
    const turned = (where: string, role: string) => [`${role}: ${where}`];
    const tally = new Tally(new Scales(weights));
    tally.add(turned, "before", "source");
    tally.add(side, "before", "source");
    expect(tally.sum).toBe(1.5);
  });
});

test("a ballot sums each kind's own weights", () => {
  const ballot = new Ballot({ "yes: a": 1, "no: a": -1, "yes: b": 0.5, "maybe: a": 9 }, ["yes", "no"]);
  expect([...ballot.sums(["a", "b", "c"])]).toEqual([1.5, -1]);
  expect(ballot.votesFrom("b").map(({ reason }) => reason)).toEqual(["b"]);
  expect(ballot.votesOf("c")).toBeNull();
});

test("chances add up to one", () => {
  expect(chances([0, 0])).toEqual([0.5, 0.5]);
  expect(chances([1000, 0])).toEqual([1, 0]);
});
