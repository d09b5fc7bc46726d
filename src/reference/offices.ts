import type { Mention } from "../recognition/mention.ts";
import type { Known } from "./antecedents.ts";

/** Whether an office named alone ("the minister", "Menlu Iran") can be this person's. */
export function holds(known: Known, mention: Mention): boolean {
  return fitOf(known, mention) > 0;
}

/** How well an office fits somebody: by its very title 1, by one like it or one that such a person holds less, not at all 0. */
export function fitOf(known: Known, mention: Mention): number {
  if (known.kind !== "person" || mention.titles.length === 0 || otherGender(known, mention)) return 0;
  if (mention.country !== null && known.presumed !== null && mention.country !== known.presumed) return 0;
  let most = 0;
  for (const asked of mention.titles) {
    const title = plain(asked);
    for (const held of known.titles) {
      // "The president of the Olive Council" is none of a country's.
      if (mention.organization !== null && mention.country === null && known.national.has(held)) continue;
      const own = plain(held);
      if (own === title) return 1;
      if (likeOffice(own, title, mention, known))
        most = Math.max(
          most,
          own.endsWith(` ${title}`) && isDeputy(own) === isDeputy(title) ? CALLED : likeness(own, title),
        );
      else if (isSure(known, mention) && KINDS[title]?.test(own)) most = Math.max(most, 0.3);
      else if (mention.country !== null && known.country !== null && !mention.plural && LEADS_A_SIDE.test(title))
        most = Math.max(most, 0.3);
    }
  }
  return most;
}

/** Whether somebody is known to be of the country that an office is said to be of. */
function isSure(known: Known, mention: Mention): boolean {
  return mention.country === null || known.country !== null;
}

function likeOffice(own: string, title: string, mention: Mention, known: Known): boolean {
  if (!isSure(known, mention)) return false;
  if (own.endsWith(` ${title}`)) return !(isDeputy(own) && ONE_ONLY.test(title));
  if (headOf(own) !== headOf(title)) return false;
  // "Perdana Menteri PNG" is not her foreign minister.
  if (mention.country !== null) return !(isPrime(own) || isPrime(title));
  const held = own.split(" ");
  return isDeputy(own) === isDeputy(title) && title.split(" ").every((word) => held.includes(word));
}

/** "The President" is not the vice president. */
const ONE_ONLY = /^(?:chairman|governor|king|mayor|president|speaker)$/;

/** "The envoy" of a special envoy: nearly his very title. */
const CALLED = 0.7;

/** A deputy may be called "the minister", but not "the prime minister". */
function likeness(own: string, title: string): number {
  return isDeputy(own) === isDeputy(title) ? 0.4 : title.includes(" ") ? 0 : 0.2;
}

function isPrime(title: string): boolean {
  return title === "prime minister";
}

function isDeputy(title: string): boolean {
  return title.startsWith("deputy ");
}

/** An office without what tells of its term: "visiting prince", "first king" are a prince and a king. */
function plain(title: string): string {
  return title
    .replace(/\b(visiting|first|current|then|new|senior|foreign(?= leader)) /g, "")
    .replace(/\b(minister|secretary) of state$/, "of-state $1")
    .replace(/^vice /, "deputy ");
}

/** "The Serbian Head of Delegation" is whoever holds an office of that country: a side is led by one who is told of. */
const LEADS_A_SIDE = /^(?:co- chairman|delegate)$/;

/** Words that tell what somebody is rather than which office it is: "the diplomat" of a foreign minister, "the leaders" of presidents. */
const KINDS: Readonly<Record<string, RegExp>> = {
  chairman: /president|speaker|head|chief|chair/,
  diplomat: /foreign|ambassador|envoy|high commissioner|consul|secretary of state|affaires|representative|negotiator/,
  envoy: /ambassador|envoy|representative|high commissioner|affaires|negotiator|mediator/,
  leader: /president|prime minister|king|queen|emir|sultan|chancellor|leader|chief|head|premier|crown|chair|chief/,
  politician: /president|minister|speaker|leader|chair|deputy|senator|parliament/,
  monarch: /king|queen|emir|sultan|duke/,
  sovereign: /king|queen|emir|sultan|duke/,
  general: /chief|commander|general/,
  commander: /chief|commander|general/,
  mediator: /envoy|mediator|representative/,
  negotiator: /negotiator|envoy|representative|minister/,
};

export function otherGender(known: Known, mention: Mention): boolean {
  const gender = known.gender ?? known.called ?? null;
  return mention.gender !== null && gender !== null && mention.gender !== gender;
}

export function headOf(title: string): string {
  return title.split(" ").at(-1) ?? title;
}
