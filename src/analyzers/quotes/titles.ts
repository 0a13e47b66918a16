import type { Word } from '../../languages/quotation.js';
import type { QuotedString } from './marks.js';

const mostWords = 8;
// Words that stay small within a title.
const smallWords = new Set(
  'of the and in on for to a an with from at by vs de la i w z na o do od & - del della di da das do dos las los el les du des van von der am im und et y e'.split(
    ' ',
  ),
);

/**
 * Is the string a name (of a work, a ship, a nickname) and no speech? Every word of it that counts has a capital:
 * “Fox News Sunday”, Tapiwa “Thunder” Ncube.
 */
export function isName(text: string, { start, end, outerEnd }: QuotedString, previous: Word | undefined): boolean {
  if (end - start > 80) return false;
  const inside = text.slice(start, end);
  if (/[!?…]$/.test(inside)) return false;
  const words = inside.split(/\s+/);
  if (words.length > mostWords) return false;
  if (previous?.form === ':' || previous?.form === ',') return false;
  if (words.length < 2 && /[.,]$/.test(inside)) return false;
  const after = text.slice(outerEnd, outerEnd + 3);
  // “Tak” – odpowiedział.
  if (/^\s*[-–—,]/.test(after) && !/^,?\s*\p{Lu}/u.test(after) && previous === undefined) return false;
  if (words.length === 1) return /^\p{Lu}/u.test(inside) && (previous === undefined || previous.kind === 'word') && !/^[.!?]/.test(after);
  let capitals = 0;
  for (const [i, word] of words.entries()) {
    if (/^[\p{Lu}\d]/u.test(word)) capitals++;
    else if (i === 0 || !smallWords.has(word.toLowerCase().replace(/[.,]$/, ''))) return false;
  }
  return capitals > 1;
}
