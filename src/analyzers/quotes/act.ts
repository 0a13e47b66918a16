import type { CueReading, Subject, Word, Phrase } from '../../languages/quotation.js';
import type { Span } from '../../text/span.js';
import type { Clause } from './clause.js';
import type { Statement } from './statements.js';

/** Who speaks, as far as the words around the cue tell. */
export interface Speaker extends Span {
  pronoun: boolean;
  /** The words of its statement. */
  words: Phrase;
  /** The statement those words stand in, when it is not the act's own. */
  statement?: number;
}

/** One act of speech while the rules work on it. */
export interface Act {
  rule: string;
  contents: Span[];
  cue: (Span & { reading: CueReading }) | null;
  /** The mention at the cue. */
  speaker: Speaker | null;
  /** The act whose speaker goes on speaking, when no mention stands here. */
  sameAs: Act | null;
  /** Gender and number that the cue's form shows. */
  agreement: number;
  statement: number;
  /** False for a thought or a wish without a quoted word: it bounds other reports and is none itself. */
  reported: boolean;
  /** The words within a string that it was found in, when it stands in quoted words. */
  inner?: Statement;
  /** "Powiedziałem mu, że …": reported by who speaks the words around it. */
  own: boolean;
  /** Are its words quoted though their marks stand elsewhere? */
  quoted?: boolean;
  /** Is it a turn of dialogue that a dash opens? Its words are quoted without marks. */
  turn: boolean;
  /** Does a turn ask? */
  question?: boolean;
  /** Depth: 1 for the author's own report. */
  depth: number;
  evidence: string[];
}

/** A report of a cue in a statement. */
export function makeAct(
  rule: string,
  { words, index }: Statement,
  { cue, subject, reading }: Pick<Clause, 'cue' | 'subject' | 'reading'>,
  contents: Span[],
): Act {
  const word = words[cue] as Word;
  return {
    ...withoutCue(rule, index, contents, subject && speakerOf(words, subject), null),
    cue: { start: word.start, end: words[cue + reading.length - 1]?.end ?? word.end, reading },
    agreement: word.agreement,
    own: reading.own ?? false,
  };
}

/** Speech that no cue reports: who speaks is known from a label, from the words around, or from the act that it goes on with. */
export function withoutCue(rule: string, statement: number, contents: Span[], speaker: Speaker | null, sameAs: Act | null): Act {
  return {
    rule,
    statement,
    contents,
    cue: null,
    speaker,
    sameAs,
    agreement: 0,
    reported: true,
    own: false,
    turn: false,
    depth: 1,
    evidence: [],
  };
}

/** The mention of who speaks. */
export function speakerOf(words: readonly Word[], { phrase, pronoun }: Subject): Speaker {
  return { start: words[phrase.from]?.start ?? 0, end: words[phrase.to - 1]?.end ?? 0, pronoun, words: phrase };
}
