/** Words that name a next one and leave unsaid what is done: it was told of another. */
export const turns: readonly string[] = [
  "berikutnya giliran",
  "diikuti",
  "diikuti oleh",
  "disusul",
  "disusul oleh",
  "giliran",
  "giliran berikutnya",
  "kini giliran",
  "tiba giliran",
  "yang kedua datang dari",
  "yang ketiga datang dari",
  "yang pertama datang dari",
  "yang terakhir datang dari",
];

/** How a sentence opens that names those of whom the one before gave only the number. */
export const rolls = {
  who: ["mereka", "lainnya", "yang lain", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"],
  are: ["adalah", "ialah", "yakni", "yaitu", "terdiri dari", "terdiri atas", "meliputi", "antara lain", "termasuk"],
};
