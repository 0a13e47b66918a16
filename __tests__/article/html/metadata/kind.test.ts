import { expect, test } from '@jest/globals';
import { jsonLd, readPageMetadata } from './read-page-metadata.js';

const prose = '<h1>Staw wysechł</h1><p>Woda zniknęła w nocy, a rano wędkarze zastali tylko muł i dwa rowery.</p>';

test('the kind of page by what it declares; an article where it declares nothing', async () => {
  const typeOf = async (head: string): Promise<string> => (await readPageMetadata(head, prose)).type;
  expect(await typeOf('')).toBe('article');
  expect(await typeOf(jsonLd({ '@type': 'LiveBlogPosting' }))).toBe('live-blog');
  expect(await typeOf(jsonLd({ '@type': 'ImageGallery' }))).toBe('gallery');
  expect(await typeOf(jsonLd([{ '@type': 'VideoObject' }]))).toBe('video');
  expect(await typeOf(jsonLd([{ '@type': 'VideoObject' }, { '@type': 'NewsArticle' }]))).toBe('article');
  expect(await typeOf('<meta property="og:type" content="product">')).toBe('other');
});

test('a paywall as the article or one of its parts declares it', async () => {
  const paywalled = async (head: string): Promise<boolean | null> => (await readPageMetadata(head, prose)).paywalled;
  expect(await paywalled(jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false }))).toBe(true);
  expect(await paywalled(jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/True' }))).toBe(false);
  const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.locked' };
  expect(await paywalled(jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true, hasPart: part }))).toBe(true);
  expect(await paywalled('<meta property="article:content_tier" content="metered">')).toBe(true);
  expect(await paywalled('')).toBe(null);
});

test('site, section, image and address', async () => {
  const head =
    '<meta property="og:site_name" content="Głos Miasta"><meta property="article:section" content="Kraj, Polityka">' +
    '<meta property="og:image" content="/staw.jpg"><link rel="canonical" href="/2021/staw">';
  const read = await readPageMetadata(head, prose, { url: 'https://glos.example/2021/staw?utm=1' });
  expect(read).toMatchObject({
    site: 'Głos Miasta',
    section: 'Kraj',
    image: 'https://glos.example/staw.jpg',
    url: 'https://glos.example/2021/staw',
  });
  expect(await readPageMetadata(head, prose)).toMatchObject({ image: null, url: null });
});

test('the agency of the text, by byline, source line, dateline or the last bracket', async () => {
  const agencyOf = async (body: string, head = ''): Promise<string | null> => (await readPageMetadata(head, body)).agency;
  expect(await agencyOf(`${prose}<p>Źródło: PAP</p>`)).toBe('PAP');
  expect(await agencyOf('<p>Woda zniknęła w nocy, a rano wędkarze zastali tylko muł. (PAP)</p>')).toBe('PAP');
  expect(await agencyOf('<p>KYIV (Reuters) - The pond was gone by the morning, anglers said on Monday.</p>')).toBe('Reuters');
  expect(await agencyOf(prose, '<meta name="author" content="Jan Dąb, dpa">')).toBe('dpa');
});

test('the agency of a picture is none of the text', async () => {
  const { agency } = await readPageMetadata('', `<h1>Staw</h1><figcaption>Fot. PAP/Jan Dąb</figcaption><p>Reuters</p>${prose}`);
  expect(agency).toBe(null);
});
