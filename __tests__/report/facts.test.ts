import { expect, test } from '@jest/globals';
import chalk from 'chalk';
import { analyze, type Section } from '../../src/index.js';
import { writeTextReport } from '../../src/report/text/index.js';

const text = 'Wójt Anna Lis otworzyła 7 grudnia 2021 r. most w Krakowie. Anna Lis czekała na niego długo. Przyszedł też Jan Kowalski.';

async function report(show: Section[]): Promise<string> {
  const analysis = await analyze(text, { language: 'pl', show });
  return writeTextReport(analysis, { columns: 100, colors: chalk, show, explain: false });
}

test('who, where and when stand in one line under the title', async () => {
  expect(await report(['summary', 'entities', 'dates'])).toContain('Who: Anna Lis, Jan Kowalski · Where: Kraków · When: 7 December 2021');
});

test('a section that is asked for alone stands alone', async () => {
  expect(await report(['entities'])).not.toContain('Who:');
});
