import { lookup } from "node:dns/promises";
import { setTimeout as pause } from "node:timers/promises";
import { ArticleError } from "../errors.ts";
import { type Kept, keep, kept } from "./cache.ts";
import { type Answer, type RequestOptions, type ResolveName, request } from "./request.ts";
import { everything, nothing, ROBOTS_LIMIT, type Robots, robotsOf } from "./robots.ts";

/** What came from an address. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Without its parameters, in small letters: "text/html". Null if the server does not say. */
  readonly contentType: string | null;
  /** The encoding the server declares. */
  readonly charset: string | null;
  /** Where it was found in the end, after redirects. */
  readonly url: string;
}

export interface FetchOptions {
  /** Lets addresses of this machine and its network through: all, or these. */
  readonly allowPrivate?: boolean | readonly string[];
  /** A folder for what servers can be asked about again ("has it changed?"); left out, nothing is kept. */
  readonly cache?: string | null;
  /** Most bytes of a page; 10 MB if not said. */
  readonly limit?: number;
  /** Milliseconds for one answer; 30 seconds if not said. */
  readonly timeout?: number;
  /** Milliseconds now, and waiting: a test has a clock of its own. */
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** Names to addresses; the system's own if not said. */
  readonly resolveName?: ResolveName;
}

const AGENT = "Parley";
const USER_AGENT = `${AGENT} (reads news articles for a person; keeps to robots.txt)`;
const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/*;q=0.9, */*;q=0.5";
const LIMIT = 10_000_000;
const TIMEOUT = 30_000;
/** One request a second and host; a site may ask for more time, up to half a minute. */
const APART = 1_000;
const MOST_APART = 30_000;
const REDIRECTS = 5;
const LONGEST_ADDRESS = 2_000;

/**
 * Fetches one page, feed or file politely: see `fetcher`, which several addresses of one host should share.
 *
 * @throws ArticleError when it cannot or may not be fetched
 */
export function fetchSource(url: string, options: FetchOptions = {}): Promise<Fetched> {
  return fetcher(options)(url);
}

/**
 * A function that fetches addresses politely: as robots.txt allows (RFC 9309), under Parley's name, one request a second and host, asking whether a page has
 * changed where it is kept, at most 10 MB, and never from this machine or its network unless that is allowed. It remembers the hosts it asked.
 *
 * @example
 * const fetch = fetcher({ cache: ".cache/parley" });
 * const { bytes, charset } = await fetch("https://example.org/feed.xml");
 */
export function fetcher(options: FetchOptions = {}): (url: string) => Promise<Fetched> {
  const session: Session = {
    allowPrivate: options.allowPrivate ?? false,
    cache: options.cache ?? null,
    limit: options.limit ?? LIMIT,
    timeout: options.timeout ?? TIMEOUT,
    now: options.now ?? Date.now,
    sleep: options.sleep ?? pause,
    resolveName: options.resolveName ?? ((host) => lookup(host, { all: true })),
    free: new Map(),
    robots: new Map(),
  };
  return async (url) => fetchPage(checkedUrl(url, url), session);
}

interface Session extends Required<FetchOptions> {
  /** From a host to the moment from which it may be asked again. */
  readonly free: Map<string, number>;
  /** From an origin to what its robots.txt says. */
  readonly robots: Map<string, Promise<Robots>>;
}

async function fetchPage(first: URL, session: Session): Promise<Fetched> {
  let url = first;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const robots = await robotsFor(url, session);
    if (!robots.allows(url.href)) throw forbidden(url.href);
    const before = session.cache === null ? null : kept(session.cache, url.href);
    const answer = await ask(url, conditions(before), robots.delay, session);
    const next = redirectOf(url, answer);
    if (next === null) return take(url, answer, before, session);
    url = next;
  }
  throw new ArticleError(first.href, `it leads on more than ${REDIRECTS} times`, "Give the address it ends at");
}

/** Not before the host's turn. The turn is taken at once, so that two who ask together stand in line. */
async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  delay: number | null,
  session: Session,
  most: Pick<RequestOptions, "limit" | "larger"> = { limit: session.limit, larger: "refuse" },
): Promise<Answer> {
  const now = session.now();
  const turn = Math.max(now, session.free.get(url.hostname) ?? now);
  session.free.set(url.hostname, turn + Math.min(Math.max(APART, delay ?? 0), MOST_APART));
  if (turn > now) await session.sleep(turn - now);
  const { allowPrivate: allowed, resolveName, timeout } = session;
  const allowPrivate = (address: string) => (typeof allowed === "boolean" ? allowed : allowed.includes(address));
  const named = { "User-Agent": USER_AGENT, Accept: ACCEPT, "Accept-Encoding": "gzip, br", ...headers };
  return request(url, { headers: named, allowPrivate, resolveName, timeout, ...most });
}

function conditions(before: Kept | null): Record<string, string> {
  return {
    ...(before?.etag ? { "If-None-Match": before.etag } : {}),
    ...(before?.lastModified ? { "If-Modified-Since": before.lastModified } : {}),
  };
}

/** Where an answer sends us, checked as if it had been given. */
function redirectOf(url: URL, { status, headers }: Answer): URL | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, url))
    throw new ArticleError(url.href, "it leads on, but does not say where", "Check the address in a browser");
  return checkedUrl(new URL(location, url).href, url.href);
}

function take(url: URL, answer: Answer, before: Kept | null, session: Session): Fetched {
  if (answer.status === 304 && before !== null) return fetched(url, before.contentType, before.body);
  if (answer.status < 200 || answer.status > 299) throw refused(url.href, answer.status);
  const { etag = null, "last-modified": lastModified = null, "content-type": contentType = null } = answer.headers;
  const page = fetched(url, contentType, answer.body);
  if (/^(?:image|video|audio|font)\//.test(page.contentType ?? ""))
    throw new ArticleError(url.href, `it is no article (${page.contentType})`, "Give the address of a page or feed");
  if (session.cache !== null) keep(session.cache, url.href, { etag, lastModified, contentType, body: answer.body });
  return page;
}

function fetched(url: URL, header: string | null, bytes: Buffer): Fetched {
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = /^\s*charset\s*=\s*"?([\w:.-]{1,40})/i;
  const named = parameters.map((parameter) => charset.exec(parameter)?.[1]).find((name) => name !== undefined);
  return {
    bytes,
    contentType: type.trim().toLowerCase() || null,
    charset: named?.toLowerCase() ?? null,
    url: withoutFragment(url),
  };
}

function withoutFragment(url: URL): string {
  const bare = new URL(url);
  bare.hash = "";
  return bare.href;
}

// ---- robots.txt ----

/** @throws ArticleError of the page, by which the person knows it, when the site cannot be asked */
async function robotsFor(url: URL, session: Session): Promise<Robots> {
  try {
    return await (session.robots.get(url.origin) ?? robotsOfSite(url, session));
  } catch (error) {
    throw error instanceof ArticleError ? new ArticleError(url.href, error.problem, error.remedy) : error;
  }
}

function robotsOfSite(url: URL, session: Session): Promise<Robots> {
  const asked = askRobots(new URL("/robots.txt", url), session);
  session.robots.set(url.origin, asked);
  // A site that could not be reached once may be the next time.
  asked.catch(() => session.robots.delete(url.origin));
  return asked;
}

/** What RFC 9309, section 2.3.1 says: none there, all is allowed; an answer that is an error of the server, nothing is. */
async function askRobots(first: URL, session: Session): Promise<Robots> {
  let url = first;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const answer = await ask(url, {}, null, session, { limit: ROBOTS_LIMIT, larger: "cut" });
    const next = redirectOf(url, answer);
    if (next !== null) url = next;
    else if (answer.status >= 500) return nothing;
    else return answer.status > 299 ? everything : robotsOf(first.href, answer.body.toString("utf8"), AGENT);
  }
  return everything;
}

// ---- what a person is told ----

/** @param where the address that was asked for, by which the person knows it */
function checkedUrl(address: string, where: string): URL {
  if (address.length > LONGEST_ADDRESS)
    throw new ArticleError(`${where.slice(0, 100)}…`, "its address is too long", "Check it");
  if (!URL.canParse(address))
    throw new ArticleError(where, "it is no web address", "Write it in full: https://example.org/news");
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new ArticleError(
      where,
      `it leads to ${url.protocol}, which is not fetched`,
      "Give an address of http or https",
    );
  if (url.username !== "" || url.password !== "")
    throw new ArticleError(`${url.protocol}//${url.host}`, "its address holds a password", "Leave the password out");
  return url;
}

function forbidden(where: string): ArticleError {
  return new ArticleError(
    where,
    "the site's robots.txt asks programs not to fetch it, or cannot be had",
    "Save the page in a browser and give Parley the file",
  );
}

function refused(where: string, status: number): ArticleError {
  if (status === 404 || status === 410)
    return new ArticleError(where, `the site has no such page (${status})`, "Check the address");
  if (status === 429 || status >= 500)
    return new ArticleError(where, `the site cannot answer now (${status})`, "Try again later");
  return new ArticleError(
    where,
    `the site does not give it out (${status})`,
    "Save the page in a browser and give Parley the file",
  );
}
