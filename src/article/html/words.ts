const word = /[\p{L}\p{N}]+/gu;

/** The words of a text in small letters, for comparing one text with another. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** Words in common by all words of both. */
export function measureLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const entry of other) if (one.has(entry)) common++;
  return common / (one.size + other.size - common);
}
