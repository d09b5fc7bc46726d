import type { RoleEntry } from "../../language.ts";

/** Military and police ranks, which stand before a name. */
export const ranks: readonly RoleEntry[] = [
  {
    title: "general",
    words: [
      "jenderal",
      "jendral",
      "jend",
      "jend.",
      "jenderal TNI",
      "jenderal polisi",
      "jenderal pol",
      "jenderal pol.",
      "jenderal besar",
      "jen",
      "gen.",
      "general",
    ],
    plural: ["para jenderal", "para jendral"],
  },
  {
    title: "lieutenant general",
    words: ["letnan jenderal", "letjen", "letjen.", "letjen TNI", "letnan jendral", "lieutenant general"],
  },
  {
    title: "major general",
    words: ["mayor jenderal", "mayjen", "mayjen.", "mayjen TNI", "mayor jendral", "major general"],
  },
  {
    title: "brigadier general",
    words: [
      "brigadir jenderal",
      "brigjen",
      "brigjen.",
      "brigjen TNI",
      "brigadir jendral",
      "brigadir",
      "brigadier general",
    ],
  },
  { title: "colonel general", words: ["kolonel jenderal"] },
  { title: "colonel", words: ["kolonel", "kol", "kol.", "kolonel inf", "kolonel laut", "colonel"] },
  {
    title: "lieutenant colonel",
    words: ["letnan kolonel", "letkol", "letkol.", "letkol inf", "LTC", "SLTC", "CDR", "LCDR"],
  },
  { title: "major", words: ["mayor"] },
  { title: "captain", words: ["kapten", "kapt."] },
  { title: "lieutenant", words: ["letnan", "lettu", "letda"] },
  { title: "sergeant", words: ["sersan"] },
  { title: "field marshal", words: ["marsekal lapangan", "marsekal medan"] },
  { title: "marshal", words: ["marsekal", "marsekal TNI"] },
  {
    title: "air marshal",
    words: ["marsekal madya", "marsdya", "marsekal muda", "marsda", "air marshal", "air chief marshal"],
  },
  { title: "air commodore", words: ["marsekal pertama", "marsma"] },
  { title: "admiral", words: ["laksamana", "laksamana TNI", "admiral"], plural: ["para laksamana"] },
  { title: "vice admiral", words: ["laksamana madya", "laksdya", "vice admiral", "VADM"] },
  { title: "rear admiral", words: ["laksamana muda", "laksda", "rear admiral", "RADM", "RDML"] },
  { title: "commodore", words: ["laksamana pertama", "laksma", "komodor"] },
  {
    title: "police commissioner general",
    words: ["komisaris jenderal", "komjen", "komjen pol", "jenderal pol", "jenderal polisi"],
  },
  { title: "police inspector general", words: ["inspektur jenderal", "irjen", "irjen pol"] },
  { title: "police brigadier general", words: ["brigjen pol", "brigadir jenderal polisi"] },
  {
    title: "police commissioner",
    words: ["kombes", "kombes pol", "komisaris besar", "AKBP", "AKP", "kompol", "komisaris polisi"],
  },
];
