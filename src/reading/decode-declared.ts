import iconv from "iconv-lite";

/** How much of a page may come before it names its encoding (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const HEAD = 1_024;
/** Encodings of text. iconv-lite also knows base64, hex and UTF-7, by which a page could hide what it holds. */
const TEXT =
  /^(?:windows-?\d+|cp-?\d+|iso-?8859-?\d+|latin-?\d|koi8-[rutu]|mac[a-z]*|x-mac-[a-z]+|gbk|gb2312|gb18030|big5(?:-hkscs)?|shift[_-]?jis|sjis|euc-?(?:jp|kr)|tis-?620|asmo-708|ecma-114|arabic|us-ascii|ascii|ansi)$/;
/** What a page that says the one means (https://encoding.spec.whatwg.org/#names-and-labels). */
const MEANT: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  latin1: "windows-1252",
  "latin-1": "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  ansi: "windows-1252",
  "iso-8859-9": "windows-1254",
  "asmo-708": "iso-8859-6",
  "ecma-114": "iso-8859-6",
  arabic: "iso-8859-6",
  gb2312: "gbk",
};

/**
 * What a page or feed calls its own encoding: `<?xml encoding="…"?>`, `<meta charset="…">` or `<meta http-equiv content="text/html; charset=…">`, near its
 * start. Null where it says nothing.
 */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head);
  const metas = [...head.matchAll(/<meta\s[^<>]*/gi)];
  const named = metas.flatMap(([tag]) => /charset\s*=[\s"']*([\w:.-]{1,40})/i.exec(tag)?.[1] ?? []);
  return xml?.[1] ?? named[0] ?? null;
}

/** The charset of a Content-Type: "text/html; charset=windows-1256". */
export function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1]?.toLowerCase() ?? null;
}

/** The encoding that is meant by a name, in one spelling: "windows-1252" for "ISO-8859-1". Null for UTF-8 and what is not known. */
export function encodingNamed(name: string | null): string | null {
  const asked = name?.trim().toLowerCase() ?? "";
  if (!TEXT.test(asked)) return null;
  const meant = MEANT[asked] ?? asked;
  const spelled = meant.replace(/^(?:windows|cp)-?(\d+)$/, (_, page: string) =>
    page.startsWith("12") ? `windows-${page}` : `cp${page}`,
  );
  return iconv.encodingExists(spelled) ? spelled : null;
}
