import { expect, test } from "vitest";
import { scenesOf } from "../../src/claims/scene.ts";
import { segment } from "../../src/stages/segment.ts";
import { article, pack, resolutionOf, wednesday } from "../support.ts";

/** The deeds that a text leaves unsaid. */
function turnsIn(code: string, text: string): string[] {
  const sentences = segment(article(text), pack(code));
  const scenes = scenesOf(sentences, resolutionOf(code, text), wednesday, text, pack(code));
  return scenes.flatMap(({ spots }) =>
    spots.flatMap(({ cue, understood }) => (understood ? [`${cue.relation} ${cue.mode ?? ""}`.trim()] : [])),
  );
}

test.each([
  ["en", "Abbas Araghchi landed in Doha. Then it was the turn of Shehbaz Sharif.", ["visited"]],
  ["en", "Abbas Araghchi telephoned Ishaq Dar. Shehbaz Sharif was next.", ["met with call"]],
  ["ms", "Abbas Araghchi tiba di Doha. Kemudian giliran Shehbaz Sharif.", ["visited"]],
  ["id", "Abbas Araghchi tiba di Doha. Kemudian giliran Shehbaz Sharif.", ["visited"]],
  ["ar", "وصل عباس عراقجي إلى الدوحة. ثم جاء دور شهباز شريف.", ["visited"]],
  // Nothing is told before.
  ["en", "Abbas Araghchi smiled. Then it was the turn of Shehbaz Sharif.", []],
  // Too long ago.
  [
    "en",
    "Abbas Araghchi landed in Doha. It rained. It snowed. It rained again. Then it was the turn of Shehbaz Sharif.",
    [],
  ],
  // Whose turn it is does something else.
  ["ms", "Abbas Araghchi tiba di Doha. Kemudian giliran Shehbaz Sharif menjawab soalan.", []],
  // "In his turn" is nobody's.
  ["id", "Abbas Araghchi tiba di Doha. Pada gilirannya, Shehbaz Sharif, tuan rumah, tersenyum.", []],
])("%s: %s", (code, text, expected) => {
  expect(turnsIn(code, text)).toEqual(expected);
});
