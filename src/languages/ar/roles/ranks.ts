import type { RoleEntry } from "../../language.ts";

/** Military ranks with the staff and pilot forms armies write behind them. */
export const ranks: readonly RoleEntry[] = [
  { title: "field marshal", words: ["المشير", "مشير", "المارشال"] },
  {
    title: "general",
    words: [
      "الجنرال",
      "الجنرالة",
      "جنرال",
      "الفريق أول",
      "فريق أول",
      "الفريق اول",
      "الفريق أول ركن",
      "الفريق الأول",
      "جنرال دوفيزيون",
      "الفريق أول الركن",
    ],
    plural: ["الجنرالات", "الجنرالان", "الجنرالين"],
  },
  { title: "lieutenant general", words: ["الفريق", "فريق", "الفريق الركن", "الفريق ركن", "فريق ركن"] },
  {
    title: "major general",
    words: [
      "اللواء",
      "لواء",
      "اللواء الركن",
      "اللواء ركن",
      "اللواء أركان حرب",
      "اللواء أ.ح",
      "لواء ركن",
      "لواء طيار",
      "اللواء طيار",
      "اللواء دكتور",
      "اللواء م",
      "اللواء البحري",
    ],
  },
  {
    title: "brigadier general",
    words: ["العميد", "عميد", "العميد الركن", "العميد ركن", "العميد الطيار", "البريغادير", "البريجادير"],
  },
  { title: "colonel", words: ["العقيد", "عقيد", "العقيد الركن", "العقيد ركن", "الكولونيل"] },
  { title: "lieutenant colonel", words: ["المقدم", "مقدم", "المقدم الركن"] },
  { title: "major", words: ["الرائد", "الماجور"] },
  { title: "captain", words: ["النقيب", "القبطان", "الكابتن"] },
  { title: "lieutenant", words: ["الملازم", "ملازم", "الملازم أول"] },
  { title: "admiral", words: ["الأدميرال", "الاميرال", "الأميرال", "أميرال"] },
  { title: "vice admiral", words: ["نائب الأدميرال", "نائب الأميرال", "الفريق البحري"] },
  { title: "commodore", words: ["العميد البحري", "الكومودور"] },
  { title: "police major general", words: ["مدير الأمن اللواء"] },
  { title: "sergeant", words: ["الرقيب", "المساعد أول"] },
];
