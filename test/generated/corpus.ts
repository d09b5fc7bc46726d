import { type Status, type Telling, writeArticle } from "./article.ts";
import { type Language, languages } from "./language.ts";
import { makeRandom, type Random } from "./random.ts";
import { isLike, type Meeting, makeWorld, type World } from "./world.ts";

/** One line of the corpus: what a feed would hold. */
export interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly language: Language;
  readonly url: string;
}

/** What one article was made from. */
export interface Truth {
  readonly article: string;
  readonly language: Language;
  readonly told: readonly Telling[];
}

export interface Corpus {
  readonly world: World;
  /** The articles one after the other; nothing is kept of them. */
  readonly articles: () => Generator<{ readonly article: GeneratedArticle; readonly truth: Truth }>;
}

/** Articles of an invented world in four languages, and what they were made from. The same numbers give the same articles. */
export function makeCorpus(count: number, seed: number): Corpus {
  const world = makeWorld(count, seed);
  return { world, articles: () => articlesOf(world, count, seed) };
}

function* articlesOf(world: World, count: number, seed: number): ReturnType<Corpus["articles"]> {
  let number = 0;
  for (const meeting of world.meetings) {
    for (let which = 0; which < meeting.articles && number < count; which++) {
      number++;
      yield articleOf(world, meeting, which, number, makeRandom(seed, 2, number));
    }
  }
}

function articleOf(world: World, meeting: Meeting, which: number, number: number, random: Random) {
  const id = `g${String(number).padStart(6, "0")}`;
  const language = languages[number % languages.length] ?? "en";
  const first = tellingOf(meeting, which, random);
  const published =
    first.status === "planned"
      ? meeting.day - 1 - random.below(6)
      : first.status === "cancelled"
        ? meeting.day - 1
        : meeting.day + random.below(3);
  const other = random.chance(0.25) ? second(world, meeting, published, random) : null;
  const told = other === null ? [first] : [first, other];
  const written = writeArticle(told, published, language, random);
  const article = { id, ...written, url: `https://news.example/${language}/${id}` };
  return { article, truth: { article: id, language, told } };
}

/** The first articles of what was announced announce it; the last tell how it went. */
function tellingOf(meeting: Meeting, which: number, random: Random): Telling {
  const status = statusOf(meeting, which);
  const happened = status === "happened";
  return {
    meeting,
    status,
    // The first to tell of it says all, so that all is said.
    arrival: happened && meeting.visit && (which < 2 || random.chance(0.5)),
    agreement: happened && meeting.agreement && (which < 2 || random.chance(0.5)),
  };
}

function statusOf({ plan, articles }: Meeting, which: number): Status {
  if (plan === "happened") return "happened";
  if (plan === "planned only") return "planned";
  if (which < articles / 2) return "planned";
  return plan === "announced, then cancelled" ? "cancelled" : "happened";
}

/** Another meeting of those days, with nobody of the first in it. */
function second(world: World, meeting: Meeting, published: number, random: Random): Telling | null {
  for (let tries = 0; tries < 3; tries++) {
    const other = world.meetings[Math.max(0, meeting.at - 1 - random.below(40))];
    if (other === undefined || other.at >= meeting.at || other.plan !== "happened" || other.day > published) continue;
    if (published - other.day > 400 || other.people.some((person) => meeting.people.some((one) => isLike(one, person))))
      continue;
    return { meeting: other, status: "happened", arrival: false, agreement: false };
  }
  return null;
}
