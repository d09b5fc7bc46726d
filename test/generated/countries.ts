import type { Told } from "./language.ts";
import type { Culture } from "./names.ts";

/** A country of the generated world: a real one, since readers know those, with a seat of government and an adjective. */
export interface Country {
  readonly code: string;
  readonly culture: Culture;
  readonly name: Told;
  readonly capital: Told;
  /** "Kenyan", "الكيني". */
  readonly english: string;
  readonly arabic: string;
}

/** code | culture | English name, adjective | Indonesian | Malay | Arabic name, adjective | capital in Latin letters, in Arabic. */
const rows = `
MA|arab|Morocco, Moroccan|Maroko|Maghribi|المغرب, المغربي|Rabat, الرباط
TN|arab|Tunisia, Tunisian|Tunisia|Tunisia|تونس, التونسي|Tunis, تونس
JO|arab|Jordan, Jordanian|Yordania|Jordan|الأردن, الأردني|Amman, عمان
KW|arab|Kuwait, Kuwaiti|Kuwait|Kuwait|الكويت, الكويتي|Kuwait City, مدينة الكويت
QA|arab|Qatar, Qatari|Qatar|Qatar|قطر, القطري|Doha, الدوحة
EG|arab|Egypt, Egyptian|Mesir|Mesir|مصر, المصري|Cairo, القاهرة
IR|persian|Iran, Iranian|Iran|Iran|إيران, الإيراني|Tehran, طهران
TJ|persian|Tajikistan, Tajik|Tajikistan|Tajikistan|طاجيكستان, الطاجيكي|Dushanbe, دوشنبه
TR|turkish|Turkey, Turkish|Turki|Turki|تركيا, التركي|Ankara, أنقرة
AZ|turkish|Azerbaijan, Azerbaijani|Azerbaijan|Azerbaijan|أذربيجان, الأذربيجاني|Baku, باكو
BG|slavic|Bulgaria, Bulgarian|Bulgaria|Bulgaria|بلغاريا, البلغاري|Sofia, صوفيا
RS|slavic|Serbia, Serbian|Serbia|Serbia|صربيا, الصربي|Belgrade, بلغراد
BY|slavic|Belarus, Belarusian|Belarus|Belarus|بيلاروسيا, البيلاروسي|Minsk, مينسك
MY|malay|Malaysia, Malaysian|Malaysia|Malaysia|ماليزيا, الماليزي|Putrajaya, بوتراجايا
BN|malay|Brunei, Bruneian|Brunei|Brunei|بروناي, البروناوي|Bandar Seri Begawan, بندر سري بكاوان
ID|javanese|Indonesia, Indonesian|Indonesia|Indonesia|إندونيسيا, الإندونيسي|Jakarta, جاكرتا
PK|indian|Pakistan, Pakistani|Pakistan|Pakistan|باكستان, الباكستاني|Islamabad, إسلام آباد
NP|indian|Nepal, Nepalese|Nepal|Nepal|نيبال, النيبالي|Kathmandu, كاتماندو
KE|african|Kenya, Kenyan|Kenya|Kenya|كينيا, الكيني|Nairobi, نيروبي
GH|african|Ghana, Ghanaian|Ghana|Ghana|غانا, الغاني|Accra, أكرا
SN|african|Senegal, Senegalese|Senegal|Senegal|السنغال, السنغالي|Dakar, داكار
RW|african|Rwanda, Rwandan|Rwanda|Rwanda|رواندا, الرواندي|Kigali, كيغالي
ES|iberian|Spain, Spanish|Spanyol|Sepanyol|إسبانيا, الإسباني|Madrid, مدريد
CL|iberian|Chile, Chilean|Chile|Chile|تشيلي, التشيلي|Santiago, سانتياغو
PE|iberian|Peru, Peruvian|Peru|Peru|بيرو, البيروفي|Lima, ليما
AR|iberian|Argentina, Argentine|Argentina|Argentina|الأرجنتين, الأرجنتيني|Buenos Aires, بوينس آيرس
NO|nordic|Norway, Norwegian|Norwegia|Norway|النرويج, النرويجي|Oslo, أوسلو
SE|nordic|Sweden, Swedish|Swedia|Sweden|السويد, السويدي|Stockholm, ستوكهولم
DK|nordic|Denmark, Danish|Denmark|Denmark|الدنمارك, الدنماركي|Copenhagen, كوبنهاغن
JP|japanese|Japan, Japanese|Jepang|Jepun|اليابان, الياباني|Tokyo, طوكيو
`;

export const countries: readonly Country[] = rows.trim().split("\n").map(countryOf);

function countryOf(row: string): Country {
  const [code = "", culture = "", inEnglish = "", id = "", ms = "", inArabic = "", capital = ""] = row.split("|");
  const [en = "", english = ""] = inEnglish.split(", ");
  const [ar = "", arabic = ""] = inArabic.split(", ");
  const [latin = "", arabicCapital = ""] = capital.split(", ");
  return {
    code,
    culture: culture as Culture,
    name: { ar, en, id, ms },
    capital: { ar: arabicCapital, en: latin, id: latin, ms: latin },
    english,
    arabic,
  };
}
