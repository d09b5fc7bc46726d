import type { RoleWords } from "../language.ts";
import { callings } from "./roles/callings.ts";
import { fields } from "./roles/fields.ts";
import { heads } from "./roles/heads.ts";
import { modifiers } from "./roles/modifiers.ts";
import { offices } from "./roles/offices.ts";
import { people } from "./roles/people.ts";
import { ranks } from "./roles/ranks.ts";

export const roles: RoleWords = { roles: [...offices, ...people, ...callings], heads, fields, modifiers, ranks };
