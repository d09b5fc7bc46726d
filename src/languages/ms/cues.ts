import type { Cue } from "../language.ts";
import { agreements } from "./cues/agreements.ts";
import { meetings } from "./cues/meetings.ts";
import { visits } from "./cues/visits.ts";

export const cues: readonly Cue[] = [...meetings, ...visits, ...agreements];
