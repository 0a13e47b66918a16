import { expect, test } from '@jest/globals';
import { isDigit, isLetter, isLower, isUpper } from '../../src/text/letters.js';

test('every code point is of the class that Unicode gives it', () => {
  const classes: [(code: number) => boolean, RegExp][] = [
    [isLetter, /[\p{L}\p{M}]/u],
    [isDigit, /\p{Nd}/u],
    [isUpper, /[\p{Lu}\p{Lt}]/u],
    [isLower, /\p{Ll}/u],
  ];
  const wrong: string[] = [];
  for (const [is, unicode] of classes)
    for (let code = 0; code < 0x20000; code++)
      if (is(code) !== unicode.test(String.fromCodePoint(code))) wrong.push(`${is.name} ${code.toString(16)}`);
  expect(wrong).toEqual([]);
});
