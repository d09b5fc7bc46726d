import { expect, test } from "vitest";
import { targets } from "./targets.ts";

/*
 * A short run of what `npm run fuzz` does for as long as one likes: the same inputs each time.
 */

const INPUTS = 40;

test.each(targets.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
  const { inputs, failure } = await one.try(8, INPUTS);
  expect(failure).toBeNull();
  expect(inputs).toBe(INPUTS);
});
