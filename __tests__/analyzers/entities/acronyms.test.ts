import { expect, test } from '@jest/globals';
import { abbreviates, isAcronym, necessaryLetters, partsOf } from '../../../src/analyzers/entities/acronyms.js';

test.each([
  ['PKP', 'Polskie Koleje Państwowe'],
  ['UOKiK', 'Urząd Ochrony Konkurencji i Konsumentów'],
  ['RPO', 'Rzecznik Praw Obywatelskich'],
  ['BoE', 'Bank of England'],
  ['FAO', 'Food and Agriculture Organization'],
])('%s is short for %s', (acronym, name) => {
  expect(abbreviates(acronym, name)).toBe(true);
  expect([...partsOf(acronym)]).toContain(necessaryLetters(name));
});

test.each([
  ['PKP', 'Polskie Koleje'],
  ['PKS', 'Polskie Koleje Państwowe'],
  ['P', 'Pekao'],
])('%s is not short for %s', (acronym, name) => {
  expect(abbreviates(acronym, name)).toBe(false);
});

test('acronyms have two capitals and are short', () => {
  expect(['PiS', 'NATO', 'BoE', 'R2D2'].every(isAcronym)).toBe(true);
  expect(['Legia', 'A', 'NIEPODLEGŁOŚĆ', 'K-Pop'].some(isAcronym)).toBe(false);
});
