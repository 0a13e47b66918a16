import type { Token } from '../../text/tokens.js';
import type { NounPhrase, NounPhraseFinder } from '../noun-phrases.js';
import type { WordTable } from '../word-table.js';
import { Parts } from './parts.js';

const longestPhrase = 3;

interface Word {
  form: string;
  modifier: boolean;
  /** Can it be the last word of a phrase, and a phrase of its own? */
  head: boolean;
  alone: boolean;
}

/** The noun phrases of English: nouns and adjectives that stand together and end in a noun. */
export function createNounPhraseFinder(stopWords: ReadonlySet<string>, parts: WordTable): NounPhraseFinder {
  return (tokens) => {
    const first = tokens.findIndex(({ kind }) => kind !== 'mark');
    const words = tokens.map((token, i) => readWord(token, i === first));
    return words.flatMap((_, to) => phrasesTo(words, to + 1));
  };

  function readWord({ kind, form }: Token, opening: boolean): Word | null {
    const small = form.toLowerCase();
    if (kind !== 'word' || small.length < 3 || (form !== small && !opening) || stopWords.has(small) || small.includes("'")) return null;
    const bits = parts.get(small) ?? Parts.noun | Parts.mostlyNoun;
    const noun = (bits & Parts.noun) !== 0 && (bits & Parts.hardlyNoun) === 0;
    return {
      form: small,
      modifier: noun || ((bits & Parts.adjective) !== 0 && (bits & Parts.ratherVerb) === 0),
      head: noun,
      alone: (bits & Parts.mostlyNoun) !== 0,
    };
  }
}

/** The phrases that end before `to`. */
function phrasesTo(words: readonly (Word | null)[], to: number): NounPhrase[] {
  const last = words[to - 1];
  if (!last?.head) return [];
  const head = singularOf(last.form);
  const phrases: NounPhrase[] = [];
  for (let from = to - 1; from >= Math.max(0, to - longestPhrase); from--) {
    if (from < to - 1 && words[from]?.modifier !== true) break;
    if (from === to - 1 && !last.alone) continue;
    const forms = words.slice(from, to).map((word) => word?.form ?? '');
    const plural = last.form !== head;
    phrases.push({ from, to, lemmas: forms.map(singularOf), head, base: forms.join(' '), plural });
  }
  return phrases;
}

/** "cities" → "city", "banks" → "bank", "buses" → "bus"; enough to join the mentions of a word. */
function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
