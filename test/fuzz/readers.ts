import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { calendarDate } from "../../src/dates/calendar.ts";
import { ArticleError } from "../../src/errors.ts";
import { type ReadArticle, read } from "../../src/stages/read.ts";
import { samples } from "./samples.ts";
import { type Target, target } from "./target.ts";

/*
 * Files of every format with bytes changed, cut, repeated and mixed: each is read, or left out with a message.
 */

/** What the formats take for orders, and what upsets those who read them. */
const tokens: readonly Buffer[] = [
  ...[
    "<",
    ">",
    "</",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>',
    "&c;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&nbsp",
    "<div>".repeat(50),
  ],
  ...[
    "<p>",
    "</p>",
    "<script>",
    "</script>",
    "<style>",
    "<svg>",
    "<template>",
    "<table><tr>",
    "<iframe srcdoc='x'>",
    "<base href='javascript:x'>",
    "<meta charset=utf-16>",
    "<html lang=ar dir=rtl>",
    "<article>",
  ],
  ...[
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "\\u0000",
    "\\ud800",
    '"__proto__":{"text":"x"},',
    '"constructor":1,',
    '"text":',
    "null",
    "1e999",
    "[[[[[[[[",
  ],
  ...[
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    ";",
    '""',
    '"\n',
    "---\n",
    "...\n",
    "!!js/function 'x'",
    "*a",
    "&a [*a,*a]",
    "? ",
    "<<: ",
    "title: ",
    "=0A",
    "=\r\n",
    "--",
    "Content-Length: 99999999999\r\n",
    "Content-Length: -1\r\n",
    "WARC/1.0\r\n",
    "HTTP/1.1 200 OK\r\n\r\n",
  ],
].map((text) => Buffer.from(text));
const raw: readonly Buffer[] = [
  [0],
  [0xff],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x1f, 0x8b],
  [0x1b, 0x5b],
  [0x80, 0x81, 0x8d],
].map((bytes) => Buffer.from(bytes));

type Change = (bytes: Buffer) => Buffer;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]): Change =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        if (changed.length > 0) changed[at % changed.length] = byte;
        return changed;
      },
  ),
  fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...tokens, ...raw, Buffer.alloc(0))).map(
    ([at, length, token]): Change =>
      (bytes) => {
        const start = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, start), token, bytes.subarray(start + length)]);
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 20 })).map(
    ([from, length, to, times]): Change =>
      (bytes) => {
        const start = from % (bytes.length + 1);
        const piece = bytes.subarray(start, start + (length % 200));
        const at = to % (bytes.length + 1);
        return Buffer.concat([
          bytes.subarray(0, at),
          ...Array.from({ length: times }, () => piece),
          bytes.subarray(at),
        ]);
      },
  ),
  fc.nat().map(
    (at): Change =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...samples)).map(
    ([at, [, other]]): Change =>
      (bytes) => {
        const start = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, start), other.subarray(at % other.length)]);
      },
  ),
);

interface Broken {
  readonly name: string;
  readonly base64: string;
}

function brokenFrom(name: string, bytes: Buffer): fc.Arbitrary<Broken> {
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => ({ name, base64: changes.reduce((left, each) => each(left), bytes).toString("base64") }));
}

/** Reads a file of these bytes twice. */
async function problemsOf({ name, base64 }: Broken): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "parley-fuzz-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(base64, "base64"));
    const found = await all(path);
    const again = await all(path);
    const same = JSON.stringify(found) === JSON.stringify(again);
    return [...(same ? [] : ["read twice, it says two things"]), ...found.flatMap(problemsOfOne)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function all(path: string): Promise<(ReadArticle | ArticleError)[]> {
  const found: (ReadArticle | ArticleError)[] = [];
  for await (const one of read([path])) found.push(one);
  return found;
}

function problemsOfOne(one: ReadArticle | ArticleError): string[] {
  if (one instanceof ArticleError)
    return /report this/.test(one.remedy)
      ? [`not foreseen: ${one.message}`]
      : one.message.length > 2_000
        ? ["a message is too long"]
        : [];
  const problems: string[] = [];
  const say = (ok: boolean, problem: string) => {
    if (!ok) problems.push(`${one.id}: ${problem}`);
  };
  say(/\p{L}/u.test(one.text), "it is empty");
  say(!/\p{Cs}/u.test(one.text), "its text has half a character");
  say(!/[\\/]|\.\.|^\.|\p{Cc}|^__proto__$/u.test(one.id) && one.id !== "", `its id is ${JSON.stringify(one.id)}`);
  say(one.published === null || calendarDate(one.published) === one.published, `its date is ${one.published}`);
  say(one.title === null || !/[\p{Cs}\0\n]/u.test(one.title), `its title is ${JSON.stringify(one.title)}`);
  say(
    one.url === null || /^https?:\/\//i.test(one.url) || !/^\s*(?:javascript|data|vbscript):/i.test(one.url),
    `its address is ${one.url}`,
  );
  return problems;
}

/** A target for each format. */
export const readerTargets: readonly Target[] = samples.map(([name, bytes]) =>
  target(`reading ${name}`, brokenFrom(name, bytes), problemsOf),
);
