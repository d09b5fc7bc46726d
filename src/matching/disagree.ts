import type { Disagreement, Mode } from "../types.ts";
import { countryByCode } from "../world/countries.ts";
import type { Report } from "./events.ts";
import { byCodeUnit, foldName, words } from "./fold.ts";
import { acrossScripts, likeness, makeRows } from "./likeness.ts";
import { soundsOf } from "./parts.ts";
import { datesAgree } from "./window.ts";

/** A report with what articles may say differently. */
export interface Told extends Report {
  readonly place: string | null;
  /** The country of the place, where the report says it. */
  readonly country?: string | null;
  /** Call or in person, where the report says it. */
  readonly saidMode?: Mode | null;
  /** Keys of principals, sorted; empty where the fact has none of its own. */
  readonly participants: readonly string[];
}

/** What the reports of one event say differently, and who says what. A vaguer or shorter word is no disagreement. */
export function disagreements(reports: readonly Told[]): Disagreement[] {
  return [
    disagreement("status", reports, (report) => report.status, statusesAgree),
    disagreement("date", reports, (report) => report.date, datesAgree),
    disagreement(
      "place",
      reports,
      (report) => report.place,
      (a, b) => placesAgree(a, b) || isWithin(a, b, reports),
    ),
    disagreement(
      "mode",
      reports,
      (report) => report.saidMode ?? null,
      (a, b) => a === b,
    ),
    disagreement(
      "participants",
      reports,
      (report) => (report.participants.length === 0 ? null : report.participants.join(", ")),
      participantsAgree,
    ),
  ].filter((each) => each !== null);
}

function disagreement(
  about: Disagreement["about"],
  reports: readonly Told[],
  toldBy: (report: Told) => string | null,
  agree: (a: string, b: string) => boolean,
): Disagreement | null {
  const says = new Map<string, { article: string; value: string }>();
  for (const report of reports) {
    const value = toldBy(report);
    if (value !== null) says.set(`${report.article} ${value}`, { article: report.article, value });
  }
  const values = [...new Set([...says.values()].map((each) => each.value))];
  if (values.every((a, at) => values.slice(at + 1).every((b) => agree(a, b)))) return null;
  return {
    about,
    says: [...says.values()].sort((a, b) => byCodeUnit(a.article, b.article) || byCodeUnit(a.value, b.value)),
  };
}

/** The mode as far as an article says it: without a place, "in person" is only what it is taken for. */
export function modeSaid(mode: Mode, ...where: readonly (string | null)[]): Mode | null {
  return mode === "call" || where.some((place) => place !== null) ? mode : null;
}

/** A plan that came true is no disagreement; a cancellation is one with anything else. */
function statusesAgree(a: string, b: string): boolean {
  return a === b || (a !== "cancelled" && b !== "cancelled");
}

function participantsAgree(a: string, b: string): boolean {
  const [left, right] = [a.split(", "), b.split(", ")];
  return left.every((key) => right.includes(key)) || right.every((key) => left.includes(key));
}

/** Whether one place is the country of the other: "Qatar" is only a vaguer word than "Doha". */
function isWithin(a: string, b: string, reports: readonly Told[]): boolean {
  const countryOf = (place: string): string | null =>
    reports.find((report) => report.place === place && report.country)?.country ?? null;
  const [left, right] = [countryOf(a), countryOf(b)];
  return left !== null && left === right && (isCountry(a, left) || isCountry(b, right));
}

/** Whether a place is no more than the name of a country. */
export function isCountry(place: string, code: string): boolean {
  const names = countryByCode.get(code)?.names;
  const folded = foldName(place);
  return names !== undefined && Object.values(names).some((list) => list.some((name) => foldName(name) === folded));
}

const SAME_PLACE = 0.72;

interface Sounded {
  readonly word: string;
  readonly sounds: Uint8Array;
}

function sounded(word: string): Sounded {
  return { word, sounds: soundsOf(word) };
}

/** Whether one place name is the other, holds it, or is it in another spelling or script (Geneva, Jenewa, جنيف). */
export function placesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [words(a).map(sounded), words(b).map(sounded)];
  const rows = makeRows();
  const covered = (few: readonly Sounded[], many: readonly Sounded[]): boolean =>
    few.every(({ word, sounds }) =>
      many.some(
        (other) =>
          word === other.word ||
          likeness(sounds, other.sounds, acrossScripts(sounds, other.sounds), rows) >= SAME_PLACE,
      ),
    );
  return covered(left, right) || covered(right, left);
}
