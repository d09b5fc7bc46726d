import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ArticleError } from "../../src/errors.ts";
import { type FetchOptions, fetcher, fetchSource } from "../../src/fetching/fetch-source.ts";
import { robotsOf } from "../../src/fetching/robots.ts";

type Page = (request: IncomingMessage, response: ServerResponse) => void;

const page = "<!doctype html><title>Menlu Iran</title><p>Menlu Iran bertemu PM Pakistan.</p>";
let server: Server;
let home: string;
let asked: IncomingMessage[] = [];
let pages: Record<string, Page> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const answer = pages[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end("nothing here");
    else answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
  pages = { "/page": says(page, { "Content-Type": "text/html; charset=UTF-8" }) };
});

function says(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Page {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** A clock that waiting moves on, and what was waited. */
function clock(): { readonly waits: number[] } & Required<Pick<FetchOptions, "now" | "sleep">> {
  const waits: number[] = [];
  let time = 1_000;
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
  };
  return { waits, now: () => time, sleep };
}

function open(more: FetchOptions = {}): FetchOptions {
  const { now, sleep } = clock();
  return { allowPrivate: true, now, sleep, ...more };
}

async function problemOf(fetching: Promise<unknown>): Promise<string> {
  const error = await fetching.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof ArticleError)) throw new Error(`no ArticleError: ${String(error)}`);
  return error.problem;
}

function paths(): (string | undefined)[] {
  return asked.map(({ url }) => url);
}

describe("a page", () => {
  test("comes with its type and encoding, after robots.txt, to a reader with a name", async () => {
    const fetched = await fetchSource(`${home}/page#part`, open());
    expect(Buffer.from(fetched.bytes).toString()).toBe(page);
    expect(fetched).toMatchObject({ contentType: "text/html", charset: "utf-8", url: `${home}/page` });
    expect(paths()).toEqual(["/robots.txt", "/page"]);
    for (const { headers } of asked) expect(headers["user-agent"]).toMatch(/^Parley/);
  });

  test("is unpacked", async () => {
    pages["/packed"] = says(gzipSync(page), { "Content-Encoding": "gzip" });
    const { bytes, contentType, charset } = await fetchSource(`${home}/packed`, open());
    expect([Buffer.from(bytes).toString(), contentType, charset]).toEqual([page, null, null]);
  });

  test("is found where it went", async () => {
    pages["/old"] = says("", { Location: "/older" }, 301);
    pages["/older"] = says("", { Location: `${home}/page` }, 302);
    expect((await fetchSource(`${home}/old`, open())).url).toBe(`${home}/page`);
  });
});

describe("politeness", () => {
  test("one request a second and host", async () => {
    const { waits, now, sleep } = clock();
    const fetch = fetcher({ allowPrivate: true, now, sleep });
    await fetch(`${home}/page`);
    await fetch(`${home}/page`);
    expect(waits).toEqual([1_000, 1_000]);
    expect(paths()).toEqual(["/robots.txt", "/page", "/page"]);
  });

  test("those who ask together stand in line", async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => waits.push(milliseconds);
    const fetch = fetcher({ allowPrivate: true, now: () => 0, sleep });
    await Promise.all([fetch(`${home}/page`), fetch(`${home}/page`), fetch(`${home}/page`)]);
    expect(waits).toEqual([1_000, 2_000, 3_000]);
  });

  test("more time where a site asks for it, but not for ever", async () => {
    for (const [delay, expected] of [
      [7, 7_000],
      [0.1, 1_000],
      [86_400, 30_000],
    ]) {
      pages["/robots.txt"] = says(`User-agent: *\nCrawl-delay: ${delay}\n`);
      const { waits, now, sleep } = clock();
      const fetch = fetcher({ allowPrivate: true, now, sleep });
      await fetch(`${home}/page`);
      await fetch(`${home}/page`);
      expect(waits).toEqual([1_000, expected]);
    }
  });

  test.each([
    ["User-agent: *\nDisallow: /page", false],
    ["User-agent: Parley\nDisallow: /", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /other", true],
    ["User-agent: *\nDisallow: /\nAllow: /page$", true],
    ["User-agent: other\nDisallow: /", true],
    ["<html>no robots here</html>", true],
    ["", true],
  ])("robots.txt: %j", async (text, allows) => {
    pages["/robots.txt"] = says(text);
    const fetching = fetchSource(`${home}/page`, open());
    if (allows) await expect(fetching).resolves.toMatchObject({ url: `${home}/page` });
    else expect(await problemOf(fetching)).toMatch(/robots\.txt/);
    expect(paths().includes("/page")).toBe(allows);
  });

  test("a robots.txt that fails forbids, and one that is missing does not (RFC 9309)", async () => {
    pages["/robots.txt"] = says("", {}, 503);
    expect(await problemOf(fetchSource(`${home}/page`, open()))).toMatch(/robots\.txt/);
    pages["/robots.txt"] = says("", {}, 403);
    await expect(fetchSource(`${home}/page`, open())).resolves.toBeDefined();
  });

  test("of an endless robots.txt the first half megabyte is read", async () => {
    pages["/robots.txt"] = says(`User-agent: *\nDisallow: /page\n${"# more\n".repeat(100_000)}`);
    expect(await problemOf(fetchSource(`${home}/page`, open()))).toMatch(/robots\.txt/);
  });

  test("a robots.txt made to hold us up does not", () => {
    const rule = (stars: number) => `Disallow: /${"*a".repeat(stars)}b$\n`;
    const robots = robotsOf(
      "http://a.example/robots.txt",
      `User-agent: *\n${rule(3_000).repeat(50)}Disallow: /x*y`,
      "Parley",
    );
    expect(robots.allows(`http://a.example/${"a".repeat(1_900)}`)).toBe(true);
    expect(robots.allows("http://a.example/x1y")).toBe(false);
  });

  test("where a page leads to is asked for too", async () => {
    pages["/robots.txt"] = says("User-agent: *\nDisallow: /page");
    pages["/old"] = says("", { Location: "/page" }, 301);
    expect(await problemOf(fetchSource(`${home}/old`, open()))).toMatch(/robots\.txt/);
    expect(paths()).not.toContain("/page");
  });
});

describe("what was fetched before", () => {
  const changing =
    (headers: Record<string, string>, isSame: (request: IncomingMessage) => boolean): Page =>
    (request, response) =>
      isSame(request)
        ? response.writeHead(304).end()
        : response.writeHead(200, { "Content-Type": "text/html;charset=windows-1256", ...headers }).end(page);

  test.each([
    ["ETag", { ETag: '"one"' }, "if-none-match"],
    ["Last-Modified", { "Last-Modified": "Wed, 06 Nov 2024 08:00:00 GMT" }, "if-modified-since"],
  ])("is asked for by %s, and not sent again", async (_, headers, condition) => {
    const cache = mkdtempSync(join(tmpdir(), "parley-"));
    pages["/feed"] = changing(headers, (request) => request.headers[condition] === Object.values(headers)[0]);
    const first = await fetchSource(`${home}/feed`, open({ cache }));
    const second = await fetchSource(`${home}/feed`, open({ cache }));
    expect(second).toEqual(first);
    expect(second.charset).toBe("windows-1256");
    expect(asked.at(-1)?.headers[condition]).toBe(Object.values(headers)[0]);
    expect(asked[1]?.headers[condition]).toBeUndefined();
  });

  test("is fetched anew when what was kept is damaged", async () => {
    const cache = mkdtempSync(join(tmpdir(), "parley-"));
    pages["/feed"] = changing({ ETag: '"one"' }, (request) => request.headers["if-none-match"] !== undefined);
    const first = await fetchSource(`${home}/feed`, open({ cache }));
    for (const file of readdirSync(cache).filter((name) => name.endsWith(".body")))
      writeFileSync(join(cache, file), "other");
    expect(await fetchSource(`${home}/feed`, open({ cache }))).toEqual(first);
  });

  test("is not kept where the server cannot be asked", async () => {
    const cache = mkdtempSync(join(tmpdir(), "parley-"));
    await fetchSource(`${home}/page`, open({ cache }));
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe("what is not fetched", () => {
  test.each([
    ["not an address", /no web address/],
    ["ftp://example.org/x", /ftp:/],
    ["file:///etc/passwd", /file:/],
    ["javascript:alert(1)", /javascript:/],
    ["http://user:secret@example.org/", /password/],
    [`http://example.org/${"a".repeat(3_000)}`, /too long/],
  ])("%s", async (address, problem) => {
    expect(await problemOf(fetchSource(address, open()))).toMatch(problem);
    expect(asked).toEqual([]);
  });

  test("a password is not repeated", async () => {
    await expect(fetchSource("http://user:secret@example.org/", open())).rejects.not.toThrow(/secret/);
  });

  test.each([
    [404, /no such page/],
    [403, /does not give it out/],
    [429, /cannot answer now/],
    [500, /cannot answer now/],
    [304, /does not give it out/],
  ])("an answer of %i", async (status, problem) => {
    pages["/page"] = says("", {}, status);
    expect(await problemOf(fetchSource(`${home}/page`, open()))).toMatch(problem);
  });

  test("what is too large, as it comes, as it says, or once it is unpacked", async () => {
    const large = Buffer.alloc(5_000, "a");
    pages["/large"] = (_, response) => {
      for (let at = 0; at < 10; at++) response.write(large);
      response.end();
    };
    pages["/says"] = says(Buffer.alloc(50_000, "a"));
    pages["/bomb"] = says(gzipSync(Buffer.alloc(20_000_000)), { "Content-Encoding": "gzip" });
    for (const path of ["/large", "/says"])
      expect(await problemOf(fetchSource(home + path, open({ limit: 40_000 })))).toMatch(/larger than/);
    expect(await problemOf(fetchSource(`${home}/bomb`, open()))).toMatch(/larger than 10 MB/);
  });

  test("what does not come, or not to its end", async () => {
    pages["/silent"] = () => {};
    pages["/slow"] = (_, response) => void response.writeHead(200).write("a");
    pages["/broken"] = (_, response) => {
      response.writeHead(200, { "Content-Length": "100" }).write("a");
      setTimeout(() => response.destroy(), 10);
    };
    pages["/cut"] = says(gzipSync(page).subarray(0, 20), { "Content-Encoding": "gzip" });
    const ask = (path: string) => problemOf(fetchSource(home + path, open({ timeout: 150 })));
    expect(await ask("/silent")).toMatch(/no whole answer/);
    expect(await ask("/slow")).toMatch(/no whole answer/);
    expect(await ask("/broken")).toMatch(/broke off/);
    expect(await ask("/cut")).toMatch(/broke off/);
  });

  test("a circle, a way to nowhere, and a way out of the web", async () => {
    pages["/round"] = says("", { Location: "/round" }, 302);
    pages["/nowhere"] = says("", {}, 302);
    pages["/out"] = says("", { Location: "file:///etc/passwd" }, 302);
    const ask = (path: string) => problemOf(fetchSource(home + path, open()));
    expect(await ask("/round")).toMatch(/leads on more than 5 times/);
    expect(await ask("/nowhere")).toMatch(/does not say where/);
    expect(await ask("/out")).toMatch(/file:/);
  });

  test("a picture", async () => {
    pages["/photo"] = says(Buffer.from([0xff, 0xd8]), { "Content-Type": "image/jpeg" });
    expect(await problemOf(fetchSource(`${home}/photo`, open()))).toMatch(/no article \(image\/jpeg\)/);
  });

  test("a site that is not there", async () => {
    const missing = Object.assign(new Error("no"), { code: "ENOTFOUND" });
    const resolveName = () => Promise.reject(missing);
    expect(await problemOf(fetchSource("http://nowhere.example/", open({ resolveName })))).toMatch(/no such site/);
  });
});

describe("this machine and its network", () => {
  const closed = () => open({ allowPrivate: false });

  test("is not asked, whatever its address is written like", async () => {
    const { port } = new URL(home);
    for (const host of [
      "127.0.0.1",
      "127.1",
      "0x7f000001",
      "2130706433",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "localhost",
      "0",
    ])
      expect(await problemOf(fetchSource(`http://${host}:${port}/page`, closed()))).toMatch(/this machine/);
    expect(asked).toEqual([]);
  });

  test("is not reached by a name that leads there, or to both", async () => {
    const { port } = new URL(home);
    for (const addresses of [["127.0.0.1"], ["93.184.216.34", "127.0.0.1"]]) {
      const resolveName = async () => addresses.map((address) => ({ address, family: 4 }));
      const fetching = fetchSource(`http://news.example:${port}/page`, { ...closed(), resolveName });
      expect(await problemOf(fetching)).toMatch(/this machine/);
    }
    expect(asked).toEqual([]);
  });

  test("is not reached by a page that leads there", async () => {
    pages["/old"] = says("", { Location: "http://169.254.169.254/latest/meta-data" }, 302);
    const fetching = fetchSource(`${home}/old`, open({ allowPrivate: ["127.0.0.1"] }));
    await expect(fetching).rejects.toMatchObject({
      where: "http://169.254.169.254/latest/meta-data",
      problem: "it leads to an address of this machine or its network",
    });
    expect(paths()).toContain("/old");
  });

  test("is not reached by a name that leads elsewhere the second time", async () => {
    const { port } = new URL(home);
    const addresses = ["127.0.0.1", "127.0.0.2"];
    const resolveName = async () => [{ address: addresses.shift() ?? "", family: 4 }];
    const fetching = fetchSource(
      `http://news.example:${port}/page`,
      open({ allowPrivate: ["127.0.0.1"], resolveName }),
    );
    expect(await problemOf(fetching)).toMatch(/this machine/);
    expect(paths()).toEqual(["/robots.txt"]);
  });
});
