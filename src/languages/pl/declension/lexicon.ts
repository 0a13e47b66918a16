import type { Morphology } from '../../../morphology/morphology.js';

/** What declension asks: readings of words, and whether a list of names holds a base form. */
export interface NameLexicon {
  morphology: Morphology;
  /** Is this, in small letters, a listed name of the kind? */
  isListed: (name: string, wanted: string) => boolean;
}
