import { readDateGrammar } from '../dates.js';
import patterns from './date-patterns.tsv';
import words from './date-words.tsv';

export const dates = readDateGrammar(words, patterns);
