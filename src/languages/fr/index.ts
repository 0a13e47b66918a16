import { readBoilerplate } from '../boilerplate.js';
import type { Language } from '../language.js';
import { neutralLanguage } from '../neutral.js';
import boilerplate from './boilerplate.tsv';

/** Pages are cleaned; for the analyzers this language is a neutral one. */
export const language: Language = { ...neutralLanguage('fr'), findBoilerplate: readBoilerplate(boilerplate) };
