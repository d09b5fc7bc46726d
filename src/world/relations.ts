import type { Mode, Relation, Status } from "../types.ts";

/** A code of the CAMEO or PLOVER vocabularies of political events, and what it stands for there. */
export interface EventCode {
  readonly code: string;
  readonly means: string;
}

/** One of our relations in the terms of the field. */
export interface RelationMeaning {
  readonly relation: Relation;
  readonly directed: boolean;
  /** One sentence a reader of the graph can rely on. */
  readonly means: string;
  readonly plover: readonly EventCode[];
  readonly cameo: readonly EventCode[];
}

/** A status and what it claims. */
export interface StatusMeaning {
  readonly status: Status;
  readonly means: string;
  /** PLOVER's event context; null for its unmarked case. */
  readonly ploverContext: string | null;
  /** The codes a meeting of this status has there. */
  readonly plover: readonly EventCode[];
  readonly cameo: readonly EventCode[];
}

/**
 * The three relations, sorted. Codes from PLOVER's `CAMEO2PLOVER-2021.txt`. Two differences: PLOVER folds visits and
 * meetings into CONSULT, we keep them apart; signing is SUPPORT there and `agreed on` here.
 */
export const relations: readonly RelationMeaning[] = [
  {
    relation: "agreed on",
    directed: false,
    means: "Both sides committed themselves to the same thing: they agreed, reached an understanding or signed.",
    plover: [
      { code: "AGREE", means: "agree to, offer, promise or indicate willingness to cooperate" },
      { code: "SUPPORT", means: "support or sign a formal agreement" },
    ],
    cameo: [
      { code: "030", means: "express intent to cooperate" },
      { code: "057", means: "sign formal agreement" },
    ],
  },
  {
    relation: "met with",
    directed: false,
    means: "The two talked to each other, in person or by call.",
    plover: [{ code: "CONSULT", means: "consult, meet or negotiate; modes third-party, multilateral, phone; host" }],
    cameo: [
      { code: "040", means: "consult" },
      { code: "041", means: "discuss by telephone" },
      { code: "043", means: "host a visit" },
      { code: "044", means: "meet at a third location" },
      { code: "046", means: "engage in negotiation" },
    ],
  },
  {
    relation: "visited",
    directed: true,
    means: "The source went to the target, a country other than its own.",
    plover: [{ code: "CONSULT", means: "consult, mode visit; the visitor is the actor, the host the recipient" }],
    cameo: [{ code: "042", means: "make a visit" }],
  },
];

/** The three statuses, sorted. What is merely possible (PLOVER's hypothetical) is no claim at all. */
export const statuses: readonly StatusMeaning[] = [
  {
    status: "cancelled",
    means: "It was called off, put off, refused or denied.",
    ploverContext: "negation",
    plover: [{ code: "REJECT", means: "reject, mode meet" }],
    cameo: [{ code: "125", means: "reject proposal to meet, discuss or negotiate" }],
  },
  {
    status: "happened",
    means: "It took place, or is taking place.",
    ploverContext: null,
    plover: [],
    cameo: [],
  },
  {
    status: "planned",
    means: "It is announced for a time after the article.",
    ploverContext: "future",
    plover: [{ code: "AGREE", means: "agree, mode diplomatic" }],
    cameo: [{ code: "036", means: "express intent to meet or negotiate" }],
  },
];

/** The CAMEO code that fits a meeting's mode best. */
export const cameoOfMode: Readonly<Record<Mode, string>> = { call: "041", "in person": "040" };
