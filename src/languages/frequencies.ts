import { Model } from '../model.js';
import { WordTable } from './word-table.js';

// The logarithmic count of the commonest word, and of one that is not among the counted.
const commonest = 220;
const unseen = 56;
// So many steps of a count are one step of the natural logarithm of a word's share.
const stepsPerNat = 14;

/** How common the words of a language are. */
export class Frequencies {
  private constructor(private readonly table: WordTable) {}

  /** Reads `models/<name>`. */
  static load(name: string): Frequencies {
    return new Frequencies(new WordTable(Model.load(name)));
  }

  /** How rare a word in small letters (for Polish a dictionary form) is: 0 for the commonest to about 12 nats. */
  rarityOf(word: string): number {
    return Math.max(0, commonest - (this.table.get(word) ?? unseen)) / stepsPerNat;
  }
}
