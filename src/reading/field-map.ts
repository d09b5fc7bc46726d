/** Ours to theirs: `{ text: "isi", published: "meta.tanggal" }`. */
export type FieldMap = Readonly<Record<string, string>>;
