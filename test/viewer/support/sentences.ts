import type { Status } from "../../../src/types.ts";

/** A sentence with its cue, filled with two names: what an article of that language would print. */
interface Frame {
  readonly text: (a: string, b: string, place: string) => string;
  readonly cue: string;
}

type Frames = Readonly<Record<string, Readonly<Record<Status, Frame>>>>;

const met: Frames = {
  en: {
    happened: {
      text: (a, b, place) => `${a} met ${b} in ${place}, and both praised “long years of trust”.`,
      cue: "met",
    },
    planned: { text: (a, b, place) => `${a} is due to meet ${b} in ${place} next week.`, cue: "is due to meet" },
    cancelled: {
      text: (a, b, place) => `${a} called off his meeting with ${b} in ${place}.`,
      cue: "called off his meeting with",
    },
  },
  id: {
    happened: {
      text: (a, b, place) => `${a} bertemu dengan ${b} di ${place} untuk membahas kerja sama kedua negara.`,
      cue: "bertemu dengan",
    },
    planned: {
      text: (a, b, place) => `${a} dijadwalkan bertemu ${b} di ${place} pekan depan.`,
      cue: "dijadwalkan bertemu",
    },
    cancelled: { text: (a, b, place) => `${a} batal bertemu ${b} di ${place}.`, cue: "batal bertemu" },
  },
  ms: {
    happened: {
      text: (a, b, place) => `${a} mengadakan pertemuan dengan ${b} di ${place} hari ini.`,
      cue: "mengadakan pertemuan dengan",
    },
    planned: {
      text: (a, b, place) => `${a} akan mengadakan pertemuan dengan ${b} di ${place}.`,
      cue: "akan mengadakan pertemuan dengan",
    },
    cancelled: {
      text: (a, b, place) => `${a} membatalkan pertemuan dengan ${b} di ${place}.`,
      cue: "membatalkan pertemuan dengan",
    },
  },
  ar: {
    happened: {
      text: (a, b, place) => `التقى ${a} مع ${b} في ${place} وبحثا سبل تعزيز العلاقات الثنائية.`,
      cue: "التقى",
    },
    planned: {
      text: (a, b, place) => `من المقرر أن يلتقي ${a} مع ${b} في ${place} الأسبوع المقبل.`,
      cue: "من المقرر أن يلتقي",
    },
    cancelled: { text: (a, b, place) => `ألغى ${a} لقاءه مع ${b} في ${place}.`, cue: "ألغى" },
  },
};

const visited: Frames = {
  en: {
    happened: { text: (a, b) => `${a} arrived in ${b} on an official visit.`, cue: "arrived in" },
    planned: { text: (a, b) => `${a} will travel to ${b} later this month.`, cue: "will travel to" },
    cancelled: { text: (a, b) => `${a} has postponed a visit to ${b} indefinitely.`, cue: "postponed a visit to" },
  },
  id: {
    happened: { text: (a, b) => `${a} melakukan kunjungan resmi ke ${b}.`, cue: "melakukan kunjungan resmi ke" },
    planned: { text: (a, b) => `${a} akan berkunjung ke ${b} bulan ini.`, cue: "akan berkunjung ke" },
    cancelled: { text: (a, b) => `${a} menunda kunjungan ke ${b}.`, cue: "menunda kunjungan ke" },
  },
  ms: {
    happened: { text: (a, b) => `${a} mengadakan lawatan rasmi ke ${b}.`, cue: "mengadakan lawatan rasmi ke" },
    planned: { text: (a, b) => `${a} dijangka melawat ${b} bulan ini.`, cue: "dijangka melawat" },
    cancelled: { text: (a, b) => `${a} menangguhkan lawatan ke ${b}.`, cue: "menangguhkan lawatan ke" },
  },
  ar: {
    happened: { text: (a, b) => `وصل ${a} إلى ${b} في زيارة رسمية.`, cue: "وصل" },
    planned: { text: (a, b) => `يتوجه ${a} إلى ${b} في وقت لاحق من هذا الشهر.`, cue: "يتوجه" },
    cancelled: { text: (a, b) => `أرجأ ${a} زيارته إلى ${b}.`, cue: "أرجأ" },
  },
};

const agreed: Frames = {
  en: {
    happened: { text: (a, b, topic) => `${a} and ${b} agreed ${topic}.`, cue: "agreed" },
    planned: { text: (a, b, topic) => `${a} and ${b} are expected to agree ${topic}.`, cue: "are expected to agree" },
    cancelled: { text: (a, b, topic) => `${a} and ${b} failed to agree ${topic}.`, cue: "failed to agree" },
  },
  id: {
    happened: { text: (a, b) => `${a} dan ${b} sepakat untuk meningkatkan kerja sama perdagangan.`, cue: "sepakat" },
    planned: { text: (a, b) => `${a} dan ${b} akan menyepakati kerja sama perdagangan.`, cue: "akan menyepakati" },
    cancelled: { text: (a, b) => `${a} dan ${b} gagal menyepakati kerja sama perdagangan.`, cue: "gagal menyepakati" },
  },
  ms: {
    happened: {
      text: (a, b) => `${a} dan ${b} bersetuju untuk mengukuhkan hubungan dua hala.`,
      cue: "bersetuju untuk",
    },
    planned: {
      text: (a, b) => `${a} dan ${b} dijangka bersetuju untuk mengukuhkan hubungan.`,
      cue: "dijangka bersetuju",
    },
    cancelled: { text: (a, b) => `${a} dan ${b} gagal bersetuju untuk mengukuhkan hubungan.`, cue: "gagal bersetuju" },
  },
  ar: {
    happened: { text: (a, b) => `اتفق ${a} و${b} على تعزيز التعاون التجاري بين البلدين.`, cue: "اتفق" },
    planned: { text: (a, b) => `من المتوقع أن يتفق ${a} و${b} على تعزيز التعاون.`, cue: "من المتوقع أن يتفق" },
    cancelled: { text: (a, b) => `فشل ${a} و${b} في الاتفاق على تعزيز التعاون.`, cue: "فشل" },
  },
};

const frames = { "met with": met, visited, "agreed on": agreed } as const;

/** The sentence an article of `language` prints for a fact, and its cue. */
export function sentence(
  relation: keyof typeof frames,
  language: string,
  status: Status,
  a: string,
  b: string,
  about: string,
): { text: string; cue: string } {
  const frame = frames[relation][language]?.[status];
  if (frame === undefined) throw new Error(`no sentence for ${relation} in ${language}`);
  return { text: frame.text(a, b, about), cue: frame.cue };
}
