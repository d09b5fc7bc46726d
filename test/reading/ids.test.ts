import { expect, test } from "vitest";
import { safeId, stem, urlId } from "../../src/reading/ids.ts";
import { naming } from "../../src/reading/names.ts";

test.each([
  ["000_d170d28b9f838a07", "000_d170d28b9f838a07"],
  ["Menlu Iran, hari kedua", "Menlu Iran, hari kedua"],
  ["عراقجي في إسلام آباد", "عراقجي في إسلام آباد"],
  ["../../etc/passwd", "etc-passwd"],
  ["..\\..\\windows\\system.ini", "windows-system.ini"],
  ["/", /^[0-9a-f]{16}$/],
  ["", /^[0-9a-f]{16}$/],
  ["..", /^[0-9a-f]{16}$/],
  ["a\u0000b\u001b[31mc\n", "ab[31mc"],
  ["a\u202egpj.exe", "agpj.exe"],
  ["\ud800x", "x"],
  ["cafe\u0301", "café"],
  ["__proto__", "proto"],
  ["x".repeat(500), /^x{100}-[0-9a-f]{16}$/],
])("the id of %j", (name, id) => {
  expect(safeId(name)).toMatch(typeof id === "string" ? new RegExp(`^${literally(id)}$`, "u") : id);
});

function literally(text: string): string {
  return text.replace(/[[\]().+*?^$|\\]/g, "\\$&");
}

test.each([
  ["https://www.example.org/2024/11/iran-pakistan.html?page=2#top", "example-org-2024-11-iran-pakistan-page-2"],
  ["http://example.org", "example-org"],
  ["//example.org/a", "example-org-a"],
  ["https://example.org/%D8%B9%D8%B1%D8%A7%D9%82", "example-org-عراق"],
  ["https://example.org/%E0%A4%A", "example-org-e0-a4-a"],
  ["https://example.org/../../etc/passwd", "example-org-etc-passwd"],
  ["tag:example.org,2024:1", null],
  ["", null],
])("the id of the address %s", (url, id) => {
  expect(urlId(url)).toBe(id);
});

test.each([
  ["a.txt", "a"],
  ["a.jsonl.gz", "a"],
  ["CC-NEWS-20241106-00001.warc.wet.gz", "CC-NEWS-20241106-00001"],
  ["talks v1.2.html", "talks v1.2"],
  ["noending", "noending"],
  [".txt", ".txt"],
])("the stem of %s", (name, expected) => {
  expect(stem(name)).toBe(expected);
});

test("an id that several articles want goes to none of them, whatever their order", () => {
  const idsOf = (order: readonly string[]) => {
    const name = naming();
    const ids = new Map<string, string>();
    for (const print of order) {
      const named = name("x", print);
      if (named.is === "known") continue;
      ids.set(named.id, print);
      if (named.is !== "other" || named.renamed === null) continue;
      ids.set(named.renamed.to, ids.get(named.renamed.from) ?? "");
      ids.delete(named.renamed.from);
    }
    return Object.fromEntries([...ids].sort());
  };
  const expected = {
    "x~aaaaaaaaaaaa": "aaaaaaaaaaaaaaaa",
    "x~bbbbbbbbbbbb": "bbbbbbbbbbbbbbbb",
    "x~cccccccccccc": "cccccccccccccccc",
  };
  const [a, b, c] = ["a".repeat(16), "b".repeat(16), "c".repeat(16)];
  expect(idsOf([a, b, c, a, b])).toEqual(expected);
  expect(idsOf([c, a, a, b, c])).toEqual(expected);
  expect(idsOf([a, a, a])).toEqual({ x: a });
});
