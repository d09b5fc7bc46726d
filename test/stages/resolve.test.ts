import { describe, expect, test } from "vitest";
import type { Resolution } from "../../src/stages/resolve.ts";
import { resolutionOf, shortName } from "../support.ts";

const english =
  "Iranian Foreign Minister Abbas Araghchi arrived in Islamabad. Araghchi met Prime Minister Shehbaz Sharif. The Iranian minister later met Sharif again. He left on Tuesday.";
const indonesian =
  "Menteri Luar Negeri Iran Abbas Araghchi tiba di Islamabad. Menlu Iran itu bertemu Ishaq Dar. Araghchi lalu pulang. Kedua negara sepakat.";
const malay =
  "Menteri Luar Malaysia Datuk Seri Hamzah Lokman menemui rakan sejawatnya dari Chile, Camila Oyarzun, di Putrajaya. Hamzah berkata beliau gembira.";
const arabic =
  "التقى وزير الخارجية الإيراني عباس عراقجي نظيره القطري محمد بن عبد الرحمن آل ثاني. وقال عراقجي إن البلدين اتفقا. وأكد الوزير القطري ذلك.";
const organization =
  "The Organization of Islamic Cooperation (OIC) met. The OIC agreed with Iran and Pakistan. Both countries signed.";

const presidents =
  "President Ana Lindqvist of Sweden met Vice President Omar Belhadj of Tunisia and President Tomas Novak of Slovakia, spokesman Karl Berg said. The two presidents dined. Novak rang him on Friday. Lindqvist thanked her colleague.";
const companies =
  "PT Samudra Lestari dari Indonesia menandatangani kontrak dengan PT Bahari Jaya. Kedua perusahaan untung.";
const monarch =
  "Prime Minister Harun Yusuf stayed at home. Sultan Yusuf, King of Malaysia, flew to Moscow. The diplomat slept.";

const guests =
  "Foreign Minister Rosa Quintana received Belgium's Lieve Maes and Mateo Silva of Chile. The Belgian ambassador spoke. A Belgian official left. Lieve Maes brought Bart Wuyts of Belgium along. The Belgian consul slept.";
const guestsMalay =
  "Menteri Luar Rosa Quintana menerima Lieve Maes dari Belgium dan Mateo Silva dari Chile. Duta Belgium itu gembira.";
const guestsIndonesian =
  "Menlu Rosa Quintana menerima Lieve Maes dari Belgia dan Mateo Silva dari Cile. Duta Besar Belgia itu gembira.";
const guestsArabic =
  "استقبل الوزير سامي الحداد أمس المهندسة الهولندية ريتا فان دام. وقال مسؤول هولندي كبير إن اللقاء مثمر. وغادرت المسؤولة الهولندية.";
const premierArabic = "وصل رئيس الوزراء سامي الحداد. ويزور رئيس الوزراء الدوحة غدا.";
const summit =
  "President Ana Lindqvist of Sweden met President Omar Belhadj of Tunisia and President Tomas Novak of Slovakia. All three leaders smiled. The three countries signed.";
const summitIndonesian =
  "Presiden Swedia Ana Lindqvist menemui Presiden Tunisia Omar Belhadj dan Presiden Slovakia Tomas Novak. Ketiga negara sepakat.";
const summitMalay =
  "Presiden Sweden Ana Lindqvist menemui Presiden Tunisia Omar Belhadj dan Presiden Slovakia Tomas Novak. Ketiga-tiga negara bersetuju.";
const summitArabic =
  "التقى الرئيس التونسي عمر بلحاج الرئيس الليبي سامي الحداد والرئيس المالي موسى تراوري. ووقعت الدول الثلاث الاتفاق.";
const firms =
  "PT Samudra Lestari, PT Bahari Jaya dan PT Karya Bintang menandatangani kontrak dengan Rosa Quintana. Ketiga perusahaan untung.";
const envoys =
  "Foreign Minister Rosa Quintana received Ambassador Lieve Maes of Belgium, Ambassador Mateo Silva of Chile, Ambassador Omar Belhadj of Tunisia and Ambassador Tomas Novak of Slovakia. All four ambassadors left.";
const envoysIndonesian =
  "Menlu Rosa Quintana menerima Duta Besar Belgia Lieve Maes, Duta Besar Cile Mateo Silva, Duta Besar Tunisia Omar Belhadj, dan Duta Besar Slovakia Tomas Novak. Keempat duta besar pulang.";
const envoysMalay =
  "Menteri Luar Rosa Quintana menerima Duta Belgium Lieve Maes, Duta Chile Mateo Silva, Duta Tunisia Omar Belhadj dan Duta Slovakia Tomas Novak. Keempat-empat duta pulang.";
const envoysArabic =
  "استقبلت الوزيرة روزا كينتانا سفير تونس عمر بلحاج، وسفير ليبيا سامي الحداد، وسفير مالي موسى تراوري، وسفير تشاد إدريس حقار. وغادر السفراء الأربعة.";
const report =
  "Minister Rosa Quintana toured the port. Quintana then received Minister Mateo Silva. The Minister leaves tomorrow.";

function actorsOf({ actors, backstage }: Resolution): string[] {
  return actors
    .filter(({ id }) => !backstage.has(id))
    .map((actor) => [...new Set([shortName(actor), ...actor.aliases.map(({ text }) => text)])].join(" = "));
}

describe("surnames, acronyms and demonyms join their actor", () => {
  test.each([
    ["en", english, ["Abbas Araghchi = Araghchi", "IR = Iranian", "Shehbaz Sharif = Sharif"]],
    ["en", organization, ["Organization of Islamic Cooperation = OIC", "IR = Iran", "PK = Pakistan"]],
    ["id", indonesian, ["Abbas Araghchi = Araghchi", "IR = Iran", "Ishaq Dar"]],
    ["ms", malay, ["Hamzah Lokman = Hamzah", "MY = Malaysia", "Camila Oyarzun", "CL = Chile"]],
    ["ar", arabic, ["عباس عراقجي = عراقجي", "IR = الإيراني", "محمد بن عبد الرحمن آل ثاني", "QA = القطري"]],
    ["en", monarch, ["Harun Yusuf", "Sultan Yusuf = Yusuf", "MY = Malaysia"]],
    ["ms", "Tun Halim Ag. Jamil menemui Datuk Siti Ab. Rahim.", ["Halim Ag. Jamil", "Siti Ab. Rahim"]],
    ["en", "Foreign Minister Hossein Amir-Abdollahian spoke.", ["Hossein Amir-Abdollahian"]],
    ["ar", "قال السفير كريم سميعي مقدم إن الوقت حان.", ["كريم سميعي مقدم"]],
    // "Amir" is an emir, and half of a name.
    [
      "id",
      "Menlu Iran Hossein Amir-Rahmati tiba di Muskat. Amir Rahmati menemui Menlu Oman Salim Harthi.",
      ["Hossein Amir-Rahmati = Rahmati = Amir Rahmati", "IR = Iran", "OM = Oman", "Salim Harthi"],
    ],
    // What stands between quotes may be a company's name, or what it said.
    ["ar", "وقعت الوزارة عقدا مع «كاراموف باور» الهندية.", ["كاراموف باور", "IN = الهندية"]],
    ["ar", "قالت الشركة «نرحب بكل مستثمر جاد».", []],
    // "انفرد الفيلالي": a verb before a surname is no given name.
    ["ar", "وصل الوزير عبد الصمد الفيلالي أمس. ثم انفرد الفيلالي بضيوفه.", ["عبد الصمد الفيلالي = الفيلالي"]],
    ["ar", "وصل رئيس الوزراء الماليزي /يانيس أوزولس/ أمس.", ["يانيس أوزولس", "MY = الماليزي"]],
    ["en", "The weather was fine. Nothing happened.", []],
  ])("%s: %s", (code, text, expected) => {
    expect(actorsOf(resolutionOf(code, text))).toEqual(expected);
  });
});

test("a counterpart shares the office, not the birth", () => {
  const { actors } = resolutionOf(
    "en",
    "Prince Khalid bin Nasser, the Saudi foreign minister, met his Finnish counterpart, Aino Virtanen, in Riyadh.",
  );
  const found = actors.find(({ name }) => name === "Aino Virtanen");
  expect(found?.roles.map(({ title }) => title)).toEqual(["foreign minister"]);
});

describe("roles, pronouns, pairs and counterparts stand for whom they mean", () => {
  test.each([
    ["en", english, "The Iranian minister", ["Abbas Araghchi"]],
    ["en", english, "He", ["Abbas Araghchi"]],
    ["en", organization, "Both countries", ["IR", "PK"]],
    ["id", indonesian, "Menlu Iran", ["Abbas Araghchi"]],
    ["id", indonesian, "Kedua negara", ["IR", "PK"]],
    ["ms", malay, "beliau", ["Hamzah Lokman"]],
    ["ms", malay, "rakan sejawatnya", ["Camila Oyarzun"]],
    ["ar", arabic, "البلدين", ["IR", "QA"]],
    ["ar", arabic, "الوزير القطري", ["محمد بن عبد الرحمن آل ثاني"]],
    ["en", presidents, "The two presidents", ["Ana Lindqvist", "Tomas Novak"]],
    ["en", presidents, "colleague", ["Tomas Novak"]],
    ["id", companies, "Kedua perusahaan", ["PT Samudra Lestari", "PT Bahari Jaya"]],
    ["en", monarch, "The diplomat", []],
    ["en", guests, "The Belgian ambassador", ["Lieve Maes"]],
    ["ms", guestsMalay, "Duta Belgium", ["Lieve Maes"]],
    ["id", guestsIndonesian, "Duta Besar Belgia", ["Lieve Maes"]],
    ["ar", guestsArabic, "المسؤولة الهولندية", ["ريتا فان دام"]],
    // Nobody told of before, and one of two.
    ["en", guests, "Belgian official", []],
    ["ar", guestsArabic, "مسؤول هولندي", []],
    ["en", guests, "The Belgian consul", []],
    ["ar", premierArabic, "رئيس الوزراء الدوحة", ["سامي الحداد", "QA"]],
    ["en", summit, "All three leaders", ["Ana Lindqvist", "Omar Belhadj", "Tomas Novak"]],
    ["en", summit, "The three countries", ["SE", "TN", "SK"]],
    ["id", summitIndonesian, "Ketiga negara", ["SE", "TN", "SK"]],
    ["ms", summitMalay, "Ketiga-tiga negara", ["SE", "TN", "SK"]],
    ["ar", summitArabic, "الدول الثلاث", ["TN", "LY", "ML"]],
    ["id", firms, "Ketiga perusahaan", ["PT Samudra Lestari", "PT Bahari Jaya", "PT Karya Bintang"]],
    ["en", envoys, "All four ambassadors", ["Lieve Maes", "Mateo Silva", "Omar Belhadj", "Tomas Novak"]],
    ["id", envoysIndonesian, "Keempat duta besar", ["Lieve Maes", "Mateo Silva", "Omar Belhadj", "Tomas Novak"]],
    ["ms", envoysMalay, "Keempat-empat duta", ["Lieve Maes", "Mateo Silva", "Omar Belhadj", "Tomas Novak"]],
    ["ar", envoysArabic, "السفراء الأربعة", ["عمر بلحاج", "سامي الحداد", "موسى تراوري", "إدريس حقار"]],
    ["en", report, "The Minister", ["Rosa Quintana"]],
    ["en", "He left on Tuesday.", "He", []],
  ])("%s: %s: %s", (code, text, words, expected) => {
    const { actors, references } = resolutionOf(code, text);
    const at = text.indexOf(words);
    const found = references.filter(
      ({ mention }) => mention.start <= at + words.length - 1 && mention.end > at && !mention.inside,
    );
    const names = found.flatMap((reference) => reference.actors.map((id) => actors.find((actor) => actor.id === id)));
    expect([...new Set(names.flatMap((actor) => (actor === undefined ? [] : shortName(actor))))]).toEqual(expected);
  });
});

test("a counterpart takes over the office and adds its own country", () => {
  const counterpart = resolutionOf("ar", arabic).actors.find(({ name }) => name.startsWith("محمد"));
  expect(counterpart).toMatchObject({
    kind: "person",
    country: "QA",
    roles: [{ title: "foreign minister", country: "QA" }],
  });
});

test.each([english, organization])("every alias is the text's own slice: %s", (text) => {
  for (const { aliases } of resolutionOf("en", text).actors)
    for (const alias of aliases) expect(text.slice(alias.start, alias.end)).toBe(alias.text);
});
