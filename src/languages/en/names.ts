import { Model } from '../../model.js';
import { Tagger } from '../../tagger/tagger.js';
import { describeWord, type Word } from '../../tagger/word.js';
import { Gazetteer, type Listing, type Match } from '../gazetteer.js';
import type { NameInText, NameKnowledge, WordKnowledge } from '../names.js';
import { splitEnglish } from './split.js';

// Distinct forms remembered; an article has some hundreds.
const remembered = 1 << 14;

/** Names of English texts. */
export class EnglishNames implements WordKnowledge {
  private readonly words = new Map<string, Word>();

  constructor(private readonly gazetteer: Gazetteer | null) {}

  describe = (form: string): Word => {
    let word = this.words.get(form);
    if (!word) {
      if (this.words.size >= remembered) this.words.clear();
      this.words.set(form, (word = this.read(form)));
    }
    return word;
  };

  split = splitEnglish;

  /** "St. Louis", "J. Edgar Hoover": their stops are tokens of the name. */
  takesStop = (): boolean => false;

  match = (words: readonly Word[], from: number): Match | null => {
    const match = words[from]?.opensName ? this.gazetteer?.match(words, from) : null;
    return match && match.to - match.from > 1 ? match : null;
  };

  find = (base: string): Listing | null => this.gazetteer?.find(base.toLowerCase()) ?? null;

  /** English names do not inflect. */
  findBaseForms = (names: readonly NameInText[]): string[] => names.map(({ words, base }) => base ?? words.join(' '));

  private read(form: string): Word {
    const lower = form.toLowerCase();
    const small = form === lower;
    const marks = (this.gazetteer?.find(lower)?.kinds ?? []).map((kind) => `${small ? 'k' : 'K'} ${kind}`);
    return describeWord(form, [lower], marks, this.gazetteer?.opensName([lower]) ?? false);
  }
}

/** What the pack knows of names, with its models. */
export function loadEnglishNames(): NameKnowledge {
  const names = new EnglishNames(new Gazetteer(Model.load('en.names')));
  const { describe, match, split, takesStop, find, findBaseForms } = names;
  return { tagger: new Tagger(Model.load('en.tagger')), describe, match, split, takesStop, find, findBaseForms };
}
