import type { Word } from '../../languages/quotation.js';
import type { Span } from '../../text/span.js';
import type { Statement } from './statements.js';

/** The words from `from` to `to` as content: without marks at the edges; the inside of a string that stands alone. */
export function contentOf({ words, strings }: Statement, from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && isEdge(words[first], '([$€£#@')) first++;
  while (last >= first && isEdge(words[last], ')]%?!')) last--;
  const start = words[first];
  const end = words[last];
  if (!start || !end || first > last) return null;
  if (first === last && start.kind === 'string') {
    const string = strings.get(start);
    if (string) return { start: string.start, end: string.end };
  }
  return { start: start.start, end: end.end };
}

function isEdge(word: Word | undefined, kept: string): boolean {
  return word?.kind === 'mark' && !kept.includes(word.form);
}

export function hasString(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.kind === 'string') return true;
  return false;
}

export function countWords(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]?.kind !== 'mark') count++;
  return count;
}

/** Is the string a whole utterance ("We will not yield."), not a fragment of a sentence ("a disgrace")? */
export function isWhole(string: Word): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(string.form) && /[.,!?…—–-]['’”]?\s*$/.test(string.form);
}
