import { codesOf, LATIN, SOUNDS } from "./sounds.ts";

/**
 * What it costs to read one sound for another, and to leave one out: 0 is free (two spellings of one sound), 1 a different letter.
 * The classes are those newsrooms mix: q, gh, g, k; kh, h; j, dj, zh; sh, sy, ch; w, v; i, e, y; Indonesian oe and u.
 */
const LATIN_CLASSES: readonly (readonly [string, number])[] = [
  ["qGgk", 0.25],
  ["qk", 0.08],
  ["gG", 0.05],
  ["qG", 0.1],
  ["Xh", 0.15],
  ["Xk", 0.25],
  ["XC", 0.4],
  ["Ck", 0.45],
  ["ck", 0],
  ["cq", 0.1],
  ["cC", 0.2],
  ["cj", 0.4],
  ["Çs", 0.05],
  ["Çz", 0.2],
  ["ÇC", 0.2],
  ["Çc", 0.1],
  ["Çk", 0.4],
  ["SYC", 0.2],
  ["YS", 0],
  ["Ys", 0.1],
  ["Ss", 0.3],
  ["Cs", 0.6],
  ["jZ", 0.15],
  ["jg", 0.35],
  ["jy", 0.3],
  ["jC", 0.5],
  ["jz", 0.45],
  ["Zz", 0.25],
  ["ZS", 0.4],
  ["wv", 0.1],
  ["fv", 0.3],
  ["wf", 0.5],
  ["wu", 0.15],
  ["wo", 0.3],
  ["bp", 0.5],
  ["bv", 0.4],
  ["fp", 0.4],
  ["Tt", 0.08],
  ["Ts", 0.3],
  ["Dd", 0.08],
  ["Dz", 0.2],
  ["dt", 0.45],
  ["zs", 0.25],
  ["mn", 0.6],
  ["rl", 0.7],
  ["ie", 0.1],
  ["iy", 0.05],
  ["ey", 0.15],
  ["uo", 0.1],
  ["ae", 0.18],
  ["ai", 0.6],
  ["ao", 0.3],
  ["au", 0.6],
  ["eo", 0.35],
  ["eu", 0.4],
  ["iu", 0.6],
  ["io", 0.6],
];

/** Each Arabic letter and the Latin sounds it is written with: free, near and possible. */
const ARABIC_LATIN: readonly (readonly [string, string, string, string])[] = [
  ["ا", "a", "e", "iouy"],
  ["ب", "bp", "v", ""],
  ["ت", "tT", "c", "d"],
  ["ث", "Tsc", "tÇz", ""],
  ["ج", "jgG", "ZCyc", "zYh"],
  ["ح", "hX", "", "k"],
  ["خ", "X", "hkCj", "qg"],
  ["د", "dD", "", "t"],
  ["ذ", "Dz", "dT", ""],
  ["ر", "r", "", "l"],
  ["ز", "z", "sÇD", "j"],
  ["س", "sÇ", "zcTY", "S"],
  ["ش", "SCY", "s", "Xc"],
  ["ص", "sÇ", "z", ""],
  ["ض", "dDz", "", "t"],
  ["ط", "tT", "", "d"],
  ["ظ", "zD", "d", ""],
  ["ع", "a", "eiou", ""],
  ["غ", "GgR", "qrk", "X"],
  ["ف", "fv", "wp", ""],
  ["ق", "qkGg", "cX", ""],
  ["ك", "kcq", "gCX", ""],
  ["ل", "l", "", "r"],
  ["م", "m", "", "n"],
  ["ن", "n", "", "m"],
  ["ه", "h", "ae", ""],
  ["و", "uowv", "", "ayif"],
  ["ي", "iyej", "", "au"],
  ["ة", "ae", "ht", "io"],
  ["ء", "aeiou", "y", ""],
  ["پ", "p", "b", ""],
  ["چ", "C", "cÇSjqYZ", "s"],
  ["ژ", "Z", "jz", "S"],
  ["گ", "gG", "kj", ""],
  ["ڤ", "vg", "fbGw", ""],
];

/** Letters that Arabic script itself mixes. */
const ARABIC_CLASSES: readonly (readonly [string, number])[] = [
  ["اء", 0.05],
  ["اع", 0.5],
  ["هة", 0.05],
  ["ةا", 0.15],
  ["ةت", 0.2],
  ["حه", 0.3],
  ["جگ", 0.1],
  ["جغ", 0.2],
  ["غگ", 0.2],
  ["غق", 0.3],
  ["قگ", 0.2],
  ["كق", 0.3],
  ["كگ", 0.2],
  ["خح", 0.4],
  ["سص", 0.2],
  ["ثس", 0.2],
  ["تط", 0.2],
  ["دض", 0.3],
  ["ذز", 0.15],
  ["ظض", 0.2],
  ["ظز", 0.3],
  ["فڤ", 0.1],
  ["بپ", 0.1],
  ["چش", 0.2],
  ["ژج", 0.2],
  ["ژز", 0.3],
  ["وي", 0.4],
  ["وا", 0.35],
  ["يا", 0.35],
  ["يء", 0.2],
  ["وء", 0.2],
];

/** Two Arabic letters that a Latin digraph or letter may stand for when it is no digraph: Is-haq, Bat-hi, Hol-ts-er, Az-har. */
const TWO_FOR_ONE: readonly (readonly [string, string, string])[] = [
  ["S", "سص", "حهخ"],
  ["T", "تط", "حه"],
  ["D", "دض", "حه"],
  ["X", "كق", "حه"],
  ["G", "گجغ", "حه"],
  ["z", "ت", "سز"],
  ["Ç", "ت", "س"],
  ["C", "ت", "سش"],
  ["j", "د", "ج"],
  ["Z", "زظ", "هح"],
];

const SILENT_LAST: readonly number[] = [...codesOf("stdxz")];
const FREE = 0;
const NEAR = 0.2;
const POSSIBLE = 0.5;

/** Cost of reading sound `a` for sound `b`, at `a * SOUNDS + b`. */
export const SUBSTITUTION: Float64Array = substitutions();
/** Cost of a sound that the other word of its own script leaves out. */
export const OMISSION: Float64Array = omissions(
  { aeiou: 0.4, hG: 0.45, yw: 0.5 },
  { ا: 0.4, ء: 0.2, ع: 0.6, هة: 0.4, وي: 0.4 },
);
/** Cost of a sound that the word of the other script leaves out: Arabic writes no short vowel, Latin no ayn. */
export const OMISSION_ACROSS: Float64Array = omissions(
  { a: 0.03, e: 0.04, i: 0.06, o: 0.08, u: 0.08, h: 0.35, y: 0.8, w: 0.6, k: 0.9 },
  { ا: 0.3, ء: 0.05, ع: 0.1, هة: 0.15, وي: 0.4 },
);
/** Cost of a Latin word's last sound that Arabic leaves out: Yves, Laurent and Bernard end silent. */
export const OMISSION_LAST: Float64Array = OMISSION_ACROSS.map((cost, code) =>
  SILENT_LAST.includes(code) ? 0.4 : cost,
);
/** How much of a word a sound is. */
export const WEIGHT: Float64Array = weights();

/** Cost-free readings of one Latin sound as two Arabic ones: holds `(latin * SOUNDS + first) * SOUNDS + second`. */
export const TWO: ReadonlySet<number> = new Set(
  TWO_FOR_ONE.flatMap(([latin, firsts, seconds]) =>
    [...codesOf(firsts)].flatMap((first) =>
      [...codesOf(seconds)].map((second) => ((codesOf(latin)[0] ?? 0) * SOUNDS + first) * SOUNDS + second),
    ),
  ),
);
/** The Latin sounds that begin such a reading. */
export const BEGINS_TWO: Uint8Array = Uint8Array.from({ length: SOUNDS }, (_, code) =>
  TWO_FOR_ONE.some(([latin]) => codesOf(latin)[0] === code) ? 1 : 0,
);

function substitutions(): Float64Array {
  const costs = new Float64Array(SOUNDS * SOUNDS).fill(1);
  for (let code = 0; code < SOUNDS; code++) costs[code * SOUNDS + code] = 0;
  for (const [sounds, cost] of [...LATIN_CLASSES, ...ARABIC_CLASSES]) setClass(costs, sounds, cost);
  for (const [letter, free, near, possible] of ARABIC_LATIN) {
    for (const [sounds, cost] of [
      [possible, POSSIBLE],
      [near, NEAR],
      [free, FREE],
    ] as const) {
      for (const sound of sounds) setPair(costs, letter, sound, cost);
    }
  }
  return costs;
}

function setClass(costs: Float64Array, sounds: string, cost: number): void {
  for (const a of sounds) for (const b of sounds) if (a !== b) setPair(costs, a, b, cost);
}

function setPair(costs: Float64Array, a: string, b: string, cost: number): void {
  const [from] = codesOf(a);
  const [to] = codesOf(b);
  if (from === undefined || to === undefined) return;
  costs[from * SOUNDS + to] = cost;
  costs[to * SOUNDS + from] = cost;
}

function omissions(latin: Readonly<Record<string, number>>, arabic: Readonly<Record<string, number>>): Float64Array {
  const costs = new Float64Array(SOUNDS).fill(1);
  for (const [sounds, cost] of [...Object.entries(latin), ...Object.entries(arabic)]) {
    for (const code of codesOf(sounds)) costs[code] = cost;
  }
  return costs;
}

function weights(): Float64Array {
  const heavy = new Float64Array(SOUNDS).fill(1);
  for (const code of codesOf("aeiou")) heavy[code] = 0.4;
  for (const code of codesOf("اءع")) heavy[code] = 0.4;
  for (const code of codesOf("ةيوyw")) heavy[code] = 0.6;
  return heavy;
}

/** Whether a sound is a Latin one. */
export function isLatinCode(code: number): boolean {
  return code < LATIN.length;
}

/** Six kinds of consonant as bits, for a test that needs no table: those a sound surely is, and those it may be. */
const KINDS: readonly (readonly [string, string])[] = [
  ["bpfبپف", "vڤ"],
  ["tdzTDتدزذصضطظ", "sثسÇSYC"],
  ["kqgcXGخغقكگ", "jCSYZÇجچژشv"],
  ["lل", ""],
  ["rر", ""],
  ["mnمن", ""],
];
export const SURE_KINDS: Uint8Array = kindBits(([sure]) => sure);
export const POSSIBLE_KINDS: Uint8Array = kindBits(([sure, possible]) => sure + possible);

function kindBits(lettersOf: (kind: readonly [string, string]) => string): Uint8Array {
  const bits = new Uint8Array(SOUNDS);
  KINDS.forEach((kind, place) => {
    for (const code of codesOf(lettersOf(kind))) bits[code] = (bits[code] ?? 0) | (1 << place);
  });
  return bits;
}
