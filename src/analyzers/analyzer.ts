import type { Language } from '../languages/language.js';
import type { Document } from '../text/document.js';
import type { DateMention } from './dates/date.js';
import type { Entity } from './entities/entity.js';
import type { Keyword } from './keywords/keyword.js';
import type { Quote } from './quotes/quote.js';
import type { Summary } from './summary/summary.js';

/** What each analyzer finds, by its section's name. */
export interface Findings {
  summary: Summary;
  quotes: Quote[];
  entities: Entity[];
  keywords: Keyword[];
  dates: DateMention[];
}

export type AnalyzerName = keyof Findings;

/** What the person chose that an analyzer heeds. */
export interface AnalyzerSettings {
  /** Sentences of the summary. */
  sentences: number;
  /** Words of the summary; when given, it bounds instead of `sentences`. */
  words: number | null;
}

export interface AnalyzerInput {
  document: Document;
  language: Language;
  settings: AnalyzerSettings;
  /** What the analyzers named in `needs` found; the others are absent. */
  findings: Readonly<Partial<Findings>>;
}

/** One analyzer. It imports no other: one whose findings it `needs` is run first and handed over. */
export interface Analyzer<Name extends AnalyzerName> {
  name: Name;
  needs: readonly AnalyzerName[];
  run: (input: AnalyzerInput) => Findings[Name] | Promise<Findings[Name]>;
}
