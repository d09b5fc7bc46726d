/**
 * The nouns that cross a stage. All are plain readonly JSON: what an article yields can be written, cached and compared.
 * `null` means "the text does not say".
 */

/** Offsets into an article's text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** A language pack's code: "ar", "en", "id", "ms" or that of a pack of your own. */
export type LanguageCode = string;
/** ISO 3166-1 alpha-2 in capitals: "PK". */
export type CountryCode = string;
/** A day, month or year: "2024-11-05", "2024-11" or "2024". */
export type PartialDate = string;

export type ActorKind = "person" | "country" | "organization";
export type Relation = "met with" | "visited" | "agreed on";
export type Status = "happened" | "planned" | "cancelled";
export type Mode = "in person" | "call";

/** One news text as it was read. */
export interface Article {
  /** File name without its extension, or the feed's own id. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  /** The day it was published, when metadata or the text say so. */
  readonly published: PartialDate | null;
  readonly language: LanguageCode | null;
}

/** An article without its text, as the graph keeps it. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly language: LanguageCode;
  /** A sample of its words, by which copies are known; left out or null, it is compared with none. */
  readonly fingerprint?: string | null;
}

/** An article among all others. */
export interface KnownArticle extends ArticleHead {
  /** Id of the article whose text this one repeats; null or left out for an article of its own. */
  readonly copyOf?: string | null;
}

/** The words that say so: `text` is exactly the article's `[start, end)`. */
export interface Evidence extends Span {
  readonly article: string;
  readonly language: LanguageCode;
  readonly text: string;
  /** The phrase that announced the relation, as it stands in the text ("bertemu dengan"). */
  readonly cue: string;
  /** The frame that read it ("verb: subject met object"). */
  readonly rule: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** Only where the words say that it was put off: its status is cancelled, or planned for the new day. */
  readonly postponed?: true;
  /** The new day of what was put off, only where the words say one. */
  readonly postponedTo?: PartialDate;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A surface form of an actor's name in one article. */
export interface Alias extends Span {
  readonly text: string;
}

export interface Role {
  /** English: "foreign minister"; null for an organization that simply belongs to a country. */
  readonly title: string | null;
  readonly country: CountryCode | null;
}

/** An article's word that an actor acts for a country or an organization. */
export interface RoleClaim extends Role {
  /** Actor id of the organization it acts for, when one is named. */
  readonly organization: string | null;
  readonly evidence: Evidence;
}

/** A person, country or organization as one article knows it. */
export interface Actor {
  /** Unique in its article: "a1". */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name the article gives. */
  readonly name: string;
  /** One for each distinct surface form, at its first place. */
  readonly aliases: NonEmpty<Alias>;
  /** For whom it acts; a country's own code. */
  readonly country: CountryCode | null;
  readonly roles: readonly RoleClaim[];
  /** Key of a known country ("PK") or organization of the world ("united-nations"), when it is one. */
  readonly known: string | null;
  /** Stands only in boilerplate: tag list, caption's credit, read-also line. */
  readonly boilerplate: boolean;
}

/** One article's word that people or their countries met. */
export interface MeetingClaim {
  /** Unique in its article: "m1". */
  readonly id: string;
  /** Actor ids. */
  readonly participants: readonly string[];
  /** Actor ids of delegation members. */
  readonly accompanying: readonly string[];
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly place: string | null;
  readonly country: CountryCode | null;
  readonly mode: Mode;
  readonly evidence: NonEmpty<Evidence>;
}

interface ClaimBase {
  /** Actor id. */
  readonly source: string;
  /** Actor id; for a visit always a country. */
  readonly target: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly evidence: NonEmpty<Evidence>;
  /** 0 to 1, from the reasons. */
  readonly confidence: number;
}

export interface MetClaim extends ClaimBase {
  readonly relation: "met with";
  readonly meeting: string;
  readonly mode: Mode;
  readonly place: string | null;
}

export interface VisitClaim extends ClaimBase {
  readonly relation: "visited";
  readonly place: string | null;
}

export interface AgreementClaim extends ClaimBase {
  readonly relation: "agreed on";
  /** Verbatim. */
  readonly topic: string | null;
  /** Normalised tags: "trade", "defence". */
  readonly topics: readonly string[];
  readonly meeting: string | null;
}

/** One article's word that a relation holds. A claim without evidence does not compile. */
export type Claim = MetClaim | VisitClaim | AgreementClaim;

/** All that one article says: plain JSON, the same for the same text and packs. */
export interface Extraction {
  readonly article: ArticleHead;
  readonly actors: readonly Actor[];
  readonly meetings: readonly MeetingClaim[];
  readonly claims: readonly Claim[];
}

// ---- all articles ----

/** A surface form and the articles it stands in. */
export interface Name {
  readonly text: string;
  readonly language: LanguageCode;
  readonly articles: readonly string[];
}

export interface DatedRole extends Role {
  /** Key of the organization it acts for, when one is named. */
  readonly organization: string | null;
  readonly evidence: NonEmpty<Evidence>;
  /** First and last publication dates of the articles that give it. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** An actor of the whole graph. */
export interface CanonicalActor {
  /** Stable and readable: "abbas-araghchi"; a country's is its ISO code in lower case: "pk". */
  readonly key: string;
  readonly kind: ActorKind;
  readonly label: string;
  readonly names: NonEmpty<Name>;
  readonly country: CountryCode | null;
  readonly roles: readonly DatedRole[];
  readonly boilerplate: boolean;
  /** The copies that were merged. */
  readonly members: readonly { readonly article: string; readonly actor: string }[];
}

/** What articles say differently of one fact. */
export interface Disagreement {
  readonly about: "status" | "date" | "place" | "mode" | "participants";
  readonly says: readonly { readonly article: string; readonly value: string }[];
}

export interface Meeting {
  /** "2024-11-05-abbas-araghchi-shehbaz-sharif". */
  readonly key: string;
  readonly participants: readonly string[];
  readonly accompanying: readonly string[];
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly place: string | null;
  readonly country: CountryCode | null;
  readonly mode: Mode;
  /** Only where an article says that it was put off, and to which day by the latest word. */
  readonly postponed?: true;
  readonly postponedTo?: PartialDate;
  readonly evidence: NonEmpty<Evidence>;
  readonly disagreements: readonly Disagreement[];
}

interface FactBase {
  /** Stable, readable, made of content. */
  readonly key: string;
  /** Keys of canonical actors. */
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  /** Only where an article says that it was put off, and to which day by the latest word. */
  readonly postponed?: true;
  readonly postponedTo?: PartialDate;
  readonly evidence: NonEmpty<Evidence>;
  readonly confidence: number;
  readonly disagreements: readonly Disagreement[];
}
export interface MetFact extends FactBase {
  readonly relation: "met with";
  readonly meeting: string;
  readonly mode: Mode;
  readonly place: string | null;
}
export interface VisitFact extends FactBase {
  readonly relation: "visited";
  readonly place: string | null;
}
export interface AgreementFact extends FactBase {
  readonly relation: "agreed on";
  readonly topic: string | null;
  readonly topics: readonly string[];
  readonly meeting: string | null;
}
export type Fact = MetFact | VisitFact | AgreementFact;

/** Why two actors, or two articles' meetings, are, or are not, one. */
export interface Judgement {
  /** "Abbas Araghchi@article" for an actor; "key of the meeting@article" for a meeting. */
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Readable: "عباس = Abbas: same consonants". */
  readonly reasons: readonly string[];
  readonly by: "rule" | "person";
}

/** All articles together: what `merge` returns and `toGraph` draws. */
export interface Knowledge {
  readonly articles: readonly KnownArticle[];
  readonly actors: readonly CanonicalActor[];
  readonly meetings: readonly Meeting[];
  readonly facts: readonly Fact[];
  readonly judgements: readonly Judgement[];
}
