import { expect, test } from '@jest/globals';
import { Morphology } from '../../src/morphology/morphology.js';

const morphology = Morphology.load('pl.dictionary');

test.each([
  ['Wojtyłko-Brzezińskiego', 'Wojtyłko-Brzeziński'],
  ['Gretkowianowi', 'Gretkowian'],
  ['Mokrzyszewską', 'Mokrzyszewska'],
  ['Starkenfeldem', 'Starkenfeld'],
  ['Bielewiczowi', 'Bielewicz'],
])('an unknown surname, %s, is read by its ending', (form, lemma) => {
  expect(morphology.guess(form)[0]?.lemma).toBe(lemma);
});

test('an unknown common word is read as a word of an open class', () => {
  expect(morphology.guess('krioptycznego')[0]).toMatchObject({ lemma: 'krioptyczny', known: false });
  expect(morphology.guess('zwebinaryzowała')[0]).toMatchObject({ lemma: 'zwebinaryzować' });
});

test('shares of the guesses sum to one at most', () => {
  for (const form of ['Bielewiczowi', 'Gretkowiana', 'Mokrzyszewską']) {
    const sum = morphology.guess(form).reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(1.001);
  }
});

test('nothing is guessed of letters that no Polish word ends in', () => {
  expect(morphology.guess('漢字')).toEqual([]);
  expect(morphology.guess('')).toEqual([]);
});
