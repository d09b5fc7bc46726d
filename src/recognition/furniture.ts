import type { Found, Meaning } from "../languages/lexicon.ts";
import type { Boilerplate } from "../stages/segment.ts";
import type { TextLine } from "../text/lines.ts";
import type { Token } from "../text/tokens.ts";
import { type Dateline, datelineOf } from "./dateline.ts";
import { ENDS } from "./sentence-ends.ts";

/** A line with its words looked up. */
export interface Line extends TextLine {
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Found[])[];
}

/** What a line is, and which story it belongs to. */
export interface Mark {
  readonly boilerplate: Boilerplate | null;
  readonly story: number;
}

const LONG = 12;

/** Which lines are no part of the story, and where another story begins. */
export function markLines(lines: readonly Line[], text: string): Mark[] {
  const marks: Mark[] = [];
  let story = 0;
  let commenting = false;
  let linking = false;
  let signed = false;
  let dateline: Dateline | null = null;
  const paragraphs = lines.flatMap((line, at) => (isParagraph(line) ? [at] : []));
  for (const [at, line] of lines.entries()) {
    const kind = lineKind(line, at, lines.length) ?? pageKind(lines, at, text);
    const opens = kind === "read also" && opensSecondStory(lines, at, paragraphs, marks);
    const own = kind === null && isTelling(line) ? datelineOf(line) : null;
    if (opens || isAnother(own, dateline)) story += 1;
    // A story that opened at a line "In other news" has its dateline below.
    dateline = opens ? null : (own ?? dateline);
    if (kind === "comment") commenting = true;
    const label = lines[at - 1];
    const under: boolean = !signed && label !== undefined && isBylineLabel(label);
    signed = kind === null && isSigned(line, under, lines[at + 1]);
    linking = kind === "read also" ? isLabel(line) && !opens : linking && kind === null && isLink(line);
    marks.push({ boilerplate: commenting ? "comment" : linking ? "read also" : signed ? "byline" : kind, story });
  }
  return marks;
}

function lineKind(line: Line, at: number, of: number): Boilerplate | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  const opening = line.hits[start] ?? [];
  const has = (kind: Meaning["kind"]) => opening.some((hit) => hit.meaning.kind === kind);
  const words = countUpTo(line.tokens, LONG * 3 + 1);
  // "In other news, …" that tells its story in the same line is read like any other.
  if (has("read also") || (has("second story") && words <= LONG)) return "read also";
  if (has("tags") && at > of / 3) return "tags";
  const labelled = isLabelled(line, start);
  if (
    has("caption") &&
    (at > 0 || labelled) &&
    (words <= LONG || line.tokens[0]?.kind === "mark" || (labelled && words <= LONG * 3))
  )
    return "caption";
  if (isCredited(line) && words <= LONG * 2) return "caption";
  if (has("byline") && words <= (isParted(line) ? LONG * 2 : LONG) && !endsSentence(line)) return "byline";
  const furniture = furnitureIn(line, words);
  if (furniture === start && words <= LONG * 2) return at > of / 2 && opensComments(line) ? "comment" : "furniture";
  if (furniture !== null && words <= LONG) return "furniture";
  return isBracketed(line) && words <= LONG * 2 ? "furniture" : null;
}

/** What a line is by the way it is set, whatever its words are: a menu, the path to a page, a picture's credit. */
function pageKind(lines: readonly Line[], at: number, text: string): Boilerplate | null {
  const line = lines[at];
  if (line === undefined || countUpTo(line.tokens, LONG * 3) >= LONG * 3 || endsSentence(line)) return null;
  if (isGlued(line, text) || leadsToTitle(line, lines.slice(at + 1, at + 1 + BELOW))) return "furniture";
  return isAgencyPicture(line) ? "caption" : null;
}

/** "HomeWorld NewsMinister to visit Accra": the links of a menu, copied without what parted them. One such word may be a firm's name. */
function isGlued({ tokens }: Line, text: string): boolean {
  const glued = tokens.filter(({ kind, start, end }) => kind === "word" && GLUED.test(text.slice(start, end)));
  return glued.length > 1;
}

/** A capital inside a word, but for "McKay" and "DeSouza". */
const GLUED = /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Al|Ab|Abu|Abd)\p{Lu})\p{Lu}?[\p{L}]*\p{Ll}{3}\p{Lu}/u;

/** "Home / News / Ministers sign pact" above "Ministers sign pact": a path ends in the title that stands below it. */
function leadsToTitle({ tokens }: Line, below: readonly Line[]): boolean {
  const own = wordsIn(tokens);
  return below.some((line) => {
    const title = wordsIn(line.tokens);
    return title.length >= TITLE && own.length > title.length && own.slice(-title.length).join(" ") === title.join(" ");
  });
}

/** Lines between a path and its title. */
const BELOW = 3;
/** Words of a title that is no chance. */
const TITLE = 4;

function wordsIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== "mark").map(({ folded }) => folded);
}

/** "Premier Kofi Darko AFP/Ama Mensah": a picture's words end in its agency and who took it. */
function isAgencyPicture({ tokens, hits }: Line): boolean {
  const slash = tokens.findLastIndex(({ folded, glued }) => folded === "/" && glued);
  const taker = tokens.slice(slash + 1);
  if (slash < 1 || taker.length === 0 || taker.length > FEW || taker[0]?.glued !== true) return false;
  const agency = hits.some((found) =>
    found.some(({ to, meaning }) => to === slash && meaning.kind === "known organization" && meaning.media),
  );
  return agency && taker.every(({ kind, capital }) => kind !== "word" || capital);
}

/** "Oleh Nirwana, Rabu, 18 Mei 2016 | 15:21 WIB | Redaktur: …": in columns, as no sentence is. */
function isParted({ tokens }: Line): boolean {
  return tokens.some(({ folded }) => folded === "|");
}
/** Who wrote it, in a line alone: the name under "رئيس التحرير" or "بقلم", and "Lensa Nusa - Budi" or "الرياض - الأفق" right above the story. */
function isSigned(line: Line, underLabel: boolean, below: Line | undefined): boolean {
  if (countUpTo(line.tokens, FEW + 3) > FEW + 2 || endsSentence(line) || line.hits.some(tells)) return false;
  const dated = line.tokens.some(({ kind }) => kind === "number");
  if (underLabel) return !dated && countUpTo(line.tokens, FEW + 1) <= FEW;
  // "APIA -- Palm Courier" is a dateline, which says where the story happens.
  const place = line.hits[0]?.find(({ meaning }) => meaning.kind === "city" || meaning.kind === "country");
  if (place !== undefined && line.tokens[place.to]?.kind === "mark") return false;
  const parted = line.tokens.some(
    (token, at) => at > 0 && /^[-–—/|]$/.test(token.folded) && !(token.glued && line.tokens[at + 1]?.glued),
  );
  return parted && !dated && below !== undefined && isTelling(below);
}

/** "By:", "رئيس التحرير": nothing but the label; the name stands below. */
function isBylineLabel({ tokens, hits }: Line): boolean {
  const label = hits[0]?.find(({ meaning }) => meaning.kind === "byline");
  return label !== undefined && tokens.slice(label.to).every(({ kind }) => kind === "mark");
}

/** Whether something is told at a token. */
function tells(found: readonly Found[]): boolean {
  return found.some(({ meaning }) => TELLING.has(meaning.kind));
}

const TELLING = new Set<Meaning["kind"]>(["cue", "saying", "relative", "status", "role", "head"]);

const FEW = 5;

/** Where the first phrase of furniture stands. A single word is one ("Telegram", "إعلان") only where next to nothing stands beside it, or it opens what is no sentence. */
function furnitureIn(line: Line, words: number): number | null {
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  for (const [at, found] of line.hits.entries()) {
    const tells = found.some(
      ({ to, meaning }) =>
        meaning.kind === "furniture" &&
        (to - at > 1 ||
          words <= FEW ||
          line.tokens[at]?.kind === "mark" ||
          (at === start && words <= LONG && !endsSentence(line))),
    );
    if (tells) return at;
  }
  return null;
}

/** "[ Why small ports are dying ]": a link or something that a page shows in its place. */
function isBracketed({ tokens }: Line): boolean {
  return tokens[0]?.folded === "[" && tokens.at(-1)?.folded === "]";
}

/** "Photo: the minister" is a caption wherever it stands; "Photos.. the minister in Baghdad" opens headlines too. */
function isLabelled({ tokens, hits }: Line, start: number): boolean {
  return (hits[start] ?? []).some(
    (hit) => hit.meaning.kind === "caption" && (tokens[hit.to]?.folded === ":" || tokens[hit.to - 1]?.folded === ":"),
  );
}

/** "The minister at the airport  Photo: Budi": whoever took it is named behind the picture's words. */
function isCredited(line: Line): boolean {
  return (
    !line.tokens.some(({ folded }) => ENDS.has(folded)) &&
    line.hits.some((found, at) =>
      found.some(({ to, meaning }) => meaning.kind === "caption" && at > 0 && line.tokens[to]?.folded === ":"),
    )
  );
}

/** How many words and numbers there are, counted no further than to a number. */
function countUpTo(tokens: readonly Token[], most: number): number {
  let count = 0;
  for (let at = 0; at < tokens.length && count < most; at++) if (tokens[at]?.kind !== "mark") count += 1;
  return count;
}

/** "Komen (2)", "3 Comments": a count and nothing else. No "Page 1 of 2", no "Updated 18:00". */
function opensComments({ tokens }: Line): boolean {
  const words = tokens.filter((token) => token.kind === "word");
  const at = tokens.findIndex((token) => token.kind === "number");
  const counts = at === 0 || (tokens[at - 1]?.folded === "(" && tokens[at + 1]?.folded === ")");
  return words.length <= 2 && at >= 0 && counts && /^\d+$/.test(tokens[at]?.folded ?? "");
}

/**
 * A read-also line that names no story, with two whole paragraphs or more under it (the second last is at `twoParagraphs`). In the midst of a story, with
 * a headline under it, it is a link.
 */
function opensSecondStory(
  lines: readonly Line[],
  at: number,
  paragraphs: readonly number[],
  marks: readonly Mark[],
): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || before === undefined || next === undefined || !isLabel(line)) return false;
  // Above the first paragraph such a line ("Terkini | Global") is the page's, not the story's end.
  if (endsSentence(next) && tellsOn(lines, at)) return false;
  const stands = at > (paragraphs[0] ?? at) && at < (paragraphs.at(-2) ?? -1);
  const interrupts = marks[at - 1]?.boilerplate === null && endsSentence(before) && !endsSentence(next);
  return stands && !interrupts;
}

/** Whether the line below a label goes on with the story above it: no place it is told from, and names that were told of. */
function tellsOn(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (next === undefined || datelineOf(next) !== null) return false;
  const told = new Set(lines.slice(0, at).flatMap(namesIn));
  return namesIn(next).some((name) => told.has(name));
}

/** Words with a capital that nothing is known by. */
function namesIn({ tokens, hits }: Line): string[] {
  return tokens.flatMap(({ kind, capital, folded }, at) =>
    kind === "word" && capital && at > 0 && folded.length > 3 && (hits[at] ?? []).length === 0 ? [folded] : [],
  );
}

function isLabel(line: Line): boolean {
  return line.tokens.filter((token) => token.kind === "word").length <= 4;
}

/** A line under "Read also" that can be a headline, which may ask or exclaim. */
function isLink(line: Line): boolean {
  const asks = /^[?!؟]$/.test(line.tokens.at(-1)?.folded ?? "");
  return countUpTo(line.tokens, LINK + 1) <= LINK && (asks || !endsSentence(line));
}

const LINK = 16;

/** A digest's next story: told from another place, and written like the last. */
function isAnother(own: Dateline | null, last: Dateline | null): boolean {
  return own !== null && last !== null && own.place !== last.place && own.shouted === last.shouted;
}

/** A whole sentence at least, and no line of a list. */
function isTelling(line: Line): boolean {
  return countUpTo(line.tokens, LONG) >= LONG && endsSentence(line);
}

function isParagraph(line: Line): boolean {
  return line.tokens.length > 2 * LONG && endsSentence(line);
}

function endsSentence(line: Line): boolean {
  return line.tokens.slice(-2).some((token) => ENDS.has(token.folded));
}
