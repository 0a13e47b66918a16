import { expect, test } from '@jest/globals';
import { tokenize } from '../../src/text/tokens.js';

function forms(text: string): string[] {
  return tokenize(text, 0, text.length).map(({ form }) => form);
}

test.each([
  ["Jean-Claude'a Junckera", ["Jean-Claude'a", 'Junckera']],
  ['o godz. 10.30, czyli 12:45', ['o', 'godz', '.', '10.30', ',', 'czyli', '12:45']],
  ['„PiS-u” – 38-letni', ['„', 'PiS-u', '”', '–', '38-letni']],
  ['O’Neill’s…', ["O'Neill's", '…']],
  ['Biały Dom...', ['Biały', 'Dom', '...']],
])('%s', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test('a word is compared without soft hyphens and in composed form, and still points at its letters', () => {
  const text = 'Wa\u00adłe\u0328sa'; // soft hyphen, e with a combining ogonek
  const [token] = tokenize(text, 0, text.length);
  expect(token?.form).toBe('Wałęsa');
  expect(text.slice(token?.start, token?.end)).toBe(text);
});
