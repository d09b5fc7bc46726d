import { datesIn } from "../dates/find.ts";
import { hitAt } from "../recognition/chunk.ts";
import type { Sentence } from "../stages/segment.ts";
import type { PartialDate } from "../types.ts";

/** Sentences of a programme: from the first of at least three lines that open with a day or an hour to the last. */
export function programmeOf(sentences: readonly Sentence[], published: PartialDate | null): ReadonlySet<number> {
  const stories = new Map<number, Sentence[]>();
  for (const sentence of sentences)
    if (sentence.boilerplate === null) stories.set(sentence.story, [...(stories.get(sentence.story) ?? []), sentence]);
  const found = new Set<number>();
  for (const own of stories.values()) {
    const lines = own.filter((sentence, at) => sentence.paragraph !== own[at - 1]?.paragraph);
    const opened = lines.filter(opensWithTime);
    if (opened.length < ENTRIES || opened.length < lines.length / 4 || tellsOfThePast(opened, published)) continue;
    const first = opened[0]?.index ?? 0;
    for (const sentence of own) if (sentence.index >= first) found.add(sentence.index);
  }
  return found;
}

const ENTRIES = 3;

const OPENING = 3;

/** A week in review has the same lines, under days that are over. */
function tellsOfThePast(lines: readonly Sentence[], published: PartialDate | null): boolean {
  if (published === null) return false;
  const days = lines
    .flatMap((line) =>
      datesIn(line, published)
        .filter(({ from }) => from <= OPENING)
        .slice(0, 1),
    )
    .filter((date) => date.sure || date.date === date.ahead);
  const past = days.filter(({ date }) => date < published.slice(0, date.length)).length;
  return past > days.length / 2;
}

/** "ISNIN (16 Nov)", "0930 Weekly …", "الاثنين: …", "10:00" */
function opensWithTime(sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex((token) => token.kind !== "mark");
  const day = hitAt(sentence, at, "weekday");
  if (day !== null) {
    const behind = sentence.tokens[day.to];
    return behind === undefined || /^[:(.–—-]$/.test(behind.folded) || /^\d/.test(behind.folded);
  }
  return /^([01]\d|2[0-3])[0-5]\d$/.test(sentence.tokens[at]?.folded ?? "") || isHour(sentence, at);
}

function isHour({ tokens }: Sentence, at: number): boolean {
  return (
    /^\d{1,2}$/.test(tokens[at]?.folded ?? "") &&
    /^[:.]$/.test(tokens[at + 1]?.folded ?? "") &&
    /^[0-5]\d$/.test(tokens[at + 2]?.folded ?? "") &&
    tokens[at + 2]?.glued === true
  );
}
