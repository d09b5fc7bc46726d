/*
 * The names of the reasons for and against a reading, made of the words they depend on. Each is written once here; `Scales` weighs what they
 * give. A new reason: a line here with as many words as it depends on, six at most, and a `tally.add` in reasons.ts.
 */

type Name = string;

// ---- a group of the cue's own sentence in a role ----

export const standing = (shape: Name, role: Name, side: Name, marker: Name, order: Name, relation: Name) => [
  `${shape} ${role}: ${side} ${marker}`,
  `${order} ${shape} ${role}: ${side} ${marker === "and" ? "and" : marker === "bare" ? "bare" : "marked"}`,
  `${relation} ${shape} ${role}: ${side} ${marker}`,
];
export const distance = (shape: Name, role: Name, side: Name, far: Name) => [`${shape} ${role}: ${side} ${far}`];
export const between = (role: Name, side: Name, what: Name) => [`${role} ${side}: ${what}`];
export const kind = (relation: Name, role: Name, kind: Name, form: Name, side: Name) => [
  `${relation} ${role}: ${kind}`,
  `${role}: ${form}`,
  `${relation} ${role}: ${kind}, ${form}, ${side}`,
];
export const words = (cue: Name, role: Name, side: Name, marker: Name) => [`cue ${cue} ${role}: ${side} ${marker}`];
export const place = (order: Name, shape: Name, role: Name, relation: Name, place: Name) => [
  `${order} ${shape} ${role}: ${place}`,
  `${order} ${relation} ${shape} ${role}: ${place}`,
];
export const ofRole = (role: Name, what: Name) => [`${role}: ${what}`];
export const ofShape = (shape: Name, role: Name, what: Name) => [`${shape} ${role}: ${what}`];
/** Whoever is quoted stands beside a word of saying, on either side of the cue. */
export const speaking = (relation: Name, role: Name, side: Name) => [
  `${relation} ${role}: speaks`,
  `${role} ${side}: speaks`,
];
export const ofRelation = (relation: Name, role: Name, what: Name) => [`${relation} ${role}: ${what}`];
export const ofOrder = (order: Name, shape: Name, role: Name, what: Name) => [`${order} ${shape} ${role}: ${what}`];

// ---- somebody whom the sentence does not name ----

export const context = (relation: Name, shape: Name, role: Name, what: Name, named: Name, strength: Name) => [
  `${relation} ${shape} ${role}: ${what}`,
  `${role}: ${what}, ${named} named here`,
  `${relation} ${role}: ${what}, strength ${strength}`,
];
export const contextWords = (cue: Name, role: Name, what: Name) => [`cue ${cue} ${role}: ${what}`];
export const contextEarlier = (shape: Name, role: Name, what: Name, who: Name) => [
  `${shape} ${role}: ${what}, ${who} named before the cue`,
];
export const contextWith = (role: Name, what: Name, more: Name) => [`${role}: ${what}, ${more}`];
export const contextPlaces = (what: Name, places: Name) => [`visited target: ${what}, ${places} named here`];
export const contextOf = (relation: Name, role: Name, what: Name, more: Name) => [
  `${relation} ${role}: ${what}, ${more}`,
];

// ---- the cue itself ----

export const cue = (relation: Name, shape: Name, strength: Name, people: Name) => [
  `${relation}`,
  `${relation} ${shape}`,
  `strength ${strength}`,
  `${relation} ${shape} strength ${strength}`,
  `${relation}: ${people} named here`,
];
export const cueWords = (cue: Name) => [`cue ${cue}`];
export const tense = (relation: Name, tense: Name) => [`${relation} tense ${tense}`];
export const cueWith = (relation: Name, what: Name) => [`${relation} ${what}`];
export const plain = (what: Name) => [what];
export const sign = (relation: Name, says: Name, where: Name) => [`${says} ${where}`, `${relation} ${says}`];

// ---- the two sides together ----

export const pair = (relation: Name, a: Name, b: Name) => [`${relation}: ${a} and ${b}`];
/** Countries and bodies meet and agree where nobody of theirs is named who does. */
export const peopled = (relation: Name, what: Name, named: Name) => [`${relation}: ${what}, ${named} of its own named`];
export const together = (a: Name, b: Name) => [`together: ${a}, ${b}`];
export const pairWith = (relation: Name, what: Name) => [`${relation}: ${what}`];
export const sides = (order: Name, shape: Name, relation: Name, from: Name, to: Name) => [
  `${order} ${shape}: source ${from}, target ${to}`,
  `${relation} ${shape}: source ${from}, target ${to}`,
];
export const first = (shape: Name, which: Name) => [`${shape}: ${which}`];

/** Those of one calling meet each other; whoever speaks for others or looks on meets nobody. */
export const callings = (relation: Name, a: Name, b: Name) => [
  `${relation} callings: ${a} and ${b}`,
  `${a === b ? "one calling" : "two callings"}`,
  `${relation}: ${a === b ? "one calling" : "two callings"}`,
];

/** A minister of no stated country is at home where the story plays, and visits nobody there. */
export const home = (calling: Name, from: Name, to: Name) => [
  `visited: ${calling} ${from}, to ${to}`,
  `visited: ${from}, to ${to}`,
];
