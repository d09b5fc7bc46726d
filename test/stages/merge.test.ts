import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/matching/decisions.ts";
import { merge, mergeWithWarnings } from "../../src/stages/merge.ts";
import type { Extraction, Knowledge } from "../../src/types.ts";
import { told } from "../matching/support.ts";

/** The keys of the persons and organizations, countries left out. */
function keys(knowledge: Knowledge): string[] {
  return knowledge.actors.filter((actor) => actor.kind !== "country").map((actor) => actor.key);
}

function actors(
  ...articles: (readonly [names: string | readonly string[], country?: string | null, title?: string])[]
): Extraction[] {
  return articles.map((actor, at) => told({ id: `n${at}`, actors: { a1: actor } }));
}

const decided = (judgement: "same" | "different" | "rename", a: string, b: string): Decision => ({
  judgement,
  a,
  b,
  note: "",
  line: 1,
});

describe("one node", () => {
  test.each<[string, Extraction[], string[]]>([
    [
      "three spellings",
      actors(["Mohammad Bageri", "IR"], ["Mohammad Baqeri", "IR"], ["Mohammad Bagheri", "IR"]),
      ["mohammad-bagheri"],
    ],
    ["two scripts", actors(["عباس عراقجي", "IR"], ["Abbas Araghchi", "IR"]), ["abbas-araghchi"]],
    [
      "a title and a longer name",
      actors(["Syed Asim Munir", "PK"], ["Jenderal Asim Munir", "PK"], ["Asim Munir", null]),
      ["asim-munir"],
    ],
    ["a surname of the same country", actors(["Araghchi", "IR"], ["Abbas Araghchi", "IR"]), ["abbas-araghchi"]],
    ["no country said", actors(["عباس عراقجي", null], ["Abbas Araghchi", "IR"]), ["abbas-araghchi"]],
    ["a surname in Arabic", actors(["بن فرحان", "SA"], ["Faisal bin Farhan", "SA"]), ["faisal-bin-farhan"]],
  ])("%s", (_, articles, expected) => {
    expect(keys(merge(articles))).toEqual(expected);
  });
});

describe("two nodes", () => {
  test.each<[string, Extraction[], number]>([
    ["one surname, two given names", actors(["Shehbaz Sharif", "PK"], ["Nawaz Sharif", "PK"]), 2],
    ["a surname that fits two", actors(["Sharif", "PK"], ["Shehbaz Sharif", "PK"], ["Nawaz Sharif", "PK"]), 3],
    ["one name, two countries", actors(["Ali Hassan", "IR"], ["Ali Hassan", "PK"]), 2],
    ["father and son", actors(["Salman bin Abdulaziz", "SA"], ["Abdulaziz bin Salman", "SA"]), 2],
    ["two fathers", actors(["Hamad bin Khalifa", "QA"], ["Hamad bin Jassim", "QA"]), 2],
    ["Hasan and Hussein", actors(["محمد حسن", "MY"], ["Mohammad Hussein", "MY"]), 2],
    ["Rashid and Rashad", actors(["Rashid Omar", "EG"], ["Rashad Omar", "EG"]), 2],
    ["names nearly alike", actors(["Kim Yong-chol", "KP"], ["Kim Yong-chun", "KP"]), 2],
    [
      "a chain through a name that fits both",
      actors(["Mohammad Bagheri", "IR"], ["Hossein Bagheri", "IR"], ["Mohammad Hossein Bagheri", "IR"]),
      2,
    ],
    ["initials alone", actors(["A. K. M. Chowdhury", "BD"], ["Ann Mercer", null]), 2],
  ])("%s", (_, articles, count) => {
    expect(keys(merge(articles))).toHaveLength(count);
  });

  test("two actors of one article stay two, unless they have one full name", () => {
    const sharifs = told({ id: "n1", actors: { a1: ["Sharif", "PK"], a2: ["Shehbaz Sharif", "PK"] } });
    expect(keys(merge([sharifs]))).toEqual(["sharif", "shehbaz-sharif"]);
    const twice = told({ id: "n1", actors: { a1: ["Shehbaz Sharif", "PK"], a2: ["Shehbaz Sharif", "PK"] } });
    expect(keys(merge([twice]))).toEqual(["shehbaz-sharif"]);
  });
});

test("organizations: one of one country across languages, acronyms, translations", () => {
  const names = ["Kementerian Luar Negeri", "Iranian Foreign Ministry", "وزارة الخارجية الإيرانية"];
  const one = names.map((name, at) =>
    told({ id: `n${at}`, actors: { o: [name, "IR"] }, kinds: { o: "organization" } }),
  );
  expect(keys(merge(one))).toHaveLength(1);
  const other = told({ id: "n9", actors: { o: ["Foreign Ministry", "PK"] }, kinds: { o: "organization" } });
  expect(keys(merge([...one, other]))).toHaveLength(2);
  const leagues = ["Liga Arab", "Arab League", "جامعة الدول العربية"].map((name, at) =>
    told({ id: `n${at}`, actors: { o: [name] }, kinds: { o: "organization" } }),
  );
  expect(keys(merge(leagues))).toEqual(["arab-league"]);
});

describe("acronyms", () => {
  const organization = (id: string, ...names: string[]): Extraction =>
    told({ id, actors: { o: [names] }, kinds: { o: "organization" } });

  test.each<[string, Extraction[], number]>([
    ["one by its letters", [organization("n1", "National Salt Board", "NSB"), organization("n2", "NSB")], 1],
    [
      "the same letters by chance, both spelled out",
      [organization("n1", "Harbour Pilots Guild", "HPG"), organization("n2", "Himpunan Petani Garam", "HPG")],
      2,
    ],
    [
      "letters of one that the other's long name happens to give",
      [organization("n1", "Harbour Pilots Guild", "HPG"), organization("n2", "Himpunan Petani Garam")],
      2,
    ],
    [
      "letters after a name of its own",
      [organization("n1", "Surveying Company"), organization("n2", "Dermaga Assab SC")],
      2,
    ],
  ])("%s", (_, articles, expected) => expect(keys(merge(articles))).toHaveLength(expected));
});

const visit = (id: string, date: string | null, more: object = {}): Extraction =>
  told({
    id,
    actors: { a: ["Abbas Araghchi", "IR"], b: ["Shehbaz Sharif", "PK"], pk: ["Pakistan", "PK"] },
    kinds: { pk: "country" },
    met: [{ who: ["a", "b"], date, place: "Islamabad", country: "PK", ...more }],
  });

describe("meetings", () => {
  test.each<[string, Extraction[], string[]]>([
    [
      "told twice",
      [visit("n1", "2024-11-05"), visit("n2", "2024-11-05")],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a month that holds the day",
      [visit("n1", "2024-11-05"), visit("n2", "2024-11")],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "two days stay two",
      [visit("n1", "2024-11-05"), visit("n2", "2024-11-06")],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a call is no visit",
      [visit("n1", "2024-11-05"), visit("n2", "2024-11-05", { mode: "call" })],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-05-abbas-araghchi-shehbaz-sharif-2"],
    ],
    [
      "a call, and talks that name no place",
      [
        visit("n1", "2024-11-05", { mode: "call", place: undefined, country: undefined }),
        visit("n2", "2024-11-05", { place: undefined, country: undefined }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "a call, and talks on another day",
      [
        visit("n1", "2024-11-05", { mode: "call", place: undefined, country: undefined }),
        visit("n2", "2024-11-06", { place: undefined, country: undefined }),
      ],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-11-06-abbas-araghchi-shehbaz-sharif"],
    ],
    [
      "other months stay two",
      [visit("n1", "2024-11-05"), visit("n2", "2024-12")],
      ["2024-11-05-abbas-araghchi-shehbaz-sharif", "2024-12-abbas-araghchi-shehbaz-sharif"],
    ],
  ])("%s", (_, articles, expected) => {
    expect(merge(articles).meetings.map((meeting) => meeting.key)).toEqual(expected);
  });

  test("a planned one that another article says was held happened; each article's word stays on its evidence", () => {
    const { meetings, facts } = merge([visit("n1", "2024-11-05", { status: "planned" }), visit("n2", "2024-11-05")]);
    expect(meetings).toMatchObject([
      {
        status: "happened",
        evidence: [
          { article: "n1", status: "planned" },
          { article: "n2", status: "happened" },
        ],
        disagreements: [],
      },
    ]);
    expect(facts).toMatchObject([{ relation: "met with", status: "happened", meeting: meetings[0]?.key }]);
    expect(facts[0]?.evidence).toHaveLength(2);
  });

  test("a later article that calls it off cancels it, and the node says who says what", () => {
    const later = {
      ...visit("n2", "2024-11-05", { status: "cancelled" }),
      article: { id: "n2", title: null, url: null, published: "2024-11-06", language: "en" },
    };
    expect(merge([visit("n1", "2024-11-05", { status: "planned" }), later]).meetings).toMatchObject([
      {
        status: "cancelled",
        disagreements: [
          {
            about: "status",
            says: [
              { article: "n1", value: "planned" },
              { article: "n2", value: "cancelled" },
            ],
          },
        ],
      },
    ]);
  });

  test.each<[string, readonly object[], string, unknown[]]>([
    ["talks that name no place are taken for the call", [{ mode: "call" }, {}], "call", []],
    [
      "a call, talks that name no place, and a meeting somewhere",
      [{ mode: "call" }, {}, { place: "Islamabad", country: "PK" }],
      "call",
      [
        { article: "n0", value: "call" },
        { article: "n2", value: "in person" },
      ],
    ],
  ])("disagreement on the mode is listed: %s", (_, told1, mode, says) => {
    const nowhere = { place: undefined, country: undefined };
    const { meetings, facts } = merge(told1.map((each, at) => visit(`n${at}`, "2024-11-05", { ...nowhere, ...each })));
    expect(meetings).toHaveLength(1);
    for (const each of [...meetings, ...facts]) {
      expect(each).toMatchObject({ mode });
      expect(each.disagreements).toEqual(says.length === 0 ? [] : [{ about: "mode", says }]);
    }
  });

  test("disagreement on the place is listed, another spelling of it is not", () => {
    const places = (a: string, b: string): unknown =>
      merge([visit("n1", "2024-11-05", { place: a }), visit("n2", "2024-11-05", { place: b })]).meetings.flatMap(
        (meeting) => meeting.disagreements,
      );
    expect(places("Islamabad", "إسلام آباد")).toEqual([]);
    expect(places("Islamabad", "Pakistan")).toEqual([]);
    expect(places("باكستان", "Islamabad")).toEqual([]);
    expect(places("Islamabad", "Lahore")).toEqual([
      {
        about: "place",
        says: [
          { article: "n1", value: "Islamabad" },
          { article: "n2", value: "Lahore" },
        ],
      },
    ]);
  });
});

test("visits of one stay are one fact, agreements on other topics are not", () => {
  const told1 = (id: string, date: string, topic: string): Extraction =>
    told({
      id,
      actors: { ir: ["Iran", "IR"], pk: ["Pakistan", "PK"], a: ["Abbas Araghchi", "IR"] },
      kinds: { ir: "country", pk: "country" },
      visited: [{ who: "a", where: "pk", date }],
      agreed: [{ who: ["ir", "pk"], topics: [topic], date }],
    });
  const { facts } = merge([told1("n1", "2024-11-04", "trade"), told1("n2", "2024-11-05", "security")]);
  expect(facts.map((fact) => fact.key)).toEqual([
    "abbas-araghchi--pk--visited--2024-11-04",
    "ir--pk--agreed-on--2024-11-04--trade",
    "ir--pk--agreed-on--2024-11-05--security",
  ]);
  expect(facts[0]?.disagreements).toMatchObject([{ about: "date" }]);
});

describe("a person's word", () => {
  const sharifs = actors(["Shehbaz Sharif", "PK"], ["Mian Shahbaz", "PK"], ["Nawaz Sharif", "PK"]);
  test("same joins what no rule joins", () => {
    expect(keys(merge(sharifs, [decided("same", "Mian Shahbaz", "Shehbaz Sharif")]))).toHaveLength(2);
  });
  test("different parts what the rules join", () => {
    const spelt = actors(["Mohammad Bageri", "IR"], ["Mohammad Baqeri", "IR"]);
    expect(keys(merge(spelt, [decided("different", "Mohammad Bageri", "Mohammad Baqeri")]))).toHaveLength(2);
  });
  test("a call and a meeting that are decided to be one are told of in one way", () => {
    const who = { a1: ["Abbas Araghchi", "IR"], a2: ["Ishaq Dar", "PK"] } as const;
    const articles = [{ country: "OM" }, { country: "OM" }, { mode: "call" as const }].map((how, at) =>
      told({ id: `n${at}`, actors: who, met: [{ who: ["a1", "a2"], date: "2024-11-05", ...how }] }),
    );
    const [a = "", b = ""] = merge(articles).meetings.map(({ key }) => key);
    const { meetings, facts } = merge(articles, [decided("same", a, b)]);
    expect(meetings.map(({ mode }) => mode)).toEqual(["in person"]);
    expect(facts.map((fact) => fact.relation === "met with" && fact.mode)).toEqual(["in person"]);
  });
  test("rename changes the label and keeps the key", () => {
    expect(merge(sharifs, [decided("rename", "Mian Shahbaz", "Shahbaz the Elder")]).actors).toContainEqual(
      expect.objectContaining({ key: "mian-shahbaz", label: "Shahbaz the Elder" }),
    );
  });
  test("one that fits nobody, or several, is warned of and left out", () => {
    const { knowledge, warnings } = mergeWithWarnings(sharifs, [decided("same", "Nobody Here", "Nawaz Sharif")]);
    expect(warnings).toEqual(['line 1: nobody is named "Nobody Here"']);
    expect(knowledge).toEqual(merge(sharifs));
  });
  test("different wins over same", () => {
    const both = [
      decided("same", "Shehbaz Sharif", "Nawaz Sharif"),
      decided("different", "Nawaz Sharif", "Shehbaz Sharif"),
    ];
    const { knowledge, warnings } = mergeWithWarnings(sharifs, both);
    expect(keys(knowledge)).toHaveLength(3);
    expect(warnings).toHaveLength(1);
  });
});

const given = ["Abbas", "عباس", "Mohammad", "محمد", "Ishaq", "Hossein", ""];
const family = ["Araghchi", "Araqchi", "عراقجي", "Bagheri", "Bageri", "Baqeri", "Dar", "Sharif"];
const person = fc.record({
  given: fc.constantFrom(...given),
  family: fc.constantFrom(...family),
  country: fc.constantFrom("IR", "PK", null),
});
const days = fc.constantFrom("2024-11-05", "2024-11-06", "2024-11", null);
const articleOf = fc
  .record({
    people: fc.array(person, { minLength: 2, maxLength: 4 }),
    date: days,
    status: fc.constantFrom("happened" as const, "planned" as const, "cancelled" as const),
    published: fc.constantFrom("2024-11-05", "2024-11-07", null),
  })
  .map(({ people, date, status, published }) => ({ people, date, status, published }));
const corpora = fc.array(articleOf, { minLength: 1, maxLength: 7 }).map((articles) =>
  articles.map(({ people, date, status, published }, at) =>
    told({
      id: `n${at}`,
      published,
      actors: Object.fromEntries(
        people.map((each, place) => [`a${place}`, [`${each.given} ${each.family}`.trim(), each.country] as const]),
      ),
      met: [{ who: ["a0", "a1"], date, status }],
      agreed: [{ who: ["a0", "a1"], topics: ["trade"], date }],
    }),
  ),
);

/** Every quote of every fact: article, place, and what it is of. */
function quotes(knowledge: Knowledge): Set<string> {
  return new Set(
    knowledge.facts.flatMap((fact) =>
      fact.evidence.map(({ article, start, text }) => `${fact.relation} ${article} ${start} ${text}`),
    ),
  );
}

describe("whatever the articles", () => {
  test("their order changes nothing", () => {
    fc.assert(
      fc.property(
        corpora.chain((corpus) =>
          fc.tuple(fc.constant(corpus), fc.shuffledSubarray(corpus, { minLength: corpus.length })),
        ),
        ([corpus, shuffled]) => {
          expect(JSON.stringify(merge(shuffled))).toBe(JSON.stringify(merge(corpus)));
        },
      ),
    );
  });
  test("one article more loses no fact's evidence", () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const before = merge(corpus.slice(0, -1));
        const now = merge(corpus);
        const lost = [...quotes(before)].filter((quote) => !quotes(now).has(quote));
        expect(lost).toEqual([]);
      }),
    );
  });
  test("a different is never broken, and a decision taken back leaves no trace", () => {
    fc.assert(
      fc.property(corpora, fc.nat(), fc.nat(), fc.nat(), (corpus, one, other, third) => {
        const plain = merge(corpus);
        const [a, b, c] = [one, other, third].map((at) => plain.actors[at % plain.actors.length]);
        if (a === undefined || b === undefined || c === undefined || a === b) return;
        const decisions = [
          decided("different", a.key, b.key),
          ...[a.key, b.key].map((key) => decided("same", key, c.key)),
          decided("same", a.key, b.key),
        ];
        const apart = merge(corpus, decisions);
        expect(JSON.stringify(merge([...corpus].reverse(), decisions))).toBe(JSON.stringify(apart));
        for (const actor of apart.actors) {
          const ids = actor.members.map((member) => `${member.article}#${member.actor}`);
          const has = (side: typeof a): boolean =>
            side.members.some((member) => ids.includes(`${member.article}#${member.actor}`));
          expect(has(a) && has(b)).toBe(false);
        }
        expect(JSON.stringify(merge(corpus))).toBe(JSON.stringify(plain));
      }),
    );
  });
  test("no two actors of one article are one, no contradicting countries either", () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const countryOf = new Map(
          corpus.flatMap(({ article, actors: own }) =>
            own.map((actor) => [`${article.id}#${actor.id}`, actor] as const),
          ),
        );
        for (const { members } of merge(corpus).actors) {
          const copies = members.flatMap((member) => countryOf.get(`${member.article}#${member.actor}`) ?? []);
          expect(new Set(copies.flatMap((copy) => copy.country ?? [])).size).toBeLessThanOrEqual(1);
          const articles = new Map<string, string>();
          for (const [at, member] of members.entries()) {
            const name = copies[at]?.name ?? "";
            expect(articles.get(member.article) ?? name).toBe(name);
            articles.set(member.article, name);
          }
        }
      }),
    );
  });
});

describe("keys of countries", () => {
  const inOne = (countries: Readonly<Record<string, string>>, ...names: readonly string[]): Extraction =>
    told({
      id: "n1",
      actors: {
        ...Object.fromEntries(names.map((name, at) => [`a${at}`, [name, null] as const])),
        ...Object.fromEntries(Object.entries(countries).map(([code, name]) => [code, [name, code] as const])),
      },
      kinds: {
        ...Object.fromEntries(names.map((_, at) => [`a${at}`, "organization" as const])),
        ...Object.fromEntries(Object.keys(countries).map((code) => [code, "country" as const])),
      },
    });

  test.each<[string, Extraction, string[]]>([
    ["a body named as Laos is coded", inOne({ LA: "Laos" }, "LA"), ["la", "la-organization"]],
    ["also where Laos is not told of, so that keys stay when it is", inOne({}, "LA"), ["la-organization"]],
    ["two letters that are no country's", inOne({}, "ZZ"), ["zz"]],
  ])("%s", (_name, extraction, expected) => {
    const { actors: found } = merge([extraction]);
    expect(found.map(({ key }) => key)).toEqual(expected);
    expect(found.filter(({ kind }) => kind === "country").every(({ key }) => key.length === 2)).toBe(true);
  });
});
