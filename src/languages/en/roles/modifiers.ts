import type { RoleEntry } from "../../language.ts";

/** Former, deputy, acting: written beside a role. */
export const modifiers: readonly RoleEntry[] = [
  {
    title: "former",
    words: ["former", "ex", "ex-", "erstwhile", "one-time", "onetime", "former-"],
  },
  {
    title: "then",
    words: ["then", "then-"],
  },
  {
    title: "deputy",
    words: ["deputy", "dy"],
  },
  {
    title: "vice",
    words: ["vice", "vice-"],
  },
  {
    title: "acting",
    words: ["acting", "ag", "officiating"],
  },
  {
    title: "interim",
    words: ["interim", "caretaker", "transitional", "provisional"],
  },
  {
    title: "outgoing",
    words: ["outgoing", "departing"],
  },
  {
    title: "incoming",
    words: [
      "incoming",
      "new",
      "newly appointed",
      "newly elected",
      "newly-elected",
      "newly-appointed",
      "newly sworn-in",
      "designate",
      "-designate",
      "elect",
      "-elect",
      "nominee",
    ],
  },
  {
    title: "late",
    words: ["late", "the late", "slain", "assassinated", "deceased"],
  },
  {
    title: "visiting",
    words: ["visiting", "the visiting"],
  },
  {
    title: "senior",
    words: ["senior", "top", "chief", "high-ranking", "most senior", "leading", "veteran"],
  },
  {
    title: "junior",
    words: ["junior"],
  },
  {
    title: "assistant",
    words: ["assistant", "additional", "joint", "associate", "under"],
  },
  {
    title: "first",
    words: ["first", "1st"],
  },
  {
    title: "second",
    words: ["second"],
  },
  {
    title: "executive",
    words: ["executive", "exec"],
  },
  {
    title: "special",
    words: ["special", "personal", "extraordinary", "special presidential"],
  },
  {
    title: "permanent",
    words: ["permanent"],
  },
  {
    title: "honorary",
    words: ["honorary", "emeritus"],
  },
  {
    title: "retired",
    words: ["retired", "(retd)", "retd", "ret", "(ret)", "(rtd)", "rtd", "(retired)"],
  },
  {
    title: "current",
    words: ["current", "incumbent", "sitting", "longtime", "long-serving", "long-time", "present"],
  },
  {
    title: "ousted",
    words: ["ousted", "deposed", "disgraced", "exiled", "jailed", "detained", "impeached"],
  },
  {
    title: "co-",
    words: ["co", "co-"],
  },
  {
    title: "regional",
    words: ["regional", "provincial", "federal", "national", "state", "union", "central", "local", "municipal"],
  },
  {
    title: "first-ever",
    words: ["first female", "first woman"],
  },
  {
    title: "self-declared",
    words: ["self-declared", "self-proclaimed", "self-styled", "de facto", "unrecognised"],
  },
  {
    title: "hereditary",
    words: ["paramount", "grand"],
  },
  {
    title: "presidential",
    words: ["presidential", "prime ministerial", "ministerial"],
  },
];
