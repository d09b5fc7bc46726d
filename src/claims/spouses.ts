import { isComma } from "../recognition/marks.ts";
import { type Group, isSpouse } from "./groups.ts";
import type { Scene, Spot } from "./scene.ts";

/** The scene as a cue behind a couple sees it: "X and his wife, Y," travel both, and whoever meets them meets X. */
export function withoutSpouses({ cue, from }: Spot, scene: Scene): Scene {
  const { groups, sentence } = scene;
  const spouse = groups.find(
    (group, at) =>
      group.accompanying && group.to <= from && isNext(groups[at - 1], group, scene) && isSpouse(sentence, group.from),
  );
  if (spouse === undefined) return scene;
  const others = groups.filter((group) => group !== spouse);
  if (cue.relation !== "visited") return { ...scene, groups: others };
  const first = groups[groups.indexOf(spouse) - 1];
  if (first?.form !== "name") return scene;
  return { ...scene, groups: others.map((group) => (group === first ? couple(group, spouse) : group)) };
}

function isNext(first: Group | undefined, { from, kind }: Group, { sentence }: Scene): boolean {
  if (first?.kind !== "person" || kind !== "person" || first.actors.length > 1) return false;
  return from - first.to <= (isComma(sentence, from - 1) ? COMPANY + 1 : COMPANY);
}

/** "And his wife" */
const COMPANY = 3;

function couple(first: Group, spouse: Group): Group {
  return {
    ...first,
    references: [...first.references, ...spouse.references],
    actors: [...first.actors, ...spouse.actors],
    to: spouse.to,
  };
}
