import { countries } from "../world/countries.ts";
import { ar } from "../world/places/ar.ts";
import { en } from "../world/places/en.ts";
import { id } from "../world/places/id.ts";
import { ms } from "../world/places/ms.ts";
import { byCodeUnit, foldName, words } from "./fold.ts";
import {
  CONCEPTS,
  DEMONYMS,
  LEGAL_FORMS,
  meaningsOf,
  NATIONAL_CONCEPTS,
  ORGANIZATION_STOP,
} from "./organization-words.ts";
import { type NamePart, soundsOf } from "./parts.ts";
import { isArabic } from "./sounds.ts";

/** What a word of an organization's name is: its own word, a concept all languages have, a country, a number, or a legal form. */
export type OrganizationPartKind = "own" | "concept" | "country" | "number" | "form";

/** One word or phrase of an organization's name. */
export interface OrganizationPart extends Pick<NamePart, "text" | "codes" | "arabic"> {
  readonly kind: OrganizationPartKind;
  /** Of a concept, the word that stands for it here: another script may merely write it out. */
  readonly written: { readonly codes: Uint8Array; readonly arabic: boolean } | null;
}

/** An organization's name read into its parts. */
export interface ParsedOrganization {
  readonly name: string;
  /** Own words, concepts, countries and numbers, in order. */
  readonly core: readonly OrganizationPart[];
  readonly forms: readonly string[];
  readonly countries: readonly string[];
  /** All words but stop words written together, as sounds: what transliterated names have in common. */
  readonly whole: Uint8Array;
  /** First letters of the words, for acronyms: "world health organization" is "who". */
  readonly initials: string;
  /** The name when it is one short word of capitals: "WHO". */
  readonly acronym: string | null;
}

interface Entry {
  readonly words: readonly string[];
  readonly kind: OrganizationPartKind;
  readonly means: string;
}

const LEXICON = lexicon();
const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv)$/u;
const ROMAN_VALUES = [
  "",
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
];
const UNITS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const TENS = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
]);

/** Reads an organization's name. */
export function parseOrganization(name: string): ParsedOrganization {
  const all = numbers(joinLetters(words(name.replaceAll("&", " and "))).map(bare));
  const core: OrganizationPart[] = [];
  const forms: string[] = [];
  let initials = "";
  for (let at = 0; at < all.length; ) {
    const entry = longest(all, at);
    const text = all[at] ?? "";
    const length = entry?.words.length ?? 1;
    if (!ORGANIZATION_STOP.has(text))
      initials += all
        .slice(at, at + length)
        .map((word) => word.charAt(0))
        .join("");
    if (entry?.kind === "form") forms.push(entry.means);
    else if (entry !== null) core.push(part(entry.means, entry.kind, all.slice(at, at + length).join("")));
    else if (!ORGANIZATION_STOP.has(text)) core.push(part(text, /\d/u.test(text) ? "number" : "own"));
    at += length;
  }
  const kept = core.length > 0 ? core : forms.map((form) => part(form, "own"));
  const named = kept.filter((each) => each.kind === "country").map((each) => each.text);
  const whole = soundsOf(
    all
      .filter((word) => !ORGANIZATION_STOP.has(word) && !forms.includes(word))
      .join("")
      .slice(0, 40),
  );
  return { name, core: kept, whole, forms: [...new Set(forms)], countries: named, initials, acronym: acronymOf(name) };
}

/**
 * Whether a name can only be an organization's: an acronym, or one that says its kind ("Kementerian Luar Negeri") with no word of its own or a second one
 * that all languages have ("Bank Indonesia Raya").
 */
export function isOrganizationName(name: string): boolean {
  const { core, acronym } = parseOrganization(name);
  if (acronym !== null) return true;
  const common = core.filter((each) => each.kind !== "own").length;
  return core.some((each) => each.kind === "concept") && (common === core.length || common > 1);
}

/** Whether a name is one that every country has: "Foreign Ministry", البنك المركزي. */
export function isNational({ core }: ParsedOrganization): boolean {
  return core.every(
    ({ kind, text }) => kind === "concept" && meaningsOf(text).some((meaning) => NATIONAL_CONCEPTS.has(meaning)),
  );
}

/** `isNational` of names, with a memory of its own. */
export function makeNational(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = isNational(parseOrganization(name));
    known.set(name, now);
    return now;
  };
}

/** What a name says in whatever language and order: "Dewan HAM PBB" as "United Nations Human Rights Council". */
export function meaningOf(name: string): string | null {
  const { core } = parseOrganization(name);
  if (!core.every(({ kind }) => kind === "concept" || kind === "country")) return null;
  return core
    .map(({ text }) => text)
    .sort(byCodeUnit)
    .join(" ");
}

function part(text: string, kind: OrganizationPartKind, here = text): OrganizationPart {
  const written = kind === "concept" ? { codes: soundsOf(here), arabic: isArabic(here) } : null;
  return { text, kind, codes: kind === "own" ? soundsOf(text) : new Uint8Array(), arabic: isArabic(text), written };
}

function acronymOf(name: string): string | null {
  const letters = name.replace(/[.\s]/gu, "");
  return /^\p{Lu}{2,7}$/u.test(letters) ? foldName(letters) : null;
}

/** "L.L.C." comes as three letters: single letters in a row are one word. */
function joinLetters(all: readonly string[]): string[] {
  const joined: string[] = [];
  let run = "";
  for (const word of [...all, ""]) {
    if (word.length === 1 && /[a-z]/u.test(word)) {
      run += word;
      continue;
    }
    if (run !== "") joined.push(run);
    run = "";
    if (word !== "") joined.push(word);
  }
  return joined;
}

/** Arabic words without their article and what is written onto it, hamza and final h as newsrooms leave them. */
function bare(word: string): string {
  if (!isArabic(word)) return word;
  return word
    .replace(/[أإآ]/gu, "ا")
    .replace(/ى/gu, "ي")
    .replace(/^[وب]?(?:ال|لل)(?=.{2})/u, "")
    .replace(/(?<=..)ه$/u, "ة");
}

function numbers(all: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] ?? "";
    const tens = TENS.get(word);
    const unit = UNITS.indexOf(all[at + 1] ?? "");
    if (tens !== undefined) {
      read.push(String(tens + (unit > 0 && unit < 10 ? unit : 0)));
      if (unit > 0 && unit < 10) at++;
    } else if (ROMAN.test(word) && at > 0) read.push(String(ROMAN_VALUES.indexOf(word)));
    else read.push(word);
  }
  return read;
}

function longest(all: readonly string[], at: number): Entry | null {
  const first = all[at] ?? "";
  return entryAt(all, at, first) ?? (ATTACHED.test(first) ? entryAt(all, at, first.slice(1)) : null);
}

/** A word with "for", "and" or "with" written onto it. */
const ATTACHED = /^[لوب][\u0620-\u06ff]{3}/u;

/** The longest phrase that begins with this word, which stands at the place or is what is left of the one there. */
function entryAt(all: readonly string[], at: number, first: string): Entry | null {
  const entries = LEXICON.get(first) ?? [];
  return entries.find((entry) => entry.words.every((word, step) => step === 0 || all[at + step] === word)) ?? null;
}

function lexicon(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  const add = (phrase: string, kind: OrganizationPartKind, means: string): void => {
    const all = joinLetters(words(phrase)).map(bare);
    const first = all[0];
    if (first === undefined) return;
    const entries = byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.words.join(" ") === all.join(" "))) return;
    entries.push({ words: all, kind, means });
    byFirst.set(first, entries);
    if (kind === "concept" && all.length === 1 && /..ي$/u.test(first)) add(`${first}ة`, kind, means);
  };
  for (const [concept, phrases] of CONCEPTS) for (const phrase of phrases.split(" | ")) add(phrase, "concept", concept);
  for (const row of LEGAL_FORMS)
    for (const phrase of row.split(" | ")) add(phrase, "form", row.split(" | ")[0] ?? phrase);
  for (const { code, names } of countries)
    for (const list of Object.values(names)) for (const name of list) if (name.length > 2) add(name, "country", code);
  // "Russian Foreign Ministry", "the Kyrgyz Republic"
  for (const { code, aliases, demonyms } of [...en, ...ar, ...id, ...ms])
    for (const name of [...aliases, ...demonyms]) if (name.length > 3) add(name, "country", code);
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * A name's parts without the country it acts for: "Iranian Foreign Ministry" of Iran is the foreign ministry. A word is taken for the country when
 * it is one of its names, begins as one of them does, or is an adjective of it.
 */
export function withoutCountry(name: ParsedOrganization, country: string | null): readonly OrganizationPart[] {
  if (country === null) return name.core;
  const rest = name.core.filter(
    (part) => !(part.kind === "country" && part.text === country) && !(part.kind === "own" && isOf(part.text, country)),
  );
  return rest.length > 0 ? rest : name.core;
}

const BEGINNINGS = beginnings();

function isOf(word: string, country: string): boolean {
  return (BEGINNINGS.get(country) ?? []).some((beginning) => word.startsWith(beginning));
}

/** What words of a country begin with: its one-word names without their last letter, and its adjectives. */
function beginnings(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    countries.map(({ code, names }) => {
      const own = Object.values(names)
        .flat()
        .map((name) => words(name).map(bare))
        .filter((all) => all.length === 1)
        .map(([name = ""]) => (name.length > 4 ? name.slice(0, -1) : name))
        .filter((name) => name.length >= 3);
      return [code, [...own, ...(DEMONYMS[code]?.split(" ").map(bare) ?? [])]];
    }),
  );
}
