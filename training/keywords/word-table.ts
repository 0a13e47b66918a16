import { hashWord } from '../../src/languages/word-table.js';
import { packModel } from '../pack.js';

/** Writes words with a byte each in the form that src/languages/word-table.ts reads; the table is at most three quarters full. */
export function packWords(path: string, words: ReadonlyMap<string, number>, header: Record<string, unknown>): number {
  let slots = 1024;
  while (words.size > slots * 0.75) slots *= 2;
  const prints = new Uint16Array(slots);
  const values = new Uint8Array(slots);
  for (const [word, value] of words) {
    const { slot, print } = hashWord(word, slots);
    let at = slot;
    while (prints[at] !== 0) at = (at + 1) & (slots - 1);
    prints[at] = print;
    values[at] = value;
  }
  return packModel(path, { words: words.size, ...header }, { prints, values });
}
