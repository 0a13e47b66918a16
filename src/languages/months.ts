import monthTable from './months.tsv';
import { parseTable } from './table.js';

type Months = Map<string, number>;

let own: Map<string, Months> | undefined;
let all: Months = new Map();

/**
 * The number of the month that a word names, 1 to 12: first in the language given, then in any, since the frame of a
 * page is often in another language than its text. Short forms come without their stop. Null when it names none.
 */
export function readMonth(word: string, language: string): number | null {
  own ??= readTable();
  const name = word.toLowerCase();
  return own.get(language)?.get(name) ?? all.get(name) ?? null;
}

function readTable(): Map<string, Months> {
  const tables = new Map<string, Months>();
  all = new Map();
  for (const [language = '', ...cells] of parseTable(monthTable)) {
    const months: Months = new Map();
    cells.forEach((cell, index) => {
      for (const name of cell.split('|')) {
        months.set(name, index + 1);
        if (!all.has(name)) all.set(name, index + 1);
      }
    });
    tables.set(language, months);
  }
  return tables;
}
