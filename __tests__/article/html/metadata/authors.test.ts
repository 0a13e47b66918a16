import { expect, test } from '@jest/globals';
import { jsonLd, readPageMetadata } from './read-page-metadata.js';

const authorsOf = async (head: string, body = ''): Promise<string[]> => (await readPageMetadata(head, body)).authors;
const signed = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', author });

test('structured data in all its forms', async () => {
  expect(await authorsOf(signed('Jan Dąb'))).toEqual(['Jan Dąb']);
  expect(await authorsOf(signed([{ '@type': 'Person', name: 'Jan Dąb' }, { name: 'Anna Lipa (al)' }]))).toEqual(['Jan Dąb', 'Anna Lipa']);
  expect(await authorsOf(signed({ givenName: 'Anna', familyName: 'Lipa' }))).toEqual(['Anna Lipa']);
  const graph = {
    '@graph': [
      { '@type': 'Article', author: { '@id': '#a' } },
      { '@type': 'Person', '@id': '#a', name: 'Anna Lipa' },
    ],
  };
  expect(await authorsOf(jsonLd(graph))).toEqual(['Anna Lipa']);
});

test('a person before a desk, a desk before nobody', async () => {
  const byline = '<h1>Staw wysechł</h1><p class="byline">Tekst: Anna Lipa</p>';
  expect(await authorsOf(signed({ '@type': 'Organization', name: 'Redakcja Głosu' }), byline)).toEqual(['Anna Lipa']);
  expect(await authorsOf(signed({ '@type': 'Organization', name: 'Redakcja Głosu' }))).toEqual(['Redakcja Głosu']);
});

test('bylines: openers, several names, roles and places aside', async () => {
  const byline = (text: string): Promise<string[]> => authorsOf('', `<h1>Staw wysechł</h1><div class="article-author">${text}</div>`);
  expect(await byline('Autor: <a rel="author" href="/lipa">Anna Lipa</a>')).toEqual(['Anna Lipa']);
  expect(await byline('By Jane Roe and John O’Poe, Berlin correspondent')).toEqual(['Jane Roe', 'John O’Poe']);
  expect(await byline('Von Karl von der Aue')).toEqual(['Karl von der Aue']);
  expect(await byline('Redakcja')).toEqual([]);
});

test('an author of a comment or a teaser is none of the article', async () => {
  expect(await authorsOf('', '<div class="comments"><span class="author">Gość Niedzielny</span></div>')).toEqual([]);
});

test('addresses and handles are no names', async () => {
  expect(
    await authorsOf('<meta name="author" content="https://example.org/anna"><meta name="author" content="a.lipa@example.org">'),
  ).toEqual([]);
});

test('a second author who stands beside the declared one, and none from the box of a firm', async () => {
  const head = signed({ '@type': 'Person', name: 'Anna Lipa' });
  const name = (text: string): string => `<div class="authors__name">${text}</div>`;
  expect(await authorsOf(head, `<h1>Staw</h1>${name('Anna Lipa')}${name('Jan Dąb')}`)).toEqual(['Anna Lipa', 'Jan Dąb']);
  expect(await authorsOf(head, `<h1>Staw</h1>${name('Anna Lipa')}<div class="author-box">Sklep Wędkarski</div>`)).toEqual(['Anna Lipa']);
});

test('what a person is, works for, or had help from is cut off', async () => {
  const by = (text: string): Promise<string[]> => authorsOf(`<meta name="author" content="${text}">`);
  expect(await by('John Roe The Associated Press')).toEqual(['John Roe']);
  expect(await by('Android Corner By Jane Roe')).toEqual(['Jane Roe']);
  expect(await by('By Jane Roe. Photos by John Poe')).toEqual(['Jane Roe']);
  expect(await by('Jan Dąb, GŁOS MIASTA')).toEqual(['Jan Dąb']);
});

test('a pen name at the title, where the page marks it as its author, before a name far below', async () => {
  const prose = '<p>Der See war am Morgen leer, und niemand wusste, warum.</p>'.repeat(30);
  const byline = '<p>von <a rel="author" href="/author/wassermann/">Wassermann</a></p>';
  expect(await authorsOf('', `<h1>Staw</h1>${byline}${prose}<a href="/author/aue">Karl Aue</a>`)).toEqual(['Wassermann']);
});

test('far from the title only a line that says "author" and nothing else', async () => {
  const prose = '<p>Woda zniknęła w nocy, a rano wędkarze zastali tylko muł.</p>'.repeat(30);
  expect(await authorsOf('', `<h1>Staw</h1>${prose}<ul><li><b>Autor</b> Jan Dąb</li></ul>`)).toEqual(['Jan Dąb']);
  expect(await authorsOf('', `<h1>Staw</h1>${prose}<p>Von Karl Aue</p>`)).toEqual([]);
});

test('a page of ten thousand bylines is read in no time', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `<meta name="author" content="Jan Dąb${index}">`).join('');
  const started = performance.now();
  await authorsOf(many, '<span class="author">Jan Dąb</span>'.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});
