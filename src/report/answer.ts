import type { Findings } from '../analyzers/analyzer.js';
import type { ErrorCode } from '../errors.js';
import type { Source } from '../input/input.js';
import type { Block, Caption, Metadata, Removal, Warning } from '../text/article.js';
import type { Span } from '../text/span.js';

export const schemaVersion = 1;

export type OffsetUnit = 'utf-16' | 'code-point';

/** Everything known of the article itself. */
export interface ArticleAnswer extends Metadata {
  /** BCP 47 code of the text's language, `und` when it is not known. */
  language: string;
  /** 0 to 1: how sure the extraction is. */
  confidence: number;
  /** THE text: every finding is a span of it. */
  text: string;
  blocks: Block[];
  captions: Caption[];
  words: number;
  /** With --explain only: what was left out of a page, and why. */
  removals?: Removal[];
}

/** What is the same for every answer and every failure. */
export interface Envelope {
  schemaVersion: typeof schemaVersion;
  /** The version of newscan that wrote it. */
  newscan: string;
}

/** What the library gives: an answer without the place the input came from. */
export interface Analysis extends Envelope, Partial<Findings> {
  offsets: OffsetUnit;
  article: ArticleAnswer;
  sentences?: Span[];
  warnings: Warning[];
}

export interface Answer extends Analysis {
  /** In the record stream: the record's own id. */
  id?: unknown;
  source: Source;
}

export interface FailedAnswer extends Envelope {
  id?: unknown;
  source: Source;
  error: { code: ErrorCode; message: string; hint: string };
}

/** One line of `--json` or `--ndjson`; the schema is made from it. @public */
export type Result = Answer | FailedAnswer;
