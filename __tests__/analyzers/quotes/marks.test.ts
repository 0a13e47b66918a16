import { describe, expect, test } from '@jest/globals';
import { findQuotedStrings } from '../../../src/analyzers/quotes/marks.js';

const strings = (text: string) => findQuotedStrings(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('marks are paired by their style', () => {
  test.each([
    ['typewriter', 'He said "No" and "Never".', ['No', 'Never']],
    ['English', '“No,” she said.', ['No,']],
    ['Polish', '„Nie” – odparł.', ['Nie']],
    ['Polish with a typewriter mark', '„Nie ma zgody" – powiedział.', ['Nie ma zgody']],
    ['high marks closed by a typewriter mark', '“Not yet" he said.', ['Not yet']],
    ['German and Czech', '„Nein“, sagte er.', ['Nein']],
    ['French', '« Non », dit-elle.', ['Non']],
    ['reversed', '»Nein«, sagte sie.', ['Nein']],
    ['two apostrophes', "''Not now,'' the mayor said.", ['Not now,']],
    ['TeX', "``Not now,'' the mayor said.", ['Not now,']],
    ['spaced marks', 'Osoby " dobrze znane " policji.', ['dobrze znane']],
    ['single marks', 'She called it ‘a farce’ twice.', ['a farce']],
    ['a wrong closing mark', '“Apparently not,“ he said. “Never.”', ['Apparently not,', 'Never.']],
  ])('%s', (_, text, expected) => {
    expect(strings(text)).toEqual(expected);
  });
});

describe('what looks like a mark and is none', () => {
  test.each([
    ['inches', 'A 6\'2" guard and a 27" screen.', []],
    ['apostrophes', "The players' union doesn't mind the '90s.", []],
    ['inches beside speech', 'The 27" screen is "cheap".', ['cheap']],
  ])('%s', (_, text, expected) => {
    expect(strings(text)).toEqual(expected);
  });
});

describe('strings within strings', () => {
  test('single marks in double ones', () => {
    const [outer] = findQuotedStrings('“He said ‘no’ to me,” she said.', 0, 31);
    expect(outer?.inner).toHaveLength(1);
  });

  test('reversed guillemets in Polish marks', () => {
    const text = '„Słyszeliśmy »jutro« dwieście razy” – powiedziała.';
    const [outer] = findQuotedStrings(text, 0, text.length);
    expect(text.slice(outer?.start, outer?.end)).toBe('Słyszeliśmy »jutro« dwieście razy');
  });

  test('typewriter marks in typewriter marks', () => {
    const text = '"We have "no" idea," he said.';
    const [outer] = findQuotedStrings(text, 0, text.length);
    expect(text.slice(outer?.start, outer?.end)).toBe('We have "no" idea,');
  });

  test('an apostrophe and two more at the end', () => {
    expect(strings("''I use the word 'old-school,''' said Hall.")).toEqual(["I use the word 'old-school,'"]);
  });
});

test('an unclosed string runs to the end of its block', () => {
  const [string] = findQuotedStrings('“The road is closed.', 0, 20);
  expect(string).toMatchObject({ start: 1, end: 20, closed: false });
});

test('a forgotten opening mark is made up for at the end of a sentence', () => {
  const text = 'Droga jest zamknięta. Ruszyły prace” – powiedział wójt.';
  expect(strings(text)).toEqual(['Ruszyły prace']);
});

test('but not in the middle of one', () => {
  expect(strings('Kampania, która zostawiła wiele siniaków” skończyła się.')).toEqual([]);
});
