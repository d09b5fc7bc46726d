import { words } from "./fold.ts";
import { arabicSounds, codesOf, isArabic, latinSounds } from "./sounds.ts";
import { fatherMarks, givenNameTitles, particles, patronymic, titles } from "./words.ts";

/** What a word of a person's name is. */
export type PartKind = "given" | "middle" | "family" | "patronymic" | "initial" | "particle" | "title" | "number";

/** One word of a name, or several that are one ("Abdul Rahman", "Izz al-Din"). */
export interface NamePart {
  /** As written, folded: "araghchi", "عراقجي". */
  readonly text: string;
  readonly kind: PartKind;
  /** Its sounds as numbers. */
  readonly codes: Uint8Array;
  readonly arabic: boolean;
  /** What is left of a compound without the word it shares with many: Rahman of Abdul Rahman, Salah of Salah al-Din. */
  readonly stem: { readonly text: string; readonly codes: Uint8Array } | null;
  /** The word with the particle before it written on, as Benyelloul is Ben Yelloul. */
  readonly attached: { readonly text: string; readonly codes: Uint8Array } | null;
}

/** A name read into its parts. `core` tells who somebody is; titles and particles stand apart. */
export interface ParsedName {
  readonly name: string;
  readonly core: readonly NamePart[];
  readonly titles: readonly string[];
}

/**
 * The parts of a person's name: titles, particles and the core (given, middle and family names, fathers' names, initials).
 * A name of titles alone ("the Sheikh") keeps its last word as core.
 *
 * @example
 * parseName("Gen. Mohammed bin Salman").core.map((part) => part.kind) //=> ["given", "patronymic"]
 */
export function parseName(name: string): ParsedName {
  const ordered = commaOrder(name);
  const named = ordered.findIndex((word) => !titles.has(word));
  const all = joinCompounds(ordered.flatMap((word, at) => (at < named ? [word] : splitAttached(word))));
  let core = all.filter((word, at) => !isNoise(word) || isNameHere(all, at));
  if (core.length === 0) core = all.filter((word) => !particles.has(word)).slice(-1);
  if (core.length === 0) core = all.slice(-1);
  const lastBefore = all.indexOf(core[0] ?? "");
  const found = all.slice(0, Math.max(lastBefore, 0)).filter((word) => titles.has(word));
  const byGiven = core.length === 1 && found.some((word) => givenNameTitles.has(word));
  return { name, core: kinds(core, all, byGiven), titles: found };
}

/** A word's sounds, whatever its script. */
export function soundsOf(text: string): Uint8Array {
  return codesOf(isArabic(text) ? arabicSounds(text) : latinSounds(text));
}

/** "Frost, William W." is William W. Frost. */
function commaOrder(name: string): string[] {
  const comma = name.search(/[,،]/u);
  if (comma < 0) return words(name);
  const before = words(name.slice(0, comma));
  const after = words(name.slice(comma + 1));
  return before.length <= 2 ? [...after, ...before] : [...before, ...after];
}

/** The Arabic article written onto its noun is left out; a name such as الياس that merely begins so is too short or carries a hamza. */
function splitAttached(word: string): string[] {
  if (!isArabic(word)) return [word];
  if (word.startsWith("ذوال") && word.length >= 7) return ["ذو", word.slice(4)];
  if (word.startsWith("عبدال") && word.length >= 8) return ["عبد", word.slice(5)];
  const bare = word.startsWith("ال") && word.length >= 5 && word !== "الله" ? word.slice(2) : word;
  if (bare.startsWith("ابن") && bare.length >= 6) return [bare];
  return [bare];
}

const SERVANT = /^(?:abd|abdul|abdel|abdal|abdol|abdoul|abdu|abdur|abder|عبد)$/u;
const SERVANT_OF = /(?<=^|^[a-z]{3,8})abd[aeiou]+(?:l(?=[a-z]{3})|(?=([rsdntz])\1))/u;
const OWNER = /^(?:dhu|dhul|dzu|dzul|zu|zul|ذو|ذي)$/u;
const GOD = /^(?:allah|ullah|ollah|oullah|ulla|olla|الله)$/u;
const FAITH = /^(?:din|deen|dine|eddin|eddine|uddin|aldin|دين)$/u;
const FAITH_END = /(?:[aeiou]l?|(?<!d))d+(?:i|ee|y)ne?$/u;

/** "Abdul Rahman", "Abd al-Rahman" and "Abdurrahman" are one word, and so are "Izz al-Din" and "Izzeddin", "Zul Fiqar" and ذو الفقار, "Nasr Allah" and نصر الله. */
function joinCompounds(all: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? "";
    if (SERVANT.test(word)) {
      const next = /^(?:al|el|ul|ar|as|ad|an|er|es|ed)$/u.test(all[at + 1] ?? "") ? at + 2 : at + 1;
      const whom = all[next];
      if (whom !== undefined && !titles.has(whom)) {
        joined.push(isArabic(word) ? `عبد${whom.replace(/^الله$/u, "لله")}` : `abd${whom}`);
        at = next;
        continue;
      }
    }
    const owned = all[ARTICLES.has(all[at + 1] ?? "") ? at + 2 : at + 1];
    if (OWNER.test(word) && owned !== undefined) {
      joined.push(isArabic(word) ? `ذول${owned}` : `zul${owned}`);
      at = all.indexOf(owned, at);
      continue;
    }
    const before = joined.at(-1);
    if (GOD.test(word) && before !== undefined && !particles.has(before)) {
      joined.pop();
      if (!titles.has(before)) joined.push(isArabic(word) ? `${before.replace(/ة$/u, "ت")}لله` : `${before}${word}`);
      continue;
    }
    if (FAITH.test(word) && joined.length > 0) {
      if (/^(?:al|el|ul|ud|ad|ed|as)$/u.test(joined.at(-1) ?? "") && joined.length > 1) joined.pop();
      joined.push(`${joined.pop() ?? ""}${isArabic(word) ? "دين" : "din"}`);
      continue;
    }
    joined.push(SERVANT_OF.test(word) ? word.replace(SERVANT_OF, "abd") : faithEnd(word));
  }
  return joined;
}

function faithEnd(word: string): string {
  return word.length >= 7 && FAITH_END.test(word) ? word.replace(FAITH_END, "din") : word;
}

function isNoise(word: string): boolean {
  return titles.has(word) || particles.has(word);
}

/** Particles that are names of their own in the east: Le Duc Anh, لي جاي هيون, ون بو. */
const EASTERN: ReadonlySet<string> = new Set("an da do du la le lo بو دا دو دي لا لو لي".split(" "));

/**
 * Whether what elsewhere is a title or a particle is a name in its place: Tan Wei Ling, but Tan Sri Osman; Khalid bin Sultan; Turki Al Sheikh; Stephen King.
 */
function isNameHere(all: readonly string[], at: number): boolean {
  const [word, before] = [all[at] ?? "", all[at - 1]];
  const others = all.filter((other, place) => place !== at && !isNoise(other)).length;
  if (EASTERN.has(word)) return at === 0 ? others > 1 : at === all.length - 1 && others > 0;
  if (!titles.has(word)) return false;
  if (word === "tan") return at === 0 && !/^se?ri$/u.test(all[1] ?? "");
  if (word === "sri") return at === 0 && others === 1;
  return (
    at === all.length - 1 &&
    before !== undefined &&
    (fatherMarks.has(before) || (others === 1 && !isNoise(all[0] ?? "")))
  );
}

function kinds(core: readonly string[], all: readonly string[], byGiven: boolean): NamePart[] {
  let from = 0;
  return core.map((text, at) => {
    const place = all.indexOf(text, from);
    from = place + 1;
    const before = all[place - 1] ?? "";
    const kind = byGiven ? "given" : kindOf(text, at, core.length, before);
    return {
      text,
      kind,
      codes: soundsOf(text),
      arabic: isArabic(text),
      stem: stemOf(text),
      attached: attach(before, text),
    };
  });
}

const SHARED = /^(?:abd|عبد)(?=..)|(?<=...)(?:din|دين)$/u;

function stemOf(text: string): NamePart["stem"] {
  const stem = text.replace(SHARED, "");
  return stem === text ? null : { text: stem, codes: soundsOf(stem) };
}

const ARTICLES: ReadonlySet<string> = new Set("al el ar as ash an ad ed es er ال آل".split(" "));

function attach(before: string, text: string): NamePart["attached"] {
  if (!particles.has(before) || ARTICLES.has(before)) return null;
  const whole = `${before}${text}`;
  return { text: whole, codes: soundsOf(whole) };
}

function kindOf(text: string, at: number, length: number, before: string): PartKind {
  if (/^\d+$/u.test(text)) return "number";
  if ([...text].length === 1) return "initial";
  if (fatherMarks.has(before) || patronymic.test(text)) return "patronymic";
  if (at === 0 && length > 1) return "given";
  return at === length - 1 ? "family" : "middle";
}
