import { readAbbreviations } from '../abbreviations.js';
import { readBoilerplate, readGluedBoilerplate } from '../boilerplate.js';
import type { Language } from '../language.js';
import { loadOnce } from '../load-once.js';
import { readPointers } from '../pointers.js';
import { parseList } from '../table.js';
import abbreviations from './abbreviations.tsv';
import boilerplate from './boilerplate.tsv';
import generalNouns from './general-nouns.tsv';
import pointers from './pointers.tsv';
import pronouns from './pronouns.tsv';
import stopWords from './stop-words.tsv';

const stopWordSet = new Set(parseList(stopWords));

export const language: Language = {
  code: 'en',
  abbreviations: readAbbreviations(abbreviations),
  stopWords: stopWordSet,
  pointsBack: readPointers(pointers),
  pronouns: new Set(parseList(pronouns)),
  findBoilerplate: readBoilerplate(boilerplate),
  holdsGluedBoilerplate: readGluedBoilerplate(boilerplate),
  dates: loadOnce(async () => (await import('./dates.js')).dates),
  quotes: loadOnce(async () => (await import('./quotes/index.js')).grammar),
  generalNouns: new Set(parseList(generalNouns)),
  nounPhrases: loadOnce(async () => {
    const [{ createNounPhraseFinder }, { WordTable }, { Model }] = await Promise.all([
      import('./noun-phrases.js'),
      import('../word-table.js'),
      import('../../model.js'),
    ]);
    return createNounPhraseFinder(stopWordSet, new WordTable(Model.load('en.parts')));
  }),
  frequencies: loadOnce(async () => (await import('../frequencies.js')).Frequencies.load('en.frequencies')),
  names: loadOnce(async () => (await import('./names.js')).loadEnglishNames()),
};
