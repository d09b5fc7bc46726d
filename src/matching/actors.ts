import type { CanonicalActor, DatedRole, Evidence, Name, NonEmpty, RoleClaim } from "../types.ts";
import { countryByCode } from "../world/countries.ts";
import { byCodeUnit, makeFold } from "./fold.ts";
import { labelOf, slug, uniqueKeys, type Wanted } from "./label.ts";
import { type Member, memberId, sureCountry } from "./members.ts";

/** A group of copies that are one actor, and what a person decided of it. */
export interface ActorGroup {
  readonly members: readonly Member[];
  readonly label: string | null;
  readonly kind: CanonicalActor["kind"] | null;
}

/** The canonical actors of the groups, sorted by key, and the key of each member. */
export function toCanonical(groups: readonly ActorGroup[]): {
  readonly actors: readonly CanonicalActor[];
  readonly keyOf: ReadonlyMap<string, string>;
} {
  const keys = canonicalKeys(groups.map((group) => group.members));
  const keyOf = new Map<string, string>();
  groups.forEach((group, at) => {
    for (const member of group.members) keyOf.set(member.id, keys[at] ?? "");
  });
  const actors = groups.map((group, at) => canonical(group, keys[at] ?? "", keyOf));
  return { actors: actors.sort((a, b) => byCodeUnit(a.key, b.key)), keyOf };
}

/** The keys of groups of copies: stable, readable, unique. */
export function canonicalKeys(groups: readonly (readonly Member[])[]): string[] {
  return uniqueKeys(groups.map(wanted));
}

function wanted(members: readonly Member[]): Wanted {
  const first = members[0]?.actor;
  const country = countryOf(members);
  const order = members[0]?.id ?? "";
  if (first?.kind === "country")
    return { key: (first.country ?? slug(first.name)).toLowerCase(), country: null, order };
  const known = members.find((member) => member.actor.known !== null)?.actor.known ?? null;
  const key = slug(known ?? labelOf(members));
  return { key: first !== undefined && isCode(key) ? `${key}-${first.kind}` : key, country, order };
}

/** Whether a key is that of a country, whether or not an article names it: "LA", a body, is not Laos. */
function isCode(key: string): boolean {
  return countryByCode.has(key.toUpperCase());
}

function canonical(
  { members, label, kind }: ActorGroup,
  key: string,
  keyOf: ReadonlyMap<string, string>,
): CanonicalActor {
  const actors = members.map((member) => member.actor);
  return {
    key,
    kind: kind ?? actors[0]?.kind ?? "organization",
    label: label ?? labelOf(members),
    names: namesOf(members),
    country: countryOf(members),
    roles: rolesOf(members, keyOf),
    boilerplate: actors.every((actor) => actor.boilerplate),
    members: members.map((member) => ({ article: member.article.id, actor: member.actor.id })),
  };
}

/** The country that most articles say; where none says, the one most take for granted. */
function countryOf(members: readonly Member[]): string | null {
  return (
    mostFrequent(members.map((member) => sureCountry(member.actor))) ??
    mostFrequent(members.map((member) => member.actor.country))
  );
}

/** The value most members have; the first by code units among equals. */
export function mostFrequent<T extends string>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]));
  return best?.[0] ?? null;
}

function namesOf(members: readonly Member[]): NonEmpty<Name> {
  const forms = new Map<string, { text: string; language: string; articles: Set<string> }>();
  for (const { article, actor } of members) {
    for (const { text } of actor.aliases) {
      const id = `${article.language} ${text}`;
      const form = forms.get(id) ?? { text, language: article.language, articles: new Set<string>() };
      if (form.articles.size === 0) forms.set(id, form);
      form.articles.add(article.id);
    }
  }
  const names = [...forms.values()].map(({ text, language, articles }) => ({
    text,
    language,
    articles: [...articles].sort(byCodeUnit),
  }));
  names.sort(
    (a, b) => b.articles.length - a.articles.length || byCodeUnit(a.text, b.text) || byCodeUnit(a.language, b.language),
  );
  return nonEmpty(names, "an actor has a name");
}

interface Held {
  readonly member: Member;
  readonly role: RoleClaim;
  readonly organization: string | null;
}

function rolesOf(members: readonly Member[], keyOf: ReadonlyMap<string, string>): DatedRole[] {
  const fold = makeFold();
  const groups = new Map<string, Held[]>();
  for (const member of members) {
    for (const role of member.actor.roles) {
      const organization =
        role.organization === null ? null : (keyOf.get(memberId(member.article.id, role.organization)) ?? null);
      const id = `${role.country ?? "~"} ${organization ?? "~"} ${role.title === null ? "~" : fold(role.title)}`;
      const held = groups.get(id);
      if (held === undefined) groups.set(id, [{ member, role, organization }]);
      else held.push({ member, role, organization });
    }
  }
  return [...groups].sort((x, y) => byCodeUnit(x[0], y[0])).map(([, held]) => datedRole(held));
}

function datedRole(held: readonly Held[]): DatedRole {
  const [first] = held;
  const days = held
    .map(({ member }) => member.article.published)
    .filter((day) => day !== null)
    .sort(byCodeUnit);
  return {
    title: mostFrequent(held.map(({ role }) => role.title)),
    country: first?.role.country ?? null,
    organization: first?.organization ?? null,
    evidence: nonEmpty(sortEvidence(held.map(({ role }) => role.evidence)), "a role has evidence"),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** Evidence in the order of articles and places, each once. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return [...evidence]
    .sort(
      (a, b) =>
        byCodeUnit(a.article, b.article) ||
        a.start - b.start ||
        a.end - b.end ||
        byCodeUnit(evidenceId(a), evidenceId(b)),
    )
    .filter((each) => {
      const id = evidenceId(each);
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
}

function evidenceId({ article, start, end, cue, rule, status, date, confidence }: Evidence): string {
  return [article, start, end, cue, rule, status, date ?? "", confidence].join("\u0001");
}

/** A list that is known to have a first. */
export function nonEmpty<T>(list: readonly T[], promise: string): NonEmpty<T> {
  const [first, ...rest] = list;
  if (first === undefined) throw new RangeError(promise);
  return [first, ...rest];
}
