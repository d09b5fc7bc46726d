/*
 * `npx tsx test/generated/main.ts --articles 1000 --seed 1 [--out FOLDER] [--truth FILE]`: articles of an invented world, one JSON object a line on
 * standard output (`--jsonl`, also without it), or one file each in a folder; the truth they were made from in a file of its own.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type GeneratedArticle, makeCorpus, type Truth } from "./corpus.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
    truth: { type: "string" },
    jsonl: { type: "boolean", default: false },
  },
});

const { out } = values;
const truthFile = values.truth === undefined ? null : openSync(values.truth, "w");
if (out !== undefined) mkdirSync(out, { recursive: true });
let waiting = "";
for (const { article, truth } of makeCorpus(Number(values.articles), Number(values.seed)).articles()) {
  if (truthFile !== null) writeSync(truthFile, truthLine(truth));
  if (out !== undefined) writeFileSync(join(out, `${article.id}.md`), fileOf(article));
  else waiting += `${JSON.stringify(article)}\n`;
  if (waiting.length > 1 << 16) waiting = flushed(waiting);
}
flushed(waiting);
if (truthFile !== null) closeSync(truthFile);

/** Written whole before the next piece is made: a pipe that is read slowly holds the generator back. */
function flushed(text: string): string {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSomewhat(bytes, at);
  return "";
}

/** A pipe that is full takes nothing for a moment. */
function writeSomewhat(bytes: Buffer, at: number): number {
  try {
    return writeSync(1, bytes, at);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EAGAIN") return 0;
    throw error;
  }
}

function fileOf({ title, url, published, language, text }: GeneratedArticle): string {
  return `---\ntitle: ${JSON.stringify(title)}\nurl: ${url}\npublished: ${published}\nlanguage: ${language}\n---\n${text}`;
}

function truthLine({ article, language, told }: Truth): string {
  const events = told.map(({ meeting, status, arrival, agreement }) => ({
    meeting: meeting.at,
    people: meeting.people.map(({ at, name, country }) => ({
      at,
      name: `${name.given.en} ${name.family.en}`,
      country: country.code,
    })),
    day: meeting.day,
    call: meeting.call,
    status,
    arrival,
    agreement,
  }));
  return `${JSON.stringify({ article, language, events })}\n`;
}
