import type { Sequence } from './crf.js';

/** Numbers the features that come often enough to learn from, and replaces hashes by numbers in place. */
export class FeatureIndex {
  /** The hash of each numbered feature. */
  readonly hashes: Int32Array;
  private readonly keys: Int32Array;
  private readonly counts: Int32Array;
  private readonly numbers: Int32Array;
  private readonly mask: number;

  constructor(sequences: readonly Sequence[], fewest: number) {
    const total = sequences.reduce((sum, { features }) => sum + features.reduce((inner, list) => inner + list.length, 0), 0);
    let size = 1 << 16;
    while (size < total) size <<= 1;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.numbers = new Int32Array(size).fill(-1);
    for (const { features } of sequences) for (const list of features) for (const feature of list) this.counts[this.slot(feature)]!++;
    const hashes: number[] = [];
    for (let slot = 0; slot < size; slot++) {
      if ((this.counts[slot] ?? 0) < fewest) continue;
      this.numbers[slot] = hashes.length;
      hashes.push(this.keys[slot] ?? 0);
    }
    this.hashes = Int32Array.from(hashes);
    for (const sequence of sequences) this.number(sequence);
  }

  /** Replaces the hashes of a sequence; unknown ones go. */
  number(sequence: Sequence): void {
    sequence.features = sequence.features.map((list) =>
      list.map((feature) => this.numbers[this.slot(feature)] ?? -1).filter((number) => number >= 0),
    );
  }

  private slot(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.mask;
    while ((this.counts[slot] ?? 0) > 0 && this.keys[slot] !== feature) slot = (slot + 1) & this.mask;
    this.keys[slot] = feature;
    return slot;
  }
}
