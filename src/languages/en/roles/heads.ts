import type { RoleEntry } from "../../language.ts";

/** Head words that need a field. */
export const heads: readonly RoleEntry[] = [
  {
    title: "minister",
    words: ["minister", "union minister", "federal minister", "mantri"],
    plural: ["ministers"],
  },
  {
    title: "secretary",
    words: ["secretary", "sec.", "cabinet secretary", "cs", "permanent secretary"],
    plural: ["secretaries"],
  },
  {
    title: "deputy minister",
    words: ["deputy minister", "vice minister", "vice-minister", "assistant minister"],
    plural: ["deputy ministers"],
  },
  {
    title: "minister of state",
    words: [
      "minister of state",
      "state minister",
      "minister-delegate",
      "minister delegate",
      "delegate minister",
      "coordinating minister",
    ],
    plural: ["ministers of state"],
  },
  {
    title: "state secretary",
    words: ["state secretary", "undersecretary", "under-secretary", "under secretary", "assistant secretary"],
    plural: ["state secretaries"],
  },
  {
    title: "director",
    words: ["director", "managing director", "executive director", "country director", "regional director"],
    plural: ["directors"],
  },
  {
    title: "director general",
    words: ["director general", "director-general", "dg"],
    plural: ["directors general"],
  },
  {
    title: "deputy director",
    words: ["deputy director", "deputy director general", "assistant director"],
  },
  {
    title: "chairman",
    words: ["chairman", "chairwoman", "chairperson", "chair", "vice chairman", "deputy chairman", "co-chair"],
    plural: ["chairmen"],
  },
  {
    title: "president",
    words: ["president", "vice president"],
    plural: ["presidents"],
  },
  {
    title: "head",
    words: ["head", "deputy head", "acting head", "boss", "head of the"],
    plural: ["heads"],
  },
  {
    title: "chief",
    words: ["chief", "deputy chief"],
    plural: ["chiefs"],
  },
  {
    title: "commissioner",
    words: ["commissioner", "high commissioner"],
    plural: ["commissioners"],
  },
  {
    title: "commander",
    words: ["commander", "deputy commander"],
    plural: ["commanders"],
  },
  {
    title: "governor",
    words: ["governor", "deputy governor"],
    plural: ["governors"],
  },
  {
    title: "envoy",
    words: ["envoy", "special envoy", "special representative", "representative"],
    plural: ["envoys", "representatives"],
  },
  {
    title: "adviser",
    words: ["adviser", "advisor", "special adviser", "counsellor"],
    plural: ["advisers", "advisors"],
  },
  {
    title: "ambassador",
    words: ["ambassador"],
    plural: ["ambassadors"],
  },
  {
    title: "spokesperson",
    words: ["spokesperson", "spokesman", "spokeswoman"],
    plural: ["spokespersons", "spokesmen"],
  },
  {
    title: "general manager",
    words: ["general manager", "manager"],
    plural: ["managers"],
  },
  {
    title: "leader",
    words: ["leader", "deputy leader", "co-leader"],
    plural: ["leaders"],
  },
  {
    title: "coordinator",
    words: ["coordinator", "co-ordinator", "national coordinator"],
    plural: ["coordinators"],
  },
  {
    title: "speaker",
    words: ["speaker", "deputy speaker"],
    plural: ["speakers"],
  },
  {
    title: "rector",
    words: ["rector", "dean", "vice-chancellor", "chancellor", "principal"],
    plural: ["rectors", "deans"],
  },
  {
    title: "member",
    words: ["member", "board member", "council member", "committee member", "bureau member", "politburo member"],
    plural: ["members"],
  },
  {
    title: "official",
    words: ["official", "senior official", "top official", "high-ranking official", "officer"],
    plural: ["officials"],
  },
  {
    title: "executive",
    words: ["executive", "senior executive", "top executive"],
    plural: ["executives", "senior executives", "top executives"],
  },
  {
    title: "delegate",
    words: [
      "delegate",
      "head of delegation",
      "delegation head",
      "delegation leader",
      "leader of the delegation",
      "chief of delegation",
    ],
    plural: ["delegates", "heads of delegation"],
  },
  {
    title: "inspector",
    words: ["inspector", "inspector general", "inspector-general"],
    plural: ["inspectors"],
  },
  {
    title: "superintendent",
    words: ["superintendent"],
  },
  {
    title: "treasurer",
    words: ["treasurer"],
  },
  {
    title: "registrar",
    words: ["registrar"],
  },
  {
    title: "prosecutor",
    words: ["prosecutor", "chief prosecutor"],
    plural: ["prosecutors"],
  },
  {
    title: "judge",
    words: ["judge"],
    plural: ["judges"],
  },
  {
    title: "trustee",
    words: ["trustee", "patron"],
    plural: ["trustees"],
  },
];
