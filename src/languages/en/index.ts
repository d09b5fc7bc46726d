import { en as cities } from "../../world/cities/en.ts";
import { en as places } from "../../world/places/en.ts";
import type { Language } from "../language.ts";
import { attitudes } from "./attitudes.ts";
import { auxiliaries } from "./auxiliaries.ts";
import { belonging } from "./belonging.ts";
import { boilerplate } from "./boilerplate.ts";
import { cues } from "./cues.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { organizations } from "./organizations.ts";
import { roles } from "./roles.ts";
import { breakdowns, futuresInPast, pastPlans, plans, postponed, rumours, statuses } from "./statuses.ts";
import { tagger } from "./tagger.ts";
import { rolls, turns } from "./turns.ts";
import { words } from "./words.ts";

/** English: agencies and papers of Britain, America, the Gulf, South Asia, Africa and the Caribbean, and English written by translators. */
export const english: Language = {
  code: "en",
  name: "English",
  english: "English",
  script: "latin",
  order: "verb second",
  adjectives: "before noun",
  capitals: true,
  words,
  names,
  roles,
  organizations,
  places,
  cities,
  dates,
  statuses,
  pastPlans,
  plans,
  rumours,
  futuresInPast,
  breakdowns,
  postponed,
  cues,
  auxiliaries,
  boilerplate,
  attitudes,
  turns,
  nounEndings: [
    "tion",
    "tions",
    "sion",
    "ment",
    "ments",
    "ence",
    "ance",
    "ness",
    "ship",
    "ture",
    "ities",
    "ity",
    "ries",
    "hood",
  ],
  rolls,
  belonging,
  tag: tagger,
};
