import type { AuxiliaryWords, Cue, Language } from "./language.ts";

/**
 * A pack's cues with what its auxiliaries make of them: beside each past form the perfect ("had flown to" beside "flew to"; without its auxiliary a
 * participle is passive), and a passive whose auxiliary is past told as past.
 */
export function cuesInTenses({ cues, auxiliaries }: Language): readonly Cue[] {
  if (auxiliaries === undefined) return cues;
  const known = new Set(cues.flatMap(({ phrases }) => phrases));
  return cues
    .map((cue) => withPerfects(cue, auxiliaries))
    .map((cue) => withParticiples(cue, auxiliaries, known))
    .flatMap((cue) => byTense(cue, auxiliaries));
}

/** Beside "was treated to dinner by" the participle, which "will be" may stand before, and the other passives of the past. */
function withParticiples(cue: Cue, { passive, agent }: AuxiliaryWords, known: ReadonlySet<string>): Cue {
  if (cue.shape !== "passive" || agent === undefined) return cue;
  const participles = cue.phrases.flatMap((phrase) => {
    const auxiliary = passive.find((one) => phrase.startsWith(`${one} `));
    return auxiliary === undefined || !phrase.endsWith(` ${agent}`) ? [] : phrase.slice(auxiliary.length + 1);
  });
  // "A note seen by the Mirror": a single word says too little without its auxiliary.
  const forms = participles.flatMap((participle) => [
    ...(participle.split(" ").length > 2 ? [participle] : []),
    ...passive.map((one) => `${one} ${participle}`),
  ]);
  return { ...cue, phrases: [...new Set([...cue.phrases, ...forms.filter((form) => !known.has(form))])] };
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
