import { writeFileSync } from "node:fs";

/* Loaded before the program: leaves how much memory the process took at most, in bytes, in the file that PARLEY_PEAK names. */
process.on("exit", () => {
  const file = process.env.PARLEY_PEAK;
  // maxRSS is in kilobytes.
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
