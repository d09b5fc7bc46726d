import { foldName } from "./fold.ts";
import type { Profile } from "./members.ts";
import type { NameReader } from "./names.ts";
import { withoutCountry } from "./organization.ts";
import { skeletons } from "./skeleton.ts";

/** Two profiles that may be one, by their places; the first is the smaller. */
export type Candidate = readonly [number, number];

const LARGEST = 400;
const MOST_PARTS = 5;

/**
 * Pairs of profiles worth comparing: those that share a block. A person's full names meet where two parts have the same consonant
 * skeletons, lone words meet the full names that hold them, organizations meet by words, acronyms and `known`.
 * No all-pairs: a block that grows beyond 400 profiles is parted by country.
 */
export function candidates(profiles: readonly Profile[], reader: NameReader): Candidate[] {
  const blocks = new Map<string, number[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile, reader)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [profile.at]);
      else block.push(profile.at);
    }
  }
  const seen = new Set<number>();
  const pairs: Candidate[] = [];
  for (const [key, block] of blocks) {
    for (const group of part(block, profiles)) addPairs(group, profiles, key, seen, pairs);
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function addPairs(
  group: readonly number[],
  profiles: readonly Profile[],
  key: string,
  seen: Set<number>,
  pairs: Candidate[],
): void {
  const lone = key.startsWith("word ");
  group.forEach((i, at) => {
    for (const j of group.slice(at + 1)) {
      const [a, b] = [profiles[i], profiles[j]];
      if (a === undefined || b === undefined || !mayMeet(a, b) || (lone && !isLone(a) && !isLone(b))) continue;
      const id = i * profiles.length + j;
      if (seen.has(id)) continue;
      seen.add(id);
      pairs.push([i, j]);
    }
  });
}

/** Two countries keep two actors apart whatever their names: such pairs need no comparing. */
function mayMeet(a: Profile, b: Profile): boolean {
  return a.country === null || b.country === null || a.country === b.country || a.kind !== "person";
}

function isLone(profile: Profile): boolean {
  return profile.names.some((name) => !/[\s-]/u.test(name.trim()));
}

function part(block: readonly number[], profiles: readonly Profile[]): number[][] {
  if (block.length <= LARGEST) return [[...block]];
  const byCountry = new Map<string, number[]>();
  for (const at of block) {
    const country = profiles[at]?.country ?? "?";
    byCountry.set(country, [...(byCountry.get(country) ?? []), at]);
  }
  return [...byCountry.values()].flatMap((group) => chunks(group));
}

function chunks(group: readonly number[]): number[][] {
  const found: number[][] = [];
  for (let at = 0; at < group.length; at += LARGEST) found.push(group.slice(at, at + LARGEST));
  return found;
}

function keysOf(profile: Profile, reader: NameReader): ReadonlySet<string> {
  const keys = new Set<string>();
  if (profile.kind === "country") return keys;
  for (const name of profile.names) {
    if (profile.kind === "person") personKeys(name, reader, keys);
    else organizationKeys(name, profile, reader, keys);
  }
  return keys;
}

function personKeys(name: string, reader: NameReader, keys: Set<string>): void {
  const parts = reader.person(name).core.slice(0, MOST_PARTS);
  const forms = parts.map((each) => skeletons(each.text));
  forms.forEach((left, i) => {
    for (const one of left) {
      keys.add(`word ${one}`);
      for (const right of forms.slice(i + 1))
        for (const other of right) keys.add(one < other ? `${one} ${other}` : `${other} ${one}`);
    }
  });
  const attached = parts.flatMap((each) => (each.attached === null ? [] : skeletons(each.attached.text)));
  for (const one of attached) keys.add(`word ${one}`);
  if (parts.length > 1) for (const one of skeletons(parts.map((each) => each.text).join(""))) keys.add(`all ${one}`);
}

function organizationKeys(name: string, profile: Profile, reader: NameReader, keys: Set<string>): void {
  const { acronym, initials } = reader.organization(name);
  if (acronym !== null) keys.add(`initials ${acronym}`);
  if (initials.length > 1) keys.add(`initials ${initials}`);
  const shorn = withoutCountry(reader.organization(name), profile.country);
  for (const one of shorn.filter((part) => part.kind === "own").flatMap((part) => skeletons(part.text))) {
    if (one.length > 2) keys.add(`own ${one}`);
    if (profile.country !== null) keys.add(`own ${profile.country} ${one}`);
  }
  for (const one of skeletons(foldName(name).replaceAll(/\b(?:the|al|of)\b|(?<=^|\s)ال|\s/gu, "")))
    keys.add(`whole ${one}`);
  keys.add(
    `all ${profile.country ?? ""} ${shorn
      .map((part) => (part.kind === "own" ? (skeletons(part.text)[0] ?? "") : part.text))
      .sort()
      .join(" ")}`,
  );
}
