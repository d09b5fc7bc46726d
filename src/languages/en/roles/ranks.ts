import type { RoleEntry } from "../../language.ts";

/** Ranks of soldiers and police. */
export const ranks: readonly RoleEntry[] = [
  {
    title: "general",
    words: ["general", "gen"],
    plural: ["generals"],
  },
  {
    title: "lieutenant general",
    words: ["lieutenant general", "lieutenant-general", "lt gen", "lt. gen", "lt.-gen", "lt-gen", "ltg"],
    plural: ["lieutenant generals"],
  },
  {
    title: "major general",
    words: ["major general", "major-general", "maj gen", "maj. gen", "maj-gen", "mg"],
    plural: ["major generals"],
  },
  {
    title: "brigadier general",
    words: ["brigadier general", "brigadier-general", "brig gen", "brig. gen", "brigadier", "brig"],
    plural: ["brigadier generals", "brigadiers"],
  },
  {
    title: "field marshal",
    words: ["field marshal"],
  },
  {
    title: "marshal",
    words: ["marshal", "air marshal", "air chief marshal", "air vice-marshal", "air vice marshal", "air commodore"],
    plural: ["marshals"],
  },
  {
    title: "colonel general",
    words: ["colonel general", "colonel-general", "army general"],
  },
  {
    title: "colonel",
    words: ["colonel", "col"],
    plural: ["colonels"],
  },
  {
    title: "lieutenant colonel",
    words: ["lieutenant colonel", "lieutenant-colonel", "lt col", "lt. col", "lt-col"],
    plural: ["lieutenant colonels"],
  },
  {
    title: "major",
    words: ["major", "maj"],
    plural: ["majors"],
  },
  {
    title: "captain",
    words: ["captain", "capt", "group captain"],
    plural: ["captains"],
  },
  {
    title: "lieutenant",
    words: ["lieutenant", "lt", "second lieutenant", "flight lieutenant"],
    plural: ["lieutenants"],
  },
  {
    title: "admiral",
    words: ["admiral", "adm", "fleet admiral"],
    plural: ["admirals"],
  },
  {
    title: "vice admiral",
    words: ["vice admiral", "vice-admiral", "vadm", "v adm"],
    plural: ["vice admirals"],
  },
  {
    title: "rear admiral",
    words: ["rear admiral", "rear-admiral", "radm"],
    plural: ["rear admirals"],
  },
  {
    title: "commodore",
    words: ["commodore", "cdre"],
    plural: ["commodores"],
  },
  {
    title: "commander",
    words: ["commander", "cdr", "cmdr", "wing commander", "lieutenant commander"],
    plural: ["commanders"],
  },
  {
    title: "sergeant",
    words: ["sergeant", "sgt", "staff sergeant", "corporal", "cpl"],
    plural: ["sergeants"],
  },
  {
    title: "inspector general",
    words: [
      "inspector general",
      "inspector-general",
      "chief inspector",
      "superintendent",
      "supt",
      "insp",
      "chief superintendent",
      "asp",
      "dsp",
      "ssp",
      "deputy inspector general",
      "dig",
      "additional inspector general",
    ],
    plural: ["inspectors general"],
  },
  {
    title: "commissioner of police",
    words: ["commissioner of police", "deputy commissioner of police", "assistant commissioner"],
  },
];
