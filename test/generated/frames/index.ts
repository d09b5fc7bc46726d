import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { FramesOf } from "./frames.ts";
import { id } from "./id.ts";
import { ms } from "./ms.ts";

export const frames: FramesOf = { ar, en, id, ms };
