import type { RoleWords } from "../language.ts";
import { companies } from "./roles/companies.ts";
import { fields } from "./roles/fields.ts";
import { heads } from "./roles/heads.ts";
import { offices } from "./roles/offices.ts";
import { ranks } from "./roles/ranks.ts";

export const roles: RoleWords = {
  roles: [...offices, ...companies],
  heads,
  fields,
  modifiers: [
    { title: "acting", words: ["pemangku", "pemangku sementara", "yang menjalankan tugas", "menjalankan tugas"] },
    { title: "assistant", words: ["penolong", "pembantu"] },
    { title: "deputy", words: ["timbalan", "naib", "wakil ketua"] },
    { title: "designate", words: ["yang baharu dilantik", "yang baru dilantik", "baharu dilantik", "terpilih"] },
    { title: "first deputy", words: ["timbalan pertama"] },
    {
      title: "former",
      words: ["bekas", "mantan", "eks", "ketika itu", "terdahulu", "pada masa itu", "waktu itu", "pencen"],
    },
    { title: "honorary", words: ["kehormat"] },
    { title: "interim", words: ["sementara", "interim", "peralihan"] },
    { title: "retired", words: ["(bersara)", "(B)"] },
    { title: "second", words: ["(kedua)", "yang kedua"] },
    { title: "senior", words: ["kanan"] },
    { title: "the late", words: ["mendiang", "arwah", "Allahyarham", "Allahyarhamah", "Almarhum", "Almarhumah"] },
    { title: "visiting", words: ["pelawat"] },
  ],
  ranks,
};
