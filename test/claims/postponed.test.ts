import { expect, test } from "vitest";
import { packs } from "../../src/languages/packs.ts";
import { extraction } from "../support.ts";

/* All are published on Wednesday, 12 March 2025. */
test.each([
  [
    "en",
    "The meeting between Abbas Araghchi and Ishaq Dar on 15 March was postponed to 20 March.",
    "cancelled 2025-03-15, put off to 2025-03-20",
  ],
  ["en", "Abbas Araghchi has postponed his visit to Pakistan.", "cancelled null, put off"],
  ["en", "Abbas Araghchi has cancelled his visit to Pakistan.", "cancelled 2025-03-12"],
  ["en", "Abbas Araghchi met Ishaq Dar in Islamabad on Monday after a postponed visit.", "happened 2025-03-10"],
  [
    "id",
    "Kunjungan Menteri Luar Negeri Iran Abbas Araghchi ke Pakistan ditunda hingga 20 Maret.",
    "cancelled null, put off to 2025-03-20",
  ],
  ["id", "Kunjungan Menteri Luar Negeri Iran Abbas Araghchi ke Pakistan dibatalkan.", "cancelled 2025-03-12"],
  ["ms", "Lawatan Menteri Luar Iran Abbas Araghchi ke Pakistan ditangguhkan.", "cancelled null, put off"],
  ["ms", "Lawatan Menteri Luar Iran Abbas Araghchi ke Pakistan dibatalkan.", "cancelled 2025-03-12"],
  ["ar", "أعلنت طهران تأجيل زيارة وزير الخارجية الإيراني عباس عراقجي إلى باكستان.", "cancelled null, put off"],
  ["ar", "أعلنت طهران إلغاء زيارة وزير الخارجية الإيراني عباس عراقجي إلى باكستان.", "cancelled 2025-03-12"],
])("%s: %s", (code, text, expected) => {
  const [claim] = extraction(code, text).claims;
  const said = claim?.evidence[0];
  const to = said?.postponedTo === undefined ? "" : ` to ${said.postponedTo}`;
  expect(`${claim?.status} ${claim?.date}${said?.postponed ? `, put off${to}` : ""}`).toBe(expected);
});

test.each(packs().map(({ language }) => [language.code, language] as const))(
  "%s lists words that put off, each once, and words before the new day",
  (_, { postponed }) => {
    const { words, to } = postponed ?? { words: [], to: [] };
    expect(words.length).toBeGreaterThan(0);
    expect(to.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  },
);
