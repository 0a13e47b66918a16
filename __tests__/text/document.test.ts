import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/index.js';
import { buildDocument } from '../../src/text/document.js';
import { noAbbreviations } from '../../src/text/sentences.js';
import { readPlainArticle } from '../../src/article/plain/index.js';
import { neutralLanguage } from '../../src/languages/neutral.js';

const build = (text: string) => buildDocument(readPlainArticle(text, neutralLanguage('pl')), 'pl', noAbbreviations);
const sentence = 'Wójt Anna Lis otworzyła most w Nowej Wsi. ';

describe('how much of a text is analysed', () => {
  test('the whole of an article', () => {
    const text = sentence.repeat(5_000);
    expect(build(text)).toMatchObject({ analysed: text.length });
    expect(build(text).sentences).toHaveLength(5_000);
  });

  test('the first 500,000 characters of a text longer than any article', () => {
    const { sentences, analysed } = build(sentence.repeat(15_000));
    expect(analysed).toBe(500_000);
    expect(sentences.at(-1)?.end).toBeLessThanOrEqual(500_000);
  });

  test('the first 25,000 sentences', () => {
    const { sentences, analysed } = build('Deszcz pada. '.repeat(30_000));
    expect(sentences).toHaveLength(25_000);
    expect(analysed).toBe(25_000 * 'Deszcz pada. '.length);
  });

  test('the answer says so, and holds the whole text', async () => {
    const text = sentence.repeat(15_000);
    const { article, warnings } = await analyze(text, { show: ['sentences'], language: 'pl' });
    expect(article.text).toBe(text);
    expect(warnings).toContainEqual({ code: 'long-text', message: 'only the first 500,000 characters were analysed' });
  });
});
