import type { CountryCode } from "../types.ts";
import { type Chunk, foldedAt, hitAt, isDeterminer, markerAt, pastDeterminer, type View } from "./chunk.ts";
import { isComma, isPossessive, pastComma, pastPossessive } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import { codeIn, consortOf, endOf, inTurn, isListed, respective, startOf } from "./respective.ts";

/**
 * The countries that a sentence says people and bodies belong to, where it is not said in their title: "the Serbian delegation was led by …",
 * "A, dari Sepanyol", "عن الجانب الماليزي …", "Iceland's … Institute".
 */
export function belonging(view: View, phrases: readonly Phrase[]): ReadonlyMap<Phrase, CountryCode> {
  const homes = new Map<Phrase, CountryCode>();
  const sides = sidesOf(view, phrases);
  const parallel =
    phrases.filter((phrase) => phrase.name !== null && countryFor(view, phrase, phrases) !== null).length > 1;
  for (const [at, phrase] of phrases.entries()) {
    for (const [one, code] of [...respective(view, phrases, at), ...inTurn(view, phrases, at)]) homes.set(one, code);
    if (!lacks(phrase) || homes.has(phrase)) continue;
    const country =
      bracketed(view, phrase, phrases) ??
      consortOf(view, phrases, at) ??
      originOf(view, phrase, phrases) ??
      besides(view, phrases, at) ??
      ofTown(view, phrases, at) ??
      ahead(view, phrase, sides) ??
      behalfOf(view, phrase, phrases) ??
      describedAs(view, phrase, phrases) ??
      fellowOf(view, phrases, at, homes) ??
      ownerOf(view, phrases, at, homes) ??
      (parallel ? countryFor(view, phrase, phrases) : null);
    if (country !== null) homes.set(phrase, country);
  }
  return homes;
}

/** Whether a phrase is a person or a body whose title names no country. */
function lacks(phrase: Phrase): boolean {
  if (phrase.countries.length > 0 || phrase.counterpart !== null) return false;
  if (phrase.roles.some((role) => role.what.is === "role" && role.what.plural)) return false;
  if (phrase.organization !== null)
    return phrase.organization.what.is === "organization" && phrase.organization.what.country === null;
  return phrase.name !== null || phrase.roles.length > 0;
}

/** The country that starts at a token, as a thing of its own. */
function countryFrom(at: number, phrases: readonly Phrase[]): (Chunk & { readonly code: CountryCode }) | null {
  for (const { chunks } of phrases)
    for (const chunk of chunks)
      if (chunk.from === at && chunk.what.is === "country") return { ...chunk, code: chunk.what.code };
  return null;
}

// ---- where they come from ----

/** "Amadou Barry (Guinea)" */
function bracketed(view: View, phrase: Phrase, phrases: readonly Phrase[]): CountryCode | null {
  const end = endOf(phrase);
  if (phrase.name === null || foldedAt(view, end) !== "(") return null;
  const country = countryFrom(end + 1, phrases);
  return country !== null && foldedAt(view, country.to) === ")" ? country.code : null;
}

/** "Amadou Barry asal Guinea", "…, dari Sepanyol"; but "Amadou Barry dari Guinea ke Mali" travels. */
function originOf(view: View, phrase: Phrase, phrases: readonly Phrase[]): CountryCode | null {
  const origin = hitAt(view, pastComma(view, endOf(phrase)), "origin");
  if (origin === null) return null;
  const country = countryFrom(pastDeterminer(view, origin.to), phrases);
  if (country === null || country.what.is !== "country" || country.what.form === "capital") return null;
  return travels(view, country.to) ? null : country.code;
}

function travels(view: View, from: number): boolean {
  for (let at = from; at <= from + 4; at++)
    if (markerAt(view, at, "to") !== null || view.hits[at]?.some((hit) => hit.proclitics.includes("to"))) return true;
  return false;
}

/** "Ms. Fatima Adan for Kenya" */
function countryFor(view: View, phrase: Phrase, phrases: readonly Phrase[]): CountryCode | null {
  const marker = markerAt(view, endOf(phrase), "for");
  const country = marker === null || !phrase.titled ? null : countryFrom(marker.to, phrases);
  return country?.what.is === "country" && country.what.form === "name" ? country.code : null;
}

/** A country right before: "Iceland's Hengill Institute", "the Chadian, …", "الفرنسية ماري …". */
function besides(view: View, phrases: readonly Phrase[], at: number): CountryCode | null {
  const [before, phrase] = [phrases[at - 1], phrases[at]];
  const [only, more] = before?.chunks ?? [];
  // "a Belarusian colleague: …"
  if (before?.counterpart != null && before.name === null && phrase !== undefined)
    return foldedAt(view, startOf(phrase) - 1) === ":" && startOf(phrase) - 1 === endOf(before) ? codeIn(before) : null;
  if (phrase === undefined || only?.what.is !== "country" || more !== undefined) return null;
  const [gap, code] = [startOf(phrase) - only.to, only.what.code];
  if (gap === 1 && isPossessive(view, only.to)) return code;
  if (gap === 1 && isComma(view, only.to) && comesFrom(view, only)) return code;
  if (only.what.form !== "demonym" || phrase.name === null) return null;
  const { adjectives, capitals } = view.lexicon.language;
  // "said the Chadian, Brahim …": a demonym that no noun follows.
  if (adjectives === "before noun")
    return gap === 1 && isComma(view, only.to) && isDeterminer(view, only.from - 1) ? code : null;
  return !capitals && gap === 0 && phrase.chunks[0]?.proclitics.length === 0 && isPerson(view, only) ? code : null;
}

/** "Wali Kota Osaka, Jepang, Hiroshi …", "the mayor of Osaka, Japan, Hiroshi …": between a town's office and its holder the town's country. */
function ofTown(view: View, phrases: readonly Phrase[], at: number): CountryCode | null {
  const [office, country, holder] = phrases.slice(Math.max(0, at - 2), at + 1);
  if (at < 2 || office === undefined || country === undefined || holder?.name == null) return null;
  const [only, more] = country.chunks;
  if (office.roles.length === 0 || office.name !== null || holder.roles.length > 0 || more !== undefined) return null;
  if (only?.what.is !== "country" || only.what.form !== "name") return null;
  const isSetOff = (a: Phrase, b: Phrase) => isComma(view, endOf(a)) && endOf(a) + 1 === startOf(b);
  return isSetOff(office, country) && isSetOff(country, holder) ? only.what.code : null;
}

/** "seorang konsultan asal Hong Kong, …", "a trader from Guinea, …"; but "back from Guinea, …" */
function comesFrom(view: View, country: Chunk): boolean {
  for (let at = country.from - 1; at >= country.from - 3; at--) {
    const origin = hitAt(view, at, "origin");
    if (origin === null || origin.to !== country.from) continue;
    for (let noun = at - 1; noun >= at - 4; noun--) if (hitAt(view, noun, "article") !== null) return true;
  }
  return false;
}

/** "المحامية البريطانية …" is a woman, "العاصمة الفرنسية" none: the noun before a demonym is no body and no place. */
function isPerson(view: View, demonym: Chunk): boolean {
  const before = demonym.from - 1;
  if (demonym.proclitics.some((marker) => marker !== "article" && marker !== "and" && marker !== "to")) return false;
  return (
    hitAt(view, before, "opener") === null &&
    !hitAt(view, before, "common")?.proclitics.includes("article") &&
    hitAt(view, before, "side") === null &&
    hitAt(view, before, "field") === null
  );
}

// ---- whose side they are on ----

/**
 * Words that say a country's people: "the Serbian delegation", "pihak Malaysia", "الجانب القطري", "a delegation of Mongolia's Khural"; or a
 * country that somebody speaks for.
 */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly code: CountryCode;
  readonly named: boolean;
}

function sidesOf(view: View, phrases: readonly Phrase[]): Side[] {
  return phrases.flatMap((phrase) => {
    if (phrase.name !== null) return [];
    const country = phrase.chunks.find((chunk) => chunk.what.is === "country") ?? phrase.organization;
    const code = country === null ? null : homeOf(country);
    if (country === null || code === null) return [];
    const { from, to } = sideAround(view, country);
    const named = to - from > country.to - country.from;
    return named || country.what.is === "country" ? [{ from, to, code, named }] : [];
  });
}

function homeOf({ what }: Chunk): CountryCode | null {
  return what.is === "country" ? what.code : what.is === "organization" ? what.country : null;
}

/** The country with its side's word: some two words may stand between ("Ethiopian trade team"). */
function sideAround(view: View, country: Chunk): { from: number; to: number } {
  const possessive = pastPossessive(view, country.to);
  if (view.lexicon.language.adjectives === "before noun")
    for (let at = possessive; at < possessive + 3 && view.tokens[at]?.kind === "word"; at++) {
      const side = hitAt(view, at, "side");
      if (side !== null) return { from: country.from, to: side.to };
    }
  for (let at = country.from - 1; at >= country.from - 3 && view.tokens[at]?.kind === "word"; at--) {
    const side = hitAt(view, at, "side");
    if (side !== null && side.to <= country.from) return { from: at, to: country.to };
  }
  return { from: country.from, to: country.to };
}

/** Whom a side is led by, whom it has as members, who speaks for it. */
function ahead(view: View, phrase: Phrase, sides: readonly Side[]): CountryCode | null {
  const start = startOf(phrase);
  const near = sides.filter((side) => side.to <= start).at(-1);
  if (near === undefined || start - near.to > 8) return null;
  if (!near.named) return opens(view, near, start, "represented") ? near.code : null;
  if (opens(view, near, start, "leading") || opens(view, near, start, "represented")) return near.code;
  if (opens(view, near, start, "members")) return near.code;
  // "قاد الوفد الموريتاني وزير الصيد …"
  if (hitAt(view, near.from - 1, "leading") !== null && near.to === start) return near.code;
  const by = markerAt(view, near.to, "by");
  if (by !== null && by.to === start) return near.code;
  return isPreposed(view, near) && skipMarks(view, near.to) === start ? near.code : null;
}

/** Whether a word of a kind stands between a side and the phrase, right before the phrase. */
function opens(view: View, side: Side, start: number, kind: "leading" | "represented" | "members"): boolean {
  for (let at = side.to; at < start; at++) {
    const hit = hitAt(view, at, kind);
    if (hit === null) continue;
    const by = markerAt(view, hit.to, "by")?.to ?? hit.to;
    if (by <= start && pastDeterminer(view, skipMarks(view, by)) >= start) return true;
  }
  return false;
}

function skipMarks(view: View, at: number): number {
  let next = at;
  while (/^[:«"“/]$/.test(foldedAt(view, next))) next++;
  return next;
}

/** "عن الجانب الماليزي", "di pihak Malaysia", "on the Kenyan side" */
function isPreposed(view: View, side: Side): boolean {
  for (let at = side.from - 1; at >= side.from - 2; at--) {
    const marker = markerAt(view, at, "from", "in", "for", "behalf", "on");
    if (marker !== null && pastDeterminer(view, marker.to) >= side.from) return true;
  }
  const hits = view.hits[side.from] ?? [];
  return hitAt(view, side.from, "marker") !== null || hits.some((hit) => hit.proclitics.includes("in"));
}

/** "…, عن الجانب القطري", "bagi pihak Malaysia" behind a name. */
function behalfOf(view: View, phrase: Phrase, phrases: readonly Phrase[]): CountryCode | null {
  const behalf = markerAt(view, pastComma(view, endOf(phrase)), "behalf");
  if (behalf === null || behalf.proclitics.includes("and")) return null;
  const country = countryFrom(pastDeterminer(view, behalf.to), phrases);
  return country === null || view.tokens[country.to]?.kind === "word" ? null : country.code;
}

/** "…, the top Turkish diplomat," and "…, seorang pengusaha Malaysia,": an aside of a few words with one country. */
function describedAs(view: View, phrase: Phrase, phrases: readonly Phrase[]): CountryCode | null {
  const comma = endOf(phrase);
  if (phrase.name === null || !isComma(view, comma) || hitAt(view, comma + 1, "article") === null) return null;
  const found: Chunk[] = [];
  for (let at = comma + 2; at <= comma + 7; at++) {
    if (view.tokens[at]?.kind !== "word") return codeOf(found, at);
    if (STOPS.some((kind) => hitAt(view, at, kind) !== null)) return null;
    const country = countryFrom(at, phrases);
    if (country !== null) found.push(country);
  }
  return null;
}

const STOPS = ["cue", "saying", "side", "opener"] as const;

function codeOf(found: readonly Chunk[], at: number): CountryCode | null {
  const [only, more] = found;
  if (only?.what.is !== "country" || more !== undefined || only.what.form === "capital") return null;
  return only.to <= at ? only.what.code : null;
}

/** The next of a list that a side opened: "الوفد الماليزي كلا من … و… و…". */
function fellowOf(
  view: View,
  phrases: readonly Phrase[],
  at: number,
  homes: ReadonlyMap<Phrase, CountryCode>,
): CountryCode | null {
  const [before, phrase] = [phrases[at - 1], phrases[at]];
  if (before === undefined || phrase === undefined || phrase.name === null) return null;
  const home = homes.get(before);
  if (home === undefined) return null;
  // "أمين عام الغرفة د. …"
  const whole = before.name === null && before.roles.length > 0 && startOf(phrase) - endOf(before) <= 1;
  return whole || isListed(view, endOf(before), phrase) ? home : null;
}

// ---- whose minister they are ----

/** "Serbia … its transport minister, …", "timbalannya", "اسرائيل … رئيس وزرائها": of whose country who holds an office is. */
function ownerOf(
  view: View,
  phrases: readonly Phrase[],
  at: number,
  homes: ReadonlyMap<Phrase, CountryCode>,
): CountryCode | null {
  const phrase = phrases[at];
  if (phrase === undefined || phrase.name === null || !isOwned(view, phrase)) return null;
  for (let before = at - 1; before >= 0; before--) {
    const owner = phrases[before];
    if (owner === undefined || startOf(phrase) - endOf(owner) > FARTHEST) return null;
    const [only] = owner.chunks;
    if (only?.what.is === "country" && owner.chunks.length === 1)
      return only.what.form === "capital" ? null : only.what.code;
    if (owner.name === null && owner.roles.length === 0) continue;
    return codeIn(owner) ?? homes.get(owner) ?? null;
  }
  return null;
}

const FARTHEST = 14;

/** "… dan isteri, Amina Diallo" */
function isKin(view: View, start: number): boolean {
  if (hitAt(view, start, "kin") !== null) return true;
  for (let at = start - 1; at >= start - 3; at--) {
    const kin = hitAt(view, at, "kin");
    if (kin !== null) return kin.to === start || (kin.to === start - 1 && isComma(view, kin.to));
  }
  return false;
}

/** Whether an office is somebody's: "its …", "wakilnya", "أميرها". */
function isOwned(view: View, phrase: Phrase): boolean {
  if (isKin(view, startOf(phrase))) return true;
  const role = phrase.roles[0];
  if (role === undefined || role !== phrase.chunks[0]) return false;
  const owner = hitAt(view, role.from - 1, "pronoun");
  if (owner !== null && owner.meaning.person === "possessive" && owner.to === role.from) return true;
  return role.pronoun !== null;
}
