import { describe, expect, test } from '@jest/globals';
import { language as english } from '../../src/languages/en/index.js';
import { language as polish } from '../../src/languages/pl/index.js';
import type { Language } from '../../src/languages/language.js';
import { tokenize } from '../../src/text/tokens.js';

async function phrasesOf(text: string, language: Language): Promise<string[]> {
  const find = await language.nounPhrases?.();
  return (find?.(tokenize(text, 0, text.length)) ?? []).map(({ base }) => base);
}

describe('Polish noun phrases, in their dictionary form', () => {
  test.each([
    ['Zbudowano układ napędowy samochodu.', ['układ', 'układ napędowy', 'układ napędowy samochodu', 'samochód']],
    ['Rozmawiano o ekspertyzie technicznej.', ['ekspertyza', 'ekspertyza techniczna']],
    ['Bronili praw człowieka.', ['prawa', 'prawa człowieka', 'człowiek']],
    ['Przyjechali islamscy fundamentaliści.', ['fundamentaliści', 'islamski fundamentalista']],
    ['Zajęto się sterowaniem ruchem.', ['sterowanie', 'ruch']],
  ])('%s', async (sentence, expected) => {
    expect((await phrasesOf(sentence, polish)).toSorted()).toEqual(expected.toSorted());
  });

  test('no names, pronouns, participles', async () => {
    expect(await phrasesOf('Paweł Kowal mówił o nim i o swoich planach.', polish)).toEqual(['plany']);
  });
});

describe('English noun phrases', () => {
  test.each([
    ['They closed the old stone bridge quickly.', ['old stone bridge', 'stone bridge', 'bridge', 'old stone', 'stone']],
    ['Protesters stunned heavy lorries.', ['protesters', 'heavy lorries', 'lorries']],
  ])('%s', async (sentence, expected) => {
    expect((await phrasesOf(sentence, english)).toSorted()).toEqual(expected.toSorted());
  });
});
