import type { TextSpan } from '../../text/span.js';

export const quoteKinds = ['direct', 'mixed', 'indirect'] as const;
/** `direct`: all words quoted, or a dialogue dash; `mixed`: reported with a fragment in quotation marks. */
export type QuoteKind = (typeof quoteKinds)[number];

/** The word that reports: "podkreślił", lemma "podkreślić". */
export interface Cue extends TextSpan {
  lemma: string;
}

/** One act of speech. */
export interface Quote {
  /** Valid inside one answer: q1, q2 … */
  id: string;
  kind: QuoteKind;
  /** 1, or the depth by `parent` for speech reported inside speech. */
  level: number;
  parent: string | null;
  /** Without outer quotation marks and the opening że/that; several when a cue interrupts them. */
  contents: TextSpan[];
  cue: Cue | null;
  /** The mention at the cue, without the cue; null when it is dropped. */
  speaker: TextSpan | null;
  /** The full base-form name, or a role in base form; null when nobody is named. */
  speakerEntity: string | null;
  speakerId: string | null;
  /** 0 to 1: how often a finding of this rule is right. */
  confidence: number;
  /** The rule that found it. */
  rule: string;
  /** Why: the words that the rule went by. Shown with --explain only. */
  evidence?: string[];
}
