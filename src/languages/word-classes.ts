import { WordClass } from './quotation.js';
import { parseTable } from './table.js';

/** Reads `words.tsv` of a language: a class of `WordClass`, then words in small letters. A word may stand in several rows. */
export function readWordClasses(source: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name = '', words = ''] of parseTable(source)) {
    const bit = (WordClass as Readonly<Record<string, number | undefined>>)[name];
    if (bit === undefined) throw new Error(`unknown word class ${name}`);
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}
