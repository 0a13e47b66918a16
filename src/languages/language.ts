import type { Abbreviations } from '../text/sentences.js';
import type { Morphology } from '../morphology/morphology.js';
import type { BoilerplateMatcher } from './boilerplate.js';
import type { DateGrammar } from './dates.js';
import type { Frequencies } from './frequencies.js';
import type { NounPhraseFinder } from './noun-phrases.js';
import type { NameKnowledge } from './names.js';
import type { Pointing } from './pointers.js';
import type { QuoteGrammar } from './quotation.js';

/**
 * What newscan knows of one language. Every part beyond the first three is optional; heavy parts are functions that
 * load them, so that a run pays for what it needs. Without a part the analyzers take their language-neutral path.
 */
export interface Language {
  /** BCP 47: `pl`, `en`; `und` when it is not known. */
  code: string;
  abbreviations: Abbreviations;
  /** Words without content of their own: articles, prepositions, pronouns, auxiliary verbs. Lower case. */
  stopWords: ReadonlySet<string>;
  /** Does a sentence point back ("He also …", "Dodał też …")? One that surely does cannot stand alone. */
  pointsBack?: (sentence: string) => Pointing;
  /** Tells text that is no part of an article by its first words, its last, or the whole of it. */
  findBoilerplate?: BoilerplateMatcher;
  /** Was a button or a teaser glued into a sentence: "… że wróci. zobacz więcej Minister …"? */
  holdsGluedBoilerplate?: (sentence: string) => boolean;
  /** Readings of word forms: lemma, part of speech, case, kind of name. Loaded once, by the first who asks. */
  morphology?: () => Promise<Morphology>;
  /** Words that stand for what was named before; a short sentence that holds one says little alone. Lower case. */
  pronouns?: ReadonlySet<string>;
  /** Verbs (lemmas) that ask for no subject: "wynika z", "brakuje". */
  subjectlessVerbs?: ReadonlySet<string>;
  /** Words for dates and how they are put together. */
  dates?: () => Promise<DateGrammar>;
  /** How speech is reported; loaded when quotes are asked for. */
  quotes?: () => Promise<QuoteGrammar>;
  /** Nouns that say little of what an article is about: "sposób", "thing". */
  generalNouns?: ReadonlySet<string>;
  /** What a phrase of a noun is made of. */
  nounPhrases?: () => Promise<NounPhraseFinder>;
  /** How common words are. */
  frequencies?: () => Promise<Frequencies>;
  /** What the entities are found with. Loaded once, by the first who asks. */
  names?: () => Promise<NameKnowledge>;
}
