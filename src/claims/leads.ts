import type { Resolution } from "../stages/resolve.ts";
import type { Whole } from "./scene.ts";

/** How often a story speaks of each actor; a pair counts for both by half. */
export function countsOf(story: number, resolution: Resolution): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mention, actors } of resolution.references) {
    if (mention.story !== story || mention.boilerplate || mention.inside) continue;
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1 / actors.length);
  }
  return counts;
}

/** The person most spoken of in a story and the next one who is of another country. */
export function leadsOf(counts: ReadonlyMap<string, number>, article: Whole): string[] {
  const sorted = [...counts]
    .filter(([actor]) => article.actors.get(actor)?.kind === "person")
    .sort((a, b) => b[1] - a[1])
    .map(([actor]) => actor);
  const [first] = sorted;
  const home = first === undefined ? null : (article.actors.get(first)?.country ?? null);
  const second = sorted.slice(1).find((actor) => home === null || article.actors.get(actor)?.country !== home);
  return [first, second].filter((actor) => actor !== undefined);
}

/** The country most spoken of. */
export function groundOf(counts: ReadonlyMap<string, number>, { actors }: Whole): string | null {
  let [found, most]: [string | null, number] = [null, 0];
  for (const [actor, count] of counts)
    if (count > most && actors.get(actor)?.kind === "country") [found, most] = [actor, count];
  return found;
}

/** The first place of a story, where it is told from. */
export function toldFrom(story: number, resolution: Resolution): string | null {
  const place = resolution.references.find(
    ({ mention, actors }) =>
      mention.story === story &&
      mention.form === "place" &&
      !mention.boilerplate &&
      mention.sentence < 12 &&
      actors.length > 0,
  );
  return place?.actors[0] ?? null;
}
