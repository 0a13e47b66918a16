import type { Article, BlockKind } from './article.js';
import { splitSentences, type Abbreviations } from './sentences.js';
import type { Span } from './span.js';
import { tokenize, type Token } from './tokens.js';

/** A sentence of one block. `block` is the block's index in `article.blocks`. */
export interface Sentence extends Span {
  index: number;
  block: number;
  kind: BlockKind;
  tokens: Token[];
}

/** An article cut into sentences and tokens: what every analyzer reads. */
export interface Document {
  article: Article;
  text: string;
  /** BCP 47 code of the text's language. */
  language: string;
  sentences: Sentence[];
}

/**
 * How many characters of a text are analysed: some forty times the longest newspaper article. What follows stays in
 * the text and is not searched, so that a file of any size within the limits needs bounded time and memory.
 */
export const longestAnalysis = 2_000_000;

/** Cuts the blocks of an article into sentences with their tokens. */
export function buildDocument(article: Article, language: string, abbreviations: Abbreviations): Document {
  const { text } = article;
  const sentences: Sentence[] = [];
  for (const [block, { start, end: blockEnd, kind }] of article.blocks.entries()) {
    if (start >= longestAnalysis) break;
    const end = Math.min(blockEnd, longestAnalysis);
    for (const span of splitSentences(text, start, end, abbreviations)) {
      sentences.push({ ...span, index: sentences.length, block, kind, tokens: tokenize(text, span.start, span.end) });
    }
  }
  return { article, text, language, sentences };
}
