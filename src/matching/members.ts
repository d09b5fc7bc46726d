import type { Actor, Alias, ArticleHead, CountryCode, Extraction } from "../types.ts";
import { newsroomsAt } from "../world/newsrooms.ts";
import { byCodeUnit, foldName, makeFold, words } from "./fold.ts";
import { isNational, makeNational, parseOrganization } from "./organization.ts";
import { particles, titles } from "./words.ts";

/** One article's copy of an actor, with what merging looks at. */
export interface Member {
  /** "article#a1". */
  readonly id: string;
  readonly article: ArticleHead;
  readonly actor: Actor;
  /** Actors of other sides that it met or agreed with in its article, as folded names: what two copies may share. */
  readonly partners: readonly string[];
  /** The newsroom's country: that of a "Kementerian Luar Negeri" nobody says more of. */
  readonly home: CountryCode | null;
}

/** A surface form's folded text, the article's own copy left out. */
export function aliasTexts(actor: Actor): readonly string[] {
  return [actor.name, ...actor.aliases.map((alias: Alias) => alias.text)];
}

/** Id of a member in all articles. */
export function memberId(article: string, actor: string): string {
  return `${article}#${actor}`;
}

/** All actors of all articles, in the order of their ids, whatever order the articles came in. */
export function collectMembers(extractions: readonly Extraction[]): Member[] {
  const fold = makeFold();
  const members = extractions.flatMap((extraction) => {
    const partners = partnersOf(extraction, fold);
    const home = homeOf(extraction);
    return extraction.actors.map((actor) => ({
      id: memberId(extraction.article.id, actor.id),
      article: extraction.article,
      actor,
      partners: [...(partners.get(actor.id) ?? [])].sort(byCodeUnit),
      home,
    }));
  });
  return members.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Where the newsrooms of the article's language are, unless it tells of other countries alone. */
function homeOf({ article, actors }: Extraction): CountryCode | null {
  const home = newsroomsAt.get(article.language) ?? null;
  const isTold = actors.every(({ country }) => country === null) || actors.some(({ country }) => country === home);
  return isTold ? home : null;
}

function partnersOf(
  { actors, meetings, claims }: Extraction,
  fold: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const nameOf = new Map(actors.map((actor) => [actor.id, actor.known ?? fold(actor.name)]));
  const partners = new Map<string, Set<string>>();
  const groups = [
    ...meetings.map((meeting) => [...meeting.participants, ...meeting.accompanying]),
    ...claims.map(({ source, target }) => [source, target]),
  ];
  for (const group of groups) {
    for (const id of group) {
      const own = partners.get(id) ?? new Set<string>();
      for (const other of group) if (other !== id) own.add(nameOf.get(other) ?? other);
      partners.set(id, own);
    }
  }
  return partners;
}

/** Copies that nothing tells apart: one kind, one country, one full name. Merging compares these, not every copy. */
export interface Profile {
  readonly at: number;
  readonly kind: Actor["kind"];
  /** For whom its articles say it acts. */
  readonly country: CountryCode | null;
  /** The same, or where it seems at home when no article says: too little to keep two apart. */
  readonly guess: CountryCode | null;
  readonly known: string | null;
  /** The full name as an article gives it. */
  readonly name: string;
  /** All forms, fullest first. */
  readonly names: readonly string[];
  readonly members: readonly Member[];
  /** Whether one of its forms is a lone word. */
  readonly lone: boolean;
  /** English titles held, folded. */
  readonly titles: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  /** First and last publication day of its articles. */
  readonly from: string | null;
  readonly to: string | null;
}

const MOST_NAMES = 8;

/** The copies grouped into profiles, in the order of their first member. */
export function toProfiles(members: readonly Member[], alone: (member: Member) => boolean): Profile[] {
  const groups = new Map<string, Member[]>();
  const fold = makeFold();
  const isEverywhere = makeNational();
  for (const member of members) {
    const signature = alone(member) ? member.id : signatureOf(member, fold, isEverywhere);
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [member]);
    else group.push(member);
  }
  return [...groups.values()].map(profileOf);
}

/**
 * The country that an article says its actor acts for. A person whose roles all leave their country open has the one of the newsroom's home at most
 * ("Presiden" in an Indonesian article), which is a guess.
 */
export function sureCountry({ kind, country, roles }: Actor): CountryCode | null {
  const open = kind === "person" && roles.length > 0 && !roles.some((role) => role.country === country);
  return open ? null : country;
}

function signatureOf(
  { actor, id, home }: Member,
  fold: (name: string) => string,
  isEverywhere: (name: string) => boolean,
): string {
  if (actor.known !== null) return `known ${actor.kind} ${actor.known}`;
  if (actor.kind === "country") return `country ${actor.country ?? fold(actor.name)}`;
  const name = fold(actor.name);
  const country = sureCountry(actor);
  if (actor.kind === "organization" && country === null && isEverywhere(actor.name))
    return home === null ? id : `organization ~${home} ${name}`;
  const alone = country === null && isLoneWord(actor.name);
  return alone ? id : `${actor.kind} ${country ?? `?${actor.country ?? ""}`} ${name}`;
}

/** The profile of copies that are one, at a place of its list. */
export function profileOf(members: readonly Member[], at: number): Profile {
  const first = members[0];
  if (first === undefined) throw new RangeError("a profile has a member");
  const counts = new Map<string, number>();
  for (const { actor } of members) {
    const texts = aliasTexts(actor);
    texts.forEach((name, place) => {
      if (texts.indexOf(name) === place) counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const names = [...counts]
    .map(([name, count]) => ({ name, count, words: wordCount(name) }))
    .sort((a, b) => b.words - a.words || b.count - a.count || byCodeUnit(a.name, b.name))
    .map(({ name }) => name);
  const [from, to] = daysOf(members);
  return {
    at,
    kind: first.actor.kind,
    country: sureCountry(first.actor),
    guess: first.actor.country ?? (isOfHome(first.actor) ? first.home : null),
    known: first.actor.known,
    name: first.actor.name,
    names: distinctFolds([first.actor.name, ...names]).slice(0, MOST_NAMES),
    members,
    lone: names.some(isLoneWord),
    titles: titlesOf(members),
    partners: partnersOfAll(members),
    from,
    to,
  };
}

function isOfHome({ kind, name }: Actor): boolean {
  return kind === "organization" && isNational(parseOrganization(name));
}

function daysOf(members: readonly Member[]): readonly [first: string | null, last: string | null] {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const { article } of members) {
    const day = article.published;
    if (day === null) continue;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  return [from, to];
}

function partnersOfAll(members: readonly Member[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { partners } of members) for (const partner of partners) all.add(partner);
  return all;
}

function titlesOf(members: readonly Member[]): ReadonlySet<string> {
  const held = new Set<string>();
  for (const { actor } of members) for (const { title } of actor.roles) if (title !== null) held.add(title);
  return new Set([...held].map(foldName));
}

/** Whether a name is one word but for titles and particles: "Sharif", "King Salman", "bin Farhan". */
export function isLoneWord(name: string): boolean {
  let count = 0;
  for (const word of words(name)) if (!titles.has(word) && !particles.has(word)) count++;
  return count <= 1;
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length;
}

function distinctFolds(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldName(name);
    if (folded === "" || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
