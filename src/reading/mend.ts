import { withoutEntities } from "./entities.ts";
import { withoutMojibake } from "./mojibake.ts";

/** A plain text as it was meant, and what was done to it. */
export interface Mended {
  readonly text: string;
  readonly notices: readonly string[];
}

/**
 * A plain text (of a .txt file, a field of a feed or of JSON: no markup) without the HTML entities that were left in it and without mojibake. What comes
 * out is the article's text: offsets count in it.
 */
export function mend(text: string): Mended {
  const meant = withoutMojibake(text);
  const plain = withoutEntities(meant ?? text);
  return {
    text: plain ?? meant ?? text,
    notices: [
      ...(meant === null ? [] : ["letters that had been read in a wrong encoding were put right"]),
      ...(plain === null ? [] : ["HTML entities that were left in it were read as their letters"]),
    ],
  };
}
