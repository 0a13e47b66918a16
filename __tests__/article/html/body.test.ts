import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../../src/article/read.js';
import type { Article } from '../../../src/text/article.js';

async function read(body: string, head = ''): Promise<Article> {
  const source = `<!doctype html><html lang="pl"><head><title>Most nad Wisłą zamknięty do jesieni - Głos Nadrzecza</title>${head}</head><body>${body}</body></html>`;
  return (await readArticle(source, { mediaType: 'text/html', language: null, url: null })).article;
}

/** The text of the article without its title, one block a line. */
function linesOf({ text, blocks }: Article): string[] {
  return blocks.filter(({ kind }) => kind !== 'title').map(({ start, end }) => text.slice(start, end));
}

function removalOf({ removals }: Article, text: string): { step: string; reason: string } | undefined {
  return removals.find((removal) => removal.text.includes(text));
}

const paragraphs = [
  'Most nad Wisłą w Nadrzeczu zostanie zamknięty od poniedziałku, a kierowcy pojadą objazdem przez Kępę. Remont potrwa do końca września.',
  'Jak tłumaczy inżynier kontraktu Anna Sowa, badania wykazały, że łożyska jednego z przęseł są zużyte i trzeba je wymienić.',
  '– Nie ma mowy o zagrożeniu dla ruchu, ale dłużej czekać nie możemy – mówi Sowa. Prace zaczną się od strony miasta.',
  'Miasto zapowiada, że autobusy linii 4 i 11 będą kursować co dziesięć minut, a przeprawa dla pieszych pozostanie otwarta.',
];
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('');
const menu = `<nav><ul>${['Kraj', 'Świat', 'Sport', 'Kultura', 'Pogoda'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;
const footer = '<footer><p>© Głos Nadrzecza. Wszelkie prawa zastrzeżone.</p><a href="/regulamin">Regulamin</a></footer>';
const page = (article: string): string =>
  `<header>${menu}</header><main><article><h1>Most nad Wisłą zamknięty do jesieni</h1>${article}</article></main>${footer}`;

describe('the body of a page', () => {
  test('is its prose, in order, without menu, foot and title', async () => {
    const article = await read(page(`<div class="article-body">${prose}</div>`));
    expect(linesOf(article)).toEqual(paragraphs);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'lead', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('knows where each block stands in the source', async () => {
    const body = page(`<div>${prose}</div>`);
    const source = `<html><head></head><body>${body}</body></html>`;
    const { article } = await readArticle(source, { mediaType: 'text/html', language: 'pl', url: null });
    const places = article.blocks.flatMap(({ source: place }) => (place ? [source.slice(place.from, place.to)] : []));
    expect(places).toEqual(paragraphs);
  });

  test('holds no teaser that stands between its paragraphs', async () => {
    const [first = '', ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
    const teaser = '<p><strong>Czytaj także:</strong> <a href="/kepa">Objazd przez Kępę stanął w korku</a></p>';
    const article = await read(page(`<div>${first}${teaser}${rest.join('')}</div>`));
    expect(linesOf(article)).toEqual(paragraphs);
    expect(removalOf(article, 'Czytaj także')).toMatchObject({ step: 'cue', reason: 'related: Czytaj także:' });
  });

  test('is the same when its parts stand in boxes of their own with advertisements between', async () => {
    const parts = [paragraphs.slice(0, 2), paragraphs.slice(2)].map(
      (part) => `<div class="chunk">${part.map((text) => `<p>${text}</p>`).join('')}</div>`,
    );
    const article = await read(page(parts.join('<div class="ad-slot"><p>REKLAMA</p></div>')));
    expect(linesOf(article)).toEqual(paragraphs);
  });

  test('stands in a column that its theme calls a sidebar, or in a form round the whole page', async () => {
    for (const [open, close] of [
      ['<div class="sidebar">', '</div>'],
      ['<form action="/page.aspx">', '</form>'],
      ['<div hidden>', '</div>'],
    ]) {
      expect(linesOf(await read(page(`${open}${prose}${close}`)))).toEqual(paragraphs);
    }
  });

  test('holds neither captions nor the comments of readers', async () => {
    const picture = '<figure><img src="most.jpg"><figcaption>Most w Nadrzeczu przed remontem. Fot. Piotr Lis</figcaption></figure>';
    const comments = `<section id="comments"><h2>Komentarze</h2>${['A kto zapłaci za objazd? Jak zwykle kierowcy, którzy i tak stoją w korkach.', 'Nareszcie, ten most sypał się od lat i wszyscy o tym wiedzieli.'].map((text) => `<div class="comment"><p>${text}</p></div>`).join('')}</section>`;
    const article = await read(page(`<div>${picture}${prose}</div>${comments}`));
    expect(linesOf(article)).toEqual(paragraphs);
    expect(removalOf(article, 'Fot. Piotr Lis')?.step).toBe('caption');
    expect(removalOf(article, 'A kto zapłaci')).toEqual(expect.objectContaining({ step: 'name', reason: 'comments' }));
  });

  test('tells headings, items and quotations apart', async () => {
    const [first = '', second = '', third = '', fourth = ''] = paragraphs;
    const list =
      '<ul><li>przez Kępę – samochody osobowe do 3,5 tony,</li><li>przez Zalesie – ciężarówki i autobusy dalekobieżne.</li></ul>';
    const quotation = 'Most jest jak kręgosłup miasta: kiedy boli, boli wszystko, od piekarni na rynku po szkołę za torami.';
    const last = 'Tak pisał o przeprawie w 1964 roku jej budowniczy, inżynier Tadeusz Borek, którego imię most nosi od dziesięciu lat.';
    const parts = [
      `<p>${first}</p><p>${second}</p>`,
      `<h2>Którędy objazd</h2><p>${fourth}</p>${list}`,
      `<h2>Ile to potrwa</h2><p>${third}</p>`,
    ];
    const article = await read(
      page(`<div class="article-body">${parts.join('')}<blockquote><p>${quotation}</p></blockquote><p>${last}</p></div>`),
    );
    const kinds = article.blocks.map(({ kind }) => kind);
    const sections = ['heading', 'paragraph', 'list-item', 'list-item', 'heading', 'paragraph'];
    expect(kinds).toEqual(['title', 'lead', 'paragraph', ...sections, 'quote', 'paragraph']);
    expect(article.blocks[3]?.level).toBe(2);
  });

  test('takes structured data for a witness of the last paragraphs', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Most nad Wisłą zamknięty do jesieni',
      articleBody: paragraphs.join(' '),
    });
    const related =
      '<div><h3>Zobacz też</h3><p><a href="/a">Kładka na Kępie gotowa</a></p><p><a href="/b">Promy wrócą na Wisłę</a></p></div>';
    const article = await read(page(`<div>${prose}</div>${related}`), `<script type="application/ld+json">${data}</script>`);
    expect(linesOf(article)).toEqual(paragraphs);
  });
});

describe('a page without an article is said to be none', () => {
  const refusal = (message: string): unknown => expect.objectContaining({ code: 'not-an-article', message });

  test('a list of links', async () => {
    const links = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Wiadomość numer ${at} z Nadrzecza</a></li>`).join('');
    await expect(read(`<header>${menu}</header><main><ul>${links}</ul></main>${footer}`)).rejects.toEqual(
      refusal('no article text was found'),
    );
  });

  test('a front page, whose teasers are no text of one article', async () => {
    const cards = paragraphs.map(
      (text, at) => `<div class="item"><h3><a href="/${at}">Nadrzecze: co się stało w mieście, odsłona ${at}</a></h3><p>${text}</p></div>`,
    );
    const front = read(
      `<header>${menu}</header><main>${cards.join('')}${cards.join('').replaceAll('Nadrzecz', 'Podrzecz')}</main>${footer}`,
    );
    await expect(front).rejects.toEqual(expect.objectContaining({ code: 'not-an-article' }));
  });

  test('a request for consent', async () => {
    const wall = [
      'Używamy plików cookie, aby zapamiętać ustawienia, mierzyć ruch na stronie i pokazywać reklamy dopasowane do zainteresowań.',
      'Nasi partnerzy mogą zapisywać pliki cookie na urządzeniu i odczytywać je, a zgodę można wycofać w każdej chwili.',
    ];
    const page = `<main><h1>Szanujemy prywatność</h1>${wall.map((text) => `<p>${text}</p>`).join('')}<button>Zgadzam się</button></main>`;
    await expect(read(page)).rejects.toEqual(expect.objectContaining({ code: 'not-an-article' }));
  });
});

test('a copy that the page hides is no part of the text, and what it waits to show is', async () => {
  const shown = page(`<div>${prose}</div>`);
  expect(
    linesOf(
      await read(shown + `<div style="display:none"><div class="story">${prose}</div></div><div style="display:none">${prose}</div>`),
    ),
  ).toEqual(paragraphs);
});

test('captions are kept apart', async () => {
  const caption = 'Most w Nadrzeczu przed remontem, widok od strony Kępy';
  const article = await read(page(`<div><figure><img src="most.jpg"><figcaption>${caption}</figcaption></figure>${prose}</div>`));
  expect(article.captions.map(({ text }) => text)).toEqual([caption]);
});

test('a page that is nothing but an article is one, however odd its prose', async () => {
  const chorus = '<p>– Most dla ludzi! – wołał tłum.</p>'.repeat(20);
  const article = await read(`<article><h1>Most nad Wisłą zamknięty do jesieni</h1>${chorus}</article>`);
  expect(linesOf(article)).toHaveLength(20);
});
