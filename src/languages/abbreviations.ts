import type { Abbreviations } from '../text/sentences.js';
import { parseTable } from './table.js';

/** Reads `abbreviations.tsv` of a language: abbreviation, may it end a sentence (yes or no), what follows, meaning. */
export function readAbbreviations(source: string): Abbreviations {
  const neverFinal = new Set<string>();
  const maybeFinal = new Set<string>();
  const beforeNumber = new Set<string>();
  for (const [abbreviation = '', final, follower] of parseTable(source)) {
    const key = abbreviation.toLowerCase().replace(/\.$/, '');
    (final === 'yes' ? maybeFinal : neverFinal).add(key);
    if (follower === 'number') beforeNumber.add(key);
  }
  return { neverFinal, maybeFinal, beforeNumber };
}
