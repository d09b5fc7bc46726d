import { behind, type Chunk, foldedAt, hasHit, type View } from "./chunk.ts";
import { isHostSaid } from "./envoys.ts";
import { isQuoted } from "./gaps.ts";
import { isUnknown } from "./plain-words.ts";
import { isQuoteBetween } from "./quoted-names.ts";
import { roleAt, titleAt } from "./roles.ts";

/** Whether a name is to be expected here: right after an office, a rank, a country that belongs to an office, a counterpart. */
export function introduces(view: View, before: Chunk | undefined, at: number): boolean {
  if (before === undefined) return false;
  const gap = at - behind(view, before.to, at);
  const sent = !view.lexicon.language.capitals && isHostSaid(view, before.to, at);
  const quoted = isQuoted(view, at - gap, at);
  // "زعيم «حزب الغد» فيكتور بالان": the mark that closes the body's name.
  const closed = before.what.is === "organization" && /^[»”"]$/.test(foldedAt(view, before.to));
  const near =
    gap === 0 ||
    sent ||
    quoted ||
    (gap === 1 && (closed || /^[,«"“:/]$/.test(foldedAt(view, at - 1)))) ||
    isQuoteBetween(view, before, at);
  if (!near) return false;
  const { is } = before.what;
  if (is === "role") return !before.what.plural || gap === 0 || quoted;
  return (
    is === "rank" ||
    is === "honorific" ||
    is === "counterpart" ||
    ((is === "country" || is === "city" || is === "organization") && titled(view, before))
  );
}

/** Whether a country or body stands right after an office: "وزير الخارجية الباكستاني". */
function titled(view: View, place: Chunk): boolean {
  for (let at = place.from - 1; at >= 0 && at >= place.from - 6; at--) {
    const role = roleAt(view, at);
    if (role !== null && role.what.is === "role") return role.to >= place.from - 1;
    if (hasHit(view, at, COUNTERPARTS) && at >= place.from - 2) return true;
    // "المهندس البلغاري تودور كاراجوف"
    if (place.what.is === "country" && titleAt(view, at)?.to === place.from) return true;
    if (hasHit(view, at, BREAKS)) return false;
  }
  return false;
}

const COUNTERPARTS = new Set(["counterpart"] as const);

const BREAKS = new Set(["saying", "cue", "relative"] as const);

/** Whether a name is to be expected here as the next of a list: right after a name, with "and" written onto it. */
export function listed(view: View, before: Chunk | undefined, at: number): boolean {
  if (before === undefined || before.to !== at || before.what.is !== "name") return false;
  return view.lexicon.stems(foldedAt(view, at)).some((stem) => stem.proclitics[0] === "and") && isUnknown(view, at + 1);
}
