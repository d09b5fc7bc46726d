import type { Reader } from "./found.ts";
import { recordsIn, textOf, tooLong } from "./json-values.ts";
import { limits } from "./limits.ts";

/** JSON Lines: one record a line. A line that is no record is told of by its number, and the others are read. */
export const jsonLines: Reader = async function* (opened, map) {
  let number = 0;
  for (;;) {
    const line = await opened.bytes.line(limits.record);
    if (line === null) return;
    number += 1;
    const at = `:${number}`;
    if (line === "too long") yield tooLong(opened.where + at);
    else {
      const text = textOf(line, opened).replace(/^[\uFEFF\p{Cc}]+/u, "");
      if (text.trim() !== "") yield* recordsIn(text, opened, map, at);
    }
  }
};
