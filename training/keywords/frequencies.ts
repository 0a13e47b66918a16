// Packs how common words are, from word lists of AOSP LatinIME (`word=…,f=…` with f the logarithm of the count). With a
// dictionary the forms of a lemma are summed up.
//   node training/run.js training/keywords/frequencies.ts --words LIST.combined.gz … --out models/pl.frequencies [--dictionary pl.dictionary]
import { Morphology } from '../../src/morphology/morphology.js';
import { hashInputs } from '../hashes.js';
import { readLines } from '../lines.js';
import { readOptions } from '../options.js';
import { packWords } from './word-table.js';

const kept = 24_000;
const stepsPerNat = 14;

const options = readOptions(['words', 'out', 'dictionary'], ['words', 'out']);
const lists = options['words'] ?? [];
const out = options['out']?.[0] ?? '';
const dictionary = options['dictionary']?.[0];
const morphology = dictionary === undefined ? null : Morphology.load(dictionary);

const sums = new Map<string, number>();
for (const list of lists) {
  const counts = new Map<string, number>();
  for (const line of readLines(list)) {
    const match = /word=([^,]+),f=(\d+)/.exec(line);
    if (!match) continue;
    const [, form = '', f] = match;
    const key = (morphology?.analyze(form)[0]?.lemma ?? form).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + Math.exp(Number(f) / stepsPerNat));
  }
  for (const [key, count] of counts) sums.set(key, Math.max(sums.get(key) ?? 0, count));
}
const words = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, kept);
const bytes = new Map(words.map(([word, sum]) => [word, Math.min(255, Math.round(stepsPerNat * Math.log(sum)))]));
const size = packWords(out, bytes, { inputs: hashInputs(lists) });
process.stdout.write(`${out}: ${bytes.size} words, ${size} bytes, rarest ${words.at(-1)?.[0] ?? ''}\n`);
