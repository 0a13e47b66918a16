import { readAbbreviations } from '../abbreviations.js';
import { readBoilerplate, readGluedBoilerplate } from '../boilerplate.js';
import type { Language } from '../language.js';
import { loadOnce } from '../load-once.js';
import { readPointers } from '../pointers.js';
import { parseList } from '../table.js';
import abbreviations from './abbreviations.tsv';
import boilerplate from './boilerplate.tsv';
import pointers from './pointers.tsv';
import stopWords from './stop-words.tsv';

export const language: Language = {
  code: 'en',
  abbreviations: readAbbreviations(abbreviations),
  stopWords: new Set(parseList(stopWords)),
  pointsBack: readPointers(pointers),
  findBoilerplate: readBoilerplate(boilerplate),
  holdsGluedBoilerplate: readGluedBoilerplate(boilerplate),
  dates: loadOnce(async () => (await import('./dates.js')).dates),
  quotes: loadOnce(async () => (await import('./quotes/index.js')).grammar),
};
