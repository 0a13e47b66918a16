import { describe, expect, test } from '@jest/globals';
import { Model } from '../../src/model.js';
import { labelOf } from '../../src/tagger/labels.js';
import { checkOf, Tagger } from '../../src/tagger/tagger.js';
import { describeWord, reach } from '../../src/tagger/word.js';
import { packBytes } from '../../training/pack.js';

const types = ['PER', 'LOC'];
const labels = 1 + 4 * types.length;
const words = ['Wczoraj', 'Anna', 'Lis', 'była', 'w', 'Toruniu'].map((form) => describeWord(form, [form.toLowerCase()], []));

/** A model in which the first feature of some words speaks for a label. */
function makeTagger(wanted: [string, number][]): Tagger {
  const size = 64;
  const checks = new Uint16Array(size);
  const weights = new Int8Array(size * labels);
  for (const [form, label] of wanted) {
    const [feature = 0] = words.find((word) => word.form === form)?.features[reach] ?? [];
    let place = feature & (size - 1);
    while (checks[place] !== 0) place = (place + 1) & (size - 1);
    checks[place] = checkOf(feature);
    weights[place * labels + label] = 100;
  }
  const transitions = new Array(labels * labels).fill(0);
  return new Tagger(Model.parse(packBytes({ types, transitions }, { checks, weights })));
}

describe('a tagger of two types', () => {
  const tagger = makeTagger([
    ['Anna', labelOf(0, 'B')],
    ['Lis', labelOf(0, 'E')],
    ['Toruniu', labelOf(1, 'S')],
  ]);

  test('finds spans of one word and of two', () => {
    expect(tagger.label(words, 0, words.length, () => undefined)).toMatchObject([
      { from: 1, to: 3, type: 0 },
      { from: 5, to: 6, type: 1 },
    ]);
  });

  test('answers with places of the whole sentence when it reads a part', () => {
    expect(tagger.label(words, 3, 6, () => undefined)).toMatchObject([{ from: 5, to: 6, type: 1 }]);
  });

  test('an ending without its beginning is no span', () => {
    expect(makeTagger([['Lis', labelOf(0, 'E')]]).label(words.slice(2, 3), 0, 1, () => undefined)).toEqual([]);
  });
});
