import type { Cue } from "../language.ts";
import { agreements } from "./cues/agreements.ts";
import { calls } from "./cues/calls.ts";
import { meetings } from "./cues/meetings.ts";
import { visits } from "./cues/visits.ts";

/** All phrases that announce a relation in Indonesian. */
export const cues: readonly Cue[] = [...meetings, ...calls, ...visits, ...agreements];
