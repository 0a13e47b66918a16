import type { TextSpan } from '../../text/span.js';

/** What the article is about, in its dictionary form. */
export interface Keyword {
  text: string;
  /** 0 to 1: its weight against the first one's. */
  score: number;
  /** In the text's order. */
  mentions: TextSpan[];
  /** Why: how often, where, how rare. Shown with --explain only. */
  evidence?: string[];
}
