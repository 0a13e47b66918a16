// Fits the weights of a log-linear model over sets of sentences: the expected worth of the set that is drawn is made as
// large as it can be, with a penalty on large weights. Full batch, Adam; no chance involved.
import type { Example } from './examples.js';

export interface Settings {
  iterations: number;
  rate: number;
  /** Pulls each weight towards its prior. */
  penalty: number;
  /** How steeply likeness falls below the best sets. */
  sharpness: number;
  /** Share of the aim that is likeness to the best sets; the rest is the expected worth. */
  mixture: number;
}

/** Weights in the order of the features, starting from `prior` and held near it. */
export function fitWeights(examples: readonly Example[], prior: Float64Array, settings: Settings): Float64Array {
  const { iterations, rate, penalty } = settings;
  const weights = prior.slice();
  const mean = new Float64Array(prior.length);
  const square = new Float64Array(prior.length);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= iterations; step++) {
    const gradient = weights.map((weight, k) => penalty * ((prior[k] ?? 0) - weight));
    for (const example of examples) addGradient(example, weights, gradient, settings, example.weight / total);
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const step1 = (mean[k] ?? 0) / (1 - 0.9 ** step);
      const step2 = Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
      weights[k] = (weights[k] ?? 0) + (rate * step1) / step2;
    }
  }
  return weights;
}

function addGradient(
  { features, worth }: Example,
  weights: Float64Array,
  gradient: Float64Array,
  { sharpness, mixture }: Settings,
  share: number,
): void {
  const width = weights.length;
  if (worth.length < 2) return;
  const chances = softmax(Float64Array.from(worth, (_, row) => dot(features, row * width, weights)));
  const wanted = softmax(Float64Array.from(worth, (value) => sharpness * value));
  const expected = chances.reduce((sum, chance, row) => sum + chance * (worth[row] ?? 0), 0);
  for (const [row, chance] of chances.entries()) {
    const towards = mixture * ((wanted[row] ?? 0) - chance);
    const better = (1 - mixture) * 4 * chance * ((worth[row] ?? 0) - expected);
    const step = share * (towards + better);
    if (step === 0) continue;
    for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + step * (features[row * width + k] ?? 0);
  }
}

function dot(features: Float32Array, at: number, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (features[at + k] ?? 0);
  return sum;
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
