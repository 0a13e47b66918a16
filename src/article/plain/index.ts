import type { Language } from '../../languages/language.js';
import type { Article, Block } from '../../text/article.js';
import { longestAnalysis } from '../../text/document.js';
import { emptyMetadata } from '../metadata.js';
import { findAgency } from '../agency.js';
import { chooseKinds } from './kinds.js';
import { splitParagraphs } from './paragraphs.js';
import { describeParagraph } from './traits.js';

/**
 * The article of a plain text: the text itself, unchanged, with typed blocks. Nothing is removed; captions, credits,
 * teasers and signatures are marked, so that each analyzer can pass over what it does not read.
 */
export function readPlainArticle(text: string, language: Language): Article {
  const findCue = language.findBoilerplate ?? (() => null);
  const paragraphs = splitParagraphs(text, longestAnalysis).map((span) => describeParagraph(text, span, findCue, language.abbreviations));
  const kinds = chooseKinds(paragraphs);
  const blocks: Block[] = paragraphs.map(({ start, end }, index) => ({ kind: kinds[index] ?? 'paragraph', start, end }));
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    ...emptyMetadata(),
    title: title ? text.slice(title.start, title.end) : null,
    agency: findAgency(
      blocks.filter(({ kind }) => kind === 'signature' || kind === 'dateline').map(({ start, end }) => text.slice(start, end)),
    ),
    text,
    blocks,
    captions: [],
    removals: [],
    warnings: [],
    confidence: blocks.some(({ kind }) => kind === 'lead') ? 1 : 0.5,
  };
}
