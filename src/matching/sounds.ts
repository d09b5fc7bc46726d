/**
 * A word as a row of sounds, each a small number, whatever script it is written in. Latin letters and digraphs become Latin sounds,
 * Arabic letters keep sounds of their own: the cost of setting one beside the other is a table (`costs.ts`), since no single
 * romanization fits ق written q, gh, g and k by four newsrooms.
 */

/** Latin sounds in the order of their numbers; capitals are digraphs: S sh, C ch, X kh, G gh, T th, D dh, Z zh, Y sy or sj. */
export const LATIN = "aeioubcdfghjklmnpqrstvwyzSCXGTDZYÇ";
/** Arabic sounds follow: hamza is ء whatever carries it, alef without hamza ا. */
export const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةءپچژگڤ";
const ALL = LATIN + ARABIC;
/** How many sounds there are. */
export const SOUNDS = ALL.length;

/** Spellings of one sound, longest first where they overlap; "" is silent. */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ["tsch", "C"],
  ["tch", "C"],
  ["sch", "S"],
  ["sh", "S"],
  ["sj", "Y"],
  ["sz", "Y"],
  ["sy", "Y"],
  ["ch", "C"],
  ["cz", "C"],
  ["tj", "C"],
  ["kh", "X"],
  ["gh", "G"],
  ["th", "T"],
  ["dh", "D"],
  ["zh", "Z"],
  ["dj", "j"],
  ["dzh", "j"],
  ["dz", "z"],
  ["ts", "ts"],
  ["tz", "ts"],
  ["ph", "f"],
  ["ck", "k"],
  ["qu", "ku"],
  ["gu", "gu"],
  ["oe", "u"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ie", "i"],
  ["ei", "ey"],
  ["ai", "ay"],
  ["x", "ks"],
  ["ce", "Çe"],
  ["ci", "Çi"],
  ["cy", "Çi"],
];
const BY_FIRST = byFirstLetter();

const CODE_OF = new Map([...ALL].map((sound, code) => [sound, code]));

/** The numbers of the sounds written, one per character. */
export function codesOf(sounds: string): Uint8Array {
  const codes: number[] = [];
  for (const sound of sounds) {
    const code = CODE_OF.get(sound);
    // A doubled Latin letter is one sound; two equal Arabic letters have a vowel between them that is not written.
    if (code !== undefined && (codes.at(-1) !== code || code >= LATIN.length)) codes.push(code);
  }
  return Uint8Array.from(codes);
}

/**
 * The sounds of a word in small Latin letters: doubled letters are one, digraphs are one.
 *
 * @example
 * latinSounds("araghchi") //=> "araGCi"
 */
export function latinSounds(word: string): string {
  // Xi and Xu begin as Shi and Shu do.
  let sounds = /^x[iu]/.test(word) ? "S" : "";
  let at = sounds.length;
  while (at < word.length) {
    const spelling = BY_FIRST.get(word.charAt(at))?.find(([letters]) => word.startsWith(letters, at));
    sounds += spelling === undefined ? single(word, at) : spelling[1];
    at += spelling === undefined ? 1 : spelling[0].length;
  }
  return sounds;
}

/** y before a vowel is a consonant, elsewhere the vowel i. */
function single(word: string, at: number): string {
  const letter = word.charAt(at);
  if (letter !== "y") return letter;
  return "aeiou".includes(word.charAt(at + 1) || "-") ? "y" : "i";
}

/** Letters with marks, and those of Persian, Urdu, Kurdish and Maghrebi spelling, as the sound they are here. */
const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map(
  [
    ["أإآٱ", "ا"],
    ["ؤئ", "ء"],
    ["ىیے", "ي"],
    ["ک", "ك"],
    ["ہھۀە", "ه"],
    ["ۆۇ", "و"],
    ["ڭݣ", "گ"],
    ["ٹ", "ت"],
    ["ڈ", "د"],
    ["ڑ", "ر"],
    ["ں", "ن"],
  ].flatMap(([letters = "", sound = ""]) => [...letters].map((letter) => [letter, sound] as const)),
);
const SILENT = /[\u064b-\u065f\u0670\u0640\u200c-\u200f]/u;
/** Two letters for one sound. */
const ARABIC_DIGRAPHS: Readonly<Record<string, string>> = { تش: "چ", دج: "ج" };

/** The sounds of a word in Arabic letters: marks and stretching dropped, carriers of hamza and letters of other languages unified. */
export function arabicSounds(word: string): string {
  let sounds = "";
  for (const letter of word) {
    const sound = SILENT.test(letter) ? "" : (ARABIC_LETTERS.get(letter) ?? letter);
    const two = ARABIC_DIGRAPHS[sounds.slice(-1) + sound];
    sounds = two === undefined ? sounds + sound : sounds.slice(0, -1) + two;
  }
  // Initial alef before a long vowel only carries it: أو is o.
  return sounds.startsWith("او") || sounds.startsWith("اي") ? `ء${sounds.slice(1)}` : sounds;
}

/** Whether a word has Arabic letters. */
export function isArabic(word: string): boolean {
  return /[\u0620-\u06ff\u0750-\u077f]/u.test(word);
}

function byFirstLetter(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const spellings = new Map<string, (readonly [string, string])[]>();
  for (const spelling of DIGRAPHS) {
    const first = spelling[0].charAt(0);
    spellings.set(
      first,
      [...(spellings.get(first) ?? []), spelling].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return spellings;
}
