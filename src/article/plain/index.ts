import type { Language } from '../../languages/language.js';
import type { Article, Block, BlockKind } from '../../text/article.js';
import { longestAnalysis } from '../../text/document.js';
import { readNames } from '../bylines/people.js';
import { findWrittenDates } from '../written-dates.js';
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
  const read = (...wanted: BlockKind[]): string[] =>
    blocks.filter(({ kind }) => wanted.includes(kind)).map(({ start, end }) => text.slice(start, end));
  return {
    ...emptyMetadata(),
    title: read('title')[0] ?? null,
    authors: read('byline').flatMap(readAuthors),
    published: findDay(read('dateline'), language.code),
    agency: findAgency(read('signature', 'dateline')),
    text,
    blocks,
    captions: [],
    removals: [],
    warnings: [],
    confidence: blocks.some(({ kind }) => kind === 'lead') ? 1 : 0.5,
  };
}

/** "By Sera Vakalalabure in Funafuti and Duncan Fifita-Moore in Auckland": who, without where. */
function readAuthors(line: string): string[] {
  return readNames(line.replace(/ in \p{Lu}[\p{L}-]*/gu, ''), false).people;
}

/** The first day with its year in the lines over the text: "12 marca 2024, 10:30". */
function findDay(lines: readonly string[], language: string): string | null {
  const days = lines.flatMap((line) => findWrittenDates(line, { language, monthFirst: language === 'en' }));
  return days[0]?.value ?? null;
}
