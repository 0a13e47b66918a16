import { rateSummary, type Example } from './examples.js';

/** Articles that were judged in one way. */
export interface RatedSet {
  examples: readonly Example[];
  /** How much a whole point of its mean counts. */
  weight: number;
}

export interface Settings {
  /** By how much a weight is changed: large steps first. */
  steps: readonly number[];
  /** A change that gains less than this is noise. */
  leastGain: number;
}

/** A set weighs one over the standard error of its mean, so that gains are counted in standard errors. */
export function weighSet(examples: readonly Example[], start: ReadonlyMap<string, number>, share: number): RatedSet {
  const worth = examples.map((example) => rateSummary(example, start));
  const mean = worth.reduce((sum, value) => sum + value, 0) / worth.length;
  const variance = worth.reduce((sum, value) => sum + (value - mean) ** 2, 0) / worth.length;
  return { examples, weight: share * Math.sqrt(worth.length / variance) };
}

/**
 * Pattern search: changes one of the `free` weights at a time, keeps the change when the summaries that the weights choose
 * get better, and goes on with a smaller step when none does. What is rated is the program's own choice, so nothing stands between
 * the aim and the weights; no chance is involved.
 */
export function searchWeights(
  start: ReadonlyMap<string, number>,
  sets: readonly RatedSet[],
  free: readonly string[],
  { steps, leastGain }: Settings,
): Map<string, number> {
  const weights = new Map(start);
  let best = rateAll(sets, weights);
  for (const step of steps) {
    for (let moved = true; moved;) {
      moved = false;
      for (const name of free) {
        const weight = weights.get(name) ?? 0;
        for (const tried of [weight + step, weight - step]) {
          const worth = rateAll(sets, new Map(weights).set(name, tried));
          if (worth < best + leastGain) continue;
          best = worth;
          weights.set(name, tried);
          moved = true;
          break;
        }
      }
    }
  }
  return weights;
}

function rateAll(sets: readonly RatedSet[], weights: ReadonlyMap<string, number>): number {
  return sets.reduce(
    (sum, { examples, weight }) =>
      sum + (weight * examples.reduce((total, example) => total + rateSummary(example, weights), 0)) / examples.length,
    0,
  );
}
