import { describe, expect, test } from "vitest";
import { lexicon } from "../../src/languages/lexicon.ts";
import { segment } from "../../src/stages/segment.ts";
import { article, language, pack } from "../support.ts";

const malay = lexicon(language({ words: { abbreviations: ["Dr.", "Datuk Seri"] } }));

function sentencesOf(text: string, lexicon = malay): string[] {
  return segment(article(text), lexicon).map(({ start, end }) => text.slice(start, end));
}

describe("sentences", () => {
  test.each([
    ["Dr. Mahathir tiba. Beliau disambut.", ["Dr. Mahathir tiba.", "Beliau disambut."]],
    ['"Kami setuju." kata beliau.', ['"Kami setuju." kata beliau.']],
    ["Nilainya 3.5 juta. Itu besar.", ["Nilainya 3.5 juta.", "Itu besar."]],
    ["Benarkah? Tentu! Selesai.", ["Benarkah?", "Tentu!", "Selesai."]],
    ["J. Smith datang. Dia pulang.", ["J. Smith datang.", "Dia pulang."]],
    ["Satu baris\nbaris dua", ["Satu baris", "baris dua"]],
    ["Tarikh      Pelawat    Tuan rumah", ["Tarikh", "Pelawat", "Tuan rumah"]],
    ["2.      Beliau tiba.", ["2.      Beliau tiba."]],
    ["Beliau tiba.Mereka berunding.", ["Beliau tiba.", "Mereka berunding."]],
    ["Satu.\r\n\r\nDua.", ["Satu.", "Dua."]],
    ["***\n---", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each([
    ["en", "Gen. Asim Munir met U.S. officials. He left.", ["Gen. Asim Munir met U.S. officials.", "He left."]],
    ["ar", "هل التقيا؟ نعم. وغادر الوزير.", ["هل التقيا؟", "نعم.", "وغادر الوزير."]],
    ["ar", "وقع الوزيران الاتفاق.وغادر د.محمد العلي.", ["وقع الوزيران الاتفاق.", "وغادر د.محمد العلي."]],
  ])("of %s: %s", (code, text, expected) => {
    expect(sentencesOf(text, pack(code))).toEqual(expected);
  });
});

describe("boilerplate is marked, never dropped", () => {
  const long =
    "Iran's foreign minister Abbas Araghchi met Prime Minister Shehbaz Sharif in Islamabad on Tuesday to talk about the long border, about trade between the two and about what both can do against smugglers.";

  test.each([
    ["en", "Read also: Turkish minister visits Baku", "read also"],
    ["id", "Baca juga: Menlu Iran Temui PM Pakistan", "read also"],
    ["ms", "BACA JUGA: Menteri tiba di Amman", "read also"],
    ["ar", "اقرأ أيضا: وزير الخارجية يزور بغداد", "read also"],
    ["id", "Foto: Presiden tiba di Bogor", "caption"],
    ["ar", "الوسوم: السعودية، إيران، زيارة", "tags"],
    ["en", "Share on Facebook", "furniture"],
    ["id", "Your email address will not be published.", "furniture"],
    ["ar", "Skip to main content", "furniture"],
    [
      "en",
      "In other news, Turkish foreign minister Kemal Aydin met his colleague in Baku on Friday, his office said.",
      null,
    ],
    ["en", "In other news", "read also"],
    ["ar", "وفي خبر آخر، زار وزير الخارجية التركي كمال أيدن مدينة باكو أمس والتقى فيها نظيره ووقع معه اتفاقا.", null],
    ["en", "He met the president.", null],
    ["en", "[ Why small ports are dying ]", "furniture"],
    [
      "en",
      "Photo: Prime Minister Omar Haddad greets his guest from Baku at the palace on Tuesday. Credit: A. Reyes",
      "caption",
    ],
    ["ar", "شارك في المؤتمر كل من وزير الطاقة ووزيرة المالية، وألقى كل منهما كلمة.", null],
    ["ar", "وقعت مصر وسورينام إعلان نوايا لحماية الغابات، الخميس.", null],
    ["ms", "Beliau mengejek upacara itu di Telegram semalam selepas mesyuarat.", null],
    ["ar", "إعلان", "furniture"],
    ["en", "Updated 18:00", null],
    ["id", "Mereka bertemu di Bogor.", null],
  ])("%s: %s", (code, line, expected) => {
    const text = [long, long, long, line].join("\n");
    const sentences = segment(article(text), pack(code));
    const marked = sentences.filter(({ start, end }) => text.slice(start, end) === line);
    expect(marked.map(({ boilerplate }) => boilerplate)).toEqual([expected]);
    expect(sentences.slice(0, 3).map(({ boilerplate }) => boilerplate)).toEqual([null, null, null]);
  });

  const other =
    "Two cranes at the new harbour were damaged in a storm on Sunday night, and the works will stand still until the engineers have found out whether the quay can bear the weight of three others that arrive in May.";

  test("a second story after a read-also line is a story of its own", () => {
    const text = [long, "Read also:", other, other].join("\n");
    expect(segment(article(text), pack("en")).map(({ story }) => story)).toEqual([0, 1, 1, 1]);
  });

  test("a story that goes on below a read-also line whose link is lost tells of the same names", () => {
    const text = [long, "Read also:", long, other].join("\n");
    expect(segment(article(text), pack("en")).map(({ story }) => story)).toEqual([0, 0, 0, 0]);
  });

  test("the first line is the headline, though it opens as captions do", () => {
    const text = ["صور.. وزير الخارجية في بغداد", long].join("\n");
    expect(segment(article(text), pack("ar"))[0]?.boilerplate).toBeNull();
  });

  test("headlines under a read-also line are links, and what has an end is the story again", () => {
    const links = ["Most read", "Minister visits Japan to sell beef", "Two held after hotel fire"];
    const marks = segment(article([long, long, ...links, long, long].join("\n")), pack("en"));
    expect(marks.map(({ boilerplate, story }) => `${boilerplate} ${story}`)).toEqual([
      ...["null 0", "null 0"],
      ...links.map(() => "read also 0"),
      ...["null 0", "null 0"],
    ]);
  });

  test.each([
    ["the name under a label is the writer's", ["By:", "Dana Whitlock", long], ["byline", "byline", null]],
    ["an outlet and a reporter right above the story", ["Harbour Mail / Dana Whitlock", long], ["byline", null]],
    ["a dateline says where", ["Islamabad - Harbour Mail", long], [null, null]],
    ["a headline tells something", ["Minister visits Baku - and returns", long], [null, null]],
    ["a name of two halves parts nothing", ["Dana Whitlock-Reyes", long], [null, null]],
    ["who took a picture is named in its words", [long, "At the palace Photo: A Reyes", long], [null, "caption", null]],
  ])("%s", (_, lines, expected) => {
    const marks = segment(article(lines.join("\n")), pack("en"));
    expect(marks.map(({ boilerplate }) => boilerplate)).toEqual(expected);
  });

  test("an advertisement within a sentence is left out of it", () => {
    const text =
      "On Wednesday she travelled to Cork, where the chairman, Declan Twohig,\nADVERTISEMENT\ntook her to the port.";
    const [whole, ...more] = segment(article(text), pack("en"));
    expect(more).toEqual([]);
    expect(whole?.tokens.map(({ folded }) => folded)).not.toContain("advertisement");
  });

  test("pages are counted, comments too: only those end the story", () => {
    const marksOf = (line: string) => segment(article([long, long, long, line, long].join("\n")), pack("id")).at(-1);
    expect(marksOf("Halaman 1 dari 2")?.boilerplate).toBeNull();
    expect(marksOf("Komentar (3)")?.boilerplate).toBe("comment");
  });

  test("a digest's next dateline opens a story of its own, the same place or a list's line none", () => {
    const told = "The ministers of trade sat together for two hours on Monday, and the talks go on.";
    const text = `SUVA -- ${told}\nSUVA -- ${told}\nAPIA -- ${told}\n3) THAILAND: ${told}\nMANILA -- Rain.\nTokyo -- ${told}`;
    expect(segment(article(text), pack("en")).map(({ story }) => story)).toEqual([0, 0, 1, 2, 2, 2]);
  });

  test("a link to another story opens none", () => {
    const text = [long, "Read also: Turkish minister visits Baku", long, long].join("\n");
    expect(segment(article(text), pack("en")).map(({ story }) => story)).toEqual([0, 0, 0, 0]);
  });
});

test.each([
  ["Temui PM Zubair Khattak, Menlu Iran Bahas Perbatasan Kedua Negara", true],
  ["MENTERI LUAR IRAN TIBA DI JAKARTA", true],
  ["1) SINGAPURA: MENTERI KE DHAKA", true],
  ["Menteri Luar Negeri Iran tiba di Jakarta pada hari Selasa.", false],
])("headline: %s", (text, expected) => {
  expect(segment(article(text), pack("id")).map(({ headline }) => headline)).toEqual([expected]);
});

test("every sentence's words lie inside it, in order", () => {
  const text = "Gen. Munir (left) met U.S. officials. “We agreed,” he said.\nالتقى الوزير نظيره.";
  for (const { start, end, tokens } of segment(article(text), pack("en"))) {
    expect(tokens[0]?.start).toBe(start);
    expect(tokens.at(-1)?.end).toBe(end);
    expect(tokens.every((token, at) => at === 0 || token.start >= (tokens[at - 1]?.end ?? 0))).toBe(true);
  }
});
