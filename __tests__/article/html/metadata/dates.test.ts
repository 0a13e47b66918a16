import { expect, test } from '@jest/globals';
import { readMachineDate } from '../../../../src/article/html/metadata/machine-dates.js';
import { findWrittenDates } from '../../../../src/article/written-dates.js';
import { jsonLd, readPageMetadata } from './read-page-metadata.js';

const values = (text: string, language = 'pl', monthFirst = false): string[] =>
  findWrittenDates(text, { language, monthFirst }).map(({ value }) => value);

test.each([
  ['30 grudnia 2021, 12:30', 'pl', '2021-12-30T12:30'],
  ['Dodano: 3 paź 2020, godz. 9.05', 'pl', '2020-10-03T09:05'],
  ['30. Dezember 2021 um 12:30 Uhr', 'de', '2021-12-30T12:30'],
  ['3. Jänner 2021', 'de', '2021-01-03'],
  ['30 de diciembre de 2021', 'es', '2021-12-30'],
  ['le 1er août 2021 à 12h30', 'fr', '2021-08-01T12:30'],
  ['30 dicembre 2021 alle 12:30', 'it', '2021-12-30T12:30'],
  ['December 30th, 2021 at 5:30 p.m.', 'en', '2021-12-30T17:30'],
  ['Dec. 30, 2021', 'en', '2021-12-30'],
  ['30.12.2021 | 08:15', 'de', '2021-12-30T08:15'],
  ['30/12/2021', 'fr', '2021-12-30'],
  ['2021年12月30日', 'ja', '2021-12-30'],
  ['2021. 12. 30', 'ko', '2021-12-30'],
  ['3 listopada 2021', 'hr', '2021-10-03'],
  ['3 listopada 2021', 'cs', '2021-11-03'],
])('%s (%s)', (text, language, value) => {
  expect(values(text, language)).toEqual([value]);
});

test('the month comes first where the page is American', () => {
  expect(values('03/04/2021', 'en', true)).toEqual(['2021-03-04']);
  expect(values('03/04/2021', 'en', false)).toEqual(['2021-04-03']);
  expect(values('30/12/2021', 'en', true)).toEqual(['2021-12-30']);
});

test('what looks like a date and is none', () => {
  expect(values('tel. 22.12.60, ul. Maja 3, wersja 1.2.2021.5, 31 lutego 2021, 2021')).toEqual([]);
});

test.each([
  ['2021-12-30T12:30:00.000+0100', '2021-12-30T12:30:00+01:00'],
  ['2021-12-30 12:30', '2021-12-30T12:30'],
  ['20211230T123000Z', '2021-12-30T12:30:00Z'],
  ['2021-12-30', '2021-12-30'],
  ['Thu, 30 Dec 2021 12:30:00 GMT', '2021-12-30T12:30:00Z'],
  ['1640867400', '2021-12-30T12:30:00Z'],
  ['2021-02-31', null],
  ['wczoraj', null],
])('for machines: %s', (text, value) => {
  expect(readMachineDate(text, { language: 'pl', monthFirst: false })).toBe(value);
});

const datesOf = async (head: string, body = '', url: string | null = null): Promise<[string | null, string | null]> => {
  const { published, modified } = await readPageMetadata(head, body, { url });
  return [published, modified];
};

test('structured data and meta elements', async () => {
  const node = { '@type': 'NewsArticle', datePublished: '2021-12-30T12:30:00+01:00', dateModified: '2021-12-31' };
  expect(await datesOf(jsonLd(node))).toEqual(['2021-12-30T12:30:00+01:00', '2021-12-31']);
  expect(await datesOf('<meta property="article:published_time" content="2021-12-30">')).toEqual(['2021-12-30', null]);
});

test('dates that the page shows, the last change by its label', async () => {
  const body = '<h1>Staw wysechł</h1><p>Publikacja: 30 grudnia 2021, 12:30</p><p>Aktualizacja: 2 stycznia 2022</p><p>Woda zniknęła.</p>';
  expect(await datesOf('', body)).toEqual(['2021-12-30T12:30', '2022-01-02']);
  expect(await datesOf('', '<h1>Staw</h1><time datetime="2021-12-30T10:00+01:00">30 grudnia</time>')).toEqual([
    '2021-12-30T10:00+01:00',
    null,
  ]);
});

test('a copyright line and a teaser tell no date; an address may', async () => {
  expect(await datesOf('', '<h1>Staw</h1><footer><p>© 2021 Głos, 1 stycznia 2021</p></footer>')).toEqual([null, null]);
  expect(await datesOf('', '<h1>Staw</h1>', 'https://glos.example/2021/12/30/staw')).toEqual(['2021-12-30', null]);
});

test('a moment in UTC near midnight, on the day that the page itself gives', async () => {
  const node = jsonLd({ '@type': 'NewsArticle', datePublished: '2022-05-04T03:37:37Z', dateModified: '2022-05-04' });
  const shown = '<h1>Staw wysechł</h1><p>3 maja 2022, 23:37</p>';
  expect(await datesOf(node, shown)).toEqual(['2022-05-03T23:37:37-04:00', '2022-05-04']);
  expect(await datesOf(node, '<h1>Staw</h1>', 'https://glos.example/2022/05/03/staw')).toEqual(['2022-05-03', '2022-05-04']);
  expect(await datesOf(node, '<h1>Staw</h1><p>1 maja 2022, 10:00</p>')).toEqual(['2022-05-04T03:37:37Z', '2022-05-04']);
});

test('a day in a meta element called date alone may be of the last change: what stands at the title is surer', async () => {
  expect(await datesOf('<meta name="date" content="2021-12-31">', '<h1>Staw</h1><p>30.12.2021, 12:00</p>')).toEqual([
    '2021-12-30T12:00',
    null,
  ]);
});

test('a day in running text tells nothing of the article', async () => {
  const body = '<h1>Staw</h1><p>Następne zebranie w sprawie stawu odbędzie się 5 lutego 2022 o godz. 19.00 w remizie strażackiej.</p>';
  expect(await datesOf('<meta name="date" content="2021-12-30">', body)).toEqual(['2021-12-30', null]);
});

test('data that a script brings along, where nothing else tells', async () => {
  expect(await datesOf('<script>var post = {"title":"Staw","published_at":"2021-12-30T12:30:00Z"}</script>')).toEqual([
    '2021-12-30T12:30:00Z',
    null,
  ]);
});

test('a sentence that begins with a date is no dateline', async () => {
  expect(
    await datesOf('', '<h1>Staw</h1><p>29 marca 2020 roku wędkarze po raz pierwszy policzyli w stawie wszystkie karpie i dwa rowery.</p>'),
  ).toEqual([null, null]);
  expect(
    await datesOf(
      '',
      '<h1>Staw</h1><p>29.03.2020 – Wędkarze po raz pierwszy policzyli w stawie wszystkie karpie i oba rowery, które tam leżą.</p>',
    ),
  ).toEqual(['2020-03-29', null]);
});
