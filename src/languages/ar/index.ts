import { ar as cities } from "../../world/cities/ar.ts";
import { ar as worldPlaces } from "../../world/places/ar.ts";
import type { Language } from "../language.ts";
import { attitudes } from "./attitudes.ts";
import { belonging } from "./belonging.ts";
import { boilerplate } from "./boilerplate.ts";
import { cues } from "./cues.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { organizations } from "./organizations.ts";
import { places } from "./places.ts";
import { roles } from "./roles.ts";
import { spelling } from "./spelling.ts";
import { pastPlans, plans, postponed, rumours, statuses } from "./statuses.ts";
import { rolls, turns } from "./turns.ts";
import { verbs } from "./verbs.ts";
import { words } from "./words.ts";

/** Arabic as newsrooms from Nouakchott to Muscat write it. */
export const arabic: Language = {
  code: "ar",
  name: "العربية",
  english: "Arabic",
  script: "arabic",
  order: "verb first",
  adjectives: "after noun",
  capitals: false,
  spelling,
  words,
  verbs,
  names,
  roles,
  organizations,
  places: [...worldPlaces, ...places],
  cities,
  dates,
  statuses,
  pastPlans,
  plans,
  rumours,
  postponed,
  cues,
  boilerplate,
  attitudes,
  turns,
  rolls,
  belonging,
};
