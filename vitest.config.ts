import { defineConfig } from "vitest/config";

/** `.ci/run` says with VITEST_JSON where it wants the counts. */
const counts = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    ...(counts === undefined ? {} : { reporters: ["default", "json"], outputFile: { json: counts } }),
  },
});
