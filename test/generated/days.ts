import type { Language } from "./language.ts";

/** Days are whole numbers since 1970-01-01, a Thursday. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  ms: ["Ahad", "Isnin", "Selasa", "Rabu", "Khamis", "Jumaat", "Sabtu"],
  ar: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
};

const months: Readonly<Record<Language, string>> = {
  en: "January February March April May June July August September October November December",
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  ms: "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
};

/** 2024-03-05. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** A day as its newsroom writes it: by its name when it is of this week, else in full. */
export function dayPhrase(day: number, published: number, language: Language): string {
  const [year = "", month = "", date = ""] = isoDay(day).split("-");
  const weekday = weekdays[language][(day + 4) % 7] ?? "";
  const full = `${Number(date)} ${months[language].split(" ")[Number(month) - 1] ?? ""} ${year}`;
  const near = Math.abs(day - published) <= 4;
  if (language === "en") return near ? `on ${weekday}` : `on ${full}`;
  if (language === "ms") return near ? `pada ${weekday}` : `pada ${full}`;
  if (language === "ar") return near ? `يوم ${weekday}` : `في ${full}`;
  return near ? `pada ${weekday} (${Number(date)}/${Number(month)}/${year})` : `pada ${full}`;
}
