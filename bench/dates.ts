/**
 * How many sentences of __tests__/analyzers/dates/sentences.tsv have all their dates right, by language; with --chrono also
 * for chrono-node 2, the peer for English, from a folder that it is installed in.
 *
 *   node training/run.js bench/dates.ts [--chrono FOLDER]
 *
 * Compared are the values alone. "Days, months and years" leaves out what chrono has no value for: weeks, seasons,
 * quarters, halves, decades, centuries.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { analyzer } from '../src/analyzers/dates/index.js';
import { readArticle } from '../src/article/read.js';
import { parseTable } from '../src/languages/table.js';
import { packageRoot } from '../src/package.js';
import { buildDocument } from '../src/text/document.js';
import { readOptions } from '../training/options.js';

interface ChronoMoment {
  isCertain: (part: 'day' | 'month' | 'weekday') => boolean;
  get: (part: 'day' | 'month' | 'year') => number | null;
}
interface Chrono {
  parse: (text: string, reference: Date) => { start: ChronoMoment; end: ChronoMoment | null }[];
}

const options = readOptions(['chrono'], []);
const published = '2024-03-14';
const rows = parseTable(readFileSync(join(packageRoot, '__tests__/analyzers/dates/sentences.tsv'), 'utf8'));
const sentences = rows.map(([language = '', text = '', ...dates]) => ({
  language,
  text,
  // "7 grudnia = 2023-12-07 (day)"
  values: dates.map((date) => /= (\S+) /.exec(date)?.[1] ?? ''),
  plain: dates.every((date) => /\((?:day|month|year)\)$/.test(date)),
}));

await measure('newscan', 'pl', findValues);
await measure('newscan', 'en', findValues);
const [folder] = options['chrono'] ?? [];
if (folder !== undefined) {
  const chrono = createRequire(join(resolve(folder), 'package.json'))('chrono-node') as Chrono;
  await measure('chrono-node', 'en', (text) =>
    chrono.parse(text, new Date(2024, 2, 14, 10, 30)).map(({ start, end }) => formatMoments(start, end)),
  );
}

async function measure(
  name: string,
  language: string,
  find: (text: string, language: string) => string[] | Promise<string[]>,
): Promise<void> {
  const counts = { right: 0, all: 0, rightPlain: 0, plain: 0 };
  for (const sentence of sentences.filter((one) => one.language === language)) {
    const right = (await find(sentence.text, language)).join() === sentence.values.join();
    counts.all++;
    if (right) counts.right++;
    if (!sentence.plain) continue;
    counts.plain++;
    if (right) counts.rightPlain++;
  }
  console.log(
    `${name} ${language}: ${counts.right} of ${counts.all} sentences; days, months and years ${counts.rightPlain} of ${counts.plain}`,
  );
}

async function findValues(text: string, code: string): Promise<string[]> {
  const { article, language } = await readArticle(text, { mediaType: 'text/plain', language: code, url: null });
  const document = buildDocument({ ...article, published }, language.code, language.abbreviations);
  const dates = await analyzer.run({ document, language, settings: { sentences: 3, words: null }, findings: {} });
  return dates.map(({ value }) => value ?? '?');
}

/** As precise as chrono is sure to be. */
function formatMoments(start: ChronoMoment, end: ChronoMoment | null): string {
  return end ? `${formatMoment(start)}/${formatMoment(end)}` : formatMoment(start);
}

function formatMoment(moment: ChronoMoment): string {
  const parts: ('year' | 'month' | 'day')[] = ['year'];
  if (moment.isCertain('month') || moment.isCertain('day') || moment.isCertain('weekday')) parts.push('month');
  if (moment.isCertain('day') || moment.isCertain('weekday')) parts.push('day');
  return parts.map((part) => String(moment.get(part) ?? '').padStart(2, '0')).join('-');
}
