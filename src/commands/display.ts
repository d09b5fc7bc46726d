/** Text of strangers on a terminal: shown, never obeyed. */

/** Without control characters, escape sequences and what turns the direction of the text around it. */
export function clean(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\p{Cs}]/gu, "")
    .trim();
}

/**
 * Whatever is printed, as a terminal may have it: line breaks and our own bold and dim stay, other control characters and turned directions go. `clean` is
 * for single words; this is the last guard, for those that nobody thought of.
 */
export function harmless(text: string): string {
  return text.replace(/(?!\n|\p{Cc}\[\d{1,2}m)\p{Cc}|[\u202A-\u202E\u2066\u2067]/gu, "");
}

/** How many columns a text takes: none for marks that stand on other letters, two for the wide letters of East Asia and emoji. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

function characterWidth(character: string): number {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(
    character,
  )
    ? 2
    : 1;
}

/** The text cut to so many columns, and how many are left. */
export function cut(text: string, columns: number): [string, number] {
  const whole = width(text);
  if (whole <= columns) return [text, columns - whole];
  let shown = "";
  let used = 0;
  for (const character of text) {
    if (used + characterWidth(character) > columns - 1) break;
    shown += character;
    used += characterWidth(character);
  }
  return [`${shown}…`, columns - used - 1];
}

/** Right-to-left text between first-strong isolates, so that it does not reorder what stands beside it. */
export function isolate(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
