import type { TextSpan } from '../../text/span.js';

export interface SummarySentence extends TextSpan {
  score: number;
  /** Why: the features that decided. Shown with --explain only. */
  evidence?: string[];
}

/** The sentences that carry the story, whole, in the text's order. */
export interface Summary {
  sentences: SummarySentence[];
}
