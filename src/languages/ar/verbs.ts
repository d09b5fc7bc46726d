import type { VerbForms } from "../language.ts";

/** Folded: "أ" is "ا" and "ى" is "ي". */
export const verbs: VerbForms = {
  she: { past: /[^اوي]ت(ه|ها|هم|هما)?$/u, present: /^[وفل]?س?ت.*(?<!ان|ون|وا|ا|ن)$/u },
  thing: /..ه$/u,
  i: { past: /(ت|نا)(ه|ها|هم|هما)?$/u, present: /^[وفل]?س?[ان](?!ن)/u },
  several: /(?:[^و]ا|ان|وا|ون)$/u,
  me: /[^ا]ن[يا]$/u,
  unfinished: { his: "ي", her: /^ت/u, one: /^[وفل]?س?ي.*(?<!ان|ون|وا|ا|ن)$/u },
  stay: ["خلالها", "خلاله", "اثناءها", "اثناءه"],
};
