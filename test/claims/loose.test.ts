import { expect, test } from "vitest";
import { callingOf } from "../../src/claims/callings.ts";
import { scenesOf } from "../../src/claims/scene.ts";
import { segment } from "../../src/stages/segment.ts";
import { article, pack, resolutionOf, wednesday } from "../support.ts";

/** The weak cues of a text: relation, shape and the word that is read as one. */
function looseIn(code: string, text: string): string[] {
  const sentences = segment(article(text), pack(code));
  const scenes = scenesOf(sentences, resolutionOf(code, text), wednesday, text, pack(code));
  return scenes.flatMap(({ read, spots }) =>
    read.filter((spot) => !spots.includes(spot)).map(({ cue, words }) => `${cue.relation} ${cue.shape}: ${words}`),
  );
}

/* Every text is in words of which no pack has a cue. */
test.each([
  ["en", "Abbas Araghchi shared an umbrella with Shehbaz Sharif.", ["met with with: with"]],
  ["en", "Abbas Araghchi teased Shehbaz Sharif.", ["met with deed: teased"]],
  ["id", "Abbas Araghchi bermain gundu dengan Shehbaz Sharif.", ["met with with: dengan"]],
  ["ms", "Abbas Araghchi bermain gasing dengan Shehbaz Sharif.", ["met with with: dengan"]],
  ["ar", "لعب عباس عراقجي الشطرنج مع شهباز شريف.", ["met with with: مع"]],
  // A cue of the pack says it better.
  ["en", "Abbas Araghchi met with Shehbaz Sharif.", []],
  // Praise, blame and letters need nobody's presence.
  ["en", "Abbas Araghchi praised Shehbaz Sharif.", []],
  ["en", "Abbas Araghchi wrote a letter to Shehbaz Sharif.", []],
  ["id", "Abbas Araghchi memuji Shehbaz Sharif.", []],
  ["id", "Abbas Araghchi mengirim surat kepada Shehbaz Sharif.", []],
  ["ms", "Abbas Araghchi mengecam Shehbaz Sharif.", []],
  ["ar", "انتقد عباس عراقجي شهباز شريف.", []],
  // What "and" joins is no deed.
  ["en", "Abbas Araghchi and the visitor Shehbaz Sharif.", []],
  // Nobody is named.
  ["en", "The umbrella was shared with the crowd.", []],
])("%s: %s", (code, text, expected) => {
  expect(looseIn(code, text)).toEqual(expected);
});

test.each([
  [["foreign minister"], "foreign minister"],
  [["deputy foreign minister"], "deputy"],
  [["former president"], "of the past"],
  [["foreign ministry spokesperson"], "speaks for others"],
  [["political analyst"], "looks on"],
  [["ambassador"], "envoy"],
  [[], "without office"],
  [["beekeeper"], "other office"],
])("somebody who is %j is %s", (titles, expected) => {
  const [actor] = resolutionOf("en", "Abbas Araghchi spoke.").actors;
  const [role] = resolutionOf("en", "Foreign Minister Abbas Araghchi spoke.").actors.flatMap(({ roles }) => roles);
  if (actor === undefined || role === undefined) throw new Error("nobody found");
  expect(callingOf({ ...actor, roles: titles.map((title) => ({ ...role, title })) })).toBe(expected);
});
