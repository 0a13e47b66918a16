import { foldSpace } from '../text/fold.js';
import { isDigit, isLetter } from '../text/letters.js';
import { parseTable } from './table.js';

/** How surely a sentence points back: a strong one cannot stand alone, a weak one often can. */
export type Pointing = 'strong' | 'weak' | null;

// The longest opening has this many words.
const longestOpening = 6;
// More than any opening of that many words needs.
const reach = 200;

/**
 * Reads `pointers.tsv` of a language: an opening of a sentence, its kind, strong or weak. Gives the test whether a
 * sentence points back ("Dodał też, że …", "W tym celu …", "He also said …"). The longest opening decides.
 */
export function readPointers(source: string): (sentence: string) => Pointing {
  let openings: Map<string, Pointing> | null = null;
  return (sentence) => {
    openings ??= readOpenings(source);
    let opening = '';
    let pointing: Pointing = null;
    for (const word of keyOf(sentence.slice(0, reach)).split(' ').slice(0, longestOpening)) {
      opening += (opening === '' ? '' : ' ') + word;
      pointing = openings.get(opening) ?? pointing;
    }
    return pointing;
  };
}

function readOpenings(source: string): Map<string, Pointing> {
  const openings = new Map<string, Pointing>();
  for (const [opening = '', , strength] of parseTable(source)) openings.set(keyOf(opening), strength === 'strong' ? 'strong' : 'weak');
  return openings;
}

/** The words in small letters, without the marks round them. */
function keyOf(text: string): string {
  let start = 0;
  while (start < text.length && !isWordCode(text.charCodeAt(start))) start++;
  return foldSpace(text.slice(start)).toLowerCase().split(' ').map(trimMarks).join(' ');
}

function trimMarks(word: string): string {
  let end = word.length;
  while (end > 0 && !isWordCode(word.charCodeAt(end - 1))) end--;
  return word.slice(0, end);
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
