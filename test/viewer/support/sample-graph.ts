import { MultiGraph } from "graphology";
import forceAtlas2Library from "graphology-layout-forceatlas2";
import type { SerializedGraph } from "graphology-types";
import { defaultOf } from "../../../src/graph/library.ts";
import { light } from "../../../src/graph/theme.ts";
import type { Evidence, Status } from "../../../src/types.ts";
import { countries, family, given, organizations, seedPeople, titles, topics } from "./names.ts";
import { type Random, seeded } from "./random.ts";
import { sentence } from "./sentences.ts";

const languages = ["en", "id", "ms", "ar"] as const;
const outlets = ["antaranews.com", "bernama.com", "example.org", "alquds.example", "thenation.example"] as const;

interface SampleActor {
  readonly key: string;
  readonly kind: "person" | "country" | "organization";
  readonly latin: string;
  readonly malay: string;
  readonly arabic: string;
  readonly country: string | null;
  readonly x: number;
  readonly y: number;
  told: number;
}

/** A graph of about `size` nodes in graphology's serialized form, as DESIGN's tables say; the same for the same size. */
export function sampleGraph(size: number): SerializedGraph {
  const random = seeded(size);
  const graph = new MultiGraph();
  const actors = makeActors(size, random);
  const articles = makeArticles(Math.max(6, Math.round(size * 0.6)), random);
  for (const actor of actors) graph.addNode(actor.key, nodeAttributes(actor, articles, random));
  addRoles(graph, actors, articles, random);
  const meetings = size - actors.length;
  for (let index = 0; index < meetings; index++) addMeeting(graph, index, actors, articles, random);
  const others = Math.round(size * 0.35);
  for (let index = 0; index < others; index++) addVisit(graph, index, actors, articles, random);
  for (let index = 0; index < others; index++) addAgreement(graph, index, actors, articles, random);
  for (const actor of actors) graph.setNodeAttribute(actor.key, "size", Math.min(24, 4 + Math.sqrt(actor.told) * 1.6));
  if (size <= 1000) spread(graph);
  graph.replaceAttributes({
    name: "Sample",
    format: 1,
    articles: Object.fromEntries(articles.map(({ id, ...head }) => [id, head])),
    judgements: judgements(actors),
  });
  return graph.export();
}

/** A layout as a build would give it; larger samples keep their clusters, since laying them out takes long. */
function spread(graph: MultiGraph): void {
  const forceAtlas2 = defaultOf(forceAtlas2Library);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    scalingRatio: 20,
    adjustSizes: graph.order < 300,
    gravity: 0.6,
  };
  forceAtlas2.assign(graph, { iterations: graph.order < 300 ? 400 : 120, settings });
  graph.updateEachNodeAttributes((_, place) => ({ ...place, x: round(place.x), y: round(place.y) }));
}

function makeActors(size: number, random: Random): SampleActor[] {
  const countryCount = Math.max(2, Math.min(countries.length, Math.round(size * 0.16)));
  const organizationCount = Math.max(1, Math.min(organizations.length, Math.round(size * 0.04)));
  const personCount = Math.max(4, Math.round(size * 0.62) - countryCount - organizationCount);
  const actors: SampleActor[] = [];
  const homes = countries.slice(0, countryCount);
  const spread = 60 * Math.sqrt(size);
  homes.forEach(([code, english, malay, arabic], index) => {
    const angle = index * 2.399963;
    const radius = spread * Math.sqrt((index + 0.5) / countryCount);
    const place = { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
    actors.push({
      key: code.toLowerCase(),
      kind: "country",
      latin: english,
      malay,
      arabic,
      country: code,
      ...place,
      told: 0,
    });
  });
  for (let index = 0; index < organizationCount; index++) {
    const [latin, arabic] = organizations[index] as readonly [string, string];
    const place = scatter({ x: 0, y: 0 }, spread * 0.7, random);
    actors.push({
      key: slug(latin),
      kind: "organization",
      latin,
      malay: latin,
      arabic,
      country: null,
      ...place,
      told: 0,
    });
  }
  for (let index = 0; index < personCount; index++)
    actors.push(makePerson(index, actors, countryCount, spread, random));
  return actors;
}

function makePerson(
  index: number,
  actors: readonly SampleActor[],
  countryCount: number,
  spread: number,
  random: Random,
): SampleActor {
  const seed = seedPeople[index];
  const first = given[index % given.length] as readonly [string, string];
  const last = family[Math.floor(index / given.length) % family.length] as readonly [string, string];
  const initial =
    index >= given.length * family.length ? ` ${String.fromCharCode(65 + (Math.floor(index / 400) % 26))}.` : "";
  const latin = seed?.[0] ?? `${first[0]}${initial} ${last[0]}`;
  const arabic = seed?.[1] ?? `${first[1]} ${last[1]}`;
  const home =
    actors.find((actor) => actor.country === seed?.[2]) ?? (actors[random.skewed(countryCount)] as SampleActor);
  const place = scatter(home, (spread / Math.sqrt(countryCount)) * 0.75, random);
  return { key: slug(latin), kind: "person", latin, malay: latin, arabic, country: home.country, ...place, told: 0 };
}

function makeArticles(count: number, random: Random) {
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] as (typeof languages)[number];
    const outlet = random.pick(outlets);
    return {
      id: `article-${String(index + 1).padStart(4, "0")}`,
      title: articleTitles[language],
      url: `https://${outlet}/news/${index + 1}`,
      published: day(random),
      language,
    };
  });
}
type SampleArticle = ReturnType<typeof makeArticles>[number];

const articleTitles = {
  en: "Ministers meet as talks on trade resume",
  id: "Menteri bertemu bahas kerja sama perdagangan",
  ms: "Menteri adakan pertemuan bincang hubungan dua hala",
  ar: "الوزراء يبحثون تعزيز العلاقات الثنائية",
} as const;

function nodeAttributes(actor: SampleActor, articles: readonly SampleArticle[], random: Random) {
  const said = (language: string): string[] =>
    articles
      .filter((article) => article.language === language)
      .slice(0, 1 + random.whole(3))
      .map(({ id }) => id);
  const names = [
    { text: actor.latin, language: "en", articles: said("en") },
    { text: actor.malay, language: "ms", articles: said("ms") },
    { text: actor.malay, language: "id", articles: said("id") },
    { text: actor.arabic, language: "ar", articles: said("ar") },
  ];
  const article = articles[0] as SampleArticle;
  const role = {
    title: random.pick(titles),
    country: actor.country,
    organization: null,
    from: "2024-01-10",
    to: article.published,
  };
  const { x, y, kind, country } = actor;
  const drawn = {
    kind,
    label: actor.latin,
    names,
    x,
    y,
    size: 6,
    color: light.kinds[kind],
    boilerplate: false,
    country,
  };
  return kind === "country" ? drawn : { ...drawn, roles: kind === "person" ? [role] : [] };
}

function judgements(actors: readonly SampleActor[]) {
  return actors
    .filter(({ kind }) => kind === "person")
    .map(({ key, latin, arabic }) => ({
      a: key,
      b: key,
      same: true,
      score: 0.93,
      reasons: [`${latin} = ${arabic}: same consonants`, "same country and role"],
      by: "rule" as const,
    }));
}

function addRoles(
  graph: MultiGraph,
  actors: readonly SampleActor[],
  articles: readonly SampleArticle[],
  random: Random,
): void {
  for (const actor of actors) {
    if (actor.kind !== "person" || actor.country === null) continue;
    const title = graph.getNodeAttribute(actor.key, "roles")[0].title as string;
    const article = random.pick(articles.filter(({ language }) => language === "en"));
    const text = `${actor.latin}, the ${title}, spoke to reporters.`;
    const evidence = [
      {
        article: article.id,
        language: "en",
        start: 0,
        end: text.length,
        text,
        cue: title,
        rule: "title",
        status: "happened",
        date: null,
        confidence: 0.9,
      },
    ];
    const home = actor.country.toLowerCase();
    graph.addDirectedEdgeWithKey(`represents|${actor.key}|${home}`, actor.key, home, {
      kind: "represents",
      title,
      evidence,
    });
  }
}

interface Told {
  readonly status: Status;
  readonly date: string | null;
  readonly evidence: Evidence[];
  readonly confidence: number;
  readonly disagreements: [];
}

function tell(
  relation: "met with" | "visited" | "agreed on",
  a: SampleActor,
  b: SampleActor,
  about: string,
  articles: readonly SampleArticle[],
  random: Random,
): Told {
  const chance = random.next();
  const status: Status = chance < 0.78 ? "happened" : chance < 0.92 ? "planned" : "cancelled";
  const date = random.next() < 0.08 ? null : day(random);
  const count = 1 + random.skewed(4);
  const evidence = Array.from({ length: count }, (_, index) => {
    const article = random.pick(articles);
    // Articles sometimes disagree: one still speaks of a plan, or of another day.
    const odd = index === 1 && random.next() < 0.4;
    const says: Status = odd && status === "happened" ? "planned" : status;
    const { text, cue } = sentence(
      relation,
      article.language,
      says,
      nameIn(a, article.language),
      nameIn(b, article.language),
      about,
    );
    const start = 120 + random.whole(900);
    const saysDate = odd && date !== null ? `${date.slice(0, 8)}${date.endsWith("28") ? "27" : "28"}` : date;
    return {
      article: article.id,
      language: article.language,
      start,
      end: start + text.length,
      text,
      cue,
      rule: "verb",
      status: says,
      date: saysDate,
      confidence: 0.8,
    };
  });
  a.told += count;
  b.told += count;
  return { status, date, evidence, confidence: 0.8, disagreements: [] };
}

function addMeeting(
  graph: MultiGraph,
  index: number,
  actors: readonly SampleActor[],
  articles: readonly SampleArticle[],
  random: Random,
): void {
  const people = actors.filter(({ kind }) => kind === "person");
  const a = index === 0 ? (people[0] as SampleActor) : (people[random.skewed(people.length)] as SampleActor);
  const b = index === 0 ? (people[1] as SampleActor) : other(people, a, random);
  const where = random.pick(countries.filter(([code]) => graph.hasNode(code.toLowerCase())));
  const [code, , , , place] = where;
  const told = tell("met with", a, b, place, articles, random);
  const { status, date, evidence } = told;
  const key = `${date ?? "undated"}-${a.key}-${b.key}-${index}`;
  const mode = random.next() < 0.85 ? "in person" : "call";
  const middle = {
    x: round((a.x + b.x) / 2 + random.whole(60) - 30),
    y: round((a.y + b.y) / 2 + random.whole(60) - 30),
  };
  const label = `${a.latin} and ${b.latin}${date === null ? "" : `, ${date}`}`;
  graph.addNode(key, {
    ...{ kind: "meeting", label, names: [], ...middle, size: 4, color: light.kinds.meeting },
    ...{ status, date, place, country: code, mode, evidence, disagreements: [] },
  });
  graph.addUndirectedEdgeWithKey(`met with|${key}`, a.key, b.key, {
    kind: "met with",
    ...told,
    place,
    mode,
    meeting: key,
  });
  for (const actor of [a, b]) {
    graph.addDirectedEdgeWithKey(`took part in|${actor.key}|${key}`, actor.key, key, {
      kind: "took part in",
      accompanying: false,
      evidence,
    });
  }
  graph.addDirectedEdgeWithKey(`held in|${key}`, key, code.toLowerCase(), { kind: "held in", place, evidence });
}

function addVisit(
  graph: MultiGraph,
  index: number,
  actors: readonly SampleActor[],
  articles: readonly SampleArticle[],
  random: Random,
): void {
  const people = actors.filter(({ kind }) => kind === "person");
  const hosts = actors.filter(({ kind }) => kind === "country");
  const a = people[random.skewed(people.length)] as SampleActor;
  const b = random.pick(hosts.filter(({ country }) => country !== a.country));
  const place = countries.find(([code]) => code === b.country)?.[4] ?? null;
  const told = tell("visited", a, b, "", articles, random);
  graph.addDirectedEdgeWithKey(`visited|${a.key}|${b.key}|${index}`, a.key, b.key, { kind: "visited", place, ...told });
}

function addAgreement(
  graph: MultiGraph,
  index: number,
  actors: readonly SampleActor[],
  articles: readonly SampleArticle[],
  random: Random,
): void {
  const sides = actors.filter(({ kind }) => kind !== "person");
  const a = sides[random.skewed(sides.length)] as SampleActor;
  const b = other(sides, a, random);
  const [topic, tag] = random.pick(topics);
  const told = tell("agreed on", a, b, topic, articles, random);
  graph.addUndirectedEdgeWithKey(`agreed on|${a.key}|${b.key}|${index}`, a.key, b.key, {
    kind: "agreed on",
    topic,
    topics: [tag],
    meeting: null,
    ...told,
  });
}

function other(actors: readonly SampleActor[], than: SampleActor, random: Random): SampleActor {
  const rest = actors.filter((actor) => actor !== than);
  return rest[random.skewed(rest.length)] as SampleActor;
}

function nameIn(actor: SampleActor, language: string): string {
  return language === "ar" ? actor.arabic : language === "en" ? actor.latin : actor.malay;
}

function day(random: Random): string {
  const month = 1 + random.whole(14);
  const year = month > 12 ? 2025 : 2024;
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-${String(1 + random.whole(28)).padStart(2, "0")}`;
}

function scatter(around: { x: number; y: number }, reach: number, random: Random): { x: number; y: number } {
  const angle = random.next() * Math.PI * 2;
  const radius = reach * (0.25 + 0.75 * Math.sqrt(random.next()));
  return { x: round(around.x + Math.cos(angle) * radius), y: round(around.y + Math.sin(angle) * radius) };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
