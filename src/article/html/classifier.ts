import { Model } from '../../model.js';
import { features, type Feature } from './features/features.js';
import type { PageFacts } from './features/page.js';

/** In `feature` of a node that splits no further. */
export const leaf = 255;

/**
 * Judges blocks by boosted trees. A tree is a run of nodes; a node is a feature, a threshold and its left child (the
 * right one stands next to it), or a leaf and its value.
 */
export class BlockClassifier {
  private static loaded: BlockClassifier | undefined;

  private constructor(
    private readonly used: readonly Feature[],
    private readonly base: number,
    /** Index of the first node of each tree. */
    private readonly roots: Uint16Array,
    private readonly feature: Uint8Array,
    private readonly value: Float32Array,
    /** Counted from the root of the tree. */
    private readonly left: Uint8Array,
  ) {}

  /** `models/page.blocks`, read by the first who asks. */
  static load(): BlockClassifier {
    BlockClassifier.loaded ??= BlockClassifier.from(Model.load('page.blocks'));
    return BlockClassifier.loaded;
  }

  static from(model: Model): BlockClassifier {
    const known = new Map(features.map((feature) => [feature[0], feature]));
    const used = model.lines('features').map((name): Feature => {
      const feature = known.get(name);
      if (!feature) throw new Error(`page.blocks asks for the feature ${name}, which is not known`);
      return feature;
    });
    const base = Number(model.header['base']);
    return new BlockClassifier(used, base, model.words16('roots'), model.bytes('feature'), model.floats('value'), model.bytes('left'));
  }

  /** The probability of each block that it belongs to the article's text. */
  judge(page: PageFacts): Float64Array {
    const reads = this.used.map(([, read]) => read);
    const row = new Float32Array(reads.length);
    const scores = new Float64Array(page.blocks.length);
    for (let index = 0; index < scores.length; index++) {
      for (let column = 0; column < reads.length; column++) row[column] = reads[column]?.(page, index) ?? 0;
      scores[index] = this.predict(row);
    }
    return scores;
  }

  private predict(row: Float32Array): number {
    const { feature, value, left, roots } = this;
    let margin = this.base;
    for (const root of roots) {
      let node = root;
      for (let column = feature[node] ?? leaf; column !== leaf; column = feature[node] ?? leaf) {
        const goesLeft = (row[column] ?? 0) < (value[node] ?? 0);
        node = root + (left[node] ?? 0) + (goesLeft ? 0 : 1);
      }
      margin += value[node] ?? 0;
    }
    return 1 / (1 + Math.exp(-margin));
  }
}
