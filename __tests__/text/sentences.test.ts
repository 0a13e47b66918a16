import { describe, expect, test } from '@jest/globals';
import { readAbbreviations } from '../../src/languages/abbreviations.js';
import english from '../../src/languages/en/abbreviations.tsv';
import polish from '../../src/languages/pl/abbreviations.tsv';
import { splitSentences } from '../../src/text/sentences.js';

const tables = { pl: readAbbreviations(polish), en: readAbbreviations(english) };

function split(text: string, language: 'pl' | 'en' = 'pl'): string[] {
  return splitSentences(text, 0, text.length, tables[language]).map(({ start, end }) => text.slice(start, end));
}

describe('Polish sentences', () => {
  test.each([
    [
      'an abbreviation before a name ends nothing',
      'Spotkał się z prof. Nowakiem. Potem wyszedł.',
      ['Spotkał się z prof. Nowakiem.', 'Potem wyszedł.'],
    ],
    ['a year with r. may end a sentence', 'Urodził się w 1950 r. Zmarł w Łodzi.', ['Urodził się w 1950 r.', 'Zmarł w Łodzi.']],
    ['or go on', 'W 1950 r. urodził się w Łodzi.', ['W 1950 r. urodził się w Łodzi.']],
    ['an ordinal after a preposition', 'Startuje w 15. Biegu Niepodległości. Wygra.', ['Startuje w 15. Biegu Niepodległości.', 'Wygra.']],
    ['initials', 'Napisał to J. K. Zieliński z Lublina.', ['Napisał to J. K. Zieliński z Lublina.']],
    [
      'a dash and a small letter carry on after a shout',
      '– Nie! – krzyknął wójt. Sala ucichła.',
      ['– Nie! – krzyknął wójt.', 'Sala ucichła.'],
    ],
    ['closing marks stay with their sentence', '„Nie wiem.” Tak powiedział.', ['„Nie wiem.”', 'Tak powiedział.']],
    [
      'street and number',
      'Mieszka przy ul. Długiej 5 w m. Nowe. Pracuje w m.st. Warszawie.',
      ['Mieszka przy ul. Długiej 5 w m. Nowe.', 'Pracuje w m.st. Warszawie.'],
    ],
    ['an ellipsis before a small letter', 'Myślał… i nie wymyślił.', ['Myślał… i nie wymyślił.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('English sentences', () => {
  test.each([
    ['titles', 'Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    [
      'an initialism may end a sentence before a function word',
      'He moved to the U.S. The rest stayed.',
      ['He moved to the U.S.', 'The rest stayed.'],
    ],
    ['and go on', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['a question inside marks', '"Why?" she asked. Nobody knew.', ['"Why?" she asked.', 'Nobody knew.']],
  ])('%s', (_name, text, expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });
});

test('spans are true in the whole text and hold every character', () => {
  const text = '  Pierwsze zdanie.\n\tDrugie „zdanie”!  Trzecie';
  const spans = splitSentences(text, 0, text.length, tables.pl);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe('Pierwsze zdanie.Drugie „zdanie”!Trzecie');
});
