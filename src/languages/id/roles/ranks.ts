import type { RoleEntry } from "../../language.ts";

/** Military and police ranks, which stand before a name. */
export const ranks: readonly RoleEntry[] = [
  {
    title: "general",
    words: ["jenderal", "jendral", "jend", "jend.", "jenderal TNI", "jenderal polisi", "jenderal besar", "jen", "gen."],
    plural: ["para jenderal", "para jendral"],
  },
  { title: "lieutenant general", words: ["letnan jenderal", "letjen", "letjen.", "letjen TNI", "letnan jendral"] },
  { title: "major general", words: ["mayor jenderal", "mayjen", "mayjen.", "mayjen TNI", "mayor jendral"] },
  {
    title: "brigadier general",
    words: ["brigadir jenderal", "brigjen", "brigjen.", "brigjen TNI", "brigadir jendral", "brigadir"],
  },
  { title: "colonel general", words: ["kolonel jenderal"] },
  { title: "colonel", words: ["kolonel", "kol", "kol."] },
  { title: "lieutenant colonel", words: ["letnan kolonel", "letkol", "letkol."] },
  { title: "major", words: ["mayor"] },
  { title: "captain", words: ["kapten", "kapt."] },
  { title: "lieutenant", words: ["letnan", "lettu", "letda"] },
  { title: "sergeant", words: ["sersan"] },
  { title: "field marshal", words: ["marsekal lapangan", "marsekal medan"] },
  { title: "marshal", words: ["marsekal", "marsekal TNI"] },
  { title: "air marshal", words: ["marsekal madya", "marsdya", "marsekal muda", "marsda"] },
  { title: "air commodore", words: ["marsekal pertama", "marsma"] },
  { title: "admiral", words: ["laksamana", "laksamana TNI"], plural: ["para laksamana"] },
  { title: "vice admiral", words: ["laksamana madya", "laksdya"] },
  { title: "rear admiral", words: ["laksamana muda", "laksda"] },
  { title: "commodore", words: ["laksamana pertama", "laksma", "komodor"] },
  { title: "police commissioner general", words: ["komisaris jenderal", "komjen", "komjen pol"] },
  { title: "police inspector general", words: ["inspektur jenderal", "irjen", "irjen pol"] },
  { title: "police brigadier general", words: ["brigjen pol", "brigadir jenderal polisi"] },
  { title: "police commissioner", words: ["kombes", "kombes pol", "komisaris besar", "AKBP", "komisaris polisi"] },
];
