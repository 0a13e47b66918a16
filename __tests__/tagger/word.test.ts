import { expect, test } from '@jest/globals';
import { describeWord, shapeOf } from '../../src/tagger/word.js';

test.each([
  ['Kowalski', 'Xx'],
  ['NATO', 'XX'],
  ['PiS', 'XxX'],
  ['Łódź', 'Xx'],
  ['F-16', 'X-d'],
  ['2022', 'd'],
  ["Jean-Claude'a", "Xx-Xx'x"],
])('%s looks like %s', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

test('words that share a lemma share a key', () => {
  const [nominative, dative] = [describeWord('Kijów', ['kijów'], []), describeWord('Kijowowi', ['kijów'], [])];
  expect(nominative.keyHash).toBe(dative.keyHash);
  expect(nominative.lowerHash).not.toBe(dative.lowerHash);
});
