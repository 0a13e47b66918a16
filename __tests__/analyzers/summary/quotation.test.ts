import { describe, expect, test } from '@jest/globals';
import { findQuotations } from '../../../src/analyzers/summary/quotation.js';

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length })
    .pairs.map(({ start, end }) => text.slice(start, end))
    .sort();
const strays = (text: string): number => findQuotations(text, { start: 0, end: text.length }).strays.length;

describe('findQuotations', () => {
  test.each([
    ['„Nie oddamy szpitala” – powiedziała Lis.', ['„Nie oddamy szpitala”']],
    ['Ocenił, że "to błąd" i "wstyd".', ['"to błąd"', '"wstyd"']],
    ['„Nie. Nigdy" – odparł.', ['„Nie. Nigdy"']],
    ["'I won't go. They can't make me,' he said.", ["'I won't go. They can't make me,'"]],
    ['“He told me ‘no’ twice,” she said.', ['‘no’', '“He told me ‘no’ twice,”']],
    ['«Non», a-t-il dit. »Nein«, sagte er.', ['«Non»', '»Nein«']],
  ])('pairs the marks of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected.sort());
    expect(strays(text)).toBe(0);
  });

  test('an apostrophe is no mark', () => {
    expect(quoted("The '90s hits of O'Neill, the workers' choice.")).toEqual([]);
    expect(strays("The '90s hits of O'Neill, the workers' choice.")).toBe(0);
  });

  test('a mark without partner is reported', () => {
    expect(strays('Powiedział: „Nie wiem, co dalej.')).toBe(1);
    expect(strays('Nie wiem” – odparł.')).toBe(1);
    expect(strays('"Tak. "Nie" – odparł.')).toBe(1);
  });

  test('a flood of marks costs linear time', () => {
    const flood = '„'.repeat(200_000);
    const begun = performance.now();
    expect(strays(flood)).toBe(8);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
