import type { Example } from "../language.ts";
import { found } from "./examples/found.ts";
import { nothing } from "./examples/nothing.ts";
import { wider } from "./examples/wider.ts";

/** Sentences of our own pen, the invented names too. */
export const examples: readonly Example[] = [...found, ...nothing, ...wider];
