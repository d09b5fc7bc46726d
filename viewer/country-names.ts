const namers = new Map<string, Intl.DisplayNames | null>();

/** What a country is called in a language, as the browser knows it: names that no article of the graph has. Null where it knows none. */
export function countryName(country: string, language: string): string | null {
  if (!namers.has(language)) namers.set(language, namer(language));
  try {
    return namers.get(language)?.of(country) ?? null;
  } catch {
    return null;
  }
}

function namer(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  } catch {
    return null;
  }
}
