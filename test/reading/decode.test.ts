import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/reading/decode.ts";
import { charsetOf, declaredIn, encodingNamed } from "../../src/reading/decode-declared.ts";
import { withoutEntities } from "../../src/reading/entities.ts";
import { mend } from "../../src/reading/mend.ts";
import { withoutMojibake } from "../../src/reading/mojibake.ts";

const arabic = "التقى وزير الخارجية الإيراني عباس عراقجي، الثلاثاء، رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد.";
const english = "Iran’s foreign minister met Türkiye’s envoy – “a frank talk” – at the Café Royal.";
const indonesian = "Menlu Iran tiba di Islamabad, “kunjungan pertama” – kata juru bicara.";
const malay = "Perdana Menteri bertemu Türkiye’s envoy di Putrajaya, “pertemuan hangat”.";

describe("encodings that are found", () => {
  test.each([
    ["utf-8", arabic, []],
    ["utf-8", english, []],
    ["utf-16le", arabic, []],
    ["utf-16be", arabic, []],
    ["utf-16le", english, []],
    ["utf-16be", malay, []],
    ["windows-1256", arabic, ["it is not UTF-8, and was read as windows-1256 by its letters"]],
    ["iso-8859-6", arabic, ["it is not UTF-8, and was read as iso-8859-6 by its letters"]],
    ["windows-1252", english, ["it is not UTF-8, and was read as windows-1252 by its letters"]],
    ["windows-1252", indonesian, ["it is not UTF-8, and was read as windows-1252 by its letters"]],
  ])("%s: %s", (encoding, text, notices) => {
    expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding, notices });
  });

  test.each([
    ["utf-8", [0xef, 0xbb, 0xbf]],
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
    ["utf-32le", [0xff, 0xfe, 0, 0]],
    ["utf-32be", [0, 0, 0xfe, 0xff]],
  ])("a mark says %s, and is no part of the text", (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv.encode(arabic, encoding, { addBOM: false })]);
    expect(decode(bytes)).toEqual({ text: arabic, encoding, notices: [] });
  });

  test("nothing is an empty text", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", notices: [] });
  });

  test("a view into larger bytes is read alone", () => {
    const whole = Buffer.from("before|Menlu Iran|after");
    expect(decode(new Uint8Array(whole.buffer, whole.byteOffset + 7, 10))?.text).toBe("Menlu Iran");
  });
});

describe("encodings that are declared", () => {
  test.each([
    ["the server", arabic, "windows-1256", "windows-1256"],
    ["the server, by another name", english, "ISO-8859-1", "windows-1252"],
    ["the server, in small letters", "Cumhurbaşkanı Erdoğan görüştü", "iso-8859-9", "windows-1254"],
    ["<meta charset>", `<html><head><meta charset="cp1256"><title>${arabic}</title>`, null, "windows-1256"],
    [
      "<meta http-equiv>",
      `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-6"><p>${arabic}</p>`,
      null,
      "iso-8859-6",
    ],
    ["the XML declaration", `<?xml version="1.0" encoding="windows-1252"?><rss>Türkiye</rss>`, null, "windows-1252"],
  ])("%s", (_, text, declared, encoding) => {
    expect(decode(iconv.encode(text, encoding), declared)).toEqual({ text, encoding, notices: [] });
  });

  test.each([
    ["UTF-8 says windows-1256", iconv.encode(arabic, "utf-8"), "windows-1256", "utf-8", []],
    ["windows-1256 says UTF-8", iconv.encode(arabic, "windows-1256"), "utf-8", "windows-1256", 1],
    ["windows-1256 says Latin 1", iconv.encode(arabic, "windows-1256"), "latin1", "windows-1256", 1],
    ["windows-1252 says Arabic", iconv.encode(malay, "windows-1252"), "iso-8859-6", "windows-1252", 1],
  ])("a wrong declaration: %s", (_, bytes, declared, encoding, notices) => {
    const decoded = decode(bytes, declared);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).toBe(encoding === "windows-1252" ? malay : arabic);
    expect(decoded?.notices).toHaveLength(Array.isArray(notices) ? notices.length : notices);
  });

  test.each([
    ["text/html; charset=windows-1256", "windows-1256"],
    ['text/html;charset="UTF-8"', "utf-8"],
    ["text/html", null],
    [null, null],
  ])("of %s", (contentType, charset) => {
    expect(charsetOf(contentType)).toBe(charset);
  });

  test.each(["base64", "hex", "utf-7", "utf7-imap", "binary", "../etc", "utf-8", "", "constructor"])(
    "%s is no encoding to read by",
    (name) => {
      expect(encodingNamed(name)).toBeNull();
    },
  );

  test("what stands far down is no declaration", () => {
    expect(declaredIn(Buffer.from(`${" ".repeat(2_000)}<meta charset=windows-1256>`))).toBeNull();
  });
});

describe("what is damaged, and what is no text", () => {
  test("a lost byte leaves the rest", () => {
    const bytes = Buffer.concat([Buffer.from(arabic), Buffer.from([0xd8]), Buffer.from(" ثم غادر")]);
    expect(decode(bytes)).toEqual({
      text: `${arabic}\ufffd ثم غادر`,
      encoding: "utf-8",
      notices: ["one place is not UTF-8, and can be read no more"],
    });
  });

  test("a text cut within its last character is UTF-8", () => {
    expect(decode(Buffer.from(`${arabic}؟`).subarray(0, -1))?.encoding).toBe("utf-8");
  });

  test("half a surrogate pair is no character", () => {
    expect(decode(Buffer.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0]))?.text).toBe("A\ufffdB");
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
    ["zeros", [0, 0, 0, 0]],
    ["a zero in a text", [...Buffer.from("Menlu Iran tiba di Islamabad"), 0, ...Buffer.from("Selasa")]],
    ["control characters", [1, 2, 3, 4, 65, 66, 5, 6]],
    ["control characters with high bytes", [1, 2, 0xe9, 4, 0xff, 66, 5, 6, 0xfe, 7, 14, 15]],
  ])("%s", (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toBeNull();
  });
});

describe("entities left in plain texts", () => {
  test.each([
    ["&quot;Kami setuju&quot; &amp; pulang", '"Kami setuju" & pulang'],
    ["&#1575;&#x644;&#1578;&#1602;&#1609;", "التقى"],
    ["Iran&rsquo;s minister&nbsp;met&hellip;", "Iran’s minister\u00a0met…"],
    ["&amp;amp;quot;twice&amp;amp;quot;", '"twice"'],
    ["AT&T and ?a=1&copy=2", null],
    ["Marks & Spencer; Tom & Jerry;", null],
    ["&nosuchentity; &; &#;", null],
    ["plain", null],
  ])("%s", (text, meant) => {
    expect(withoutEntities(text)).toBe(meant);
  });
});

/** As a text looks whose UTF-8 was read as something else. */
function misread(text: string, encoding: string): string {
  return [...iconv.encode(text, "utf-8")]
    .map((byte) => {
      const letter = iconv.decode(Buffer.from([byte]), encoding);
      return letter === "\ufffd" ? String.fromCharCode(byte) : letter;
    })
    .join("");
}

describe("mojibake", () => {
  test.each([arabic, english, indonesian, malay, "José Ramos-Horta", "Abílio visited", "naïve “quote”"])(
    "%s",
    (text) => {
      expect(withoutMojibake(misread(text, "windows-1252"))).toBe(text);
      expect(withoutMojibake(misread(text, "windows-1256"))).toBe(text);
      expect(withoutMojibake(misread(misread(text, "windows-1252"), "windows-1252"))).toBe(text);
      expect(withoutMojibake(text)).toBeNull();
    },
  );

  test.each([
    ["Ø¹Ø¨Ø§Ø³", "عباس"],
    ["Iranâ€™s minister said â€œyesâ€\u009d.", "Iran’s minister said “yes”."],
    ["التقى الوزير. Iranâ€™s", "التقى الوزير. Iran’s"],
  ])("%s", (text, meant) => {
    expect(withoutMojibake(text)).toBe(meant);
  });

  test.each([
    "at the CAFÉ” he said",
    "ÂNGELA and ÃO",
    "Ø is a letter, Ù another",
    "طهران؛ ظهر، ط‌ظ",
    "«ÊTRE» et «CAFÉ»",
    "5 × 3 ± 2 § 4",
    "تک‌کتاب گچ بچه",
  ])("is not: %s", (text) => {
    expect(withoutMojibake(text)).toBeNull();
  });

  test("both are told", () => {
    expect(mend("Iranâ€™s &quot;envoy&quot;")).toEqual({
      text: 'Iran’s "envoy"',
      notices: [
        "letters that had been read in a wrong encoding were put right",
        "HTML entities that were left in it were read as their letters",
      ],
    });
    expect(mend(arabic)).toEqual({ text: arabic, notices: [] });
  });
});
