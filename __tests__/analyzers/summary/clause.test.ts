import { describe, expect, test } from '@jest/globals';
import { dropsSubject, hasVerb } from '../../../src/analyzers/summary/clause.js';
import { language } from '../../../src/languages/pl/index.js';
import { tokenize } from '../../../src/text/tokens.js';

const morphology = (await language.morphology?.()) ?? null;
const subjectless = language.subjectlessVerbs ?? new Set<string>();
const tokens = (text: string) => tokenize(text, 0, text.length);

describe('dropsSubject', () => {
  test.each([
    'Odmówił podania szczegółów.',
    'Zapowiedziała, że odwoła się od wyroku.',
    'Jak dodał, droga jest zamknięta.',
    'Twierdzą, że nikt ich nie pytał.',
    'Był pytany o budżet.',
    'Wcześniej w środę ogłosiła nazwiska ministrów.',
    'Jednocześnie zaznaczył, że most jest bezpieczny.',
  ])('%s', (sentence) => {
    expect(dropsSubject(tokens(sentence), morphology, subjectless)).toBe(true);
  });

  test.each([
    'Zginął kierowca autobusu.',
    'Doszło do wypadku.',
    'Jak wynika z raportu, most jest bezpieczny.',
    'Brakuje pieniędzy na remont.',
    'Wczoraj zginął kierowca autobusu.',
    'Nie ma mowy o remoncie.',
    'Jak podał starosta, droga jest zamknięta.',
    'Zatrzymano trzy osoby.',
    'Trwają poszukiwania dwóch górników.',
    'Wójt odmówił podania szczegółów.',
    'Rozpoczęła się sesja rady gminy.',
  ])('but not: %s', (sentence) => {
    expect(dropsSubject(tokens(sentence), morphology, subjectless)).toBe(false);
  });

  test('nothing is said without a dictionary', () => {
    expect(dropsSubject(tokens('Odmówił.'), null, subjectless)).toBe(false);
    expect(hasVerb(tokens('Złoto i marmury.'), null)).toBe(true);
  });
});

test('hasVerb', () => {
  expect(hasVerb(tokens('Złoto, marmury i freski.'), morphology)).toBe(false);
  expect(hasVerb(tokens('Złoto leżało w piwnicy.'), morphology)).toBe(true);
  expect(hasVerb(tokens('Zatrzymano trzy osoby.'), morphology)).toBe(true);
});
