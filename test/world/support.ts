/** The first place where a list is not in code unit order, or null. */
export function disorder(list: readonly string[]): string | null {
  for (const [index, name] of list.entries()) {
    const before = list[index - 1];
    if (before !== undefined && before >= name) return `${before} before ${name}`;
  }
  return null;
}

/** Those that NFKC would change. */
export function unnormalised(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== name.normalize("NFKC") || name !== name.trim());
}
