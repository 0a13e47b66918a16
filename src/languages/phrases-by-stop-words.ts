import type { Token } from '../text/tokens.js';
import type { NounPhrase, NounPhraseFinder } from './noun-phrases.js';

const longestPhrase = 3;

/**
 * Noun phrases of a language without a dictionary: up to three content words in small letters that stand together.
 * `isContent` knows the words that hold content; `keyOf` joins the forms of a word ("bank", "banks").
 */
export function createPhraseFinder(isContent: (word: string) => boolean, keyOf: (word: string) => string): NounPhraseFinder {
  return (tokens) => {
    const first = tokens.findIndex(({ kind }) => kind !== 'mark');
    const words = tokens.map((token, i) => readWord(token, i === first));
    const phrases: NounPhrase[] = [];
    for (let from = 0; from < words.length; from++) {
      const lemmas: string[] = [];
      for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
        const word = words[to - 1];
        if (word == null) break;
        const head = keyOf(word);
        lemmas.push(head);
        phrases.push({ from, to, lemmas: [...lemmas], head, base: words.slice(from, to).join(' '), plural: false });
      }
    }
    return phrases;
  };

  function readWord({ kind, form }: Token, opening: boolean): string | null {
    const small = form.toLowerCase();
    if (kind !== 'word' || (form !== small && !opening)) return null;
    return isContent(small) ? small : null;
  }
}
