import type { ChalkInstance } from 'chalk';
import { words } from '../../messages.js';
import type { Section } from '../../sections.js';
import { safeLine } from '../../terminal/safe.js';
import { foldSpace } from '../../text/fold.js';
import type { Analysis } from '../answer.js';
import { writeArticleText, writeSentences } from './article.js';
import { writeDates } from './dates.js';
import { writeEntities } from './entities.js';
import { writeFacts } from './facts.js';
import { writeHeader } from './header.js';
import { createLayout, heading, paragraph, type Layout } from './layout.js';
import { writeKeywords } from './keywords.js';
import { writeQuotes } from './quotes.js';
import { writeSummary } from './summary.js';

export interface TextReportOptions {
  columns: number;
  colors: ChalkInstance;
  show: readonly Section[];
  explain: boolean;
}

/** The report for people: what the article is, then each section that was asked for. */
export function writeTextReport(analysis: Analysis, options: TextReportOptions): string {
  const layout = createLayout(options.columns, options.colors, analysis.article.blocks, options.explain);
  const bare = options.show.every((section) => section === 'text' || section === 'sentences');
  const parts = bare ? [] : [writeHeader(analysis, layout)];
  if (options.show.length > 1) parts.push(writeFacts(analysis, layout));
  for (const section of options.show) parts.push(writeSection(section, analysis, layout, bare));
  if (options.explain) parts.push(writeRemovals(analysis, layout));
  return parts.join('');
}

/** The clean text and the sentences stand alone when nothing else is asked for, ready for the next program in a pipe. */
function writeSection(section: Section, analysis: Analysis, layout: Layout, bare: boolean): string {
  switch (section) {
    case 'summary':
      return analysis.summary ? writeSummary(analysis.summary, layout) : '';
    case 'quotes':
      return analysis.quotes ? writeQuotes(analysis.quotes, layout) : '';
    case 'entities':
      return analysis.entities ? writeEntities(analysis.entities, layout) : '';
    case 'keywords':
      return analysis.keywords ? writeKeywords(analysis.keywords, layout) : '';
    case 'dates':
      return analysis.dates ? writeDates(analysis.dates, layout) : '';
    case 'text':
      return (bare ? '' : heading(layout, words.sections.text)) + writeArticleText(analysis);
    case 'sentences':
      return (bare ? '' : heading(layout, words.sections.sentences)) + writeSentences(analysis);
  }
}

function writeRemovals({ article }: Analysis, layout: Layout): string {
  const removals = article.removals ?? [];
  if (removals.length === 0) return '';
  const rows = removals.map(({ step, reason, text }) =>
    paragraph(layout, `${step}: ${reason} · ${foldSpace(safeLine(text)).slice(0, 120)}`, '– ', layout.colors.dim),
  );
  return heading(layout, words.removed, removals.length) + rows.join('');
}
