import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyOf, openCache } from "../../src/extracting/cache.ts";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "parley-cache-")), "deep", "cache");
});
afterEach(() => rmSync(join(folder, "../.."), { recursive: true, force: true }));

const key = (id: number | string) =>
  keyOf({ id: String(id), text: "", title: null, url: null, published: null, language: null });
const body = (id: number | string) => Buffer.from(`{"of":"${id}"}`.repeat(20));
const shards = () => readdirSync(folder).filter((name) => name.endsWith(".shard"));
const ids = [1, 2, 3, 4, 5];

function keep(some: readonly (number | string)[], version = "a1", tidy = true): void {
  const cache = openCache(folder, version);
  for (const id of some) if (cache.get(key(id)) === null) cache.put(key(id), body(id));
  cache.close(tidy);
}

function held(some: readonly (number | string)[], version = "a1"): (number | string)[] {
  const cache = openCache(folder, version);
  const found = some.filter((id) => {
    const json = cache.get(key(id));
    if (json !== null) expect(Buffer.from(json)).toEqual(body(id));
    return json !== null;
  });
  cache.close(false);
  return found;
}

test("what was put is held, for its version alone, and hidden from git", () => {
  keep(ids);
  expect(held([...ids, 6])).toEqual(ids);
  expect(held(ids, "b2")).toEqual([]);
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*\n");
});

test.each([
  ["id", { id: "b" }],
  ["text", { text: "b" }],
  ["title", { title: "b" }],
  ["url", { url: "b" }],
  ["published", { published: "2024" }],
  ["language", { language: "id" }],
])("an article of another %s has another key", (_what, other) => {
  const article = { id: "a", text: "a", title: null, url: null, published: null, language: null };
  expect(keyOf({ ...article, ...other })).not.toBe(keyOf(article));
  expect(keyOf({ ...article })).toBe(keyOf(article));
});

describe("a broken shard loses no more than it must", () => {
  test("cut off at any byte: the whole records before it are held", () => {
    keep(ids);
    const file = join(folder, shards()[0] ?? "");
    const whole = readFileSync(file);
    const one = whole.length / ids.length;
    for (let length = 0; length <= whole.length; length += 7) {
      writeFileSync(file, whole.subarray(0, length));
      expect(held(ids)).toEqual(ids.slice(0, Math.floor(length / one)));
    }
  });

  test("any byte of it changed: nothing wrong is given", () => {
    keep(ids);
    const file = join(folder, shards()[0] ?? "");
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      writeFileSync(file, changed);
      expect(held(ids).length).toBeLessThan(ids.length);
    }
  });

  test("and is mended by the next build", () => {
    keep(ids);
    truncateSync(join(folder, shards()[0] ?? ""), 700);
    keep(ids);
    expect(held(ids)).toEqual(ids);
  });

  test("a file that is none of ours is left alone", () => {
    keep(ids);
    writeFileSync(join(folder, "a1.notes"), "mine");
    appendFileSync(join(folder, shards()[0] ?? ""), "and something more");
    keep([1, 2]);
    expect(readFileSync(join(folder, "a1.notes"), "utf8")).toBe("mine");
  });
});

describe("it does not grow for ever", () => {
  test("the records of another version are gone after a build, and not before its end", () => {
    keep(ids, "a1");
    keep(ids, "b2", false);
    expect([held(ids, "a1"), held(ids, "b2")]).toEqual([ids, ids]);
    keep(ids, "b2");
    expect([held(ids, "a1"), held(ids, "b2")]).toEqual([[], ids]);
  });

  test("articles that are gone are given up once they are most of a shard", () => {
    keep(ids);
    keep([1, 2, 3, 4]);
    expect(held(ids)).toEqual(ids);
    keep([5]);
    expect([held(ids), shards().length]).toEqual([[5], 1]);
  });

  test("many small shards become one", () => {
    const many = Array.from({ length: 30 }, (_, at) => at);
    for (const id of many) keep(many.slice(0, id + 1));
    expect(held(many)).toEqual(many);
    expect(shards().length).toBeLessThanOrEqual(10);
  });
});

test.each(["/proc/parley", "/dev/null/parley"])(
  "%s, where nothing can be kept, costs the cache and not the build",
  (place) => {
    const cache = openCache(place, "a1");
    cache.put(key(1), Buffer.alloc(100_000));
    cache.put(key(2), body(2));
    cache.close(true);
    expect(openCache(place, "a1").get(key(1))).toBeNull();
  },
);
