import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../../languages/table.js';
import { packageRoot } from '../../package.js';
import { pairFeatureNames, pairFeatures, sentenceFeatures, type Described } from './features.js';

/** Weights by the names of the features. */
export type Weights = ReadonlyMap<string, number>;

let trained: Weights | undefined;

/** The trained weights, read once: see models/summary.md. */
export function loadWeights(): Weights {
  trained ??= new Map(
    parseTable(readFileSync(join(packageRoot, 'models', 'summary.tsv'), 'utf8')).map(([name = '', weight]) => [name, Number(weight)]),
  );
  return trained;
}

/** What each feature adds to the score of a sentence, those that add nothing left out. */
export function weighSentence(sentence: Described, weights: Weights): [feature: string, value: number][] {
  return Object.entries(sentenceFeatures)
    .map(([name, feature]): [string, number] => [name, feature(sentence) * (weights.get(name) ?? 0)])
    .filter(([, value]) => value !== 0);
}

/** What two sentences that stand in one summary, the earlier first, add to its score. */
export function weighPair(a: Described, b: Described, weights: Weights): number {
  const values = pairFeatures(a, b);
  return pairFeatureNames.reduce((sum, name, i) => sum + (weights.get(name) ?? 0) * (values[i] ?? 0), 0);
}
