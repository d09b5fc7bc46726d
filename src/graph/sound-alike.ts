/**
 * How alike two words of names are, from 0 to 1, whatever their script: by their letters or by their consonants. Good enough to guess whom a person who
 * types means; whether two actors *are* one is decided in `src/matching/`.
 *
 * @param one folded, see `fold`
 * @param other folded
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  return Math.max(byLetters(one, other), byConsonants(one, other));
}

function byLetters(one: string, other: string): number {
  // Of short words one letter makes another word: "Dar" is no "Car".
  if (Math.min(one.length, other.length) < 4) return 0;
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

/** Consonants alone lose what tells "Hasan" from "Husain", so they never make two words the same. */
function byConsonants(one: string, other: string): number {
  const [left, right] = [consonants(one), consonants(other)];
  if (left !== right || left.length < 2) return 0;
  return left.length === 2 ? 0.8 : 0.92;
}

/** Letters and pairs of letters that newsrooms write for one another, by what they sound like; vowels and w, y are left out. */
const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: "b p ب پ",
    t: "t th ط ت ث",
    j: "j ch c dj tj zh ج چ ژ",
    k: "k q g gh kh غ ق ك خ گ",
    d: "d dh dl ض ذ د",
    r: "r ر",
    z: "z ظ ز",
    s: "s sh sy sj س ص ش",
    f: "f v ph ف ڤ",
    l: "l ل",
    m: "m م",
    n: "n ن",
    h: "h ه ح",
  }).flatMap(([sound, spellings]) => spellings.split(" ").map((spelling) => [spelling, sound] as const)),
);

function consonants(word: string): string {
  let skeleton = "";
  for (let at = 0; at < word.length; at++) {
    const pair = sounds.get(word.slice(at, at + 2));
    const sound = pair ?? sounds.get(word.charAt(at));
    if (pair !== undefined) at++;
    if (sound !== undefined && !skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
