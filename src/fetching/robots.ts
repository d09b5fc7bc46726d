import robotsParserLibrary from "robots-parser";

/** What a site asks of those who fetch its pages. */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Milliseconds between two requests, if it says so. */
  readonly delay: number | null;
}

export const everything: Robots = { allows: () => true, delay: null };
export const nothing: Robots = { allows: () => false, delay: null };

/** No more of a robots.txt is read: the least that RFC 9309, section 2.5 asks for. */
export const ROBOTS_LIMIT = 512_000;

/** Matching a rule takes time with its length and its stars: rules that no site needs are passed over. */
const LONGEST_RULE = 2_000;
const MOST_STARS = 8;

/** The library is CommonJS, and its types say otherwise. */
const robotsParser = robotsParserLibrary as unknown as (url: string, text: string) => RobotsTxt;
interface RobotsTxt {
  isDisallowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/**
 * A robots.txt as it speaks to an agent (RFC 9309).
 *
 * @param agent the product's name alone: "Parley"
 */
export function robotsOf(url: string, text: string, agent: string): Robots {
  const rules = robotsParser(
    url,
    text
      .split(/\r\n|\r|\n/)
      .filter(isPlain)
      .join("\n"),
  );
  const delay = rules.getCrawlDelay(agent);
  return {
    allows: (page) => rules.isDisallowed(page, agent) !== true,
    delay: delay === undefined || !Number.isFinite(delay) || delay < 0 ? null : delay * 1000,
  };
}

function isPlain(line: string): boolean {
  return line.length <= LONGEST_RULE && line.split("*").length - 1 <= MOST_STARS;
}
