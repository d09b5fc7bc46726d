import { expect, test } from "vitest";
import { lexicon } from "../../src/languages/lexicon.ts";
import { packs } from "../../src/languages/packs.ts";
import { extractWith } from "../../src/pipeline.ts";
import { detect } from "../../src/stages/detect.ts";
import { article, factOf, language, wednesday } from "../support.ts";

/*
 * A fifth language is a folder and a line: this one, made up, has two dozen words, and the engine that reads the four reads it.
 */

const fifth = lexicon(
  language({
    code: "xx",
    words: {
      telling: ["la", "kaj", "kun", "hieraux"],
      markers: {
        ...language().words.markers,
        with: ["kun"],
        and: ["kaj"],
        to: ["al"],
        in: ["en"],
        of: ["de"],
      },
      pronouns: { ...language().words.pronouns, singular: ["li", "sxi"] },
    },
    roles: {
      roles: [
        { title: "foreign minister", words: ["eksterministro"] },
        { title: "president", words: ["prezidanto"], leads: true },
      ],
      heads: [],
      fields: [],
      modifiers: [],
      ranks: [],
    },
    places: [
      { code: "IR", aliases: ["Irano"], demonyms: ["irana"], capitals: ["Teherano"] },
      { code: "PK", aliases: ["Pakistano"], demonyms: ["pakistana"], capitals: ["Islamabado"] },
    ],
    dates: { ...language().dates, days: [{ offset: -1, words: ["hieraux"] }] },
    statuses: { ...language().statuses, planned: ["planas"], negations: ["ne"] },
    cues: [
      { relation: "met with", shape: "verb", phrases: ["renkontis"], tense: "past", strength: 1 },
      { relation: "visited", shape: "verb", phrases: ["vizitis"], tense: "past", strength: 1 },
    ],
  }),
);

test.each([
  [
    "La irana eksterministro Darius Farahmandi renkontis hieraux la pakistana prezidanto Zubair Khattak en Islamabado.",
    ["Darius Farahmandi | met with | Zubair Khattak | happened | 2025-03-11"],
  ],
  [
    "La irana eksterministro Darius Farahmandi vizitis Pakistano hieraux.",
    ["Darius Farahmandi | visited | PK | happened | 2025-03-11"],
  ],
  ["La irana eksterministro Darius Farahmandi kaj la pakistana prezidanto Zubair Khattak en Islamabado.", []],
])("%s", (text, expected) => {
  const found = extractWith([...packs(), fifth], article(text, { language: "xx", published: wednesday }));
  expect(found?.article.language).toBe("xx");
  expect(found?.claims.map((claim) => factOf(found, claim))).toEqual(expected);
});

test("it is told from the others", () => {
  const text =
    "La irana eksterministro renkontis hieraux la pakistana prezidanto kun la eksterministro. Li vizitis Pakistano.";
  expect(detect(text, [...packs(), fifth])?.language.code).toBe("xx");
  expect(detect(text, packs())).toBeNull();
});
