import { analyzer as entities } from '../../src/analyzers/entities/index.js';
import { pairFeatureNames, pairFeatures, sentenceFeatures, setFeatureNames, type Described } from '../../src/analyzers/summary/features.js';
import { describeDocument } from '../../src/analyzers/summary/index.js';
import { readArticle } from '../../src/article/read.js';
import { buildDocument } from '../../src/text/document.js';
import type { RatedArticle } from './articles.js';

export const featureNames: readonly string[] = [...Object.keys(sentenceFeatures), ...pairFeatureNames, ...setFeatureNames];

/** The sets of sentences that may be the summary of one article, with their features and their worth. */
export interface Example {
  id: string;
  language: string;
  story: Described[];
  rate: (chosen: readonly number[]) => number;
  /** One row of features a set. */
  features: Float32Array;
  /** One number a set, 0 to 1. */
  worth: Float32Array;
  /** How much the article counts. */
  weight: number;
}

const size = 3;
// Sets are made of so many sentences from the head of the story, and as many of those that are best alone.
const fromHead = 12;
const fromBest = 12;

/** All sets of three of the early and of the good sentences that the rules of the summary allow. */
export async function makeExample(rated: RatedArticle, weight: number): Promise<Example> {
  const story = await describeArticle(rated);
  const rate = rated.judge(story.map(({ story: { start, end }, text }) => ({ start, end, text })));
  const sets = [...listSets(chooseCandidates(story, rate), Math.min(size, story.length))].filter((chosen) => isAllowed(story, chosen));
  const width = featureNames.length;
  const features = new Float32Array(sets.length * width);
  const alone = story.map((sentence) => Object.values(sentenceFeatures).map((feature) => feature(sentence)));
  for (const [row, chosen] of sets.entries()) addFeatures(features.subarray(row * width, (row + 1) * width), story, chosen, alone);
  return { id: rated.id, language: rated.language, story, rate, features, worth: Float32Array.from(sets, rate), weight };
}

async function describeArticle({ text, language: code }: RatedArticle): Promise<Described[]> {
  const { article, language } = await readArticle(text, { mediaType: 'text/plain', language: code, url: null });
  const document = buildDocument(article, language.code, language.abbreviations);
  const found = await entities.run({ document, language, settings: { sentences: size, words: null }, findings: {} });
  return describeDocument(document, language, (await language.morphology?.()) ?? null, found);
}

function chooseCandidates(story: readonly Described[], rate: (chosen: readonly number[]) => number): number[] {
  const sound = [...story.keys()].filter((i) => story[i]?.story.sound);
  const worth = new Map(sound.map((i) => [i, rate([i])]));
  const best = sound.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, fromBest);
  return [...new Set([...sound.slice(0, fromHead), ...best])].sort((a, b) => a - b);
}

function* listSets(items: readonly number[], count: number, from = 0, taken: readonly number[] = []): Generator<number[]> {
  if (taken.length === count) yield [...taken];
  else for (let i = from; i < items.length; i++) yield* listSets(items, count, i + 1, [...taken, items[i] ?? 0]);
}

function isAllowed(story: readonly Described[], chosen: readonly number[]): boolean {
  return chosen.every((i, place) => {
    const sentence = story[i]?.story;
    return !sentence?.needsPrevious || (sentence.follows && chosen[place - 1] === i - 1);
  });
}

function addFeatures(row: Float32Array, story: readonly Described[], chosen: readonly number[], alone: readonly number[][]): void {
  const add = (at: number, value: number): void => {
    row[at] = (row[at] ?? 0) + value;
  };
  let bits = 0;
  let nameBits = 0;
  const pairsAt = Object.keys(sentenceFeatures).length;
  for (const [place, i] of chosen.entries()) {
    const sentence = story[i];
    if (!sentence) continue;
    for (const [at, value] of (alone[i] ?? []).entries()) add(at, value);
    for (const j of chosen.slice(0, place)) {
      const earlier = story[j];
      if (earlier) for (const [at, value] of pairFeatures(earlier, sentence).entries()) add(pairsAt + at, value);
    }
    bits |= sentence.mainBits;
    nameBits |= sentence.nameBits;
  }
  const [first] = story;
  if (!first) return;
  for (const { bit, weight } of first.topic.main.values()) if (bits & (1 << bit)) add(row.length - 2, weight);
  for (const { bit, weight } of first.allNames.main.values()) if (nameBits & (1 << bit)) add(row.length - 1, weight);
}
