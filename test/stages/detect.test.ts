import { expect, test } from "vitest";
import { packs } from "../../src/languages/packs.ts";
import { detect } from "../../src/stages/detect.ts";

test.each([
  ["Menteri Luar Negeri Iran bertemu dengan Perdana Menteri Pakistan di Islamabad, Selasa (11/3/2025).", "id"],
  ["Kami mengatakan kepada para pejabat bahwa kerja sama itu karena kebutuhan bersama.", "id"],
  ["Menteri Luar Malaysia bersemuka dengan rakan sejawatnya di Putrajaya pada Isnin.", "ms"],
  ["Beliau berkata kerajaan akan mengadakan lawatan kerana jemputan itu.", "ms"],
  ["The foreign minister of Iran met the prime minister of Pakistan in Islamabad on Tuesday.", "en"],
  ["التقى وزير الخارجية الأردني أمس الثلاثاء نظيره الكويتي في عمّان.", "ar"],
  ["Le président français a rencontré hier le ministre des Affaires étrangères du Maroc à Paris.", null],
  ["El presidente de México se reunió con el primer ministro de Canadá en Ottawa.", null],
  ["Dışişleri Bakanı dün Ankara'da mevkidaşıyla görüştü ve anlaşma imzaladı.", null],
  ["وزیر خارجه ایران با نخست وزیر پاکستان در اسلام آباد دیدار کرد.", null],
  ["وزیر اعظم شہباز شریف نے ایرانی وزیر خارجہ سے ملاقات کی۔", null],
  ["Президент встретился с министром.", null],
  ["2024-11-05 12:30", null],
  ["", null],
])("%s", (text, expected) => {
  expect(detect(text, packs())?.language.code ?? null).toBe(expected);
});

test("a long text is told by its telling words, however many names of another language stand in it", () => {
  const names = "Menteri Luar Negeri Iran Abbas Araghchi. ".repeat(3);
  expect(
    detect(`${names}${"He said that the talks were about the border, which they had agreed on. ".repeat(8)}`, packs())
      ?.language.code,
  ).toBe("en");
});
