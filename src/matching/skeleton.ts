import { arabicSounds, isArabic, latinSounds } from "./sounds.ts";

/**
 * Coarse consonant skeletons for blocking: words that may be one name in two spellings or two scripts share one.
 * Lips (b p f v), tongue (t d s z), throat and palate (k q g j ch sh kh), l, r, nose (m n); vowels, h, w and y are left out.
 */
const CLASSES: Readonly<Record<string, string>> = classes({
  B: "bpfvبپفڤ",
  T: "tdszTDÇتدسزثذصضطظ",
  K: "kqgcjCSXGZYجچژشخغقكگ",
  L: "lل",
  R: "rر",
  N: "mnمن",
});

/**
 * One to four skeletons of a word: letters that stand for sounds of two classes give both.
 *
 * @example
 * skeletons("araghchi") //=> ["RK"], as skeletons("عراقجي")
 */
export function skeletons(word: string): readonly string[] {
  const sounds = isArabic(word) ? arabicSounds(word) : latinSounds(word);
  return [...new Set(readingsOf(sounds).map(skeletonOf))].slice(0, 4);
}

/** Sounds with a second reading: v may be Arabic و, which is left out, and w a v; j is y in the north; sy is s and y, sz is s; sh may be s and h, kh no more than h; ش is also s, since ş and š lose their marks. */
const SECOND: readonly (readonly [string, string])[] = [
  ["v", "u"],
  ["j", "i"],
  ["Y", "s"],
  ["S", "s"],
  ["Ç", "C"],
  ["X", "h"],
  ["w", "v"],
  ["Z", "z"],
  ["خ", "ح"],
  ["ش", "س"],
];

function readingsOf(sounds: string): string[] {
  return SECOND.reduce<string[]>(
    (readings, [sound, second]) =>
      readings.flatMap((reading) =>
        reading.includes(sound) ? [reading, reading.replaceAll(sound, second)] : [reading],
      ),
    [sounds],
  );
}

function skeletonOf(sounds: string): string {
  let skeleton = "";
  for (const sound of sounds) {
    const kind = CLASSES[sound];
    if (kind !== undefined && !skeleton.endsWith(kind)) skeleton += kind;
  }
  return skeleton === "" ? (sounds.length > 0 ? "-" : "") : skeleton;
}

function classes(letters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([kind, sounds]) => [...sounds].map((sound) => [sound, kind])),
  );
}
