import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/*
 * Files that strangers may send. The people are invented.
 */

const MEGABYTE = 2 ** 20;

export const meeting =
  "Kenyan Foreign Minister Wairimu Otieno met with Norwegian Prime Minister Sigrid Halvorsen in Nairobi on Tuesday.";
export const visit = "Presiden Chili Rodrigo Fuenzalida mengunjungi Peru pada hari Senin, kata juru bicara pemerintah.";

/** A file of one line: so many megabytes of a text, again and again. */
function longLine(path: string, text: string, megabytes: number): void {
  const piece = Buffer.from(text.repeat(Math.ceil(MEGABYTE / text.length)));
  const file = openSync(path, "w");
  for (let size = 0; size < megabytes * MEGABYTE; size += piece.length) writeSync(file, piece);
  closeSync(file);
}

/** Names that are all different: "Abaab Kobaac". */
export function manyNames(count: number, between: string): string {
  const letters = "abdefgiklmnorstu";
  const word = (number: number) => [12, 8, 4, 0].map((shift) => letters[(number >> shift) & 15]).join("");
  const names = Array.from(
    { length: count },
    (_, at) => `A${word(at)} K${word((at * 40_503) & 0xffff)}${word(at >> 4)}`,
  );
  return names.join(between);
}

/** Entities of entities of entities: 3 gigabytes if anybody wrote them out. */
const laughs = [
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "lol">',
  ...Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
  '<!ENTITY file SYSTEM "file:///etc/passwd">]>',
  `<rss version="2.0"><channel><item><title>&a9;</title><link>https://example.org/lol</link><description>${meeting} &a9; &file;</description></item></channel></rss>`,
].join("\n");

/** What a folder of strangers' articles may hold, by file name: what is written there, and what becomes of it. */
export const hostileFiles: readonly (readonly [
  name: string,
  write: (path: string) => void,
  becomes: "read" | "left out" | "passed over",
])[] = [
  ["a-good.txt", (path) => writeFileSync(path, meeting), "read"],
  ["b-one-line.txt", (path) => longLine(path, "Lorem ipsum ", 100), "left out"],
  ["c-million-names.txt", (path) => writeFileSync(path, `${meeting} ${manyNames(1_000_000, ", ")}.`), "left out"],
  ["d-many-names.txt", (path) => writeFileSync(path, `${meeting} ${manyNames(3_000, " and ")}.`), "read"],
  [
    "e-deep.html",
    (path) => writeFileSync(path, `<!doctype html><title>Deep</title>${"<div>".repeat(1_000)}<p>${meeting}</p>`),
    "read",
  ],
  [
    "f-deeper.html",
    (path) =>
      writeFileSync(path, `<!doctype html><title>Deeper</title>${"<div><b><i>".repeat(60_000)}<p>${meeting}</p>`),
    "left out",
  ],
  ["g-laughs.rss", (path) => writeFileSync(path, laughs), "read"],
  ["h-bomb.txt.gz", (path) => writeFileSync(path, gzipSync(Buffer.alloc(200 * MEGABYTE, "Lorem "))), "left out"],
  [
    "i-bomb-of-bombs.txt.gz",
    (path) => writeFileSync(path, gzipSync(gzipSync(Buffer.alloc(10 * MEGABYTE)))),
    "left out",
  ],
  [
    "j-proto.json",
    (path) =>
      writeFileSync(
        path,
        `[{"__proto__":{"text":"polluted"},"id":"../../j","text":${JSON.stringify(meeting)},"title":"\\u001b[2J\\u202eevil"},{"__proto__":{"text":${JSON.stringify(meeting)}}},{"constructor":{"prototype":{"id":"x"}},"id":"__proto__","text":${JSON.stringify(visit)}}]`,
      ),
    "read",
  ],
  [
    "k-code.md",
    (path) =>
      writeFileSync(
        path,
        `---\ntitle: !!js/function "function () { globalThis.attacked = 1 }"\nurl: !!python/object/apply:os.system ["touch attacked"]\n---\n${meeting}`,
      ),
    "left out",
  ],
  [
    "l-aliases.md",
    (path) =>
      writeFileSync(
        path,
        `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
          .split("")
          .map((name, at) => `${name}: &${name} [${`*${"abcdefgh"[at]},`.repeat(9)}]`)
          .join("\n")}\ntitle: Aliases\n---\n${visit}`,
      ),
    "left out",
  ],
  [
    "m-formula.csv",
    (path) =>
      writeFileSync(
        path,
        `id,title,text\n=1+1,"=HYPERLINK(""http://example.org"")","Kenyan Foreign Minister =cmd|' /C calc'!A0 Otieno met with Sigrid Halvorsen. ${meeting}"\n`,
      ),
    "read",
  ],
  ["n-lines.csv", (path) => writeFileSync(path, `id,text\n1,"${"never closed,".repeat(300_000)}`), "left out"],
  ["o-nested.json", (path) => writeFileSync(path, `{"text":${"[".repeat(500_000)}`), "left out"],
  ["p-folder.txt", (path) => mkdirSync(path), "passed over"],
  ["q-pipe.txt", (path) => execFileSync("mkfifo", [path]), "left out"],
  ["r-out.txt", (path) => symlinkSync("/etc/hostname", path), "left out"],
  ["s-circle.txt", (path) => symlinkSync(path, path), "left out"],
  ["t-up", (path) => symlinkSync("..", path), "left out"],
  ["u-zero.txt", (path) => writeFileSync(path, Buffer.alloc(MEGABYTE)), "left out"],
  ["v-empty.txt", (path) => writeFileSync(path, ""), "left out"],
  ["w-\u001b[31m\u202ered.txt", (path) => writeFileSync(path, ""), "left out"],
  [
    "x-bytes.txt",
    (path) => writeFileSync(path, Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251))),
    "left out",
  ],
  ["z-good.txt", (path) => writeFileSync(path, visit), "read"],
];

/** Puts all of them in a folder. */
export function writeHostileFiles(folder: string): void {
  for (const [name, write] of hostileFiles) write(join(folder, name));
}
