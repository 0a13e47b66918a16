import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyzer } from '../../../src/analyzers/dates/index.js';
import { readArticle } from '../../../src/article/read.js';
import { parseTable } from '../../../src/languages/table.js';
import { buildDocument } from '../../../src/text/document.js';

/** "7 grudnia = 2021-12-07 (day)" for each date of the text. */
async function findDates(text: string, language: string, published: string | null): Promise<string[]> {
  const read = await readArticle(text, { mediaType: 'text/plain', language, url: null });
  const article = { ...read.article, published };
  const document = buildDocument(article, language, read.language.abbreviations);
  const dates = await analyzer.run({ document, language: read.language, settings: { sentences: 3, words: null }, findings: {} });
  for (const { start, end, text: found } of dates) expect(text.slice(start, end)).toBe(found);
  return dates.map(({ text: found, value, precision }) => `${found} = ${value ?? '?'} (${precision})`);
}

// A Thursday.
const published = '2024-03-14T10:30+01:00';

describe.each([
  ['Polish', 'pl'],
  ['English', 'en'],
])('%s dates of an article of Thursday, 14 March 2024', (_, language) => {
  const rows = parseTable(readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')).filter(([code]) => code === language);
  test.each(rows.map(([, sentence = '', ...expected]) => ({ sentence, expected })))('$sentence', async ({ sentence, expected }) => {
    expect(await findDates(sentence, language, published)).toEqual(expected);
  });
});

describe('without a day of publication', () => {
  test('the year of a day stays open, and what is relative stays unresolved', async () => {
    expect(await findDates('W czwartek, 7 grudnia, i w styczniu oraz rok temu.', 'pl', null)).toEqual([
      'czwartek, 7 grudnia = --12-07 (day)',
      'styczniu = --01 (month)',
      'rok temu = ? (year)',
    ]);
  });

  test('a full date in the dateline stands for it', async () => {
    const text =
      'Most zamknięty\n\nZatory, 14 marca 2024 (PAP)\n\nMost na Narwi zamknięto w środę po ekspertyzie, która wykazała pęknięcia.\n\nObjazd liczy 38 kilometrów i prowadzi przez Pułtusk.';
    expect(await findDates(text, 'pl', null)).toEqual(['14 marca 2024 = 2024-03-14 (day)', 'środę = 2024-03-13 (day)']);
  });

  test('a language without words for dates gives those in digits', async () => {
    expect(await findDates('Am 7.12.2021 und am 2021-12-08, nicht am 31.02.2021.', 'de', null)).toEqual([
      '7.12.2021 = 2021-12-07 (day)',
      '2021-12-08 = 2021-12-08 (day)',
    ]);
  });
});
