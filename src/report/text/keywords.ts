import type { Keyword } from '../../analyzers/keywords/keyword.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { foldSpace } from '../../text/fold.js';
import { heading, line, paragraph, type Layout } from './layout.js';

/** What the article is about, the weightiest first; with --explain one a line with its reasons. */
export function writeKeywords(keywords: readonly Keyword[], layout: Layout): string {
  const { dim } = layout.colors;
  const title = heading(layout, words.sections.keywords, keywords.length);
  if (keywords.length === 0) return title + line(dim(words.noKeywords));
  if (!layout.explain) return title + paragraph(layout, keywords.map(({ text }) => foldSpace(text)).join(' · '));
  return title + keywords.map((keyword) => explain(keyword, layout)).join('');
}

function explain({ text, score, evidence }: Keyword, { colors }: Layout): string {
  return line(`${safeLine(foldSpace(text))}  ${colors.dim([score.toFixed(2), ...(evidence ?? [])].join(' · '))}`);
}
