import { byCodeUnit, foldName, makeFold } from "./fold.ts";
import type { Verdict } from "./judge.ts";
import { aliasTexts, isLoneWord, type Profile } from "./members.ts";
import { meaningOf } from "./organization.ts";

/** Profiles that are one actor, and what was decided on the way. */
export interface Clusters {
  /** Places of profiles, each list sorted, in the order of their first. */
  readonly groups: readonly (readonly number[])[];
  /** Verdicts that joined two groups. */
  readonly joined: readonly Verdict[];
  /** Verdicts for joining that something spoke against, with the reason. */
  readonly refused: readonly Verdict[];
  /** Places of "same" decisions that a "different" forbids. */
  readonly broken: readonly string[];
}

/** A pair that a person decided on. */
export interface Constraint {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
  /** Why, in the words of the person who decided it. */
  readonly note?: string;
}

/** Whether two profiles cannot be one by their names alone. */
export type Conflict = (a: Profile, b: Profile) => boolean;

/** What a group as a whole must not contradict. */
interface Group {
  readonly profiles: number[];
  readonly countries: Set<string>;
  /** Article to the folded names its actors have here. */
  readonly articles: Map<string, Set<string>>;
  /** "article name" of every form of its organizations. */
  readonly forms: Set<string>;
  /** Profiles that a person decided are somebody else. */
  readonly apart: Set<number>;
}

/**
 * Joins profiles, surest verdict first. A join that would bring two contradicting profiles together is refused, so no chain undoes a contradiction:
 * two countries, two actors of one article, names that conflict, or a person's "different". Lone words come last and join only where one group fits.
 */
export function cluster(
  profiles: readonly Profile[],
  verdicts: readonly Verdict[],
  decided: readonly Constraint[],
  conflict: Conflict,
): Clusters {
  const state = begin(profiles, decided, conflict);
  const joined: Verdict[] = [];
  const refused: Verdict[] = [];
  const broken = decided
    .filter(({ a, b, same }) => same && !joinDecided(state, a, b))
    .map(({ a, b }) => conflicting(profiles, a, b));
  const sorted = verdicts.filter((each) => each.says === "same").sort(surest);
  for (const verdict of sorted) attempt(state, verdict, joined, refused);
  for (const verdict of loneWords(state, verdicts)) attempt(state, verdict, joined, refused);
  const groups = new Set(state.groupOf.map((at) => find(state, at)));
  const lists = [...groups].map((root) => [...(state.groups[root]?.profiles ?? [])].sort((x, y) => x - y));
  return { groups: lists.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0)), joined, refused, broken: [...new Set(broken)] };
}

interface State {
  readonly profiles: readonly Profile[];
  /** Parent of each profile; a root holds the group. */
  readonly groupOf: number[];
  readonly groups: Group[];
  readonly conflict: Conflict;
}

function begin(profiles: readonly Profile[], decided: readonly Constraint[], conflict: Conflict): State {
  const fold = makeFold();
  const groups = profiles.map((profile) => toGroup(profile, fold));
  for (const { a, b, same } of decided) {
    if (same) continue;
    groups[a]?.apart.add(b);
    groups[b]?.apart.add(a);
  }
  return { profiles, groupOf: profiles.map((_, at) => at), groups, conflict };
}

function toGroup(profile: Profile, fold: (name: string) => string): Group {
  const articles = new Map<string, Set<string>>();
  for (const { article, actor } of profile.members) {
    const names = articles.get(article.id);
    if (names === undefined) articles.set(article.id, new Set([fold(actor.name)]));
    else names.add(fold(actor.name));
  }
  return {
    profiles: [profile.at],
    countries: new Set(profile.country === null ? [] : [profile.country]),
    articles,
    forms: formsOf(profile),
    apart: new Set(),
  };
}

function formsOf({ kind, members }: Profile): Set<string> {
  if (kind !== "organization") return new Set();
  return new Set(
    members.flatMap(({ article, actor }) =>
      aliasTexts(actor).flatMap((text) => {
        const meaning = meaningOf(text);
        const form = `${article.id} ${foldName(text)}`;
        return meaning === null ? [form] : [form, `${article.id} = ${meaning}`];
      }),
    ),
  );
}

function find({ groupOf }: State, at: number): number {
  let root = at;
  while (groupOf[root] !== root) root = groupOf[root] ?? root;
  for (let step = at; step !== root; ) {
    const next = groupOf[step] ?? root;
    groupOf[step] = root;
    step = next;
  }
  return root;
}

function surest(x: Verdict, y: Verdict): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

function attempt(state: State, verdict: Verdict, joined: Verdict[], refused: Verdict[]): void {
  const [a, b] = [find(state, verdict.a), find(state, verdict.b)];
  if (a === b) return;
  const against = contradiction(state, a, b);
  if (against === null) {
    unite(state, a, b);
    joined.push(verdict);
  } else refused.push({ ...verdict, says: "apart", reasons: [...verdict.reasons, against] });
}

/** A person's "same" wins over countries and articles, never over a person's "different". */
function joinDecided(state: State, a: number, b: number): boolean {
  const [left, right] = [find(state, a), find(state, b)];
  if (left === right) return true;
  const apart = state.groups[right]?.apart;
  if (state.groups[left]?.profiles.some((at) => apart?.has(at)) ?? false) return false;
  unite(state, left, right);
  return true;
}

function conflicting(profiles: readonly Profile[], a: number, b: number): string {
  return `"${profiles[a]?.name ?? ""}" and "${profiles[b]?.name ?? ""}" are decided the same, but also different`;
}

function contradiction(state: State, a: number, b: number): string | null {
  const [small, large] = bySize(state, a, b);
  const [left, right] = [state.groups[small], state.groups[large]];
  if (left === undefined || right === undefined) return "no such group";
  for (const country of left.countries)
    if (right.countries.size > 0 && !right.countries.has(country))
      return `acts for ${country} against ${[...right.countries].sort(byCodeUnit).join(", ")}`;
  for (const [article, names] of left.articles) {
    const others = right.articles.get(article);
    if (others !== undefined && !sameFullName(names, others) && !sharesForm(article, names, others, left, right))
      return `both stand in ${article}`;
  }
  if (left.profiles.some((at) => right.apart.has(at))) return "a person decided that they are two";
  return namesAgainst(state, left, right);
}

/** Groups are compared by this many of their forms at most. */
const MOST_FORMS = 10;

function namesAgainst(state: State, left: Group, right: Group): string | null {
  for (const a of left.profiles.slice(0, MOST_FORMS)) {
    for (const b of right.profiles.slice(0, MOST_FORMS)) {
      const [one, other] = [state.profiles[a], state.profiles[b]];
      if (one !== undefined && other !== undefined && state.conflict(one, other))
        return `${one.name} against ${other.name}: the parts differ`;
    }
  }
  return null;
}

function sameFullName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((name) => name.includes(" ") && b.has(name)) && a.size === b.size;
}

/** Whether an article calls one organization by the very name of the other, or one that means the same: "FO" beside "the Foreign Office (FO)", "Kemlu". */
function sharesForm(
  article: string,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
  left: Group,
  right: Group,
): boolean {
  const within = (some: ReadonlySet<string>, { forms }: Group): boolean =>
    [...some].every((name) => forms.has(`${article} ${name}`) || forms.has(`${article} = ${meaningOf(name)}`));
  return within(names, right) || within(others, left);
}

function bySize(state: State, a: number, b: number): readonly [number, number] {
  const sizes = [state.groups[a]?.profiles.length ?? 0, state.groups[b]?.profiles.length ?? 0] as const;
  return sizes[0] < sizes[1] || (sizes[0] === sizes[1] && a > b) ? [a, b] : [b, a];
}

function unite(state: State, a: number, b: number): void {
  const [small, large] = bySize(state, a, b);
  const [left, right] = [state.groups[small], state.groups[large]];
  if (left === undefined || right === undefined) return;
  state.groupOf[small] = large;
  right.profiles.push(...left.profiles);
  for (const country of left.countries) right.countries.add(country);
  for (const [article, names] of left.articles)
    right.articles.set(article, new Set([...(right.articles.get(article) ?? []), ...names]));
  for (const form of left.forms) right.forms.add(form);
  for (const at of left.apart) right.apart.add(at);
}

/** Lone words that fit one group only, or one clearly better than the next. */
function loneWords(state: State, verdicts: readonly Verdict[]): Verdict[] {
  const options = new Map<number, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.says !== "word") continue;
    for (const at of [verdict.a, verdict.b]) {
      const known = options.get(at);
      if (known === undefined) options.set(at, [verdict]);
      else known.push(verdict);
    }
  }
  const chosen: Verdict[] = [];
  for (const [at, found] of [...options].sort((x, y) => x[0] - y[0])) {
    if (!isLone(state.profiles[at])) continue;
    const best = bestByGroup(state, at, found);
    const [first, second] = best;
    const enough =
      first !== undefined && second === undefined && isWellKnown(state, at, first) ? ENOUGH_OF_KNOWN : ENOUGH;
    if (first !== undefined && first.score >= enough && (second === undefined || first.score - second.score >= CLEARLY))
      chosen.push(first);
  }
  return chosen.sort(surest);
}

const ENOUGH = 0.65;
const CLEARLY = 0.1;
/** A lone surname is that of the one whom many articles name, even where nothing else is said. */
const ENOUGH_OF_KNOWN = 0.5;
const KNOWN_TO = 3;

function isWellKnown(state: State, at: number, { a, b }: Verdict): boolean {
  const group = state.groups[find(state, a === at ? b : a)];
  return group !== undefined && group.articles.size >= KNOWN_TO;
}

function isLone(profile: Profile | undefined): boolean {
  return profile !== undefined && isLoneWord(profile.name);
}

/** The best verdict for each group that the lone word may join; groups with a full name come before other lone words. */
function bestByGroup(state: State, at: number, found: readonly Verdict[]): Verdict[] {
  const own = find(state, at);
  const full = new Map<number, Verdict>();
  const lone: Verdict[] = [];
  for (const verdict of [...found].sort(surest)) {
    const other = find(state, verdict.a === at ? verdict.b : verdict.a);
    if (other === own || full.has(other) || contradiction(state, own, other) !== null) continue;
    if (state.groups[other]?.profiles.some((place) => !isLone(state.profiles[place]))) full.set(other, verdict);
    else lone.push(verdict);
  }
  return full.size > 0 ? [...full.values()] : lone.slice(0, 1);
}
