/**
 * Gradient boosted trees for a yes-or-no question: histograms of binned columns, trees grown leaf by leaf. A seed
 * decides everything that chance decides.
 */
import { RandomNumbers } from '../tagger/random.js';
import { binColumn, mostBins, type BinnedColumn } from './bins.js';

/** A node asks whether a feature is below a threshold and goes to `left` if so, else to the one after it; or it is a leaf. */
export type Node = { feature: number; threshold: number; bin: number; left: number } | { value: number };

export interface Boosted {
  /** Margin of a row before any tree is asked. */
  base: number;
  trees: Node[][];
}

export interface BoostSettings {
  trees: number;
  leaves: number;
  rate: number;
  /** The weight that both sides of a split must have. */
  leastWeight: number;
  /** Of all features and all rows, the shares that each tree sees. */
  featureShare: number;
  rowShare: number;
  ridge: number;
  seed: number;
}

/** A split of a leaf, or one that may be. */
interface Split {
  gain: number;
  feature: number;
  bin: number;
}

interface Leaf {
  index: number;
  rows: Uint32Array;
  histogram: Float64Array;
  split: Split | null;
}

/** Sums of gradients, of their derivatives, and of weights. */
type Sums = readonly [gradient: number, hessian: number, weight: number];

/** Learns from rows: one column per feature; labels 0 or 1; rows of weight 0 are passed over. */
export function boost(columns: readonly Float32Array[], labels: Uint8Array, weights: Float32Array, settings: BoostSettings): Boosted {
  const binned = columns.map(binColumn);
  const base = logOdds(labels, weights);
  const margins = new Float64Array(labels.length).fill(base);
  const grower = new TreeGrower(binned, labels, weights, settings);
  const trees: Node[][] = [];
  for (let count = 0; count < settings.trees; count++) {
    const tree = grower.grow(margins);
    trees.push(tree);
    for (let row = 0; row < margins.length; row++) margins[row]! += valueOf(tree, binned, row);
  }
  return { base, trees };
}

/** The probability of yes. */
export function predict({ base, trees }: Boosted, read: (feature: number) => number): number {
  let margin = base;
  for (const tree of trees) {
    let node = tree[0]!;
    while (!('value' in node)) node = tree[node.left + (read(node.feature) < node.threshold ? 0 : 1)]!;
    margin += node.value;
  }
  return 1 / (1 + Math.exp(-margin));
}

function logOdds(labels: Uint8Array, weights: Float32Array): number {
  const sums = [0, 0];
  labels.forEach((label, row) => (sums[label]! += weights[row]!));
  return Math.log(sums[1]! / sums[0]!);
}

function valueOf(tree: readonly Node[], binned: readonly BinnedColumn[], row: number): number {
  let node = tree[0]!;
  while (!('value' in node)) node = tree[node.left + (binned[node.feature]!.bins[row]! <= node.bin ? 0 : 1)]!;
  return node.value;
}

class TreeGrower {
  private readonly random: RandomNumbers;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;

  constructor(
    private readonly columns: readonly BinnedColumn[],
    private readonly labels: Uint8Array,
    private readonly weights: Float32Array,
    private readonly settings: BoostSettings,
  ) {
    this.random = new RandomNumbers(settings.seed);
    this.gradients = new Float64Array(labels.length);
    this.hessians = new Float64Array(labels.length);
  }

  /** One tree that corrects the margins reached so far. */
  grow(margins: Float64Array): Node[] {
    const { settings, random } = this;
    const rows: number[] = [];
    for (let row = 0; row < margins.length; row++) {
      const probability = 1 / (1 + Math.exp(-margins[row]!));
      this.gradients[row] = this.weights[row]! * (this.labels[row]! - probability);
      this.hessians[row] = this.weights[row]! * probability * (1 - probability);
      if (this.weights[row]! > 0 && random.next() < settings.rowShare) rows.push(row);
    }
    const features = this.columns.map((_, feature) => feature).filter(() => random.next() < settings.featureShare);
    return this.split(Uint32Array.from(rows), features);
  }

  private split(rows: Uint32Array, features: readonly number[]): Node[] {
    const nodes: Node[] = [];
    const open: Leaf[] = [];
    const add = (list: Uint32Array, histogram: Float64Array): void => {
      open.push({ index: nodes.length, rows: list, histogram, split: this.findSplit(histogram, features) });
      nodes.push({ value: this.settings.rate * this.valueOf(sumOf(histogram, 0, mostBins)) });
    };
    add(rows, this.fillHistogram(rows, features));
    for (let leaves = 1; leaves < this.settings.leaves; leaves++) {
      const best = open.reduce<Leaf | null>((a, b) => ((b.split?.gain ?? 0) > (a?.split?.gain ?? 0) ? b : a), null);
      if (!best?.split) break;
      open.splice(open.indexOf(best), 1);
      const { feature, bin } = best.split;
      const { bins, thresholds } = this.columns[feature]!;
      const left = best.rows.filter((row) => bins[row]! <= bin);
      const right = best.rows.filter((row) => bins[row]! > bin);
      const [small, large] = left.length < right.length ? [left, right] : [right, left];
      const smallHistogram = this.fillHistogram(small, features);
      const largeHistogram = best.histogram.map((amount, at) => amount - smallHistogram[at]!);
      nodes[best.index] = { feature, bin, threshold: thresholds[bin]!, left: nodes.length };
      for (const side of [left, right]) add(side, side === large ? largeHistogram : smallHistogram);
    }
    return nodes;
  }

  /** Per feature and bin: the three sums. */
  private fillHistogram(rows: Uint32Array, features: readonly number[]): Float64Array {
    const histogram = new Float64Array(features.length * mostBins * 3);
    features.forEach((feature, position) => {
      const { bins } = this.columns[feature]!;
      for (const row of rows) {
        const at = (position * mostBins + bins[row]!) * 3;
        histogram[at]! += this.gradients[row]!;
        histogram[at + 1]! += this.hessians[row]!;
        histogram[at + 2]! += this.weights[row]!;
      }
    });
    return histogram;
  }

  private findSplit(histogram: Float64Array, features: readonly number[]): Split | null {
    const { leastWeight, ridge } = this.settings;
    const all = sumOf(histogram, 0, mostBins);
    const whole = gainOf(all, ridge);
    let best: Split | null = null;
    features.forEach((feature, position) => {
      let left: Sums = [0, 0, 0];
      for (let bin = 0; bin < this.columns[feature]!.thresholds.length; bin++) {
        left = addSums(left, sumOf(histogram, position * mostBins + bin, 1));
        const right: Sums = [all[0] - left[0], all[1] - left[1], all[2] - left[2]];
        if (left[2] < leastWeight) continue;
        if (right[2] < leastWeight) break;
        const gain = gainOf(left, ridge) + gainOf(right, ridge) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
      }
    });
    return best;
  }

  private valueOf([gradient, hessian]: Sums): number {
    return gradient / (hessian + this.settings.ridge);
  }
}

function gainOf([gradient, hessian]: Sums, ridge: number): number {
  return gradient ** 2 / (hessian + ridge);
}

function sumOf(histogram: Float64Array, from: number, bins: number): Sums {
  let sums: Sums = [0, 0, 0];
  for (let at = from * 3; at < (from + bins) * 3; at += 3) sums = addSums(sums, [histogram[at]!, histogram[at + 1]!, histogram[at + 2]!]);
  return sums;
}

function addSums(one: Sums, other: Sums): Sums {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}
