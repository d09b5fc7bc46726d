import type { Cue } from "../language.ts";
import { agreements } from "./cues/agreements.ts";
import { calls } from "./cues/calls.ts";
import { meetingNouns } from "./cues/meeting-nouns.ts";
import { meetings } from "./cues/meetings.ts";
import { receptions } from "./cues/receptions.ts";
import { visits } from "./cues/visits.ts";

export const cues: readonly Cue[] = [...agreements, ...calls, ...meetingNouns, ...meetings, ...receptions, ...visits];
