import type { Cue } from "../language.ts";
import { agreements } from "./cues/agreements.ts";
import { calls } from "./cues/calls.ts";
import { deals } from "./cues/deals.ts";
import { everyday } from "./cues/everyday.ts";
import { journeys } from "./cues/journeys.ts";
import { lightMeetings } from "./cues/light-meetings.ts";
import { meetings } from "./cues/meetings.ts";
import { signings } from "./cues/signings.ts";
import { trips } from "./cues/trips.ts";
import { visits } from "./cues/visits.ts";

/** Phrases that announce a relation, one file a family. */
export const cues: readonly Cue[] = [
  ...meetings,
  ...lightMeetings,
  ...everyday,
  ...calls,
  ...visits,
  ...trips,
  ...journeys,
  ...agreements,
  ...signings,
  ...deals,
];
