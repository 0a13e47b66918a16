import { foldSpace } from '../text/fold.js';
import { trimEndOf } from '../text/trim.js';
import { parseTable } from './table.js';

// The longest opening has this many words.
const longestOpening = 6;

/**
 * Reads `pointers.tsv` of a language: an opening of a sentence, its kind, strong or weak. Gives the test whether a
 * sentence points back ("Dodał też, że …", "W tym celu …", "He also said …"); weak openings often do not, and do not count.
 */
export function readPointers(source: string): (sentence: string) => boolean {
  const openings = new Set<string>();
  for (const [opening = '', , strength] of parseTable(source)) if (strength === 'strong') openings.add(opening.toLowerCase());
  return (sentence) => {
    const words = foldSpace(sentence.slice(0, 200))
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .split(' ');
    let opening = '';
    for (const word of words.slice(0, longestOpening)) {
      opening += (opening === '' ? '' : ' ') + trimEndOf(word.toLowerCase(), /[^\p{L}\p{N}]/u);
      if (openings.has(opening)) return true;
    }
    return false;
  };
}
