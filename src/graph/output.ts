/**
 * Text on its way to a file, in UTF-8. A graph of a hundred thousand articles is more than a gigabyte of text of which most stands there several times:
 * it is encoded once and copied as bytes after that.
 */
export interface Output {
  /** Adds text. */
  readonly write: (text: string) => void;
  /** Adds JSON that was kept. */
  readonly copy: (kept: Kept) => void;
  /** Adds JSON as it may stand in an attribute of XML, whatever it holds. */
  readonly writeEscaped: (json: string) => void;
  /** Adds JSON that was kept as it may stand in an attribute of XML. */
  readonly copyEscaped: (kept: Kept) => void;
  /** What came together once it is a megabyte, otherwise null. What comes next takes its place: whoever wants to keep the bytes copies them. */
  readonly full: () => Uint8Array | null;
  /** What came together since. */
  readonly rest: () => Uint8Array;
}

/** Where the bytes of a text are kept. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** What stands for each key is made and encoded once. */
export type Keep<Key> = (key: Key) => Kept;

const enough = 1 << 20;
/** A UTF-16 unit is three bytes of UTF-8 at most, a byte six of what XML can hold. */
const [widest, widestEscaped] = [3, 6];

const encoder = new TextEncoder();

/** An output with nothing in it. */
export function makeOutput(): Output {
  let bytes = new Uint8Array(enough + (enough >> 2));
  let at = 0;
  /** Short texts are joined before they are encoded. */
  let waiting = "";
  let scratch = new Uint8Array(1 << 12);
  const room = (more: number): void => {
    if (at + more > bytes.length) bytes = grown(bytes, at + more);
  };
  const settle = (): void => {
    if (waiting === "") return;
    room(waiting.length * widest);
    at += encoder.encodeInto(waiting, bytes.subarray(at)).written;
    waiting = "";
  };
  const taken = (): Uint8Array => {
    settle();
    // The same bytes again: a gigabyte of new ones would set the garbage collector going each time.
    const piece = bytes.subarray(0, at);
    at = 0;
    return piece;
  };
  const copyEscaped = (kept: Kept): void => {
    settle();
    room((kept.to - kept.from) * widestEscaped);
    at = escapeInto(kept, bytes, at);
  };
  return {
    write: (text) => {
      waiting += text;
    },
    copy: (kept) => {
      settle();
      room(kept.to - kept.from);
      bytes.set(kept.bytes.subarray(kept.from, kept.to), at);
      at += kept.to - kept.from;
    },
    writeEscaped: (json) => {
      if (json.length * widest > scratch.length) scratch = new Uint8Array(json.length * widest);
      copyEscaped({ bytes: scratch, from: 0, to: encoder.encodeInto(json, scratch).written });
    },
    copyEscaped,
    full: () => (at + waiting.length < enough ? null : taken()),
    rest: taken,
  };
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

/** Keeps texts by what they are made of, in blocks of four megabytes: outside the heap, and no object of its own for each. */
export function keeper<Key>(make: (key: Key) => string): Keep<Key> {
  const known = new Map<Key, Kept>();
  let block = new Uint8Array(0);
  let at = 0;
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = make(key);
    if (at + text.length * widest > block.length) {
      block = new Uint8Array(Math.max(blockSize, text.length * widest));
      at = 0;
    }
    const to = at + encoder.encodeInto(text, block.subarray(at)).written;
    const kept = { bytes: block, from: at, to };
    known.set(key, kept);
    at = to;
    return kept;
  };
}

const blockSize = 1 << 22;

/** What stands in XML for a byte of JSON, as far as it cannot stand for itself; 0xC2 and 0xEF may begin a character that cannot. */
const references: ReadonlyMap<number, Uint8Array> = new Map(
  [
    ['"', "&quot;"],
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ["\u007f", "\\u007f"],
  ].map(([character = "", reference]) => [character.charCodeAt(0), encoder.encode(reference)]),
);
const [beginsControl, beginsNonCharacter] = [0xc2, 0xef];
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  references.has(byte) || byte === beginsControl || byte === beginsNonCharacter ? 1 : 0,
);

/**
 * JSON as it may stand in an attribute of XML: its marks as references, and what XML has no place for (https://www.w3.org/TR/xml/#charsets), or advises
 * against, as JSON's own \uXXXX. Below the space there is nothing in JSON, and lone surrogates are escaped there already.
 */
function escapeInto({ bytes: source, from, to }: Kept, target: Uint8Array, start: number): number {
  let at = start;
  for (let place = from; place < to; place++) {
    const byte = source[place] ?? 0;
    if (special[byte] === 0) {
      target[at++] = byte;
      continue;
    }
    const escaped = references.get(byte) ?? unfit(source, place);
    if (escaped === undefined) target[at++] = byte;
    else {
      for (let next = 0; next < escaped.length; next++) target[at++] = escaped[next] ?? 0;
      place += byte === beginsControl ? 1 : byte === beginsNonCharacter ? 2 : 0;
    }
  }
  return at;
}

/** U+0080 to U+009F, U+FFFE and U+FFFF as JSON may write them too. */
function unfit(source: Uint8Array, at: number): Uint8Array | undefined {
  const [second = 0, third = 0] = [source[at + 1], source[at + 2]];
  if (source[at] === beginsControl) return second < 0xa0 ? encoder.encode(`\\u00${second.toString(16)}`) : undefined;
  return second === 0xbf && third >= 0xbe ? encoder.encode(`\\uff${(third + 0x40).toString(16)}`) : undefined;
}

/** Bytes in pieces as text in pieces. */
export function* textOf(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
}
