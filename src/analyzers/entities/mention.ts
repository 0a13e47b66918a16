import type { Listing } from '../../languages/gazetteer.js';
import type { Word } from '../../tagger/word.js';
import type { EntityType } from './entity.js';

/** A name found in the text, before it is grouped with others. */
export interface FoundName {
  /** Index of its sentence, and its tokens there, `to` exclusive. */
  sentence: number;
  from: number;
  to: number;
  start: number;
  end: number;
  type: EntityType;
  words: readonly Word[];
  /** How sure the model is: see `ScoredSpan`; 0 for a name that a list brought. */
  margin: number;
  /** Base form. */
  lemma: string;
  /** What a list of names says of it. */
  listing: Listing | null;
  /** Why it is there and of this type, for --explain. */
  evidence: string[];
}

/** What all mentions of one name share: the base form in small letters without marks. */
export function nameKey(lemma: string): string {
  return lemma
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
