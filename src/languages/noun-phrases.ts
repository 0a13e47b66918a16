import type { Token } from '../text/tokens.js';

/** A noun alone or with what belongs to it: "układ napędowy samochodu". */
export interface NounPhrase {
  /** Tokens, `to` exclusive. */
  from: number;
  to: number;
  /** The dictionary forms of its words: mentions of one phrase have the same. */
  lemmas: string[];
  /** The dictionary form of its main word. */
  head: string;
  /** The phrase as a dictionary would have it, in the number of this mention. */
  base: string;
  plural: boolean;
}

/** Finds the noun phrases among the tokens of one sentence, the shorter within the longer too. Names are left out. */
export type NounPhraseFinder = (tokens: readonly Token[]) => NounPhrase[];
