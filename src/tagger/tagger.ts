import type { Model } from '../model.js';
import { mayFollow, outside, readSpans, type LabelledSpan } from './labels.js';
import { reach, slots, type Word } from './word.js';

/** A span that the model found. */
export interface ScoredSpan extends LabelledSpan {
  /** By how much its labels are ahead of none, as a logarithm of odds. */
  margin: number;
}

/** Units of a weight in one of the logarithm of odds: weights are cut at ±4 and kept in a byte. */
export const weightScale = 127 / 4;

/**
 * A linear-chain model: every feature has a score for each label, every pair of labels in a row one more, and the best
 * sequence is taken (Viterbi). Weights are bytes in an open hash table; a row is found by the feature's hash and checked
 * by 16 bits of it. What a word alone contributes is summed once and kept with the word.
 */
export class Tagger {
  readonly types: readonly string[];
  readonly labels: number;
  private readonly checks: Uint16Array;
  private readonly weights: Int8Array;
  private readonly mask: number;
  private readonly transitions: Int32Array;
  /** For each label those that may stand before it. */
  private readonly before: Int32Array[];
  private scores = new Int32Array(0);
  private best = new Int32Array(0);
  private from = new Uint8Array(0);
  private row: Int32Array;

  constructor(model: Model) {
    this.types = model.header['types'] as string[];
    this.labels = 1 + 4 * this.types.length;
    this.checks = model.words16('checks');
    this.weights = model.signedBytes('weights');
    this.mask = this.checks.length - 1;
    this.transitions = Int32Array.from(model.header['transitions'] as number[]);
    this.row = new Int32Array(this.labels);
    this.before = Array.from({ length: this.labels }, (_, label) =>
      Int32Array.from(Array.from({ length: this.labels }, (_, previous) => previous).filter((previous) => mayFollow(previous, label))),
    );
  }

  /**
   * Labels `words.slice(from, to)`. `push` adds the features that a token has beyond those of the words around it.
   * Answers the spans found, with indices into `words`.
   */
  label(words: readonly Word[], from: number, to: number, push: (index: number, features: number[]) => void): ScoredSpan[] {
    const length = to - from;
    this.reserve(length);
    const { labels, scores, row } = this;
    const features: number[] = [];
    for (let index = from; index < to; index++) {
      row.fill(0);
      for (let slot = 0; slot < slots; slot++) {
        const word = words[index - slot + reach];
        if (word) this.addWord(word, slot);
      }
      features.length = 0;
      push(index, features);
      for (const feature of features) this.addFeature(feature, row, 0);
      scores.set(row, (index - from) * labels);
    }
    const path = this.decode(length);
    return readSpans(path, length).map((span) => ({
      from: span.from + from,
      to: span.to + from,
      type: span.type,
      margin: this.marginOf(path, span.from, span.to),
    }));
  }

  private addWord(word: Word, slot: number): void {
    const { labels, row } = this;
    const vectors = (word.vectors ??= this.sumWord(word));
    const at = slot * labels;
    for (let label = 0; label < labels; label++) row[label] = (row[label] ?? 0) + (vectors[at + label] ?? 0);
  }

  private sumWord(word: Word): Int32Array {
    const vectors = new Int32Array(slots * this.labels);
    for (const [slot, features] of word.features.entries()) {
      for (const feature of features) this.addFeature(feature, vectors, slot * this.labels);
    }
    return vectors;
  }

  private addFeature(feature: number, sums: Int32Array, at: number): void {
    const { checks, weights, labels, mask } = this;
    const check = checkOf(feature);
    for (let place = feature & mask; ; place = (place + 1) & mask) {
      const found = checks[place] ?? 0;
      if (found === 0) return;
      if (found !== check) continue;
      const base = place * labels;
      for (let label = 0; label < labels; label++) sums[at + label] = (sums[at + label] ?? 0) + (weights[base + label] ?? 0);
      return;
    }
  }

  private decode(length: number): Uint8Array {
    const { labels, scores, best, from, transitions, before } = this;
    for (let label = 0; label < labels; label++) {
      best[label] = mayFollow(outside, label) ? (transitions[outside * labels + label] ?? 0) + (scores[label] ?? 0) : impossible;
    }
    for (let token = 1; token < length; token++) {
      const here = token * labels;
      const there = here - labels;
      for (let label = 0; label < labels; label++) {
        let top = impossible;
        let choice = 0;
        const candidates = before[label] ?? before[0] ?? new Int32Array(0);
        for (const previous of candidates) {
          const score = (best[there + previous] ?? 0) + (transitions[previous * labels + label] ?? 0);
          if (score > top) {
            top = score;
            choice = previous;
          }
        }
        best[here + label] = top + (scores[here + label] ?? 0);
        from[here + label] = choice;
      }
    }
    return this.trace(length);
  }

  private marginOf(path: Uint8Array, from: number, to: number): number {
    const { labels, scores } = this;
    let sum = 0;
    for (let token = from; token < to; token++) {
      sum += (scores[token * labels + (path[token] ?? outside)] ?? 0) - (scores[token * labels + outside] ?? 0);
    }
    return sum / weightScale;
  }

  private trace(length: number): Uint8Array {
    const { labels, best, from, transitions } = this;
    const path = new Uint8Array(length);
    const last = (length - 1) * labels;
    let top = impossible;
    let label = outside;
    for (let candidate = 0; candidate < labels; candidate++) {
      const score = (best[last + candidate] ?? 0) + (transitions[candidate * labels + outside] ?? 0);
      if (mayFollow(candidate, outside) && score > top) {
        top = score;
        label = candidate;
      }
    }
    for (let token = length - 1; token >= 0; token--) {
      path[token] = label;
      label = from[token * labels + label] ?? outside;
    }
    return path;
  }

  private reserve(length: number): void {
    const size = length * this.labels;
    if (this.scores.length >= size) return;
    this.scores = new Int32Array(2 * size);
    this.best = new Int32Array(2 * size);
    this.from = new Uint8Array(2 * size);
  }
}

const impossible = -(2 ** 30);

/** The bits of a feature by which its row is told from others in the table; never 0, which marks an empty row. */
export function checkOf(feature: number): number {
  return ((feature >>> 16) ^ ((feature << 3) & 0xffff)) & 0xffff || 1;
}
