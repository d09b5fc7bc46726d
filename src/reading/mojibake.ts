import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** The encodings that UTF-8 is commonly mistaken for. */
const MISTAKEN = ["windows-1252", "windows-1256"] as const;
/** What the first two bytes of a UTF-8 character of our scripts look like when they are misread: a quick look before the slow one. */
const SUSPECT =
  /[ÂÃÄÅØÙÚÛâïآأؤإطظعغ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u060c\u061b\u061f\u0679-\u06d2\u200c-\u203a\u20ac\u2122]/;
/** Repaired twice over, when a text was misread twice. */
const MOST = 3;
/** So many characters of one run can be no accident. */
const CERTAIN_RUN = 3;
/** Others (a lone "Â©") count only beside certain ones, or where they come often, and then only if they are most of what is beyond ASCII. */
const OFTEN = 3;
const MOST_OF_IT = { beside: 0.5, alone: 0.9 };

type Mistaken = (typeof MISTAKEN)[number];

/**
 * A text in which UTF-8 was read as windows-1252 or windows-1256 ("Ø¹Ø¨Ø§Ø³", "â€™", "ط¹ط¨ط§ط³") as it was meant. Only what turns back into valid UTF-8 byte
 * for byte is touched, and only where so much does that it cannot be meant as it stands. Null where there is nothing to repair, or no certainty.
 *
 * @example
 * withoutMojibake("Iranâ€™s minister") //=> "Iran’s minister"
 */
export function withoutMojibake(text: string): string | null {
  let repaired = text;
  for (let round = 0; round < MOST && SUSPECT.test(repaired); round++) {
    const next = MISTAKEN.reduce((before, encoding) => repair(before, encoding), repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired === text ? null : repaired;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
  readonly isCertain: boolean;
}

function repair(text: string, encoding: Mistaken): string {
  const { runs, beyond } = runsOf(text, encoding);
  const covered = runs.reduce((sum, run) => sum + run.end - run.start, 0);
  const certain = runs.filter((run) => run.isCertain);
  const isWhole =
    (certain.length > 0 && covered >= beyond * MOST_OF_IT.beside) ||
    (runs.length >= OFTEN && covered >= beyond * MOST_OF_IT.alone);
  const sure = isWhole ? runs : certain;
  let repaired = "";
  let from = 0;
  for (const { start, end, meant } of sure) {
    repaired += text.slice(from, start) + meant;
    from = end;
  }
  return repaired + text.slice(from);
}

/** The stretches of characters whose bytes are UTF-8, and how many characters of the text are beyond ASCII. */
function runsOf(text: string, encoding: Mistaken): { readonly runs: Run[]; readonly beyond: number } {
  const byteOf = tables()[encoding];
  const runs: Run[] = [];
  let beyond = 0;
  let bytes: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > 0x7f) beyond += 1;
    const byte = code > 0x7f ? byteOf.get(code) : undefined;
    if (byte !== undefined) bytes.push(byte);
    else if (bytes.length > 0) {
      for (const run of utf8In(text, bytes, at - bytes.length)) runs.push(run);
      bytes = [];
    }
  }
  return { runs, beyond };
}

/** UTF-8 in the bytes of a stretch; single bytes that belong to none stay as they are. */
function utf8In(text: string, bytes: readonly number[], start: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let at = 0;
  const close = () => {
    if (at > from) runs.push(runOf(text, Buffer.from(bytes.slice(from, at)), start + from));
  };
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length > 0 && at + length <= bytes.length && isUtf8(Buffer.from(bytes.slice(at, at + length)))) at += length;
    else {
      close();
      at += 1;
      from = at;
    }
  }
  close();
  return runs;
}

function lengthOf(lead: number): number {
  return lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function runOf(text: string, bytes: Buffer, start: number): Run {
  const meant = bytes.toString("utf8");
  // A character of three bytes or more is an accident of three rare signs in a row; it must also be one that texts hold.
  const isPunctuation = /[\u2010-\u203a\u20ac\u2122\ufb50-\ufdff\ufe70-\ufefc]|\p{Extended_Pictographic}/u.test(meant);
  const isWord = [...meant].length >= CERTAIN_RUN && /^[\u00c0-\u024f\u0600-\u06ff\p{P}\p{Zs}\p{Cf}]+$/u.test(meant);
  // "OlazÃ¡bal": no word goes on with a capital and a sign.
  const isInWord = /^(?:[\u00df-\u024f]|[\u0080-\u024f]{2,})$/.test(meant) && /[a-z]/.test(text[start - 1] ?? "");
  return { start, end: start + bytes.length, meant, isCertain: isPunctuation || isWord || isInWord };
}

let made: Readonly<Record<Mistaken, ReadonlyMap<number, number>>> | null = null;

/** From a character's code to the byte it was read from. Bytes that windows-1252 leaves open were read as control characters, as browsers do. */
function tables(): Readonly<Record<Mistaken, ReadonlyMap<number, number>>> {
  made ??= { "windows-1252": tableOf("windows-1252"), "windows-1256": tableOf("windows-1256") };
  return made;
}

function tableOf(encoding: Mistaken): Map<number, number> {
  const bytes = Array.from({ length: 128 }, (_, at) => at + 128);
  const letters = iconv.decode(Buffer.from(bytes), encoding);
  return new Map(bytes.map((byte, at) => [letters[at] === "\ufffd" ? byte : letters.charCodeAt(at), byte]));
}
