import { expect, test } from "vitest";
import { dateNear } from "../../src/claims/circumstances.ts";
import { optionsFor } from "../../src/claims/options.ts";
import { plainStatus } from "../../src/claims/plain-status.ts";
import { type Scene, type Spot, scenesOf } from "../../src/claims/scene.ts";
import { STATUSES, statusOf, statusReasons } from "../../src/claims/status.ts";
import { segment } from "../../src/stages/segment.ts";
import { Ballot, Scales, weigh } from "../../src/weights/model.ts";
import weights from "../../src/weights/weights.json" with { type: "json" };
import { article, pack, resolutionOf, wednesday } from "../support.ts";

const texts = [
  [
    "en",
    "Iran's foreign minister Abbas Araghchi will meet Pakistani Prime Minister Shehbaz Sharif in Islamabad on Friday. He did not visit Lahore. They signed an agreement on trade and talked with Ishaq Dar.",
  ],
  [
    "id",
    "Menlu Iran Abbas Araghchi bertemu dengan PM Pakistan Shehbaz Sharif di Islamabad. Ia akan mengunjungi Jakarta pekan depan. Keduanya sepakat meningkatkan perdagangan.",
  ],
  [
    "ar",
    "التقى وزير الخارجية الإيراني عباس عراقجي رئيس الوزراء الباكستاني شهباز شريف في إسلام آباد. وسيزور قطر الأسبوع المقبل.",
  ],
] as const;

/** All cues of a text with their scenes. */
function cuesIn(code: string, text: string): (readonly [Spot, Scene])[] {
  const sentences = segment(article(text), pack(code));
  const scenes = scenesOf(sentences, resolutionOf(code, text), wednesday, text, pack(code));
  return scenes.flatMap((scene) => scene.spots.map((spot) => [spot, scene] as const));
}

test.each(texts)("%s: what readings weigh is the sum of their reasons", (code, text) => {
  const scales = new Scales(weights.options);
  const cues = cuesIn(code, text);
  expect(cues.length).toBeGreaterThan(1);
  for (const [spot, scene] of cues) {
    const named = optionsFor(spot, scene).map((option) => weigh(option.reasons.flat(), weights.options));
    const weighed = optionsFor(spot, scene, scales).map((option) => option.weight);
    expect(weighed.length).toBe(named.length);
    for (const [at, weight] of weighed.entries()) expect(weight).toBeCloseTo(named[at] ?? 0, 9);
  }
});

test.each(texts)("%s: the tagger left unasked would have changed nothing", (code, text) => {
  const ballot = new Ballot(weights.status, STATUSES);
  for (const [spot, scene] of cuesIn(code, text)) {
    const date = dateNear(spot, scene);
    if (plainStatus(spot, scene, date) !== null) continue;
    const sums = ballot.sums(statusReasons(spot, scene, date));
    expect(statusOf(spot, scene, date, ballot)).toBe(STATUSES[sums.indexOf(Math.max(...sums))]);
  }
});
