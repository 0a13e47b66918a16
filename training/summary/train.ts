/**
 * Trains the ranker of the summary: one weight a feature.
 *
 *   node training/run.js training/summary/train.ts --own own-pl.jsonl own-en.jsonl --sets polish-gold-dev.json … --out models/summary.tsv
 *
 * own-*.jsonl: the own corpus from its check.mjs, without the files kept to measure on. Sets: real articles, with sentences
 * that readers chose or with written summaries. With --folds N nothing is written: each part of the sets is rated with
 * the weights that were searched on the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pairFeatureNames, sentenceFeatures, setFeatureNames } from '../../src/analyzers/summary/features.js';
import { parseTable } from '../../src/languages/table.js';
import { packageRoot } from '../../src/package.js';
import { hashInputs } from '../hashes.js';
import { readOptions } from '../options.js';
import { readOwnArticles, readSetArticles, type RatedArticle } from './articles.js';
import { makeExample, rateSummary, type Example } from './examples.js';
import { searchWeights, weighSet } from './search.js';

const options = readOptions(['own', 'sets', 'out', 'folds'], ['own', 'sets']);
const settings = { steps: [0.4, 0.2, 0.1], leastGain: 0.1 };
// What readers chose and writers wrote is what is wanted; leads cut from their bodies are no summaries, and the own articles are shorter and
// better made than real ones.
const shares: Record<string, number> = {
  'polish-gold-dev.json': 2,
  'writers-dev.json': 2,
  'polish-body2lead-dev.json': 0.5,
  'own-pl.jsonl': 0.5,
  'own-en.jsonl': 0.5,
};
// Where a sentence stands was weighed by hand and stays: those two kinds of articles would teach other places.
const places = ['early', 'deep'];
const free = [...Object.keys(sentenceFeatures), ...pairFeatureNames, ...setFeatureNames].filter((name) => !places.includes(name));

const start = readWeights(join(packageRoot, 'training/summary/start.tsv'));
const own = await readAll(options['own'] ?? [], readOwnArticles);
const real = await readAll(options['sets'] ?? [], readSetArticles);
const folds = Number(options['folds']?.[0] ?? 0);
if (folds > 0) {
  const parts = Array.from({ length: folds }, (_, fold) => search((index) => index % folds !== fold));
  for (const [name, examples] of real) report(name, examples, (index) => parts[index % folds] ?? start);
} else {
  const weights = search(() => true);
  for (const [name, examples] of [...real, ...own]) report(name, examples, () => weights);
  writeWeights(weights, options['out']?.[0] ?? '');
  console.log(JSON.stringify({ settings, shares, inputs: hashInputs([...(options['own'] ?? []), ...(options['sets'] ?? [])]) }, null, 1));
}

/** Searches on all own articles and on those of the real ones that are kept. */
function search(keeps: (index: number) => boolean): Map<string, number> {
  const kept = real.map(([name, examples]): [string, Example[]] => [name, examples.filter((_, index) => keeps(index))]);
  const sets = [...own, ...kept].map(([name, examples]) => weighSet(examples, start, shares[name] ?? 1));
  return searchWeights(start, sets, free, settings);
}

function report(name: string, examples: readonly Example[], weightsOf: (index: number) => ReadonlyMap<string, number>): void {
  const before = examples.reduce((sum, example) => sum + rateSummary(example, start), 0) / examples.length;
  const after = examples.reduce((sum, example, index) => sum + rateSummary(example, weightsOf(index)), 0) / examples.length;
  console.log(`${name}: ${before.toFixed(4)} → ${after.toFixed(4)}`);
}

async function readAll(paths: readonly string[], read: (path: string) => RatedArticle[]): Promise<[name: string, Example[]][]> {
  const sets: [string, Example[]][] = [];
  for (const path of paths) {
    const examples: Example[] = [];
    for (const article of read(path)) examples.push(await makeExample(article));
    sets.push([basename(path), examples]);
  }
  return sets;
}

function readWeights(path: string): Map<string, number> {
  return new Map(parseTable(readFileSync(path, 'utf8')).map(([name = '', weight]) => [name, Number(weight)]));
}

function writeWeights(weights: ReadonlyMap<string, number>, path: string): void {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) > 1e-6)
    .map(([name, weight]) => `${name}\t${Number(weight.toFixed(3))}\n`);
  writeFileSync(path, `# feature\tweight\n${rows.join('')}`);
}
