import { adjectives } from "./adjectives.ts";
import { everyday } from "./everyday.ts";
import { nouns } from "./nouns.ts";
import { participles } from "./participles.ts";
import { particles } from "./particles.ts";
import { press } from "./press.ts";
import { verbs } from "./verbs.ts";

export const common: readonly string[] = [
  ...particles,
  ...nouns,
  ...adjectives,
  ...verbs,
  ...participles,
  ...press,
  ...everyday,
];
