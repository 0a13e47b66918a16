import labelTable from './date-labels.tsv';
import { parseTable } from './table.js';

export type DateLabel = 'published' | 'modified';

let labels: [word: string, label: DateLabel][] | undefined;

/** What the words before a date announce: "Aktualizacja: " the last change; null when they say nothing of it. */
export function readDateLabel(before: string): DateLabel | null {
  labels ??= parseTable(labelTable).map(([word = '', label]) => [word, label === 'modified' ? 'modified' : 'published']);
  const text = before.toLowerCase();
  let found: DateLabel | null = null;
  let nearest = -1;
  for (const [word, label] of labels) {
    const at = text.lastIndexOf(word);
    if (at < 0 || at + word.length <= nearest || !isWord(text, at, word.length)) continue;
    nearest = at + word.length;
    found = label;
  }
  return found;
}

function isWord(text: string, at: number, length: number): boolean {
  return !/\p{L}/u.test(text.charAt(at - 1)) && (!/\p{L}/u.test(text.charAt(at + length)) || !/[a-z]/i.test(text.charAt(at)));
}
