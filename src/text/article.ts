import type { Span } from './span.js';

/** The closed list of what a block of an article can be. */
export const blockKinds = [
  'title',
  'lead',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table',
  'caption',
  'credit',
  'byline',
  'dateline',
  'teaser',
  'signature',
  'other',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The kinds that hold the author's running prose: what a summary may take from. */
export const proseKinds: ReadonlySet<BlockKind> = new Set(['lead', 'paragraph', 'list-item', 'quote']);

/**
 * A place in the source of a page, in UTF-16 code units of the decoded page: other words than `start` and `end`, which
 * always mean a place in the article's text.
 */
export interface SourcePlace {
  from: number;
  to: number;
}

/** One block of the text. Blocks do not overlap and stand in the text's order. */
export interface Block extends Span {
  kind: BlockKind;
  /** For a heading of a page: 1 to 6. */
  level?: number;
  source?: SourcePlace;
}

/** Text of a page that stands beside the article: under a picture or a video. */
export interface Caption {
  text: string;
  source?: SourcePlace;
}

/** A piece of a page that was left out, and why. */
export interface Removal {
  step: string;
  reason: string;
  text: string;
  source?: SourcePlace;
}

export type ArticleType = 'article' | 'live-blog' | 'gallery' | 'video' | 'other';

/** What a page or a plain text says about itself. Null where it says nothing. */
export interface Metadata {
  title: string | null;
  authors: string[];
  /** ISO 8601 in the zone the page wrote; a day alone is `2021-12-30`. */
  published: string | null;
  modified: string | null;
  site: string | null;
  /** The news agency the text comes from: PAP, Reuters … */
  agency: string | null;
  section: string | null;
  type: ArticleType;
  /** What the page declares, a BCP 47 code; the detected one is in the document. */
  language: string | null;
  image: string | null;
  url: string | null;
  paywalled: boolean | null;
}

/** Something the reader of the results should know about the input. */
export interface Warning {
  code: string;
  message: string;
}

/** An article: THE text, its blocks, and what is known about it. */
export interface Article extends Metadata {
  text: string;
  blocks: Block[];
  captions: Caption[];
  removals: Removal[];
  warnings: Warning[];
  /** 0 to 1: how sure the extraction is that this is the article and the whole of it. */
  confidence: number;
}
