import { acrossScripts } from "./likeness.ts";
import type { Profile } from "./members.ts";
import { type NameReader, type NamesVerdict, organizationsNames, personsNames } from "./names.ts";
import { isNational, type OrganizationPart } from "./organization.ts";

/** What speaks for and against two profiles being one actor. */
export interface Verdict {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  /** "same" joins; "word" joins when nothing else fits as well; "apart" never joins; "unsure" does nothing. */
  readonly says: "same" | "word" | "apart" | "unsure";
  readonly reasons: readonly string[];
}

/** The points of each reason in log-odds: set by hand, on the dev articles' actors. */
const POINTS = {
  fullName: 3,
  nearName: -1,
  word: 0.5,
  sameCountry: 1.5,
  sameGuess: 0.5,
  noCountry: -0.5,
  sameRole: 1.2,
  samePartner: 0.8,
} as const;

/** Judges two profiles by name, country, role and shared partners. */
export function judge(a: Profile, b: Profile, reader: NameReader): Verdict {
  if (a.kind !== b.kind) return verdict(a, b, "apart", 0, [`${a.kind} against ${b.kind}`]);
  if (a.known !== null && b.known !== null) return known(a, b);
  const countries = countriesApart(a, b);
  if (countries !== null) return verdict(a, b, "apart", 0, [countries]);
  return a.kind === "person" ? judgePersons(a, b, reader) : judgeOrganizations(a, b, reader);
}

/** Whether two profiles can never be one: of two kinds, two known actors, or persons whose full names conflict. */
export function inConflict(a: Profile, b: Profile, reader: NameReader): boolean {
  if (a.kind !== b.kind) return true;
  if (a.known !== null && b.known !== null) return a.known !== b.known;
  return a.kind === "person" && personsNames(a.names.slice(0, 1), b.names.slice(0, 1), reader).relation === "conflict";
}

function known(a: Profile, b: Profile): Verdict {
  return a.known === b.known
    ? verdict(a, b, "same", 1, [`both are ${a.known ?? ""}`])
    : verdict(a, b, "apart", 0, [`${a.known ?? ""} against ${b.known ?? ""}`]);
}

function countriesApart(a: Profile, b: Profile): string | null {
  if (a.country === null || b.country === null || a.country === b.country) return null;
  return `acts for ${a.country} against ${b.country}`;
}

function judgePersons(a: Profile, b: Profile, reader: NameReader): Verdict {
  const names = personsNames(a.names, b.names, reader);
  if (names.relation === "conflict")
    return verdict(a, b, "apart", names.score * 0.3, [`${names.a} against ${names.b}: the parts differ`]);
  if (names.relation === "unlike")
    return verdict(a, b, "unsure", names.score * 0.4, [`${names.a} and ${names.b}: too little in common`]);
  const { points, reasons } = circumstances(a, b);
  const own = names.relation === "word" ? POINTS.word : names.sure ? POINTS.fullName : POINTS.nearName;
  const score = logistic(own + points);
  const told = [nameReason(names), ...reasons];
  if (names.relation === "word") return verdict(a, b, "word", score, told);
  return verdict(a, b, score >= 0.7 ? "same" : "unsure", score, told);
}

function judgeOrganizations(a: Profile, b: Profile, reader: NameReader): Verdict {
  const [left, right] = [a.country ?? a.guess, b.country ?? b.guess];
  const names = organizationsNames(a.names, b.names, left === right ? left : null, reader);
  const { points, reasons } = circumstances(a, b);
  const own = names.relation === "full" ? POINTS.fullName : -4 + 4 * names.score;
  const score = logistic(own + points);
  const told = [nameReason(names), ...reasons];
  if ((a.country === null || b.country === null) && !seemOfOne(a, b) && isOfManyCountries(names.a, names.b, reader)) {
    return verdict(a, b, "unsure", Math.min(score, 0.5), [...told, "a name many countries have"]);
  }
  return verdict(a, b, score >= 0.7 && names.relation === "full" ? "same" : "unsure", score, told);
}

/** Whether either name is one that every country has, and is not merely the other written out: جيش العدل, "Jaish al-Adl". */
function isOfManyCountries(a: string, b: string, reader: NameReader): boolean {
  const [left, right] = [reader.organization(a), reader.organization(b)];
  if (!isNational(left) && !isNational(right)) return false;
  return !(acrossScripts(left.whole, right.whole) && [left, right].some(({ core }) => core.some(isOwn)));
}

function isOwn({ kind }: OrganizationPart): boolean {
  return kind === "own";
}

/** Whether two bodies seem to be of one country, or stand in one and the same article alone. */
function seemOfOne(a: Profile, b: Profile): boolean {
  const [left, right] = [a.country ?? a.guess, b.country ?? b.guess];
  if (left !== null && right !== null) return left === right;
  const articles = new Set([...a.members, ...b.members].map(({ article }) => article.id));
  return articles.size === 1;
}

function nameReason({ a, b, relation, sure }: NamesVerdict): string {
  if (relation === "full") return sure ? `${a} = ${b}: every part fits` : `${a} ~ ${b}: parts nearly alike`;
  if (relation === "word") return `${a} = ${b}: one word that fits`;
  return `${a} ~ ${b}`;
}

/** What speaks beside the names. */
function circumstances(a: Profile, b: Profile): { readonly points: number; readonly reasons: readonly string[] } {
  let points = 0;
  const reasons: string[] = [];
  if (a.country !== null && a.country === b.country) {
    points += POINTS.sameCountry;
    reasons.push(`both act for ${a.country}`);
  } else if (a.guess !== null && a.guess === b.guess) {
    points += POINTS.sameGuess;
    reasons.push(`both seem to act for ${a.guess}`);
  } else points += POINTS.noCountry;
  const role = shared(a.titles, b.titles);
  if (role !== null) {
    points += POINTS.sameRole;
    reasons.push(`both ${role}`);
  }
  const partner = shared(a.partners, b.partners);
  if (partner !== null) {
    points += POINTS.samePartner;
    reasons.push(`both with ${partner}`);
  }
  return { points, reasons };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  const common = [...a].filter((each) => b.has(each)).sort();
  return common[0] ?? null;
}

function logistic(points: number): number {
  return Math.round((1 / (1 + Math.exp(-points))) * 1000) / 1000;
}

function verdict(a: Profile, b: Profile, says: Verdict["says"], score: number, reasons: readonly string[]): Verdict {
  return { a: a.at, b: b.at, says, score: Math.round(score * 1000) / 1000, reasons };
}
