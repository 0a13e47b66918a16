/**
 * Invisible characters that stand inside words of web pages without meaning: soft hyphen, zero-width
 * space, joiners, word joiner, byte order mark, variation selectors, tag characters.
 */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e0fff}]/gu;
const unusual = /[^\u0020-\u00ac\u00ae-\u02ff]/;

/**
 * The form of a word that rules and lexicons compare: composed (NFC), without invisible characters,
 * with the typewriter's apostrophe. The text itself is never changed.
 */
export function foldWord(word: string): string {
  if (!unusual.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u2019\u02bc\u2018]/g, "'");
}

/** Folds white space of any kind to single spaces, for reports on one line. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
