import { expect, test } from '@jest/globals';
import { jsonLd, readPageMetadata } from './read-page-metadata.js';

const titleOf = async (head: string, body = '', url: string | null = null): Promise<string | null> =>
  (await readPageMetadata(head, body, { url })).title;

test('the name of the site is cut off, known from the page, from the host, or from the heading', async () => {
  const named = '<meta property="og:site_name" content="Głos Miasta">';
  expect(await titleOf(`${named}<title>Prąd tańszy o 4 procent | Głos Miasta</title>`)).toBe('Prąd tańszy o 4 procent');
  expect(await titleOf(`${named}<title>Głos Miasta - Prąd tańszy o 4 procent</title>`)).toBe('Prąd tańszy o 4 procent');
  expect(await titleOf('<title>Prąd tańszy – glosmiasta.pl</title>', '', 'https://www.glosmiasta.pl/prad')).toBe('Prąd tańszy');
  expect(await titleOf('<title>Prąd tańszy o 4 procent » Energia » Kurier</title>', '<h1>Prąd tańszy o 4 procent</h1>')).toBe(
    'Prąd tańszy o 4 procent',
  );
});

test('a dash inside a title is no separator', async () => {
  expect(await titleOf('<title>Wójt odchodzi - powodem konkurs piosenki</title>')).toBe('Wójt odchodzi - powodem konkurs piosenki');
});

test('the title for search engines gives way to the one that the desk wrote', async () => {
  const search = '<title>Rachunek za prąd 2021: ile zapłacimy?</title>';
  const heading = '<h1>Prąd dla wójta, ciemność dla gminy</h1>';
  const shared = '<meta property="og:title" content="Prąd dla wójta, ciemność dla gminy">';
  const headline = jsonLd({ '@type': 'NewsArticle', headline: 'Rachunek za prąd 2021: ile zapłacimy?' });
  expect(await titleOf(search + shared + headline, heading)).toBe('Prąd dla wójta, ciemność dla gminy');
  expect(await titleOf(search + jsonLd({ '@type': 'NewsArticle', headline: 'Ciemność dla gminy' }))).toBe('Ciemność dla gminy');
});

test('the heading of the page, not of a box beside it', async () => {
  const body = '<aside class="related"><h1>Czytaj także o rybach</h1></aside><h1>Staw <span>wysechł</span></h1>';
  expect(await titleOf('', body)).toBe('Staw wysechł');
});

test('escapes inside structured data are read', async () => {
  expect(await titleOf(jsonLd({ '@type': 'Article', headline: 'Wójt: &quot;nie&quot; &amp;amp; koniec' }))).toBe('Wójt: "nie" & koniec');
});

test('a site that writes its own name in the first heading has the title in the second', async () => {
  const named = '<meta property="og:site_name" content="Głos Miasta"><title>Staw wysechł w nocy « Głos Miasta</title>';
  expect(await titleOf(named, '<h1>Głos Miasta</h1><h2>Staw wysechł w nocy</h2>')).toBe('Staw wysechł w nocy');
});

test('a heading without the kicker in it', async () => {
  const shared = '<meta property="og:title" content="Staw wysechł w nocy">';
  expect(await titleOf(shared, '<h1><span>Wędkarstwo</span><div>Staw wysechł w nocy</div></h1>')).toBe('Staw wysechł w nocy');
});
