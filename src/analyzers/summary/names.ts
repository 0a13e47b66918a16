import type { Span } from '../../text/span.js';
import type { Entity } from '../entities/entity.js';

/** Who and what the article names. */
export interface Names {
  /** By sentence: which of them it holds, each once. */
  inSentence: number[][];
  /** The chief ones: how much of the story each carries (sum 1), and its bit in a set of them. */
  main: Map<number, { bit: number; weight: number }>;
}

// One bit each in a 32-bit number; more than that no story is about.
const mainNames = 12;
// A name in the title weighs as much as so many more sentences that hold it.
const titleWeight = 2;

/** Lays the mentions of the entities over the sentences; both in the text's order. */
export function findNames(sentences: readonly Span[], titles: readonly Span[], entities: readonly Entity[]): Names {
  const inSentence = spread(sentences, entities);
  const weights = entities.map(() => 0);
  for (const names of inSentence) for (const name of names) weights[name] = (weights[name] ?? 0) + 1;
  for (const name of new Set(spread(titles, entities).flat()))
    if ((weights[name] ?? 0) > 0) weights[name] = (weights[name] ?? 0) + titleWeight;
  return { inSentence, main: chooseMain(weights) };
}

/** Which entities are mentioned in each of the spans. */
function spread(spans: readonly Span[], entities: readonly Entity[]): number[][] {
  const mentions = entities
    .flatMap(({ mentions }, entity) => mentions.map(({ start }) => ({ start, entity })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return spans.map(({ start, end }) => {
    const held = new Set<number>();
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++;
    for (; next < mentions.length && (mentions[next]?.start ?? 0) < end; next++) held.add(mentions[next]?.entity ?? 0);
    return [...held];
  });
}

function chooseMain(weights: readonly number[]): Names['main'] {
  const chosen = weights
    .map((weight, name) => ({ name, weight }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight || a.name - b.name)
    .slice(0, mainNames);
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(chosen.map(({ name, weight }, bit) => [name, { bit, weight: weight / total }]));
}
