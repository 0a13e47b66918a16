import { safeText } from '../../terminal/safe.js';
import { foldSpace } from '../../text/fold.js';
import type { Analysis } from '../answer.js';

/** The clean text for people and pipes: headings and list items recognisable, one paragraph a line, blank lines between. */
export function writeArticleText({ article }: Analysis): string {
  const blocks = article.blocks.map(({ kind, level, start, end }) => {
    const text = foldSpace(article.text.slice(start, end));
    if (kind === 'title') return `# ${text}`;
    if (kind === 'heading') return `${'#'.repeat(Math.max(2, Math.min(level ?? 2, 6)))} ${text}`;
    if (kind === 'list-item') return `- ${text.replace(/^[•*·▪●○‣◦]\s*/, '')}`;
    return kind === 'quote' ? `> ${text}` : text;
  });
  return `${safeText(blocks.join('\n\n'))}\n`;
}

/** One sentence a line. */
export function writeSentences({ article, sentences }: Analysis): string {
  return (sentences ?? []).map(({ start, end }) => `${safeText(foldSpace(article.text.slice(start, end)))}\n`).join('');
}
