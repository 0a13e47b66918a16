/**
 * How good are the summaries? For each set of articles: what the chosen three sentences are worth, what the first three are
 * worth, and the difference with its 95 % interval (paired bootstrap).
 *
 *   node training/run.js bench/summary.ts --sets SET.json … [--own own-pl.jsonl …] [--ablate]
 *
 * Worth is sentence F1 where readers chose sentences, else two parts ROUGE-1 and one part ROUGE-2, both in per cent.
 * --ablate: once more without each feature of the model.
 */
import { basename } from 'node:path';
import { loadWeights, type Weights } from '../src/analyzers/summary/model.js';
import { readOptions } from '../training/options.js';
import { readOwnArticles, readSetArticles } from '../training/summary/articles.js';
import { makeExample, rateSummary, type Example } from '../training/summary/examples.js';
import { RandomNumbers } from '../training/tagger/random.js';

const options = readOptions(['sets', 'own', 'ablate'], ['sets']);
const resamples = 2000;
const weights = loadWeights();

const sets = [
  ...(options['sets'] ?? []).map((path) => ({ path, articles: readSetArticles(path) })),
  ...(options['own'] ?? []).map((path) => ({ path, articles: readOwnArticles(path) })),
];
for (const { path, articles } of sets) {
  const examples: Example[] = [];
  for (const article of articles) examples.push(await makeExample(article));
  const lead = examples.map(({ story, rate }) => 100 * rate([...story.keys()].slice(0, 3)));
  const started = performance.now();
  const ours = rateAll(examples, weights);
  const choosing = (performance.now() - started) / examples.length;
  const { low, high } = bootstrap(ours.map((worth, i) => worth - (lead[i] ?? 0)));
  console.log(
    `${basename(path)}: ${examples.length} articles, first three ${mean(lead).toFixed(2)}, chosen ${mean(ours).toFixed(2)}, ` +
      `difference ${(mean(ours) - mean(lead)).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}], choosing ${choosing.toFixed(2)} ms an article`,
  );
  if (!options['ablate']) continue;
  for (const name of weights.keys()) {
    const without = mean(rateAll(examples, new Map([...weights].filter(([other]) => other !== name))));
    console.log(`  without ${name.padEnd(18)}${(without - mean(ours)).toFixed(2)}`);
  }
}

function rateAll(examples: readonly Example[], by: Weights): number[] {
  return examples.map((example) => 100 * rateSummary(example, by));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function bootstrap(values: readonly number[]): { low: number; high: number } {
  const random = new RandomNumbers(1);
  const means = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random.next() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return { low: means[Math.floor(0.025 * resamples)] ?? 0, high: means[Math.floor(0.975 * resamples)] ?? 0 };
}
