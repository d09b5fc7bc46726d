import type { RoleWords } from "../language.ts";
import { diplomacy } from "./roles/diplomacy.ts";
import { fields } from "./roles/fields.ts";
import { further } from "./roles/further.ts";
import { heads } from "./roles/heads.ts";
import { modifiers } from "./roles/modifiers.ts";
import { offices } from "./roles/offices.ts";
import { ranks } from "./roles/ranks.ts";
import { state } from "./roles/state.ts";
import { trades } from "./roles/trades.ts";

export const roles: RoleWords = {
  roles: [...state, ...diplomacy, ...offices, ...further, ...trades],
  heads,
  fields,
  modifiers,
  ranks,
};
