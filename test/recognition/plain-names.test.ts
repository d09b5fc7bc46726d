import { describe, expect, test } from "vitest";
import { mentionsIn } from "../support.ts";

/** The names in an Arabic text as they stand there, countries and places aside. */
function named(text: string): string[] {
  return mentionsIn("ar", text)
    .filter(({ name, kind, placeForm }) => name !== null && kind !== "country" && placeForm === null)
    .map(({ name }) => name?.text ?? "");
}

/** The codes of the countries named. */
function countries(text: string): (string | null)[] {
  return mentionsIn("ar", text).flatMap(({ placeForm, country }) => (placeForm === null ? [] : [country]));
}

describe("names where no capital shows them", () => {
  test.each([
    // Clitics that are none.
    ["قال المبعوث الأميركي ستيف ويلكنسون ذلك.", ["ستيف ويلكنسون"]],
    ["قال الوزير لافندر وماريو روبينو ذلك.", ["لافندر", "ماريو روبينو"]],
    ["قال الوزير لحسن أزروال ذلك.", ["لحسن أزروال"]],
    ["قالت السيدة مونا مندور-ساي ذلك.", ["مونا مندور-ساي"]],
    // What another's name adds.
    ["وصل الوزير كورت لاندسبيرغ. وتحدث المحامي ولاندسبيرغ.", ["كورت لاندسبيرغ", "لاندسبيرغ"]],
    // Names made of the language's words.
    ["وصل عبد الكبير الزنايدي.", ["عبد الكبير الزنايدي"]],
    ["قال مستشار الأمن الوطني مساعد العتيبي ذلك.", ["مساعد العتيبي"]],
    ["قال مستشار الأمن الوطني مساعد وزير الدفاع ذلك.", []],
    // Words between an office and a name, and before a name.
    ["قال مديرها الإقليمي توماش كوالتشيك ذلك.", ["توماش كوالتشيك"]],
    ["التقى رئيسة جمعية سيدات الأعمال «أنوار» نادين تيزاوي.", ["نادين تيزاوي"]],
    ["وصل الصائغ يوغفان كوالتشيك.", ["يوغفان كوالتشيك"]],
    ["قال محافظ البنك المركزي الشاذلي القلعاوي ذلك.", ["الشاذلي القلعاوي"]],
    ["التقى نظراءه من السنغال (عايدة مباي ديوك) وسلوفينيا (ماتياج كوالتشيك).", ["عايدة مباي ديوك", "ماتياج كوالتشيك"]],
    ["زار السنغال (عايدة أرضا) أمس.", []],
    ["تورستن ألفي كوالتشيك لـ«الرواق»: لا سلام بلا ثقة", ["تورستن ألفي كوالتشيك", "الرواق"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("what folding makes one is told apart as it is written", () => {
  test.each([
    ["قال الوزير منصور علي الدرازي إنه مطلع على الملف.", ["منصور علي الدرازي"]],
    ["قال الوزير منصور إنه مطلع على الملف.", ["منصور"]],
    ["قالت رئيسة الحكومة ألفة كوالتشيك ذلك.", ["ألفة كوالتشيك"]],
    ["وقف كارلوس كوالتشيك حافيًا.", ["كارلوس كوالتشيك"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
  test.each([
    ["وصل إلى عمّان.", ["JO"]],
    ["وصل إلى عُمان.", ["OM"]],
    ["وصل إلى عمان.", ["OM"]],
    ["وصل إلى عمان ثم غادر الأردن.", ["JO", "JO"]],
    ["كورينا لوباشكو هنا.", []],
  ])("%s", (text, codes) => {
    expect(countries(text)).toEqual(codes);
  });
});
