import { checkOf, weightScale } from '../../src/tagger/tagger.js';
import { packModel } from '../pack.js';
import type { Crf } from './crf.js';

/**
 * Writes a trained model in the form that src/tagger/tagger.ts reads: the rows with the largest weights, as bytes.
 * The weights of the own domain are added to the common ones.
 */
export function exportTagger(crf: Crf, hashes: Int32Array, types: readonly string[], bits: number, fill: number, path: string): number {
  const { labels } = crf;
  const size = 1 << bits;
  const summed = (feature: number, label: number): number =>
    (crf.weights[feature * labels + label] ?? 0) + (crf.ownWeights[feature * labels + label] ?? 0);
  const largest = Float32Array.from(hashes, (_, feature) => {
    let most = 0;
    for (let label = 0; label < labels; label++) most = Math.max(most, Math.abs(summed(feature, label)));
    return most;
  });
  const kept = Array.from(hashes.keys())
    .sort((a, b) => (largest[b] ?? 0) - (largest[a] ?? 0))
    .slice(0, Math.floor(size * fill));
  const scale = weightScale;
  const checks = new Uint16Array(size);
  const weights = new Int8Array(size * labels);
  for (const feature of kept) {
    const hash = hashes[feature] ?? 0;
    let place = hash & (size - 1);
    while (checks[place] !== 0) {
      if (checks[place] === checkOf(hash)) break;
      place = (place + 1) & (size - 1);
    }
    // Two features that cannot be told apart: the stronger one, which came first, stays.
    if (checks[place] !== 0) continue;
    checks[place] = checkOf(hash);
    for (let label = 0; label < labels; label++) {
      weights[place * labels + label] = Math.max(-127, Math.min(127, Math.round(summed(feature, label) * scale)));
    }
  }
  const transitions = Array.from(crf.transitions, (weight) => Math.round(weight * scale));
  return packModel(path, { types, transitions }, { checks, weights });
}
