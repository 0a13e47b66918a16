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
  /** How many characters of the text these sentences cover: all of it, but for a text longer than any article. */
  analysed: number;
}

/**
 * How much of a text is analysed: characters for some 75,000 words, twice the longest magazine article, and the sentences
 * of a novel. What follows stays in the text and is not searched, and the answer says so: a file of any size within the
 * limits needs bounded time and memory.
 */
export const longestAnalysis = 500_000;
const mostSentences = 25_000;

/** Cuts the blocks of an article into sentences with their tokens. */
export function buildDocument(article: Article, language: string, abbreviations: Abbreviations): Document {
  const { text } = article;
  const sentences: Sentence[] = [];
  let analysed = Math.min(text.length, longestAnalysis);
  for (const sentence of readSentences(article, abbreviations)) {
    if (sentences.length === mostSentences) {
      analysed = sentence.start;
      break;
    }
    sentences.push({ ...sentence, index: sentences.length, tokens: tokenize(text, sentence.start, sentence.end) });
  }
  return { article, text, language, sentences, analysed };
}

function* readSentences({ text, blocks }: Article, abbreviations: Abbreviations): Generator<Omit<Sentence, 'index' | 'tokens'>> {
  for (const [block, { start, end, kind }] of blocks.entries()) {
    if (start >= longestAnalysis) return;
    for (const span of splitSentences(text, start, Math.min(end, longestAnalysis), abbreviations)) yield { ...span, block, kind };
  }
}
