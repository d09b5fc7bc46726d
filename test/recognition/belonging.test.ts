import { describe, expect, test } from "vitest";
import { mentionsIn } from "../support.ts";

/** Who is named in a sentence, and the country that the sentence says is theirs: "Amina Diallo GN". */
function homes(code: string, text: string): string[] {
  return mentionsIn(code, text)
    .filter(({ kind, placeForm, name, inside }) => name !== null && !inside && kind !== "country" && placeForm === null)
    .map(({ name, country }) => `${name?.text} ${country}`);
}

describe("a title's own country", () => {
  test.each([
    ["en", "US Secretary of State Walter Hodge landed in Qatar.", ["Walter Hodge US"]],
    ["en", "A meeting with Iran's Seyyed Kamran Ahmadi was explored.", ["Kamran Ahmadi IR"]],
    ["en", "He was met by Chile's own envoy here, Hugo Mamani.", ["Hugo Mamani CL"]],
    ["en", "Papua New Guinea (PNG) Prime Minister Peter Wari arrived.", ["Peter Wari PG"]],
    ["en", "The prime minister of the Kingdom of Norway, Sigrid Dahl, arrived.", ["Sigrid Dahl NO"]],
    ["en", "Give Prime Minister Amadou Barry his due.", ["Amadou Barry null"]],
    ["id", "Menteri Luar Negeri Amerika Serikat (AS) Walter Hodge bertolak ke Doha.", ["Walter Hodge US"]],
    ["id", "Menurut juru bicara pemerintah Mauritania, Mariam Sidibe, lautnya luas.", ["Mariam Sidibe MR"]],
    ["id", "Presiden Bambang Wicaksono bertolak ke Doha.", ["Bambang Wicaksono null"]],
    ["ms", "Setiausaha Negara Amerika Syarikat (AS), Walter Hodge, bertolak ke Qatar.", ["Walter Hodge US"]],
    ["ms", "Presiden Russia Andrei Sokolov tiba semalam.", ["Andrei Sokolov RU"]],
    ["ms", "Menteri Luar Arab Saudi, Putera Nasser Mansour, tiba semalam.", ["Nasser Mansour SA"]],
    ["ms", "Menteri Tenaga Brunei, Dato Md. Yusof Matassan, tiba.", ["Md. Yusof Matassan BN"]],
    ["ar", "وصل رئيس الكونغو المضيف، جوزيف مبوكو.", ["جوزيف مبوكو CD"]],
    ["ar", "التقى قنصل عام جمهورية بولندا ياروسلاف كوفالسكي.", ["ياروسلاف كوفالسكي PL"]],
    ["ar", "وصل وزير الزراعة الأردني سامر الزعبي.", ["سامر الزعبي JO"]],
    ["ar", "استقبله بقصر الشعب رئيس الجمهورية، السيد سامر الزعبي.", ["سامر الزعبي null"]],
  ])("%s: %s", (code, text, expected) => {
    expect(homes(code, text)).toEqual(expected);
  });
});

describe("an envoy belongs to who sends them", () => {
  test.each([
    ["en", "And Malaysian Ambassador to Chile Datuk Halim Osman came.", ["Halim Osman MY"]],
    ["id", "Duta Besar Malaysia di Moskow Halim Osman tiba.", ["Halim Osman MY"]],
    ["id", "Konsul Kehormatan Uzbekistan di Surabaya Budi Wicaksono berharap.", ["Budi Wicaksono UZ"]],
    ["ms", "Duta Besar Uzbekistan ke Malaysia, Rustam Karimov, tiba.", ["Rustam Karimov UZ"]],
    ["ms", "Duta Besar Chile ke republik itu, Hugo Mamani, tiba.", ["Hugo Mamani CL"]],
    ["ar", "وسفير ماليزيا لدى روسيا داتوك /لي وينغ/.", ["لي وينغ MY"]],
    ["ar", "إيفا نيلسون، سفيرة السويد المعتمدة لدى السلطنة، وصلت.", ["إيفا نيلسون SE"]],
    ["ar", "المندوب الدائم للنرويج أندرس هولم تحدث.", ["أندرس هولم NO"]],
  ])("%s: %s", (code, text, expected) => {
    expect(homes(code, text)).toEqual(expected);
  });
});

describe("a side's head and members", () => {
  test.each([
    ["en", "The Serbian delegation was led by Dr. Milan Petkov.", ["Milan Petkov RS"]],
    ["en", "The Serbian delegation thanked Dr. Milan Petkov.", ["Milan Petkov null"]],
    [
      "en",
      "Ms. Fatima Adan for Kenya and Mr. Milan Petkov for Serbia were there.",
      ["Fatima Adan KE", "Milan Petkov RS"],
    ],
    ["en", "They voted for Ms. Fatima Adan for Kenya has no other.", ["Fatima Adan null"]],
    ["id", "Delegasi Senegal dipimpin Menteri Perikanan Awa Ndiaye.", ["Awa Ndiaye SN"]],
    ["id", "Delegasi Senegal bertemu Menteri Perikanan Awa Ndiaye.", ["Awa Ndiaye null"]],
    [
      "ms",
      "Delegasi Uzbekistan turut dianggotai Encik Rustam Karimov, dan Puan Nodira Yusupova.",
      ["Rustam Karimov UZ", "Nodira Yusupova UZ"],
    ],
    ["ms", "Tajikistan pula diwakili Leftenan Jeneral Anvar Nazarov.", ["Anvar Nazarov TJ"]],
    ["ms", "Tajikistan memuji Leftenan Jeneral Anvar Nazarov.", ["Anvar Nazarov null"]],
    [
      "ar",
      "وقعها عن الجانب السعودي السيد خالد الزعبي، وعن الجانب الماليزي حكيم عبدالرحمن.",
      ["خالد الزعبي SA", "حكيم عبدالرحمن MY"],
    ],
    ["ar", "شكر الوفد الماليزي السيد خالد الزعبي.", ["خالد الزعبي null"]],
  ])("%s: %s", (code, text, expected) => {
    expect(homes(code, text)).toEqual(expected);
  });
});

describe("where they come from", () => {
  test.each([
    ["en", '"We are ready," said the Chadian, Ousmane Dadi.', ["Ousmane Dadi TD"]],
    ["en", "Selim Aydin, the top Turkish diplomat, did not answer.", ["Selim Aydin TR"]],
    ["en", "He criticised India and its home minister, Anand Kapoor, for it.", ["Anand Kapoor IN"]],
    ["en", "Back from Guinea, Amadou Barry rested.", ["Amadou Barry null"]],
    ["en", "Amadou Barry from Guinea went to Mali.", ["Amadou Barry null"]],
    ["id", "Seorang konsultan asal Hong Kong, Chan Lai-man, membantah.", ["Chan Lai-man HK"]],
    ["id", "Norwegia mengutus Sigrid Solberg.", ["Sigrid Solberg NO"]],
    ["ms", "Diego Romero, dari Sepanyol, menyalahkan Senegal.", ["Diego Romero ES"]],
    ["ms", "Diego Romero dari Sepanyol terus ke Senegal.", ["Diego Romero null"]],
    ["ms", "Presiden Vietnam, Tran Van Duc dan isteri, Pham Thi Lan, tiba.", ["Tran Van Duc VN", "Pham Thi Lan VN"]],
    ["ar", "قالت الفرنسية ماري دوبوا ذلك.", ["ماري دوبوا FR"]],
    ["ar", "التقى في العاصمة الفرنسية ماري دوبوا.", ["ماري دوبوا null"]],
  ])("%s: %s", (code, text, expected) => {
    expect(homes(code, text)).toEqual(expected);
  });
});

describe("an organization's country", () => {
  test.each([
    ["en", "Students of Samarkand Institute agreed.", ["Samarkand Institute UZ"]],
    ["en", "Students of Horizon Institute agreed.", ["Horizon Institute null"]],
    ["id", "Institut Seismologi Valparaiso setuju.", ["Institut Seismologi Valparaiso CL"]],
    ["ms", "Akademi Perdagangan Poznan bersetuju.", ["Akademi Perdagangan Poznan PL"]],
    ["ms", "Akademi Perdagangan Ibrahim bersetuju.", ["Akademi Perdagangan Ibrahim null"]],
    ["ms", "Sebuah yayasan dari Jepun, Kitasawa Water Foundation, berminat.", ["Kitasawa Water Foundation JP"]],
    ["ms", "Kementerian Luar AS bersetuju.", ["Kementerian Luar AS US"]],
    ["ms", "Syarikat Perkapalan Nordlast AS bersetuju.", ["Syarikat Perkapalan Nordlast AS null"]],
  ])("%s: %s", (code, text, expected) => {
    expect(homes(code, text)).toEqual(expected);
  });
});
