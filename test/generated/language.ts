/** The languages that articles are written in. */
export const languages = ["ar", "en", "id", "ms"] as const;

export type Language = (typeof languages)[number];

/** One text for each language. */
export type Told = Readonly<Record<Language, string>>;
