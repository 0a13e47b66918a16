import { noAbbreviations } from '../text/sentences.js';
import type { Language } from './language.js';
import { frequentWords } from './profiles.js';

/** A language without rules of its own: its frequent words stand for stop words. */
export function neutralLanguage(code: string): Language {
  return { code, abbreviations: noAbbreviations, stopWords: frequentWords(code) };
}
