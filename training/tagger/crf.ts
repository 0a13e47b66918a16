import { mayFollow, outside } from '../../src/tagger/labels.js';

/** A stretch of tokens to learn from: the features of each token and the labels that it may have. */
export interface Sequence {
  features: Int32Array[];
  /** Allowed labels of each token; several where the annotators did not look for a type. */
  allowed: Uint8Array[];
  /** How much the sequence counts. */
  weight: number;
  /** Adds a second set of weights of the sequence's own domain (Daumé 2007); both are summed in the end. */
  domain: boolean;
}

const impossible = -1e30;

/**
 * A linear-chain conditional random field with numbered features, trained by AdaGrad on one sequence after another.
 * Where several labels are allowed, it maximises the probability of all allowed sequences together.
 */
export class Crf {
  readonly weights: Float32Array;
  readonly ownWeights: Float32Array;
  readonly transitions: Float32Array;
  private readonly squares: Float32Array;
  private readonly ownSquares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly legal: Uint8Array;

  constructor(
    readonly labels: number,
    readonly features: number,
    private readonly rate: number,
    private readonly decay: number,
  ) {
    const size = labels * features;
    this.weights = new Float32Array(size);
    this.ownWeights = new Float32Array(size);
    this.squares = new Float32Array(size);
    this.ownSquares = new Float32Array(size);
    this.transitions = new Float32Array(labels * labels);
    this.transitionSquares = new Float32Array(labels * labels);
    this.legal = new Uint8Array(labels * labels);
    for (let label = 0; label < labels; label++) {
      for (let next = 0; next < labels; next++) this.legal[label * labels + next] = mayFollow(label, next) ? 1 : 0;
    }
  }

  /** Scores of every label at every token. */
  emissions(sequence: Pick<Sequence, 'features' | 'domain'>): Float64Array {
    const { labels, weights, ownWeights } = this;
    const scores = new Float64Array(sequence.features.length * labels);
    for (const [token, features] of sequence.features.entries()) {
      const base = token * labels;
      for (const feature of features) {
        const at = feature * labels;
        for (let label = 0; label < labels; label++) {
          scores[base + label]! += weights[at + label]!;
          if (sequence.domain) scores[base + label]! += ownWeights[at + label]!;
        }
      }
    }
    return scores;
  }

  /** One step towards the allowed labels; returns the loss. */
  learn(sequence: Sequence): number {
    const { labels } = this;
    const length = sequence.features.length;
    const scores = this.emissions(sequence);
    const free = this.expect(scores, length, null);
    const held = this.expect(scores, length, sequence.allowed);
    const gradient = new Float64Array(labels);
    for (let token = 0; token < length; token++) {
      let any = false;
      for (let label = 0; label < labels; label++) {
        const difference = (held.marginals[token * labels + label]! - free.marginals[token * labels + label]!) * sequence.weight;
        gradient[label] = Math.abs(difference) < 1e-4 ? 0 : difference;
        any ||= gradient[label] !== 0;
      }
      if (!any) continue;
      for (const feature of sequence.features[token]!) {
        const at = feature * labels;
        this.step(this.weights, this.squares, at, gradient);
        if (sequence.domain) this.step(this.ownWeights, this.ownSquares, at, gradient);
      }
    }
    const change = new Float64Array(labels * labels);
    for (let pair = 0; pair < change.length; pair++) change[pair] = (held.pairs[pair]! - free.pairs[pair]!) * sequence.weight;
    this.step(this.transitions, this.transitionSquares, 0, change);
    return (free.total - held.total) * sequence.weight;
  }

  private step(weights: Float32Array, squares: Float32Array, at: number, gradient: Float64Array): void {
    for (let index = 0; index < gradient.length; index++) {
      const slope = gradient[index]!;
      if (slope === 0) continue;
      const place = at + index;
      const pulled = slope - this.decay * weights[place]!;
      squares[place]! += pulled * pulled;
      weights[place]! += (this.rate * pulled) / (1e-2 + Math.sqrt(squares[place]!));
    }
  }

  /** Forward and backward: the probability of each label at each token, and of each pair of labels in a row. */
  private expect(
    scores: Float64Array,
    length: number,
    allowed: Uint8Array[] | null,
  ): { marginals: Float64Array; pairs: Float64Array; total: number } {
    const { labels, transitions, legal } = this;
    const forward = new Float64Array(length * labels).fill(impossible);
    const backward = new Float64Array(length * labels).fill(impossible);
    const choices: ArrayLike<number>[] = Array.from({ length }, (_, token) => allowed?.[token] ?? this.every());
    for (let token = 0; token < length; token++) {
      for (let c = 0; c < choices[token]!.length; c++) {
        const label = choices[token]![c]!;
        let sum = impossible;
        if (token === 0) sum = legal[outside * labels + label] ? transitions[outside * labels + label]! : impossible;
        else {
          for (let p = 0; p < choices[token - 1]!.length; p++) {
            const previous = choices[token - 1]![p]!;
            if (legal[previous * labels + label])
              sum = logAdd(sum, forward[(token - 1) * labels + previous]! + transitions[previous * labels + label]!);
          }
        }
        forward[token * labels + label] = sum + scores[token * labels + label]!;
      }
    }
    let total = impossible;
    for (let c = 0; c < choices[length - 1]!.length; c++) {
      const label = choices[length - 1]![c]!;
      const last = legal[label * labels + outside] ? transitions[label * labels + outside]! : impossible;
      backward[(length - 1) * labels + label] = last;
      total = logAdd(total, forward[(length - 1) * labels + label]! + last);
    }
    const pairs = new Float64Array(labels * labels);
    const marginals = new Float64Array(length * labels);
    for (let token = length - 1; token >= 0; token--) {
      for (let c = 0; c < choices[token]!.length; c++) {
        const label = choices[token]![c]!;
        const at = token * labels + label;
        if (token < length - 1) {
          let sum = impossible;
          for (let n = 0; n < choices[token + 1]!.length; n++) {
            const next = choices[token + 1]![n]!;
            if (!legal[label * labels + next]) continue;
            const after = (token + 1) * labels + next;
            const path = transitions[label * labels + next]! + scores[after]! + backward[after]!;
            sum = logAdd(sum, path);
            const joint = forward[at]! + path - total;
            if (joint > -20) pairs[label * labels + next]! += Math.exp(joint);
          }
          backward[at] = sum;
        }
        const log = forward[at]! + backward[at]! - total;
        if (log > -20) marginals[at] = Math.exp(log);
      }
    }
    for (let label = 0; label < labels; label++) {
      pairs[outside * labels + label]! += marginals[label]!;
      pairs[label * labels + outside]! += marginals[(length - 1) * labels + label]!;
    }
    return { marginals, pairs, total };
  }

  private all: Uint8Array | null = null;
  private every(): Uint8Array {
    return (this.all ??= Uint8Array.from({ length: this.labels }, (_, label) => label));
  }
}

function logAdd(a: number, b: number): number {
  if (a < b) return logAdd(b, a);
  const difference = b - a;
  return difference < -30 ? a : a + Math.log1p(Math.exp(difference));
}
