import {
  areKinds,
  foldedAt,
  hasHit,
  hitAt,
  isAbstract,
  isDefinite,
  markerAt,
  opensWithArticle,
  type View,
} from "./chunk.ts";
import { isComma, pastComma } from "./marks.ts";

/** Fields after their head: "Menteri Pertahanan", "وزير النقل", "minister of water and energy". */
export function withFields(view: View, at: number, title: string): { to: number; title: string } {
  const fields: string[] = [];
  let to = at;
  for (let next = at, linked = true; linked; ) {
    const of = markerAt(view, next, "of", "for");
    const start = of !== null && (fields.length === 0 || hitAt(view, of.to, "field") !== null) ? of.to : next;
    const article = isDefinite(view, start) ? start + 1 : start;
    const field = fieldAt(view, article);
    if (field === null) break;
    fields.push(field.meaning.title);
    // "المديرة العامة للتشغيل الأجنبي"
    to = view.lexicon.isForThe(foldedAt(view, article)) ? described(view, field.to) : field.to;
    const and = isComma(view, to) ? { to: to + 1 } : markerAt(view, to, "and");
    if (and !== null && of !== null && isLastField(view, skipAnd(view, and.to)))
      return { to: skipAnd(view, and.to) + 1, title: `${fields.join(" and ")} ${title}` };
    const glued = hitAt(view, to, "field");
    linked = (and !== null && hitAt(view, skipAnd(view, and.to), "field") !== null) || glued !== null;
    next = glued !== null ? to : and !== null ? skipAnd(view, and.to) : to;
  }
  let end = title.endsWith("minister") ? unlistedTo(view, to) : to;
  while (to > at && isAbstract(view, end)) end += 1;
  return { to: end, title: fields.length === 0 ? title : `${fields.join(" and ")} ${title}` };
}

/** "Menteri Sumber-Sumber Utama dan Pelancongan, Dato Manaf": behind what no list has a minister for, up to the comma or title before the name. */
function unlistedTo(view: View, at: number): number {
  const { language } = view.lexicon;
  if (!language.capitals || language.adjectives !== "after noun" || view.headline) return at;
  let to = at;
  for (let next = at; next !== null && next < at + MOST_FIELD; ) {
    const linked = markerAt(view, next, "and")?.to ?? (/^[-&]$/.test(foldedAt(view, next)) ? next + 1 : next);
    if (!isUnlisted(view, linked)) break;
    to = next = linked + 1;
  }
  if (to === at || !saysWhatFor(view, at, to)) return at;
  const named = isComma(view, to) && view.tokens[to + 1]?.capital === true && !hasHit(view, to + 1, OTHERS);
  return named || hasHit(view, to, BEFORE_NAMES) || isWhose(view, to) ? to : at;
}

/** "Menteri Ekologi Kazakhstan Dauren …", "Menteri Perpaduan Kaum Fiji, Josefa …": the country of the office, and then a name. */
function isWhose(view: View, at: number): boolean {
  const country = hitAt(view, at, "country");
  const next = view.tokens[at]?.capital && country !== null ? pastComma(view, country.to) : at;
  return next > at && view.tokens[next]?.capital === true && !hasHit(view, next, OTHERS);
}

/** Whether a word means something: "Menteri Luar Negeri Sugandi, …" tells of nothing that a minister is for. */
function saysWhatFor(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (markerAt(view, at, "and") === null && (hasHit(view, at, MEANT) || view.lexicon.isCommon(foldedAt(view, at))))
      return true;
  return false;
}

const MEANT = new Set(["field", "common", "inner"] as const);
/** Behind a comma a country, or another's office: a list goes on. */
const OTHERS = new Set(["country", "role", "head", "modifier"] as const);

function isUnlisted(view: View, at: number): boolean {
  const { isGiven, isFamily } = view.lexicon;
  const token = view.tokens[at];
  if (token?.kind !== "word" || !token.capital || hasHit(view, at, NO_UNLISTED)) return false;
  return !isGiven(token.folded) && !isFamily(token.folded);
}

const MOST_FIELD = 8;
const BEFORE_NAMES = new Set(["honorific", "rank"] as const);
const NO_UNLISTED = new Set(["role", "head", "rank", "honorific", "country", "opener", "known organization"] as const);

/** "Minister for Tourism and Handicrafts": a lone noun with a capital behind "and" ends the list of what a minister is for. */
function isLastField(view: View, at: number): boolean {
  const { language, isCommon, isGiven, isFamily } = view.lexicon;
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (language.adjectives !== "before noun" || view.headline || token?.capital !== true || next?.capital === true)
    return false;
  if (hasHit(view, at, NO_FIELDS) || isGiven(token.folded) || isFamily(token.folded)) return false;
  return isCommon(token.folded);
}

const NO_FIELDS = new Set([
  "field",
  "role",
  "head",
  "rank",
  "honorific",
  "country",
  "city",
  "pronoun",
  "month",
  "weekday",
] as const);

/** A field at a token; "Amerika" of "Amerika Serikat" is none. */
function fieldAt(view: View, at: number): ReturnType<typeof hitAt<"field">> {
  const field = hitAt(view, at, "field");
  return field !== null && (hitAt(view, at, "country")?.to ?? 0) > field.to ? null : field;
}

function skipAnd(view: View, at: number): number {
  return markerAt(view, at, "and")?.to ?? at;
}

/** Behind a noun that "and" is written onto, with what describes it: "والتهيئة العمرانية", "وترويج الاستثمار". */
export function joinedField(view: View, at: number): number {
  const field = hitAt(view, at, "field");
  if (field?.proclitics[0] === "and") return described(view, field.to);
  const joined = view.lexicon.stems(foldedAt(view, at)).find(({ proclitics }) => proclitics[0] === "and");
  if (joined === undefined || joined.pronoun !== null || joined.proclitics.length > 2) return at;
  if (joined.proclitics[1] === "article" || view.lexicon.hasArticle(joined.text)) {
    const known = areKinds(view, at, FIELD_LIKE);
    const to = described(view, at + 1);
    return known || (!view.hits[at]?.length && to > at + 1) ? to : at;
  }
  const construct =
    areKinds(view, at, FIELD_LIKE) && opensWithArticle(view, at + 1) && areKinds(view, at + 1, FIELD_LIKE);
  return construct && joined.proclitics.length === 1 ? described(view, at + 2) : at;
}

function described(view: View, from: number): number {
  let to = from;
  while (opensWithArticle(view, to) && areKinds(view, to, FIELD_LIKE)) to += 1;
  return to;
}

const FIELD_LIKE = new Set(["common", "field", "modifier", "status"] as const);
