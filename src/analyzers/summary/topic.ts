import type { Terms } from './terms.js';

/** What the whole article is about, seen from its sentences. */
export interface Topic {
  /** By term: in how many sentences it stands. */
  frequency: Float64Array;
  /** The terms that most sentences share, those of the title first among equals, with their weights (sum 1). */
  main: Map<number, { bit: number; weight: number }>;
  /** By sentence, 0 to 1: likeness to the sentences after it. */
  forward: number[];
  /** By sentence, 0 to 1: likeness to the title. */
  title: number[];
}

// One bit each in a 32-bit number.
const mainTerms = 24;

export function findTopic(sentences: readonly Terms[], title: Terms | null, terms: number): Topic {
  const frequency = new Float64Array(terms);
  for (const { words } of sentences) for (const word of words) add(frequency, word, 1);
  const rarity = Float64Array.from(frequency, (count) => (count === 0 ? 0 : Math.log(1 + sentences.length / count)));
  const titleWords = new Set(title?.words);
  return {
    frequency,
    main: chooseMain(frequency, titleWords),
    forward: compareForward(sentences, frequency, rarity),
    title: sentences.map(({ words }) => {
      const shared = words.filter((word) => titleWords.has(word)).length;
      return titleWords.size === 0 ? 0 : shared / titleWords.size;
    }),
  };
}

function chooseMain(frequency: Float64Array, title: ReadonlySet<number>): Topic['main'] {
  const scored = [...frequency]
    .map((count, term) => ({ term, score: (count < 2 ? 0 : count) + (title.has(term) && count > 0 ? 1.5 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.term - b.term)
    .slice(0, mainTerms);
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return new Map(scored.map(({ term, score }, bit) => [term, { bit, weight: score / total }]));
}

/**
 * Likeness of each sentence to all later ones, by shared words weighed by rarity. A story's main sentence comes before
 * those that unfold it, so likeness to what follows tells more than likeness to all (Zheng and Lapata 2019).
 */
function compareForward(sentences: readonly Terms[], frequency: Float64Array, rarity: Float64Array): number[] {
  const before = new Float64Array(frequency.length);
  return sentences.map(({ words }, i) => {
    let norm = 0;
    let later = 0;
    for (const word of words) {
      const weight = rarity[word] ?? 0;
      norm += weight;
      later += weight * ((frequency[word] ?? 0) - (before[word] ?? 0) - 1);
      add(before, word, 1);
    }
    return i === sentences.length - 1 || norm === 0 ? 0 : later / (norm * (sentences.length - 1 - i));
  });
}

function add(counts: Float64Array, index: number, value: number): void {
  counts[index] = (counts[index] ?? 0) + value;
}
