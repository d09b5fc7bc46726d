import type { CountryCode } from "../types.ts";
import { agencies } from "./organizations/agencies.ts";
import { companies } from "./organizations/companies.ts";
import { international } from "./organizations/international.ts";
import { movements } from "./organizations/movements.ts";
import { news } from "./organizations/news.ts";
import { platforms } from "./organizations/platforms.ts";
import { seats } from "./organizations/seats.ts";
import type { PlaceLanguage } from "./places/place.ts";

/** An organization known everywhere, with all its names and acronyms. */
export interface WorldOrganization {
  /** Its full English name as a slug: "united-nations". */
  readonly key: string;
  /** The state it belongs to; null for an international one. */
  readonly country: CountryCode | null;
  /** The first of each is the common one. */
  readonly names: Readonly<Record<PlaceLanguage, readonly string[]>>;
  /** A news agency, paper or broadcaster: more often the source of a report than a side in it. */
  readonly news: boolean;
  /** A social platform: more often where a thing was said than a side in it. */
  readonly platform: boolean;
}

const neither = { news: false, platform: false };

/** All organizations, sorted by key. */
export const organizations: readonly WorldOrganization[] = [
  ...read(international, neither),
  ...read(movements, neither),
  ...read(seats, neither),
  ...read(agencies, neither),
  ...read(companies, neither),
  ...read(news, { news: true, platform: false }),
  ...read(platforms, { news: false, platform: true }),
].sort((a, b) => (a.key < b.key ? -1 : 1));

/** The same by key. */
export const organizationByKey: ReadonlyMap<string, WorldOrganization> = new Map(
  organizations.map((organization) => [organization.key, organization]),
);

/** Reads a table with one organization a line, `key | country | en | id | ms | ar`; an empty id or ms takes the English names. */
function read(
  table: string,
  marks: { readonly news: boolean; readonly platform: boolean },
): readonly WorldOrganization[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [key = "", country = "", en = "", id = "", ms = "", ar = ""] = line.split("|").map((cell) => cell.trim());
      const english = list(en);
      const names = {
        ar: list(ar),
        en: english,
        id: id === "" ? english : list(id),
        ms: ms === "" ? english : list(ms),
      };
      return { key, country: country === "" ? null : country, names, ...marks };
    });
}

function list(cell: string): readonly string[] {
  return cell
    .split(/[;؛]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
