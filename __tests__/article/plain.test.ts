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

test('a title may end in an abbreviation, and a dateline and a byline stand under it', () => {
  const text = `Prąd od lipca tańszy o 4,7 proc.\n\nWarszawa, 17 czerwca (PAP)\n\nopr. Maria Sroka\n\n${lead}\n\n${body}`;
  expect(kinds(text).map((block) => block.split(':')[0])).toEqual(['title', 'dateline', 'byline', 'lead', 'paragraph']);
});

test('the path to a section over the title, and the day under it', () => {
  const text = `Strona główna > Wiadomości > Świat\n\nWójt nie chce budżetu\n\nMaria Sroka\n\n12 marca 2024, 10:30\n\n${lead}\n\n${body}`;
  expect(kinds(text).map((block) => block.split(':')[0])).toEqual(['other', 'title', 'byline', 'dateline', 'lead', 'paragraph']);
  expect(readPlainArticle(text, language)).toMatchObject({ authors: ['Maria Sroka'], published: '2024-03-12T10:30' });
});

test.each(['12 marca 2024, 10:30', 'Friday, March 1, 2024', 'KIELCE 2024-03-12'])('the day under the title: %s', (line) => {
  const { blocks, published } = readPlainArticle(`Wójt nie chce budżetu\n\n${line}\n\n${lead}\n\n${body}`, language);
  expect(blocks[1]?.kind).toBe('dateline');
  expect(published).toMatch(/^2024-03-/);
});

test.each([
  ['Tekst i zdjęcia: Marta Lis / Dalej na Północ', ['Marta Lis']],
  ['Olgierd Szymczyk-Fijałka, Kwartalnik Energetyczny „Prąd”', ['Olgierd Szymczyk-Fijałka']],
  ['By Sera Lala in Funafuti and Duncan Fifita-Moore in Auckland', ['Sera Lala', 'Duncan Fifita-Moore']],
])('authors of the byline %s', (byline, authors) => {
  expect(readPlainArticle(`Wójt nie chce budżetu\n\n${byline}\n\n${lead}\n\n${body}`, language).authors).toEqual(authors);
});

test('captions and credits without the word, signs of the desk', () => {
  const text = [
    'Wójt nie chce budżetu',
    lead,
    'Sala obrad po północy. Na ławach zostały termosy',
    body,
    'Radna Ewa Cis (z lewej) i sekretarz gminy przed głosowaniem.',
    body,
    'Zdj.: Jan Wolny / archiwum gminy',
    'autorka: Maria Sroka mks/ jw/',
  ].join('\n\n');
  expect(kinds(text).map((block) => block.split(':')[0])).toEqual([
    'title',
    'lead',
    'caption',
    'paragraph',
    'caption',
    'paragraph',
    'credit',
    'signature',
  ]);
});

test('lines without a stop that stand together are a list, rows of figures a table', () => {
  const text = [
    'Wójt nie chce budżetu',
    lead,
    'Kto głosował za',
    'Ewa Cis, Zatory',
    'Jan Lis, Pniewo',
    'Olga Mak, Cieńsza',
    body,
    'Wyniki',
    'Zatory 12 84,1',
    'Pniewo 7 61,0',
    'Cieńsza 3 55,5',
    body,
  ].join('\n\n');
  expect(kinds(text).map((block) => block.split(':')[0])).toEqual(
    'title lead list-item list-item list-item list-item paragraph heading table table table paragraph'.split(' '),
  );
});

test('a sentence torn into lines is one paragraph', () => {
  const text = `${lead}\n\nDyskusja trwała do północy i skończyła się\ngłosowaniem imiennym,\nw którym padł remis.`;
  expect(kinds(text)).toEqual(['lead: Rada gminy przyjęła w po', 'paragraph: Dyskusja trwała do półno']);
});

test('a long paragraph that opens with a glued credit is still prose', () => {
  expect(kinds(`Foto: PAP ${Array.from({ length: 6 }, () => body).join(' ')}`)).toEqual(['lead: Foto: PAP Dyskusja trwał']);
});

test('the text is the file, and blocks cover it in order', () => {
  const text = `\r\n  ${lead}\r\n\r\n${body}  \r\n`;
  const article = readPlainArticle(text, language);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([lead, body]);
});
