import { expect, test } from '@jest/globals';
import { readPlainArticle } from '../../src/article/plain/index.js';
import { language } from '../../src/languages/pl/index.js';

function kinds(text: string): string[] {
  return readPlainArticle(text, language).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);
}

const lead = 'Rada gminy przyjęła w poniedziałek budżet na przyszły rok, choć wójt prosił o zwłokę.';
const body = 'Dyskusja trwała do północy i skończyła się głosowaniem imiennym, w którym padł remis.';

test('an agency story with a caption, a heading and a signature', () => {
  const text = `${lead}\n\nWójt na sesji / Jan Wolny / PAP\n\n${body}\n\nBudżet do poprawki\n\n${body}\n\n(PAP) ktp/ bar/`;
  expect(kinds(text)).toEqual([
    'lead: Rada gminy przyjęła w po',
    'caption: Wójt na sesji / Jan Woln',
    'paragraph: Dyskusja trwała do półno',
    'heading: Budżet do poprawki',
    'paragraph: Dyskusja trwała do półno',
    'signature: (PAP) ktp/ bar/',
  ]);
  expect(readPlainArticle(text, language).agency).toBe('PAP');
});

test('text pasted from a page: title, byline, teaser, and no blank lines', () => {
  const text = [
    'Wójt nie chce budżetu',
    'Maria Sroka',
    lead,
    body,
    'Czytaj także: Remis w radzie. Kto zmienił zdanie?',
    'Co dalej z drogą',
    body,
    'Udostępnij',
  ].join('\n');
  expect(kinds(text)).toEqual([
    'title: Wójt nie chce budżetu',
    'byline: Maria Sroka',
    'lead: Rada gminy przyjęła w po',
    'paragraph: Dyskusja trwała do półno',
    'teaser: Czytaj także: Remis w ra',
    'heading: Co dalej z drogą',
    'paragraph: Dyskusja trwała do półno',
    'other: Udostępnij',
  ]);
});

test('lines wrapped by hand are one paragraph, a glued heading is not', () => {
  const text = [
    'Budżet do poprawki',
    'Rada gminy przyjęła w poniedziałek budżet na',
    'przyszły rok, choć wójt prosił o zwłokę. Sesja',
    'trwała do północy i skończyła się remisem.',
    '',
    'Dyskusja trwała do północy i skończyła się',
    'głosowaniem imiennym, w którym padł remis.',
  ].join('\n');
  expect(kinds(text)).toEqual(['title: Budżet do poprawki', 'lead: Rada gminy przyjęła w po', 'paragraph: Dyskusja trwała do półno']);
});

test('the text is the file, and blocks cover it in order', () => {
  const text = `\r\n  ${lead}\r\n\r\n${body}  \r\n`;
  const article = readPlainArticle(text, language);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([lead, body]);
});
