import { analyzer as entities } from '../../src/analyzers/entities/index.js';
import { chooseSentences } from '../../src/analyzers/summary/choose.js';
import { sentenceFeatures, type Described } from '../../src/analyzers/summary/features.js';
import { describeDocument } from '../../src/analyzers/summary/index.js';
import type { Weights } from '../../src/analyzers/summary/model.js';
import { readArticle } from '../../src/article/read.js';
import { buildDocument } from '../../src/text/document.js';
import type { RatedArticle } from './articles.js';

const featureNames = Object.keys(sentenceFeatures);
const length = { sentences: 3, words: null };

/** An article as the summary sees it, and how good a choice of its sentences is. */
export interface Example {
  id: string;
  story: Described[];
  /** By sentence, in the order of the features' names. */
  features: number[][];
  rate: (chosen: readonly number[]) => number;
}

export async function makeExample({ id, text, language: code, judge }: RatedArticle): Promise<Example> {
  const { article, language } = await readArticle(text, { mediaType: 'text/plain', language: code, url: null });
  const document = buildDocument(article, language.code, language.abbreviations);
  const found = await entities.run({ document, language, settings: length, findings: {} });
  const story = describeDocument(document, language, (await language.morphology?.()) ?? null, found);
  const rate = judge(story.map(({ story: { start, end }, text }) => ({ start, end, text })));
  const known = new Map<string, number>();
  return {
    id,
    story,
    features: story.map((sentence) => Object.values(sentenceFeatures).map((feature) => feature(sentence))),
    rate: (chosen) => {
      const key = chosen.join();
      const worth = known.get(key) ?? rate(chosen);
      known.set(key, worth);
      return worth;
    },
  };
}

/** What the summary that these weights choose is worth, 0 to 1. */
export function rateSummary({ story, features, rate }: Example, weights: Weights): number {
  const order = featureNames.map((name) => weights.get(name) ?? 0);
  const scores = features.map((values) => values.reduce((sum, value, k) => sum + value * (order[k] ?? 0), 0));
  return rate(chooseSentences(story, scores, weights, length));
}
