import type { Told } from "./language.ts";

/** What people are, in English, Indonesian, Malay and Arabic. The Arabic one is followed by the adjective of the country. */
const rows = `
President|Presiden|Presiden|الرئيس
Prime Minister|Perdana Menteri|Perdana Menteri|رئيس الوزراء
Foreign Minister|Menteri Luar Negeri|Menteri Luar|وزير الخارجية
Defence Minister|Menteri Pertahanan|Menteri Pertahanan|وزير الدفاع
Finance Minister|Menteri Keuangan|Menteri Kewangan|وزير المالية
Trade Minister|Menteri Perdagangan|Menteri Perdagangan|وزير التجارة
Energy Minister|Menteri Energi|Menteri Tenaga|وزير الطاقة
Health Minister|Menteri Kesehatan|Menteri Kesihatan|وزير الصحة
Interior Minister|Menteri Dalam Negeri|Menteri Dalam Negeri|وزير الداخلية
Agriculture Minister|Menteri Pertanian|Menteri Pertanian|وزير الزراعة
Education Minister|Menteri Pendidikan|Menteri Pendidikan|وزير التعليم
Tourism Minister|Menteri Pariwisata|Menteri Pelancongan|وزير السياحة
Transport Minister|Menteri Perhubungan|Menteri Pengangkutan|وزير النقل
`;

export const offices: readonly Told[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [en = "", id = "", ms = "", ar = ""] = row.split("|");
    return { ar, en, id, ms };
  });

/** What states agree on: English, Indonesian, Malay, Arabic. */
const topicRows = `
trade|perdagangan|perdagangan|التجارة
renewable energy|energi terbarukan|tenaga boleh baharu|الطاقة المتجددة
defence|pertahanan|pertahanan|الدفاع
higher education|pendidikan tinggi|pendidikan tinggi|التعليم العالي
public health|kesehatan masyarakat|kesihatan awam|الصحة العامة
agriculture|pertanian|pertanian|الزراعة
tourism|pariwisata|pelancongan|السياحة
fisheries|perikanan|perikanan|الصيد البحري
air transport|transportasi udara|pengangkutan udara|النقل الجوي
investment|investasi|pelaburan|الاستثمار
`;

export const topics: readonly Told[] = topicRows
  .trim()
  .split("\n")
  .map((row) => {
    const [en = "", id = "", ms = "", ar = ""] = row.split("|");
    return { ar, en, id, ms };
  });
