import { foldName } from "./fold.ts";
import type { Profile } from "./members.ts";
import type { NameReader } from "./names.ts";
import { withoutCountry } from "./organization.ts";
import { CONCEPTS, meaningsOf } from "./organization-words.ts";
import { skeletons } from "./skeleton.ts";

const LARGEST = 400;
const MOST_PARTS = 5;

/**
 * Visits the pairs of profiles worth comparing, each once, the smaller place first: those that share a block. A person's full names meet where two
 * parts have the same consonant skeletons, lone words meet the full names that hold them, organizations meet by words, acronyms and countries.
 * No all-pairs: a block that grows beyond 400 profiles is parted by country. Nothing is kept of a pair, so memory grows with the profiles alone.
 */
export function eachCandidate(
  profiles: readonly Profile[],
  reader: NameReader,
  visit: (a: Profile, b: Profile) => void,
): void {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile, reader)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [profile]);
      else block.push(profile);
    }
  }
  const groupsOf = profileGroups(blocks, profiles.length);
  const visited = new Int32Array(profiles.length).fill(-1);
  for (const profile of profiles) {
    for (const { members, lone } of groupsOf[profile.at] ?? []) {
      for (const other of lone !== null && !profile.lone ? lone : members) {
        if (other.at <= profile.at || visited[other.at] === profile.at || !mayMeet(profile, other)) continue;
        visited[other.at] = profile.at;
        visit(profile, other);
      }
    }
  }
}

/** Profiles that share a block. */
interface Group {
  readonly members: readonly Profile[];
  /** Those of them that are a lone word, where one of two must be one to meet; null where any two meet. */
  readonly lone: readonly Profile[] | null;
}

function profileGroups(blocks: ReadonlyMap<string, readonly Profile[]>, count: number): readonly (readonly Group[])[] {
  const groupsOf: Group[][] = Array.from({ length: count }, () => []);
  for (const [key, block] of blocks) {
    for (const members of part(block)) {
      if (members.length < 2) continue;
      const lone = key.startsWith("word ") ? members.filter((profile) => profile.lone) : null;
      if (lone?.length === 0) continue;
      const group = { members, lone };
      for (const profile of members) groupsOf[profile.at]?.push(group);
    }
  }
  return groupsOf;
}

/** Two countries keep two actors apart whatever their names: such pairs need no comparing. */
function mayMeet(a: Profile, b: Profile): boolean {
  return a.country === null || b.country === null || a.country === b.country || a.kind !== "person";
}

function part(block: readonly Profile[]): (readonly Profile[])[] {
  if (block.length <= LARGEST) return [block];
  const byCountry = new Map<string, Profile[]>();
  for (const profile of block) {
    const country = profile.country ?? "?";
    const group = byCountry.get(country);
    if (group === undefined) byCountry.set(country, [profile]);
    else group.push(profile);
  }
  return [...byCountry.values()].flatMap((group) => chunks(group));
}

function chunks(group: readonly Profile[]): Profile[][] {
  const found: Profile[][] = [];
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
  parts.forEach(({ attached }, i) => {
    for (const one of attached === null ? [] : skeletons(attached.text)) {
      keys.add(`word ${one}`);
      for (const other of forms.flatMap((form, j) => (i === j ? [] : form)))
        keys.add(one < other ? `${one} ${other}` : `${other} ${one}`);
    }
  });
  if (parts.length > 0) for (const one of skeletons(parts.map((each) => each.text).join(""))) keys.add(`all ${one}`);
}

/** Concepts that may mean one of several, and what they may mean: any of them meet. */
const SEVERAL: ReadonlySet<string> = new Set(
  CONCEPTS.flatMap(([concept]) => (concept.includes("/") ? [concept, ...meaningsOf(concept)] : [])),
);

function organizationKeys(name: string, profile: Profile, reader: NameReader, keys: Set<string>): void {
  const { acronym, initials, core } = reader.organization(name);
  if (acronym !== null) keys.add(`initials ${acronym}`);
  if (initials.length > 1) keys.add(`initials ${initials}`);
  const country = profile.country ?? profile.guess;
  const shorn = withoutCountry(reader.organization(name), country);
  for (const one of shorn.filter((part) => part.kind === "own").flatMap((part) => skeletons(part.text))) {
    if (one.length > 2) keys.add(`own ${one}`);
    if (country !== null) keys.add(`own ${country} ${one}`);
  }
  const group = core[0]?.text === "group" ? /^\S+\s/u : "";
  for (const one of skeletons(
    foldName(name)
      .replace(group, "")
      .replaceAll(/\b(?:the|al|of)\b|(?<=^|\s)ال|\s/gu, ""),
  ))
    keys.add(`whole ${one}`);
  const all = shorn
    .map((part) => (part.kind === "own" ? (skeletons(part.text)[0] ?? "") : SEVERAL.has(part.text) ? "*" : part.text))
    .sort()
    .join(" ");
  keys.add(`all ${country ?? ""} ${all}`);
  if (country !== null && shorn.some(({ kind }) => kind === "own")) keys.add(`all  ${all}`);
}
