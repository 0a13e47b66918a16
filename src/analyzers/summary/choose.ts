import { setFeatureNames, type Described } from './features.js';
import { weighPair, type Weights } from './model.js';
import type { Topic } from './topic.js';

/** How long a summary may be. */
export interface Length {
  sentences: number;
  /** When given, bounds instead of `sentences`. */
  words: number | null;
}

interface Choice {
  /** Ascending. */
  chosen: readonly number[];
  score: number;
  words: number;
  covered: number;
  coveredNames: number;
}

// Within a budget of words a sentence counts by its length, against one of so many words.
const usualWords = 20;
// States kept for each number of sentences.
const beamWidth = 64;
// Of a longer article only the sentences of the highest scores are tried, so that the work stays linear.
const mostCandidates = 60;

/**
 * Chooses the sentences that together make the best summary: each with its own score, in pairs, and by how much of the
 * article's main terms all of them cover. A beam search in the text's order, so what must stand together stays so.
 * Returns indices, ascending; empty when no sentence can stand in a summary.
 */
export function chooseSentences(story: readonly Described[], scores: readonly number[], weights: Weights, length: Length): number[] {
  const most = length.words === null ? length.sentences : Math.max(1, Math.ceil(length.words / 8));
  const candidates = preselect(story, scores);
  const pairScale = 2 / Math.max(1, Math.min(most, 3) - 1);
  let beams: Choice[][] = [[{ chosen: [], score: 0, words: 0, covered: 0, coveredNames: 0 }]];
  for (const [i, sentence] of story.entries()) {
    if (!candidates.has(i)) continue;
    const extend = makeExtension(
      story,
      i,
      scores[i] ?? 0,
      weights,
      length.words === null ? 1 : sentence.story.words / usualWords,
      pairScale,
    );
    const grown: Choice[][] = beams.map((beam) => [...beam]);
    for (const beam of beams) {
      for (const choice of beam) {
        if (choice.chosen.length >= most || !mayFollow(sentence, choice, i)) continue;
        const next = extend(choice);
        if (length.words === null || next.words <= length.words) (grown[next.chosen.length] ??= []).push(next);
      }
    }
    beams = grown.map((beam) => beam.sort((a, b) => b.score - a.score).slice(0, beamWidth));
  }
  const best = beams.map(([first]) => first).filter((choice) => choice !== undefined && choice.chosen.length > 0);
  // Of summaries that keep within a budget of words the shortest sentences would make the longest.
  const chosen = length.words === null ? best.at(-1) : best.toSorted((a, b) => (b?.score ?? 0) - (a?.score ?? 0))[0];
  return [...(chosen?.chosen ?? [])];
}

function preselect(story: readonly Described[], scores: readonly number[]): Set<number> {
  const sound = [...story.keys()].filter((i) => story[i]?.story.sound);
  if (sound.length <= mostCandidates) return new Set(sound);
  return new Set(sound.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, mostCandidates));
}

function mayFollow({ story: current }: Described, { chosen }: Choice, i: number): boolean {
  if (!current.needsPrevious) return true;
  // Across a heading or a caption nobody knows what the sentence points at.
  return chosen.at(-1) === i - 1 && current.follows;
}

/** Adds a sentence to a choice of earlier ones; how it goes with each of them is weighed once for all choices. */
function makeExtension(
  story: readonly Described[],
  i: number,
  score: number,
  weights: Weights,
  share: number,
  pairScale: number,
): (choice: Choice) => Choice {
  const sentence = story[i];
  const withEarlier = new Map<number, number>();
  const weighWith = (other: number): number => {
    const known = withEarlier.get(other);
    const earlier = story[other];
    if (known !== undefined || !earlier || !sentence) return known ?? 0;
    const weight = pairScale * weighPair(earlier, sentence, weights);
    withEarlier.set(other, weight);
    return weight;
  };
  const [forTerms, forNames] = setFeatureNames.map((name) => weights.get(name) ?? 0);
  return (choice) => {
    if (!sentence) return choice;
    const covered = choice.covered | sentence.mainBits;
    const coveredNames = choice.coveredNames | sentence.nameBits;
    const gain =
      (forTerms ?? 0) * weighBits(sentence.topic.main, covered & ~choice.covered) +
      (forNames ?? 0) * weighBits(sentence.allNames.main, coveredNames & ~choice.coveredNames);
    return {
      chosen: [...choice.chosen, i],
      score: choice.score + share * choice.chosen.reduce((sum, other) => sum + weighWith(other), score + gain),
      words: choice.words + sentence.story.words,
      covered,
      coveredNames,
    };
  };
}

/** The weight of the main terms or names whose bits are set. */
function weighBits(main: Topic['main'], bits: number): number {
  let sum = 0;
  for (const { bit, weight } of main.values()) if (bits & (1 << bit)) sum += weight;
  return sum;
}
