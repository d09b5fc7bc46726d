import type { Actor } from "../types.ts";

/** What somebody is by the offices the article gives: those of one calling meet each other, and whoever explains or reports meets nobody. */
export function callingOf(actor: Actor): string {
  const known = CALLED.get(actor);
  if (known !== undefined) return known;
  const calling = actor.kind === "person" ? byOffice(actor) : actor.kind;
  CALLED.set(actor, calling);
  return calling;
}

/** Each reading of each cue asks anew. */
const CALLED = new WeakMap<Actor, string>();

function byOffice({ roles }: Actor): string {
  const titles = roles.flatMap(({ title }) => title ?? []);
  if (titles.length === 0) return "without office";
  for (const [calling, pattern] of CALLINGS) if (titles.some((title) => pattern.test(title))) return calling;
  return "other office";
}

/** In this order: the first that fits. */
const CALLINGS: readonly (readonly [string, RegExp])[] = [
  ["of the past", /^(former|the late|late|ousted|then|exiled|retired) /],
  ["speaks for others", /spokes|press secretary|communication/],
  [
    "looks on",
    /analyst|journalist|lecturer|professor|research|economist|columnist|editor|historian|expert|author|writer|activist|poet|photographer|reporter|doctor|student|lawyer|artist|singer|actor|player|athlete/,
  ],
  ["deputy", /\b(deputy|assistant|undersecretary|director.general|permanent secretary|minister of state)\b/],
  [
    "foreign minister",
    /foreign (minister|secretary|policy chief)|^secretary of state$|minister (of state )?for foreign/,
  ],
  [
    "head of state",
    /^(president|prime minister|king|queen|emir|sultan|chancellor|emperor|premier|taoiseach|crown prince|crown princess|supreme leader|vice president|first minister|grand duke|prince|princess|head of (state|government)|transitional president|yang di-pertuan agong|pope|interim president|interim prime minister|acting president|caretaker prime minister|regent|leader)$/,
  ],
  ["minister", /minister|secretary of|treasury secretary|defen[cs]e secretary|cabinet secretary|trade representative/],
  [
    "envoy",
    /ambassador|envoy|high commissioner|consul|charg|representative|attach|mediator|rapporteur|negotiator|resident coordinator/,
  ],
  ["speaker", /speaker|parliament|senat|lawmaker|congress|assembly|majority leader|minority leader/],
  ["commander", /commander|general|chief of staff|army|navy|air force|colonel|admiral|marshal|brigadier|police|guard/],
  ["local head", /governor|mayor|chief minister|menteri besar|regent|district|village|regional|region/],
  [
    "head of a body",
    /chair|chief executive|secretary.general|director|president|rector|manager|commissioner|chief|head|founder|owner|vice.chancellor|leader|dean|governor/,
  ],
];
