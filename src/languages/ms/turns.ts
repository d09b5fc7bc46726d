/** Words that name a next one and leave unsaid what is done: it was told of another. */
export const turns: readonly string[] = [
  "diikuti",
  "diikuti oleh",
  "diikuti pula oleh",
  "disusuli",
  "disusuli oleh",
  "giliran",
  "giliran kedua milik",
  "giliran ketiga milik",
  "giliran pertama milik",
  "giliran seterusnya",
  "giliran terakhir milik",
  "seterusnya giliran",
  "yang kedua datang daripada",
  "yang ketiga datang daripada",
  "yang pertama datang daripada",
  "yang seterusnya datang daripada",
  "yang terakhir datang daripada",
];

/** How a sentence opens that names those of whom the one before gave only the number. */
export const rolls = {
  who: ["mereka", "yang lain", "kedua-dua", "ketiga-tiga", "keempat-empat", "kelima-lima", "keenam-enam"],
  are: ["adalah", "ialah", "iaitu", "terdiri daripada", "meliputi", "antara lain", "termasuk"],
};
