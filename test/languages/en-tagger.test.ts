import nlp from "compromise/two";
import { describe, expect, test } from "vitest";
import { examples } from "../../src/languages/en/examples.ts";
import { tagFast } from "../../src/languages/en/hasten.ts";
import { tagger } from "../../src/languages/en/tagger.ts";

/** "meet past not" for the word, as the tagger sees it in its sentence; null when it has no such word. */
function seen(sentence: string, word: string): string | null {
  const tag = tagger(sentence).find(({ start, end }) => sentence.slice(start, end) === word);
  if (tag === undefined) return null;
  return [tag.part, tag.tense, tag.name, tag.negated ? "not" : null].filter((part) => part !== null).join(" ");
}

describe("tense and negation", () => {
  test.each([
    ["The two ministers met in Rome.", "met", "verb past"],
    ["The president did not meet the envoy.", "meet", "verb past not"],
    ["The president didn't meet the envoy.", "meet", "verb past not"],
    ["The minister will visit Kenya next week.", "visit", "verb future"],
    ["He'll visit Kenya next week.", "visit", "verb future"],
    ["The minister won't travel to Rome.", "travel", "verb future not"],
    ["She is to sign it tomorrow.", "sign", "verb bare"],
    ["He could visit Oslo.", "visit", "verb bare"],
    ["They have not agreed on anything.", "agreed", "verb past not"],
    ["He has never visited Oslo.", "visited", "verb past not"],
    ["The talks will be held on Friday.", "held", "verb future"],
    ["They were received by the king.", "received", "verb past"],
    ["The king was quickly reached on Monday.", "reached", "verb past"],
    ["He said nothing, but she agreed.", "agreed", "verb past"],
  ])("%s %s", (sentence, word, expected) => {
    expect(seen(sentence, word)).toBe(expected);
  });
});

describe("names and other words", () => {
  test.each([
    ["President Abbas Araghchi flew to Paris.", "Abbas", "noun person"],
    ["President Abbas Araghchi flew to Paris.", "Paris", "noun place"],
    ["A bilateral meeting was held.", "meeting", "noun"],
    ["A bilateral meeting was held.", "bilateral", "adjective"],
    ["A meeting of the cabinet", "of", "other"],
    ["A meeting of the cabinet", "president", null],
  ])("%s %s", (sentence, word, expected) => {
    expect(seen(sentence, word)).toBe(expected);
  });
});

describe("offsets", () => {
  test.each([
    "Iran's foreign minister, Abbas Araghchi, didn't meet Mr. Dar – he'd left.",
    "“We agreed,” he said — “but don’t ask.”",
    "Two  spaces,\na line break and a U.S. envoy/aide at 9.40am: 4.2% of $10bn.",
    "Talks between José Núñez-Ó'Brien and Þórður Hákonarson took place. They didn't agree!",
    "وصل الوزير to Doha",
    "...",
    "",
  ])("%s", (sentence) => {
    const tags = tagger(sentence);
    const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const [index, tag] of tags.entries()) {
      expect(tag.start).toBeGreaterThanOrEqual(tags[index - 1]?.end ?? 0);
      expect(sentence.slice(tag.start, tag.end).trim()).not.toBe("");
    }
    const covered = tags.map(({ start, end }) => sentence.slice(start, end)).join(" ");
    expect(words.filter((word) => !covered.includes(word))).toEqual([]);
  });

  test("the same sentence gives the same tags, whatever came between", () => {
    const first = tagger("The minister met the envoy in Rome.");
    tagger("Something else entirely was never agreed.");
    expect(tagger("The minister met the envoy in Rome.")).toEqual(first);
  });
});

test("the hastened search tags as compromise does by itself, and leaves compromise as it was", () => {
  const tagsOf = (tagged: ReturnType<typeof nlp>) =>
    (tagged as unknown as { docs: { text: string; tags: ReadonlySet<string> }[][] }).docs.map((terms) =>
      terms.map(({ text, tags }) => `${text} ${[...tags].join(" ")}`),
    );
  const own = nlp.methods();
  expect(examples.length).toBeGreaterThan(50);
  for (const { text } of examples) expect(tagsOf(tagFast(text))).toEqual(tagsOf(nlp(text)));
  expect(nlp.methods()).toBe(own);
});
