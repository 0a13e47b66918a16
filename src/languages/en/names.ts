import { Model } from '../../model.js';
import { Tagger } from '../../tagger/tagger.js';
import { describeWord, type Word } from '../../tagger/word.js';
import { Gazetteer } from '../gazetteer.js';
import { ListedWords } from '../listed-words.js';
import type { NameInText, NameKnowledge, WordKnowledge } from '../names.js';
import { splitEnglish } from './split.js';

/** Names of English texts. */
export class EnglishNames extends ListedWords implements WordKnowledge {
  split = splitEnglish;

  /** "St. Louis", "J. Edgar Hoover": their stops are tokens of the name. */
  takesStop = (): boolean => false;

  /** English names do not inflect. */
  findBaseForms = (names: readonly NameInText[]): string[] => names.map(({ words, base }) => base ?? words.join(' '));

  protected read(form: string): Word {
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
