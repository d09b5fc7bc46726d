import type { Language, Told } from "../language.ts";

/**
 * What a newsroom of a language writes. In braces: {a}, {b}, {c} office, country and name; {A}, {B} how they are called after that; {where} a capital;
 * {when} a day; {ca}, {cb} countries; {topic}; {n} a number; {city} a town of no matter.
 */
export interface Frames {
  /** "Foreign Minister Kofi Mensah of Ghana". */
  readonly person: (
    office: string,
    country: { readonly name: Told; readonly english: string; readonly arabic: string },
    name: string,
  ) => string;
  readonly headline: readonly string[];
  /** For what has happened. */
  readonly headlineMet: readonly string[];
  /** Both met; {a} is the host where one is. */
  readonly met: readonly string[];
  readonly hosted: readonly string[];
  readonly trilateral: readonly string[];
  readonly called: readonly string[];
  readonly planned: readonly string[];
  readonly plannedCall: readonly string[];
  readonly cancelled: readonly string[];
  /** {b} comes to the country of {where}. */
  readonly arrived: readonly string[];
  readonly agreed: readonly string[];
  /** More of the same meeting: nothing new. */
  readonly after: readonly string[];
  /** Leads over to another meeting. */
  readonly meanwhile: readonly string[];
  /** Sentences in which nobody meets anybody. */
  readonly filler: readonly string[];
}

export type FramesOf = Readonly<Record<Language, Frames>>;
