import type { Example } from "../language.ts";
import { found } from "./examples/found.ts";
import { newsroom } from "./examples/newsroom.ts";
import { nothing } from "./examples/nothing.ts";
import { sideBySide } from "./examples/side-by-side.ts";
import { wider } from "./examples/wider.ts";

export const examples: readonly Example[] = [...found, ...nothing, ...wider, ...newsroom, ...sideBySide];
