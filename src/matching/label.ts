import anyAscii from "any-ascii";
import { countryByCode } from "../world/countries.ts";
import { byCodeUnit, words } from "./fold.ts";
import type { Member } from "./members.ts";
import { isArabic } from "./sounds.ts";
import { titles } from "./words.ts";

/**
 * The name to show for an actor: a country's English name; otherwise a name in Latin letters if one article has it, of several words if there is
 * one, without the titles before it, as most articles write it, the longest of those equally frequent.
 */
export function labelOf(members: readonly Member[]): string {
  const [first] = members;
  if (first === undefined) return "";
  const country = first.actor.kind === "country" ? countryByCode.get(first.actor.country ?? "") : undefined;
  if (country !== undefined) return country.names.en[0] ?? first.actor.name;
  const counts = new Map<string, number>();
  for (const { actor } of members) {
    const name = first.actor.kind === "person" ? withoutTitles(actor.name) : actor.name.trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(
    (x, y) => merit(y[0]) - merit(x[0]) || y[1] - x[1] || y[0].length - x[0].length || byCodeUnit(x[0], y[0]),
  );
  return names[0]?.[0] ?? first.actor.name;
}

function merit(name: string): number {
  const several = words(name).length > 1 ? 2 : 0;
  const shouting = name === name.toUpperCase() && name !== name.toLowerCase() ? 0 : 1;
  return (isLatin(name) ? 4 : 0) + several + shouting;
}

/** Whether a name is written in Latin letters only. */
export function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/[^\P{L}\p{Script=Latin}]/u.test(name);
}

/** A name without the titles before it; a name of titles and one word keeps its last title ("King Salman"). */
export function withoutTitles(name: string): string {
  const parts = name.trim().split(/\s+/u);
  let at = 0;
  while (at < parts.length - 2 && isTitle(parts[at] ?? "")) at++;
  return parts.slice(at).join(" ");
}

function isTitle(part: string): boolean {
  const folded = words(part);
  return folded.length === 1 && titles.has(folded[0] ?? "") && !isArabic(folded[0] ?? "ا");
}

/**
 * A label as a key: Latin letters, digits and hyphens.
 *
 * @example
 * slug("Abbas Araghchi") //=> "abbas-araghchi"
 */
export function slug(label: string): string {
  const latin = anyAscii(label.normalize("NFKC")).toLowerCase().replace(/['`’]/gu, "");
  const key = latin.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "") || "actor";
  // graphology keeps neighbours in plain objects, which all have a "constructor".
  return key in Object.prototype ? `${key}-actor` : key;
}

/** A key wanted for something, with a country and a stable place among its equals. */
export interface Wanted {
  readonly key: string;
  readonly country: string | null;
  /** Breaks ties: made of content, the same in every build. */
  readonly order: string;
}

/** Keys made unique: where several want one, each gets its country's code, then a number in the order of content. */
export function uniqueKeys(wanted: readonly Wanted[]): string[] {
  const counts = countOf(wanted.map((each) => each.key));
  const withCountry = wanted.map(({ key, country }) =>
    (counts.get(key) ?? 0) > 1 && country !== null ? `${key}-${country.toLowerCase()}` : key,
  );
  const places = wanted
    .map((each, at) => ({ key: withCountry[at] ?? each.key, order: each.order, at }))
    .sort((x, y) => byCodeUnit(x.key, y.key) || byCodeUnit(x.order, y.order));
  const taken = new Set<string>();
  const keys: string[] = [...withCountry];
  for (const { key, at } of places) {
    let unique = key;
    for (let number = 2; taken.has(unique); number++) unique = `${key}-${number}`;
    taken.add(unique);
    keys[at] = unique;
  }
  return keys;
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
