import type { Model } from '../model.js';
import type { Analysis } from './analysis.js';
import { Automaton, absent } from './automaton.js';
import { applyPattern, type Patterns } from './dictionary.js';

/** A reading guessed from the ending of a form, with its share among words that end so. */
export interface Guess extends Analysis {
  weight: number;
}

/**
 * Guesses the readings of an unknown word from the longest ending that the training words had. Endings, patterns and
 * weights are counts over the dictionary's own words: names for capitalised forms, open classes for the others.
 */
export class Guesser {
  private readonly automaton: Automaton;
  private readonly offsets: Uint32Array;
  private readonly lists: Uint16Array;

  constructor(
    model: Model,
    section: 'names' | 'words',
    private readonly patterns: Patterns,
  ) {
    this.automaton = new Automaton(model.bytes(`${section}-endings`), String(model.header['alphabet']), model.bytes(`${section}-labels`));
    this.offsets = model.words32(`${section}-offsets`);
    this.lists = model.words16(`${section}-guesses`);
  }

  /** The likeliest first. A reading that would cut the whole word away is left out. */
  guess(form: string): Guess[] {
    const found = this.automaton.findLongestEnding(form);
    if (found === absent) return [];
    const guesses: Guess[] = [];
    // Two cells a guess: the pattern and its weight in 1/65535.
    const list = this.lists.subarray(this.offsets[found], this.offsets[found + 1]);
    for (let at = 0; at + 1 < list.length; at += 2) {
      const pattern = this.patterns.get(list[at] ?? 0);
      if (pattern.lemmaCut >= form.length) continue;
      guesses.push({ ...applyPattern(form, pattern, false), weight: (list[at + 1] ?? 0) / 0xffff });
    }
    return guesses;
  }
}
