import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../../src/analyzers/entities/entity.js';
import { analyzer } from '../../../src/analyzers/keywords/index.js';
import { readArticle } from '../../../src/article/read.js';
import { buildDocument } from '../../../src/text/document.js';

async function findKeywords(text: string, entities: Entity[] = []) {
  const read = await readArticle(text, { mediaType: 'text/plain', language: null, url: null });
  const document = buildDocument(read.article, read.language.code, read.language.abbreviations);
  const settings = { sentences: 3, words: null };
  const keywords = await analyzer.run({ document, language: read.language, settings, findings: { entities } });
  for (const { mentions } of keywords) for (const { start, end, text: found } of mentions) expect(text.slice(start, end)).toBe(found);
  return keywords;
}

const polish = `Radni zamknęli most w Zatorach

Rada gminy zamknęła w poniedziałek jedyny most na rzece dla samochodów ciężarowych. Ekspertyza techniczna wykazała pęknięcia dwóch filarów mostu.

Po zamknięciu mostu kierowcy samochodów ciężarowych pojadą objazdem. Gmina chce uruchomić prom, a ekspertyzę techniczną przekazała wojewodzie. Naprawa filarów potrwa co najmniej rok.

GDDKiA nie zarządza tym mostem. Wójt prosił GDDKiA o pomoc w naprawie filarów, bo sama ekspertyza techniczna kosztowała tyle, co nowy prom.`;

describe('keywords', () => {
  test('are phrases and words in their dictionary form, with all their mentions', async () => {
    const keywords = await findKeywords(polish);
    const texts = keywords.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['most', 'ekspertyza techniczna', 'samochody ciężarowe', 'GDDKiA']));
    expect(keywords.find(({ text }) => text === 'ekspertyza techniczna')?.mentions.map(({ text }) => text)).toEqual([
      'Ekspertyza techniczna',
      'ekspertyzę techniczną',
      'ekspertyza techniczna',
    ]);
  });

  test('come five to ten, the weightiest first, at least half of them names or of two words', async () => {
    const keywords = await findKeywords(polish);
    expect(keywords.length).toBeGreaterThanOrEqual(5);
    expect(keywords.length).toBeLessThanOrEqual(10);
    expect(keywords[0]?.score).toBe(1);
    expect(keywords.map(({ score }) => score)).toEqual(keywords.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(keywords.filter(({ text }) => text.includes(' ') || /^\p{Lu}/u.test(text)).length * 2).toBeGreaterThanOrEqual(keywords.length);
  });

  test('none lies in another, and none is a date or a noun that says nothing', async () => {
    const texts = (await findKeywords(polish)).map(({ text }) => text);
    for (const text of texts) expect(texts.filter((other) => other !== text && other.includes(text))).toEqual([]);
    expect(texts).not.toEqual(expect.arrayContaining(['poniedziałek']));
    expect(texts).not.toEqual(expect.arrayContaining(['rok']));
    expect(texts).not.toEqual(expect.arrayContaining(['pomoc']));
  });

  test('entities are keywords under their name, and no phrase is made of their words', async () => {
    const mention = (text: string, lemma: string) => ({
      start: polish.indexOf(text),
      end: polish.indexOf(text) + text.length,
      text,
      lemma,
    });
    const mentions = [mention('Zatorach', 'Zatory'), mention('GDDKiA', 'GDDKiA')];
    const entity = { type: 'place' as const, references: [], count: 1 };
    const keywords = await findKeywords(polish, [
      { ...entity, id: 'e1', name: 'Zatory', mentions: mentions.slice(0, 1) },
      { ...entity, id: 'e2', name: 'GDDKiA', mentions: mentions.slice(1) },
    ]);
    expect(keywords.find(({ text }) => text === 'Zatory')?.mentions.map(({ text }) => text)).toEqual(['Zatorach']);
  });

  test('no abbreviation, and a name only in capitals of a headline is written small', async () => {
    const text = `MOŁDAWIA GŁOSUJE SPOKOJNIE\n\nWybory obserwował gen. Albin Pik z misji. Drugi gen. Jan Sowa został w domu, bo obserwatorów było dość.`;
    const mention = { start: 0, end: 8, text: 'MOŁDAWIA', lemma: 'MOŁDAWIA' };
    const entity: Entity = { id: 'e1', name: 'MOŁDAWIA', type: 'place', count: 1, references: [], mentions: [mention] };
    const texts = (await findKeywords(text, [entity])).map((keyword) => keyword.text);
    expect(texts).toContain('Mołdawia');
    expect(texts).not.toContain('gen');
  });

  test('a name in passing weighs less than what the article is about', async () => {
    const text = `${polish}\n\nPodobny most mają Garwolice.`;
    const at = text.indexOf('Garwolice');
    const mention = { start: at, end: at + 9, text: 'Garwolice', lemma: 'Garwolice' };
    const keywords = await findKeywords(text, [
      { id: 'e1', name: 'Garwolice', type: 'place', count: 1, references: [], mentions: [mention] },
    ]);
    const places = keywords.map((keyword) => keyword.text);
    expect(places.indexOf('most')).toBeLessThan(places.indexOf('Garwolice') < 0 ? places.length : places.indexOf('Garwolice'));
  });

  test('English: adjectives and nouns that end in a noun', async () => {
    const keywords = await findKeywords(
      'The council closed the old bridge. A safety inspection found cracks in the bridge, and the safety inspection was dearer than a new ferry. Drivers of heavy lorries use the old bridge daily. The heavy lorries must now cross the river by ferry.',
    );
    const texts = keywords.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['old bridge', 'safety inspection', 'heavy lorries']));
    expect(texts.join(' ')).not.toMatch(/\b(?:closed|found|daily|must|dearer)\b/);
  });

  test('a language without a dictionary still gets words with content', async () => {
    const texts = (
      await findKeywords(
        'Die Brücke ist gesperrt. Die Fähre fährt, und die Fähre kostet nichts. Eine Brücke wird gebaut, weil die Brücke alt ist.',
      )
    ).map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/\b(?:die|und|ist)\b/i);
  });

  test('there are none without text', async () => {
    expect(await findKeywords('')).toEqual([]);
  });
});
