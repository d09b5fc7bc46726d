import type { Words } from "../languages/language.ts";
import type { ActorKind, CountryCode, Span } from "../types.ts";

/** The name itself, without titles. */
export interface NameSpan extends Span {
  readonly text: string;
}

/** A place in the text that stands for an actor, or says where something is. */
export interface Mention extends Span {
  readonly sentence: number;
  /** Tokens of the whole noun phrase, titles and apposition included. */
  readonly from: number;
  readonly to: number;
  /** ACE's NAM (name), NOM (role, counterpart, pair) and PRO (pronoun); a city or capital is a place until something speaks for its government. */
  readonly form: "name" | "role" | "counterpart" | "pair" | "pronoun" | "place";
  /** null: the name alone does not tell, or a pronoun. */
  readonly kind: ActorKind | null;
  readonly name: NameSpan | null;
  /** Acronym in brackets after the name. */
  readonly acronym: NameSpan | null;
  /** English titles of its offices. */
  readonly titles: readonly string[];
  readonly plural: boolean;
  /** Speaks for a whole state. */
  readonly leads: boolean;
  readonly former: boolean;
  /** Shared office ("the presidents, A of X and B of Y") or a counterpart's. */
  readonly counterpart: boolean;
  /** For whom it acts, or where the place lies. */
  readonly country: CountryCode | null;
  /** The countries of an office of several, where the words name two or more: "the ministers of Egypt, Jordan and Oman". */
  readonly homes: readonly CountryCode[];
  /** The organization its office belongs to. */
  readonly organization: NameSpan | null;
  /** Key of a known organization or ISO code of a country. */
  readonly known: string | null;
  readonly media: boolean;
  /** What kind of body its head word says it is: "ministry", "port". */
  readonly bodyKind: string | null;
  /** A body told by one word that is its whole name. */
  readonly whole: boolean;
  readonly gender: "female" | "male" | null;
  /** How a country is spoken of. */
  readonly placeForm: "name" | "demonym" | "capital" | "seat" | "city" | null;
  /** How sure the words are that a name is a person's: introduced by an office, opens with a given name, only capitals. */
  readonly sign: "titled" | "given" | "plain" | "weak";
  /** A name that only its quotes or brackets set apart. */
  readonly quoted: boolean;
  readonly pronoun: keyof Words["pronouns"] | null;
  readonly pair: keyof Words["pairs"] | null;
  /** Stands inside a title or an organization's name and acts for itself only as a country named. */
  readonly inside: boolean;
  /** Markers of clitics on its first word: ["and"], ["in"]. */
  readonly proclitics: readonly string[];
  readonly boilerplate: boolean;
  readonly story: number;
}
