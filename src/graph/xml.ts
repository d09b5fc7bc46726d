/** XML written and read as far as GEXF and GraphML need it. */

/**
 * What XML 1.0 has no place for: control characters and lone surrogates (https://www.w3.org/TR/xml/#charsets), and U+FFFE, U+FFFF.
 */
// The `u` flag makes \p{Cs} mean lone surrogates only.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Without it a text is tested six times as fast: whatever may be unwritable, and every pair of surrogates. */
const suspect = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

/** Whatever is escaped, or suspect: most texts hold nothing of it. */
const needsEscape = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD]/;

const escapes: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
];

/** `text` as it may stand in an attribute or between tags; a line break in an attribute survives only as a reference. */
export function escapeXml(text: string): string {
  if (!needsEscape.test(text)) return text;
  let escaped = suspect.test(text) ? text.replace(unwritable, "") : text;
  // A split and a join take half the time of a pattern with a function.
  for (const [character, reference] of escapes)
    if (escaped.includes(character)) escaped = escaped.split(character).join(reference);
  return escaped;
}

/** ` id="a" label="b"`, without the attributes that are null. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  let written = "";
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) written += ` ${name}="${typeof value === "number" ? value : escapeXml(value)}"`;
  return written;
}

export type XmlToken =
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "comment"; readonly text: string };

const tokenPattern =
  /<!--([\s\S]*?)-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * The tags, texts and comments of an XML text in order. Entities other than the five of XML and character references are left as they stand, and a
 * document type declaration ends the reading: nothing is ever expanded or fetched.
 *
 * @returns `null` at the place where the text is no XML
 */
export function* xmlTokens(xml: string): Generator<XmlToken | null> {
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < xml.length) {
    const match = pattern.exec(xml);
    if (match === null) {
      yield null;
      return;
    }
    const [, comment, raw, closed, opened, attributes, slash, text] = match;
    if (comment !== undefined) yield { type: "comment", text: comment };
    else if (raw !== undefined) yield { type: "text", text: raw };
    else if (closed !== undefined) yield { type: "close", name: closed };
    else if (opened !== undefined)
      yield { type: "open", name: opened, attributes: readAttributes(attributes ?? ""), empty: slash === "/" };
    else if (text !== undefined) yield { type: "text", text: unescapeXml(text) };
  }
}

function readAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy);
  return new Map([...pairs].map(([, name = "", double, single]) => [name, unescapeXml(double ?? single ?? "")]));
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const point = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
