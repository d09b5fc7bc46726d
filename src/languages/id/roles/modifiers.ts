import type { RoleEntry } from "../../language.ts";

/** Words before or after an office: former, acting, late. */
export const modifiers: readonly RoleEntry[] = [
  {
    title: "former",
    words: ["mantan", "eks", "bekas", "eks-", "terdahulu", "lama", "waktu itu", "saat itu", "kala itu", "ketika itu"],
  },
  { title: "deputy", words: ["wakil", "deputi", "timbalan"] },
  { title: "vice", words: ["wakil"] },
  { title: "first deputy", words: ["wakil pertama"] },
  { title: "acting", words: ["pelaksana tugas", "plt", "plt.", "pelaksana harian", "plh", "pemangku jabatan"] },
  { title: "interim", words: ["sementara", "ad interim", "interim", "transisi", "peralihan", "penjabat", "pj", "pj."] },
  { title: "elect", words: ["terpilih"] },
  { title: "designate", words: ["calon", "yang ditunjuk"] },
  { title: "the late", words: ["mendiang", "almarhum", "almarhumah", "alm", "alm."] },
  { title: "outgoing", words: ["yang akan lengser", "demisioner"] },
  { title: "incoming", words: ["yang baru"] },
  { title: "visiting", words: ["yang berkunjung", "yang sedang berkunjung"] },
  { title: "senior", words: ["senior", "utama"] },
  { title: "special", words: ["khusus"] },
  { title: "honorary", words: ["kehormatan"] },
  { title: "retired", words: ["purnawirawan", "purn", "purn.", "(purn)", "(purn.)"] },
  { title: "current", words: ["saat ini", "petahana"] },
  { title: "then", words: ["waktu itu", "kala itu", "saat itu"] },
  { title: "first", words: ["pertama"] },
  { title: "permanent", words: ["tetap"] },
  { title: "party board", words: ["DPP", "DPW", "DPC"] },
  { title: "exiled", words: ["di pengasingan"] },
];
