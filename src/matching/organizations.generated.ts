import type { Model } from "./model.ts";

/** Learned by scripts/train-names.ts: what each reason adds to the log-odds. */
export const organizationsModel: Model = {
  bias: -0.934,
  weights: {
    "matched parts": 0.034,
    "share of the longer name matched": 0.531,
    "loss in the worst pair": -0.33,
    "one letter changed": 0.828,
    "two letters changed": -0.333,
    "three or more letters changed": -0.687,
    "words against each other": -1.411,
    "concepts against each other": 0,
    "a country against another": -1.184,
    "a number against another": 1.094,
    "words only one has": -0.669,
    "a country only one has": 0.566,
    "a number only one has": 0.128,
    "concepts only one has": 0.184,
    "first parts matched": 0.27,
    "legal forms differ": -1.574,
    "legal form only one has": 1.787,
    "acronym of the other": 0.68,
    "letters alike overall": 1.079,
    "same letters": 1.95,
    "short names": -0.817,
    "across scripts": 0,
  },
};
