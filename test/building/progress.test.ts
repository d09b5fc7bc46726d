import { describe, expect, test } from "vitest";
import type { Io } from "../../src/commands/io.ts";
import { showProgress } from "../../src/commands/progress.ts";

/** A place to show progress in, and what was written there. */
function place(columns: number | undefined): { readonly io: Io; readonly text: () => string } {
  let text = "";
  const io: Io = {
    out: () => {},
    err: (piece) => {
      text += piece;
    },
    input: (async function* () {})(),
    isTerminal: false,
    messageColumns: columns,
    columns: 80,
    colours: false,
    folder: "",
    exitCode: () => {},
  };
  return { io, text: () => text };
}

/** A run of so many articles, one every `each` milliseconds, of 1,000 bytes each; what it wrote. */
function written(articles: number, each: number, ofBytes: number | null, columns?: number, isQuiet = false): string {
  let time = 0;
  const { io, text } = place(columns);
  const shown = showProgress(io, isQuiet, () => time);
  for (let done = 1; done <= articles; done++) {
    time += each;
    shown.update({ articles: done, bytes: done * 1_000, ofBytes });
  }
  shown.tell("x.txt: it is empty.");
  shown.stop();
  return text();
}

/** What is written of steps that begin at such times. */
function phases(times: readonly number[], columns?: number, isQuiet = false): string {
  let time = 0;
  const { io, text } = place(columns);
  const shown = showProgress(io, isQuiet, () => time);
  for (time of times) shown.phase(`step at ${time}`);
  shown.stop();
  return text();
}

describe("in a log", () => {
  test("a line every ten seconds", () => {
    expect(written(300, 100, 1_000_000)).toBe(
      [
        "10%, 100 articles, 10 articles/s, 1:30 to go",
        "20%, 200 articles, 10 articles/s, 1:20 to go",
        "30%, 300 articles, 10 articles/s, 1:10 to go",
        "x.txt: it is empty.",
        "",
      ].join("\n"),
    );
  });

  test("without the time left where the whole is not known", () => {
    expect(written(25, 500, null)).toBe("20 articles, 2.0 articles/s\nx.txt: it is empty.\n");
  });

  test("the steps after reading where ten seconds went by", () => {
    expect(phases([4_000, 5_000, 6_000, 11_000, 21_000])).toBe("step at 11000\nstep at 21000\n");
    expect(phases([4_000, 5_000], 80)).toBe("step at 4000\r\u001b[Kstep at 5000\r\u001b[K");
    expect(phases([11_000], undefined, true)).toBe("");
  });

  test.each([
    ["a short run", 90, 100, false],
    ["one that is to be quiet", 1_000, 100, true],
  ])("nothing of %s but messages", (_what, articles, each, isQuiet) => {
    expect(written(articles, each, 1_000_000, undefined, isQuiet)).toBe("x.txt: it is empty.\n");
  });
});

describe("on a terminal", () => {
  const pictures = written(3_000, 10, 6_000_000, 80).split("\r\u001b[K");

  test("a bar that is drawn again in its place", () => {
    expect(pictures.at(-2)).toBe("############............ 50%, 3000 articles, 100 articles/s, 0:30 to go");
    expect(pictures.length).toBe(30_000 / 200 + 1);
  });

  test("which gives way to messages, and leaves nothing", () => {
    expect(pictures.at(-1)).toBe("x.txt: it is empty.\n");
  });

  test("no wider than the terminal, nor a line", () => {
    for (const picture of written(3_000, 10, 6_000_000, 30).split("\r\u001b[K").slice(1, -1)) {
      expect(picture.length).toBeLessThan(30);
      expect(picture).not.toContain("\n");
    }
  });

  test.each([
    [3_600, "1:00:00 to go"],
    [59, "0:59 to go"],
  ])("%i seconds left are %s", (seconds, told) => {
    expect(written(10, 1_000, (10 + seconds) * 1_000, 200)).toContain(told);
  });
});
