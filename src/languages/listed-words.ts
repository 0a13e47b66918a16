import type { Word } from '../tagger/word.js';
import type { Gazetteer, Listing, Match } from './gazetteer.js';

// Distinct forms remembered; an article has some hundreds.
const remembered = 1 << 14;

/** The words of a language with what a list of names says of them; each form is read once. */
export abstract class ListedWords {
  private readonly words = new Map<string, Word>();

  constructor(protected readonly gazetteer: Gazetteer | null) {}

  protected abstract read(form: string): Word;

  describe = (form: string): Word => {
    let word = this.words.get(form);
    if (!word) {
      if (this.words.size >= remembered) this.words.clear();
      this.words.set(form, (word = this.read(form)));
    }
    return word;
  };

  match = (words: readonly Word[], from: number): Match | null => {
    const match = words[from]?.opensName ? this.gazetteer?.match(words, from) : null;
    return match && match.to - match.from > 1 ? match : null;
  };

  find = (base: string): Listing | null => this.gazetteer?.find(base.toLowerCase()) ?? null;
}
