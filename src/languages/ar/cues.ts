import type { Cue } from "../language.ts";
import { agreements } from "./cues/agreements.ts";
import { calls } from "./cues/calls.ts";
import { furtherAgreements } from "./cues/further-agreements.ts";
import { furtherMeetings } from "./cues/further-meetings.ts";
import { furtherVisits } from "./cues/further-visits.ts";
import { idioms } from "./cues/idioms.ts";
import { meetingNouns } from "./cues/meeting-nouns.ts";
import { meetings } from "./cues/meetings.ts";
import { receptions } from "./cues/receptions.ts";
import { visits } from "./cues/visits.ts";

export const cues: readonly Cue[] = [
  ...agreements,
  ...calls,
  ...furtherAgreements,
  ...furtherMeetings,
  ...furtherVisits,
  ...idioms,
  ...meetingNouns,
  ...meetings,
  ...receptions,
  ...visits,
];
