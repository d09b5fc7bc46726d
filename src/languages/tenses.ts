import type { AuxiliaryWords, Cue, Language } from "./language.ts";

/**
 * A pack's cues with what its auxiliaries make of them: beside each past form the perfect ("had flown to" beside "flew to"; without its auxiliary a
 * participle is passive), and a passive whose auxiliary is past told as past.
 */
export function cuesInTenses({ cues, auxiliaries }: Language): readonly Cue[] {
  if (auxiliaries === undefined) return cues;
  return cues.map((cue) => withPerfects(cue, auxiliaries)).flatMap((cue) => byTense(cue, auxiliaries));
}

function withPerfects(cue: Cue, auxiliaries: AuxiliaryWords): Cue {
  const perfects = cue.phrases.flatMap((phrase) => perfectsOf(phrase, auxiliaries));
  return { ...cue, phrases: [...new Set([...cue.phrases, ...perfects])] };
}

function perfectsOf(phrase: string, { participles, perfect }: AuxiliaryWords): string[] {
  const [verb = "", ...rest] = phrase.split(" ");
  const participle = participles[verb];
  return participle === undefined ? [] : perfect.map((auxiliary) => [auxiliary, participle, ...rest].join(" "));
}

/** "Was received by" is past, "received by" is not said to be. */
function byTense(cue: Cue, { passive }: AuxiliaryWords): Cue[] {
  if (cue.shape !== "passive" || cue.tense !== undefined) return [cue];
  const isPast = (phrase: string) => passive.some((auxiliary) => phrase.startsWith(`${auxiliary} `));
  return [
    { ...cue, phrases: cue.phrases.filter((phrase) => !isPast(phrase)) },
    { ...cue, phrases: cue.phrases.filter(isPast), tense: "past" },
  ];
}
