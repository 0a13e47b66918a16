import type { Tagger } from '../tagger/tagger.js';
import type { Word } from '../tagger/word.js';
import type { Listing, Match } from './gazetteer.js';

/** A name as it stands in a text, for its base form. */
export interface NameInText {
  /** The words of the name, a mark glued to its word. */
  words: readonly string[];
  type: 'person' | 'organization' | 'place' | 'event' | 'product' | 'group';
  /** Up to three words of the sentence before it, and the one after it. */
  before: readonly string[];
  after: string | undefined;
  /** The base form that a list of names gives, if one does. */
  base?: string;
}

/** What the features of a tagger are made of. */
export interface WordKnowledge {
  /** Describes a word form for the tagger. The same form gives the same object. */
  describe: (form: string) => Word;
  /** The longest listed name of several words that begins at the token, or null. */
  match: (words: readonly Word[], from: number) => Match | null;
  /** Where a token is cut so that a name in it stands alone: places inside the form. */
  split: (form: string) => number[];
  /** Is the word an abbreviation in names, so that the stop after it is a part of them: "Wlk." of "Wlk. Brytania"? */
  takesStop: (form: string) => boolean;
}

/** What a language knows of names: the part of a pack that the entities are found with. */
export interface NameKnowledge extends WordKnowledge {
  tagger: Tagger;
  /** What the list says of a name of one word, by its base form. */
  find: (base: string) => Listing | null;
  /** The base forms of the names of one text; `seen`: all its words in small letters. */
  findBaseForms: (names: readonly NameInText[], seen: ReadonlySet<string>) => string[];
}
