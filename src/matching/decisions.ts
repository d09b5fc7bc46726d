import { ParleyError } from "../errors.ts";
import type { ActorKind } from "../types.ts";

/** What a person decided of two actors, or of one: wins over every rule. */
export type Decision =
  | {
      readonly judgement: "same" | "different";
      readonly a: string;
      readonly b: string;
      readonly note: string;
      readonly line: number;
    }
  | {
      readonly judgement: "rename";
      readonly a: string;
      readonly b: string;
      readonly note: string;
      readonly line: number;
    }
  | {
      readonly judgement: "kind";
      readonly a: string;
      readonly b: ActorKind;
      readonly note: string;
      readonly line: number;
    };

export const DECISIONS_HEAD = "judgement,a,b,note";
const JUDGEMENTS = ["same", "different", "rename", "kind"] as const;
const KINDS: readonly string[] = ["person", "country", "organization"];

/**
 * Reads a decisions file: CSV with the columns judgement, a, b, note, one judgement a line; empty lines and lines that begin with # are left alone.
 * Throws a ParleyError that names the line when a line is no judgement.
 */
export function parseDecisions(csv: string, file: string): Decision[] {
  return csv
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== "" && !text.startsWith("#") && text.trim() !== DECISIONS_HEAD)
    .map(({ text, line }) => toDecision(cells(text), line, file));
}

/** The reason of a judgement that a person made, with his or her own words where there are any. */
export function reasonsOf(note = ""): string[] {
  return [note === "" ? DECIDED : `${DECIDED}: ${note}`];
}

const DECIDED = "decided";

/** In what words a person decided so; "" where the reasons hold none. */
export function noteIn(reasons: readonly string[]): string {
  return reasons.find((reason) => reason.startsWith(`${DECIDED}: `))?.slice(DECIDED.length + 2) ?? "";
}

/** One line of a decisions file. */
export function formatDecision(judgement: string, a: string, b: string, note = ""): string {
  return [judgement, a, b, note].map(cell).join(",");
}

function toDecision(
  [judgement = "", a = "", b = "", note = ""]: readonly string[],
  line: number,
  file: string,
): Decision {
  const known = JUDGEMENTS.find((each) => each === judgement.trim());
  if (known === undefined)
    throw wrong(file, line, `"${judgement}" is no judgement`, `Write one of ${JUDGEMENTS.join(", ")}`);
  if (a.trim() === "" || b.trim() === "") throw wrong(file, line, "a name is missing", `Write ${known},NAME,NAME`);
  const base = { a: a.trim(), note: note.trim(), line };
  if (known !== "kind") return { ...base, judgement: known, b: b.trim() };
  const kind = b.trim();
  if (!isKind(kind)) throw wrong(file, line, `"${kind}" is no kind`, `Write one of ${KINDS.join(", ")}`);
  return { ...base, judgement: "kind", b: kind };
}

function isKind(text: string): text is ActorKind {
  return KINDS.includes(text);
}

function wrong(file: string, line: number, problem: string, remedy: string): ParleyError {
  return new ParleyError(`${file}:${line}`, problem, remedy);
}

/** The cells of a line of CSV: quoted cells may hold commas, and quotes doubled. */
function cells(line: string): string[] {
  const found: string[] = [];
  let cellText = "";
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (quoted && letter === '"' && line.charAt(at + 1) === '"') {
      cellText += '"';
      at++;
    } else if (letter === '"' && (quoted || cellText === "")) quoted = !quoted;
    else if (letter === "," && !quoted) {
      found.push(cellText);
      cellText = "";
    } else cellText += letter;
  }
  return [...found, cellText];
}

function cell(text: string): string {
  const line = text.replace(/[\r\n]+/gu, " ");
  return /[",#]|^\s|\s$/u.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
