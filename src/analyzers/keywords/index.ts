import type { Language } from '../../languages/language.js';
import { createPhraseFinder } from '../../languages/phrases-by-stop-words.js';
import type { Document } from '../../text/document.js';
import type { Analyzer } from '../analyzer.js';
import type { Entity } from '../entities/entity.js';
import { collectCandidates, collectNames } from './candidates.js';
import { chooseKeywords, weighCandidates } from './choose.js';
import type { Keyword } from './keyword.js';

export const analyzer: Analyzer<'keywords'> = {
  name: 'keywords',
  needs: ['entities'],
  run: ({ document, language, findings }) => findKeywords(document, language, findings.entities ?? []),
};

/** What the article is about: five to ten names and noun phrases in their dictionary form, the weightiest first. */
async function findKeywords(document: Document, language: Language, entities: readonly Entity[]): Promise<Keyword[]> {
  const { stopWords, generalNouns } = language;
  const findPhrases =
    (await language.nounPhrases?.()) ??
    createPhraseFinder(
      (word) => word.length > 2 && !stopWords.has(word),
      (word) => word,
    );
  const phrases = collectCandidates(document, findPhrases, entities, (await language.dates?.()) ?? null).filter(
    ({ words, head }) => words.length > 1 || !(stopWords.has(head) || generalNouns?.has(head) || isAbbreviation(head, language)),
  );
  const candidates = [...phrases, ...collectNames(document, entities)];
  const chosen = chooseKeywords(
    weighCandidates(candidates, (await language.frequencies?.()) ?? null, generalNouns ?? new Set()),
    countWords(document),
  );
  const top = chosen[0]?.score ?? 1;
  return chosen.map(({ text, score, mentions, alone, rarity, first, inTitle }) => ({
    text,
    score: score / top,
    mentions,
    evidence: [`${alone} times`, `rarity ${rarity.toFixed(1)}`, `first in sentence ${first + 1}`, ...(inTitle ? ['in the title'] : [])],
  }));
}

/** "gen. Staszewski" speaks of no "gen". */
function isAbbreviation(word: string, { abbreviations: { neverFinal, maybeFinal } }: Language): boolean {
  return neverFinal.has(word) || maybeFinal.has(word);
}

function countWords(document: Document): number {
  return document.sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0);
}
