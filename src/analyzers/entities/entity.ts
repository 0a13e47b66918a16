import type { TextSpan } from '../../text/span.js';

export const entityTypes = ['person', 'organization', 'place', 'event', 'product', 'group'] as const;
/** `group` is a nation or the inhabitants of a place ("Brytyjczycy"). */
export type EntityType = (typeof entityTypes)[number];

/** One place where the entity is named. `lemma` is the base form of these words: "Bidenowi" → "Biden". */
export interface Mention extends TextSpan {
  lemma: string;
}

export interface Entity {
  /** Valid inside one answer: e1, e2 … */
  id: string;
  /** Base form of the fullest mention: "Joe Biden". */
  name: string;
  type: EntityType;
  /** The number of mentions. */
  count: number;
  /** In the text's order. */
  mentions: Mention[];
  /** Roles and descriptions linked to it ("prezydent USA"); not counted. */
  references: TextSpan[];
  /** Why: lexicon entries, model margin, reason of grouping. Shown with --explain only. */
  evidence?: string[];
}
