import { describe, expect, test } from "vitest";
import { countryName } from "../../viewer/country-names.ts";
import { daysOf, isoDay, readable } from "../../viewer/model/dates.ts";
import { fold, words } from "../../viewer/model/fold.ts";
import { highlight } from "../../viewer/model/highlight.ts";
import { isRightToLeft, labelOf } from "../../viewer/model/names.ts";
import { searchOf } from "../../viewer/model/search.ts";
import { differencesOf, safeLink, sourceOf } from "../../viewer/model/telling.ts";
import { sampleModel } from "./support/model.ts";

const model = sampleModel(120);

describe("fold", () => {
  test.each([
    ["ABBAS Araghchi", "abbas araghchi"],
    ["Qālībāf", "qalibaf"],
    ["Türkiye", "turkiye"],
    ["عَبّاس", "عباس"],
    ["إسحاق", "اسحاق"],
    ["مصطفى", "مصطفي"],
    ["القاهرة", "القاهره"],
    ["عبـــاس", "عباس"],
    ["کریم", "كريم"],
    ["Ra‘ana Qur’an", "raana quran"],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));

  test("the Arabic article is no part of a word, but stays in short ones", () => {
    expect(words("الأمم المتحدة، الله")).toEqual(["امم", "متحده", "الله"]);
  });
});

describe("search", () => {
  const search = searchOf(model);
  const first = (query: string) => model.nodes[search(query, 5)[0]?.node ?? -1]?.key;

  test.each([
    ["عراقجي", "abbas-araghchi"],
    ["عباس عراقجى", "abbas-araghchi"],
    ["araghchi", "abbas-araghchi"],
    ["ARAGCHI", "abbas-araghchi"],
    ["abb ara", "abbas-araghchi"],
    ["اسحاق", "ishaq-dar"],
    ["turkiye", "tr"],
    ["Mesir", "eg"],
    ["السعودية", "sa"],
    ["united nat", "united-nations"],
  ])("%s finds %s", (query, key) => expect(first(query)).toBe(key));

  test.each(["", "   ", "Quetzalcoatl", "؟!"])("%j finds nobody", (query) => expect(search(query, 5)).toEqual([]));

  test("a name that is not the label is told", () => {
    expect(search("عراقجي", 1)[0]?.matched).toBe("عباس عراقجي");
    expect(search("Abbas", 1)[0]?.matched).toBeNull();
  });
});

describe("highlight", () => {
  const araghchi = ["Abbas Araghchi", "Araghchi", "عباس عراقجي"];
  const dar = ["Ishaq Dar", "Dar", "إسحاق دار"];
  const marked = (quote: string, cue: string) =>
    highlight(quote, cue, araghchi, dar).flatMap(({ text, as }) => (as === "plain" ? [] : [[as, text]]));

  test.each([
    [
      "Abbas Araghchi met Ishaq Dar.",
      "met",
      [
        ["source", "Abbas Araghchi"],
        ["cue", "met"],
        ["target", "Ishaq Dar"],
      ],
    ],
    [
      "Dar, who is from Darfur, met Araghchi.",
      "met",
      [
        ["target", "Dar"],
        ["cue", "met"],
        ["source", "Araghchi"],
      ],
    ],
    [
      "التقى عباس عراقجي مع إسحاق دار",
      "التقى",
      [
        ["cue", "التقى"],
        ["source", "عباس عراقجي"],
        ["target", "إسحاق دار"],
      ],
    ],
    [
      "واستقبل إسحاق دار وعباس عراقجي",
      "استقبل",
      [
        ["cue", "استقبل"],
        ["target", "إسحاق دار"],
        ["source", "عباس عراقجي"],
      ],
    ],
    ["Hasmet spoke.", "met", []],
    ["Nobody of them.", "", []],
  ])("%s", (quote, cue, expected) => {
    expect(marked(quote, cue)).toEqual(expected);
    expect(
      highlight(quote, cue, araghchi, dar)
        .map(({ text }) => text)
        .join(""),
    ).toBe(quote);
  });
});

describe("labels", () => {
  const node = (key: string) => model.nodes[model.nodeIndex.get(key) ?? -1] as (typeof model.nodes)[number];

  test.each([
    ["abbas-araghchi", "canonical", "Abbas Araghchi"],
    ["abbas-araghchi", "ar", "عباس عراقجي"],
    ["eg", "ms", "Mesir"],
    ["united-nations", "ar", "الأمم المتحدة"],
  ] as const)("%s in %s is %s", (key, language, label) => expect(labelOf(node(key), language)).toBe(label));

  test("a country that no article names in a language is named by the browser", () => {
    expect(labelOf(node("eg"), "ar", countryName)).toBe("مصر");
    expect([countryName("XX", "en"), countryName("not a code", "en")]).toEqual([null, null]);
  });

  test.each([
    ["عباس", true],
    ["“عباس” said", true],
    ["Abbas عباس", false],
    ["2024", false],
  ])("%s runs from the right: %s", (text, expected) => expect(isRightToLeft(text)).toBe(expected));
});

describe("dates", () => {
  test.each([
    ["2024-02", "2024-02-01", "2024-02-29", "Feb 2024"],
    ["2023", "2023-01-01", "2023-12-31", "2023"],
    ["2024-11-05", "2024-11-05", "2024-11-05", "5 Nov 2024"],
  ])("%s covers %s to %s and reads %s", (date, from, to, words_) => {
    const days = daysOf(date);
    expect([isoDay(days?.from ?? 0), isoDay(days?.to ?? 0), readable(date)]).toEqual([from, to, words_]);
  });

  test.each([null, "", "yesterday", "2024-1"])("%s is no date", (date) => expect(daysOf(date)).toBeNull());
});

describe("links", () => {
  test.each([
    ["https://www.antaranews.com/berita/1", "antaranews.com"],
    ["http://bernama.com", "bernama.com"],
    ["javascript:alert(1)", null],
    ["JaVaScRiPt:alert(1)", null],
    ["data:text/html,<script>", null],
    ["file:///etc/passwd", null],
    ["antaranews.com", null],
    [null, null],
  ])("%s comes from %s", (url, source) => {
    expect(sourceOf(url)).toBe(source);
    expect(safeLink(url) === null).toBe(source === null);
  });
});

test("where articles differ on status or date, both sides are told with their articles", () => {
  const fact = model.facts.find(
    ({ evidence, kind }) => kind === "met with" && new Set(evidence.map(({ status }) => status)).size > 1,
  );
  const status = fact === undefined ? undefined : differencesOf(fact).find(({ about }) => about === "status");
  expect(status?.says.map(({ value }) => value).sort()).toEqual(["happened", "planned"]);
  expect(status?.says.flatMap(({ articles }) => articles).sort()).toEqual([...(fact?.articles ?? [])].sort());
  const same = model.facts.find(({ evidence, kind }) => kind === "met with" && evidence.length === 1);
  expect(same === undefined ? null : differencesOf(same)).toEqual([]);
});
