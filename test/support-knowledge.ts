import { readFileSync } from "node:fs";
import type {
  AgreementFact,
  ArticleHead,
  CanonicalActor,
  DatedRole,
  Evidence,
  Knowledge,
  Meeting,
  MetFact,
  Name,
  NonEmpty,
  Status,
  VisitFact,
} from "../src/types.ts";

/*
 * What a careful reader takes from the five seeds, small and by hand: every quote is a true slice of a seed. For tests of all that lies right of `merge`.
 */

const indonesian = "000_d170d28b9f838a07";
const malay = "001_36d874779248391f";
const russia = "002_2e6686a3ccd039ae";
const english = "003_ae3f5909b74d7364";
const arabic = "004_1080877441b5f5c9";

const articles: readonly ArticleHead[] = [
  {
    id: indonesian,
    title: "Berita Iran, Pakistan setuju untuk meningkatkan keamanan perbatasan – Pakistan",
    url: null,
    published: null,
    language: "id",
  },
  { id: malay, title: null, url: "https://example.org/ms/bageri?a=1&b=2", published: "2025-01-21", language: "ms" },
  {
    id: russia,
    title: "Iran dan Rusia Berunding Tingkatkan Kerja Sama Keamanan",
    url: null,
    published: null,
    language: "id",
  },
  { id: english, title: null, url: null, published: null, language: "en" },
  {
    id: arabic,
    title: "باكستان وإيران تتفقان على تعزيز التعاون الأمني بعد ضربات متبادلة عبر الحدود",
    url: null,
    published: "2024-01-30",
    language: "ar",
  },
];

/** The text of a seed. */
export function seedText(id: string): string {
  return readFileSync(new URL(`../seeds/${id}.txt`, import.meta.url), "utf8");
}

const languages = new Map(articles.map(({ id, language }) => [id, language]));

function quote(article: string, text: string, cue: string, more: Partial<Evidence> = {}): Evidence {
  const start = seedText(article).indexOf(text);
  if (start < 0 || !text.includes(cue)) throw new Error(`${article} does not say: ${text} (${cue})`);
  const language = languages.get(article) ?? "";
  const span = { start, end: start + text.length };
  const said = { status: "happened" as Status, date: null, confidence: 0.9, rule: "verb: subject met object" };
  return { article, language, ...span, text, cue, ...said, ...more };
}

function names(...list: readonly (readonly [string, string])[]): NonEmpty<Name> {
  const [first, ...rest] = list.map(([text, article]) => ({
    text,
    language: languages.get(article) ?? "",
    articles: [article],
  }));
  if (first === undefined) throw new Error("an actor needs a name");
  return [first, ...rest];
}

function actor(
  key: string,
  kind: CanonicalActor["kind"],
  label: string,
  country: string | null,
  known: NonEmpty<Name>,
  roles: readonly DatedRole[] = [],
): CanonicalActor {
  return {
    key,
    kind,
    label,
    names: known,
    country,
    roles,
    boilerplate: false,
    members: [{ article: known[0].articles[0] ?? "", actor: "a1" }],
  };
}

function role(
  title: string | null,
  country: string,
  evidence: Evidence,
  organization: string | null = null,
): DatedRole {
  return { title, country, organization, evidence: [evidence], from: "2024-11-05", to: null };
}

const metInEnglish = quote(
  english,
  "“I told Pakistani officials that we consider terrorism against you as a threat against us,” he said after meetings with Prime Minister Shehbaz Sharif, Deputy Prime Minister Ishaq Dar and Army chief Gen. Asim Munir.",
  "meetings with",
  { date: "2024-11-05" },
);
const metInIndonesian = quote(
  indonesian,
  "Perdana Menteri Shehbaz Sharif bertemu dengan Menteri Luar Negeri Iran Seyyed Abbas Araghchi di Islamabad, pada hari Selasa.",
  "bertemu dengan",
  { date: "2024-11-05" },
);
const visited = quote(
  english,
  "Addressing a reception at the Iranian embassy after concluding an official visit to Islamabad, Iranian Foreign Minister Seyed Abbas Araghchi admitted existing coordination was lacking",
  "official visit to",
  { rule: "noun: visit to place" },
);
const willVisit = quote(arabic, "الرئيس الإيراني إبراهيم رئيسي سيزور باكستان قريبا", "سيزور", {
  status: "planned",
  rule: "verb: subject visits object",
});
const agreed = quote(arabic, "وذكر جيلاني أن البلدين اتفقا أيضا على مكافحة الإرهاب كل على أرضه", "اتفقا", {
  date: "2024-01-29",
});
const arabicTalks = quote(
  arabic,
  "أكد وزير الخارجية الإيراني عباس عراقجي ونظيره القطري محمد بن عبد الرحمن آل ثاني، اليوم الاربعاء (20 تشرين الثاني 2024)",
  "أكد",
  { date: "2024-11-20" },
);
const russianTalks = quote(
  russia,
  "pertemuan sekretaris Dewan Keamanan Nasional Republik Islam Iran, Ali Akbar Ahmadian, dan Sekretaris Dewan Keamanan Rusia, Nikolay Patrushev, ditahan di Bishkek, ibu kota Kyrgyzstan",
  "pertemuan",
);

const actors: readonly CanonicalActor[] = [
  actor(
    "abbas-araghchi",
    "person",
    "Abbas Araghchi",
    "IR",
    names(
      ["Seyed Abbas Araghchi", english],
      ["Araghchi", english],
      ["Seyyed Abbas Araghchi", indonesian],
      ["عباس عراقجي", arabic],
    ),
    [role("foreign minister", "IR", visited)],
  ),
  actor("ali-akbar-ahmadian", "person", "Ali Akbar Ahmadian", "IR", names(["Ali Akbar Ahmadian", russia]), [
    role("secretary", "IR", russianTalks, "supreme-national-security-council"),
  ]),
  actor(
    "asim-munir",
    "person",
    "Asim Munir",
    "PK",
    names(["Asim Munir", english], ["Jenderal Asim Munir", indonesian], ["Asim Munir", malay]),
  ),
  actor("ebrahim-raisi", "person", "Ebrahim Raisi", "IR", names(["إبراهيم رئيسي", arabic]), [
    role("president", "IR", willVisit),
  ]),
  actor("ir", "country", "Iran", "IR", names(["Iran", english], ["إيران", arabic])),
  actor("ishaq-dar", "person", "Ishaq Dar", "PK", names(["Ishaq Dar", english], ["Ishaq Dar", indonesian])),
  actor(
    "jalil-abbas-jilani",
    "person",
    "Jalil Abbas Jilani",
    "PK",
    names(["جليل عباس جيلاني", arabic], ["جيلاني", arabic]),
  ),
  actor("kg", "country", "Kyrgyzstan", "KG", names(["Kyrgyzstan", russia])),
  actor(
    "mohammed-bin-abdulrahman-al-thani",
    "person",
    "Mohammed bin Abdulrahman Al Thani",
    "QA",
    names(["محمد بن عبد الرحمن آل ثاني", arabic]),
  ),
  actor(
    "nikolay-patrushev",
    "person",
    "Nikolay Patrushev",
    "RU",
    names(["Nikolay Patrushev", russia], ["Nikolai Patrushev", russia]),
  ),
  actor("pk", "country", "Pakistan", "PK", names(["Pakistan", english], ["باكستان", arabic])),
  actor(
    "shehbaz-sharif",
    "person",
    "Shehbaz Sharif",
    "PK",
    names(["Shehbaz Sharif", english], ["Shehbaz Sharif", indonesian]),
    [role("prime minister", "PK", metInEnglish)],
  ),
  actor(
    "supreme-national-security-council",
    "organization",
    "Supreme National Security Council",
    "IR",
    names(["Dewan Keamanan Nasional Tertinggi Iran", russia]),
  ),
];

function meeting(
  key: string,
  participants: readonly string[],
  more: Partial<Meeting> & Pick<Meeting, "evidence">,
): Meeting {
  const said = { status: "happened" as Status, date: null, place: null, country: null, mode: "in person" as const };
  return { key, participants, accompanying: [], ...said, disagreements: [], ...more };
}

const atIslamabad = { date: "2024-11-05", place: "Islamabad", country: "PK" };

const meetings: readonly Meeting[] = [
  meeting("2024-11-05-abbas-araghchi-shehbaz-sharif", ["abbas-araghchi", "shehbaz-sharif"], {
    ...atIslamabad,
    accompanying: ["ishaq-dar"],
    evidence: [metInIndonesian, metInEnglish],
    disagreements: [
      {
        about: "date",
        says: [
          { article: indonesian, value: "2024-11-05" },
          { article: english, value: "2024-11-04" },
        ],
      },
    ],
  }),
  meeting("2024-11-05-abbas-araghchi-asim-munir", ["abbas-araghchi", "asim-munir"], {
    ...atIslamabad,
    evidence: [metInEnglish],
  }),
  meeting(
    "2024-11-20-abbas-araghchi-mohammed-bin-abdulrahman-al-thani",
    ["abbas-araghchi", "mohammed-bin-abdulrahman-al-thani"],
    {
      date: "2024-11-20",
      evidence: [arabicTalks],
    },
  ),
  meeting("ali-akbar-ahmadian-nikolay-patrushev", ["ali-akbar-ahmadian", "nikolay-patrushev"], {
    place: "Bishkek",
    country: "KG",
    evidence: [russianTalks],
  }),
];

function met(source: string, target: string, of: Meeting): MetFact {
  const { date, place, mode, evidence, disagreements, status } = of;
  const key = `${of.key}--met-with--${source}--${target}`;
  return {
    key,
    relation: "met with",
    source,
    target,
    status,
    date,
    place,
    mode,
    meeting: of.key,
    evidence,
    confidence: 0.9,
    disagreements,
  };
}

function visit(
  key: string,
  source: string,
  target: string,
  more: Partial<VisitFact> & Pick<VisitFact, "evidence">,
): VisitFact {
  const said = { status: "happened" as Status, date: null, place: null, confidence: 0.8, disagreements: [] };
  return { key, relation: "visited", source, target, ...said, ...more };
}

const agreement: AgreementFact = {
  key: "2024-01-29-ir-pk-agreed-on-security",
  relation: "agreed on",
  source: "pk",
  target: "ir",
  status: "happened",
  date: "2024-01-29",
  topic: "مكافحة الإرهاب",
  topics: ["counter-terrorism", "security"],
  meeting: null,
  evidence: [agreed],
  confidence: 0.85,
  disagreements: [],
};

/** Knowledge of the five seeds. */
export function knowledge(): Knowledge {
  const facts = meetings.map((one) => met(one.participants[0] ?? "", one.participants[1] ?? "", one));
  return {
    articles,
    actors,
    meetings,
    facts: [
      ...facts,
      visit("2024-11-05-abbas-araghchi-visited-pk", "abbas-araghchi", "pk", {
        date: "2024-11",
        place: "Islamabad",
        evidence: [visited],
      }),
      visit("ebrahim-raisi-visited-pk-planned", "ebrahim-raisi", "pk", { status: "planned", evidence: [willVisit] }),
      agreement,
    ],
    judgements: [
      {
        a: `${english}:a1`,
        b: `${arabic}:a4`,
        same: true,
        score: 0.97,
        reasons: ["عباس = Abbas: same consonants"],
        by: "rule",
      },
    ],
  };
}
