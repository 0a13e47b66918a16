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
import subjectlessVerbs from './subjectless-verbs.tsv';

const stopWordSet = new Set(parseList(stopWords));
const morphology = loadOnce(async () => (await import('../../morphology/morphology.js')).Morphology.load('pl.dictionary'));

export const language: Language = {
  code: 'pl',
  abbreviations: readAbbreviations(abbreviations),
  stopWords: stopWordSet,
  pointsBack: readPointers(pointers),
  pronouns: new Set(parseList(pronouns)),
  findBoilerplate: readBoilerplate(boilerplate),
  holdsGluedBoilerplate: readGluedBoilerplate(boilerplate),
  morphology,
  subjectlessVerbs: new Set(parseList(subjectlessVerbs)),
  dates: loadOnce(async () => (await import('./dates.js')).dates),
  quotes: loadOnce(async () => (await import('./quotes/index.js')).polishGrammar(await morphology())),
  generalNouns: new Set(parseList(generalNouns)),
  nounPhrases: loadOnce(async () => (await import('./noun-phrases.js')).createNounPhraseFinder(await morphology(), stopWordSet)),
  frequencies: loadOnce(async () => (await import('../frequencies.js')).Frequencies.load('pl.frequencies')),
  names: loadOnce(async () => (await import('./names.js')).loadPolishNames(await morphology())),
};
