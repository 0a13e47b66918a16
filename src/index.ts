import { analyzeText } from './analyze.js';
import { decodeInput } from './input/decode.js';
import { isMarkup } from './input/markup.js';
import type { Analysis, OffsetUnit } from './report/answer.js';
import { defaultSections, type Section } from './sections.js';

export type { Analysis, Answer, ArticleAnswer, FailedAnswer, OffsetUnit } from './report/answer.js';
export type { Entity, EntityType, Mention } from './analyzers/entities/entity.js';
export type { Cue, Quote, QuoteKind } from './analyzers/quotes/quote.js';
export type { Summary, SummarySentence } from './analyzers/summary/summary.js';
export { NewscanError, type ErrorCode } from './errors.js';
export type { Section } from './sections.js';
export type { Block, BlockKind, Caption, Removal, Warning } from './text/article.js';
export type { Span, TextSpan } from './text/span.js';

/** How `analyze` reads its input. Everything has a default. */
export interface AnalyzeOptions {
  /** Instead of finding out from the input whether it is a page. */
  mediaType?: 'text/plain' | 'text/html';
  /** Instead of detection, a BCP 47 code. */
  language?: string;
  /** The address of a page. */
  url?: string;
  /** Sections to compute; default summary, quotes, entities, keywords. */
  show?: readonly Section[];
  /** Sentences of the summary, default 3. */
  sentences?: number;
  /** Words of the summary, instead of `sentences`. */
  words?: number;
  /** Unit of all offsets, default `utf-16`. */
  offsets?: OffsetUnit;
  /** Keep evidence and removals. */
  explain?: boolean;
  /** Largest input in bytes when bytes are given, default 32 MiB. */
  maxBytes?: number;
}

/**
 * Analyses an article: a text, the source of a page, or the bytes of either. Resolves to the answer that
 * `newscan --json` prints, without `source`. Opens no file and no socket. Throws a `NewscanError` with `code` and
 * `hint` when there is no article in it.
 *
 * @example
 * const { summary, quotes, entities } = await analyze(text, { language: 'pl' });
 */
export async function analyze(input: string | Uint8Array, options: AnalyzeOptions = {}): Promise<Analysis> {
  const { text, undecodable } =
    typeof input === 'string'
      ? { text: input, undecodable: 0 }
      : await decodeInput({ kind: 'record', name: '-', url: null, bytes: input, charset: null }, options.maxBytes ?? 32 << 20);
  return analyzeText(text, {
    mediaType: options.mediaType ?? (isMarkup(text) ? 'text/html' : 'text/plain'),
    language: options.language ?? null,
    url: options.url ?? null,
    show: options.show ?? defaultSections,
    settings: { sentences: options.sentences ?? 3, words: options.words ?? null },
    offsets: options.offsets ?? 'utf-16',
    explain: options.explain ?? false,
    undecodable,
  });
}
