import { districts } from "../../world/cities/districts.ts";
import { ms as cities } from "../../world/cities/ms.ts";
import { ms as places } from "../../world/places/ms.ts";
import type { Language } from "../language.ts";
import { attitudes } from "./attitudes.ts";
import { belonging } from "./belonging.ts";
import { boilerplate } from "./boilerplate.ts";
import { cues } from "./cues.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { organizations } from "./organizations.ts";
import { roles } from "./roles.ts";
import { pastPlans, plans, postponed, rumours, statuses } from "./statuses.ts";
import { rolls, turns } from "./turns.ts";
import { words } from "./words.ts";

export const malay: Language = {
  code: "ms",
  name: "Bahasa Melayu",
  english: "Malay",
  script: "latin",
  order: "verb second",
  adjectives: "after noun",
  capitals: true,
  words,
  names,
  roles,
  organizations,
  places,
  cities: [...cities, ...districts],
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
