import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { wrapText } from '../../terminal/width.js';
import { foldSpace } from '../../text/fold.js';
import type { Analysis } from '../answer.js';
import { formatDate } from './dates.js';
import { line, type Layout } from './layout.js';

// Silent reading of news: words a minute.
const readingSpeed = 230;

/** Title, and under it what is known of the article on one line. */
export function writeHeader({ article, warnings }: Analysis, layout: Layout): string {
  const { bold, dim, yellow } = layout.colors;
  const title =
    article.title === null
      ? dim(words.untitled)
      : titleLines(article.title, layout.width)
          .map((row) => bold(row))
          .join('\n');
  const facts = [
    article.site ?? article.agency,
    formatMoment(article.published),
    article.modified === null || article.modified === article.published ? null : words.updated(formatMoment(article.modified) ?? ''),
    article.authors.length > 0 ? words.by(article.authors.join(', ')) : null,
    languageName(article.language),
    words.wordCount(article.words),
    words.readingTime(Math.max(1, Math.round(article.words / readingSpeed))),
    article.paywalled === true ? words.paywalled : null,
  ];
  const known = facts.filter((fact) => fact !== null && fact !== '').join(' · ');
  const notes = warnings.map(({ message }) => line(yellow(`! ${safeLine(message)}`))).join('');
  return `${title}\n${wrapText(safeLine(known), layout.width)
    .map((row) => `${dim(row)}\n`)
    .join('')}${notes}`;
}

function titleLines(title: string, width: number): string[] {
  return wrapText(safeLine(foldSpace(title)), width);
}

/** "30 December 2021, 12:30" of an ISO date, in the zone the page wrote. */
function formatMoment(iso: string | null): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso ?? '') ?? [];
  if (day === undefined) return iso;
  return `${formatDate(day)}${time === undefined ? '' : `, ${time}`}`;
}

function languageName(code: string): string {
  return Object.hasOwn(words.languages, code) ? (words.languages[code] ?? code) : code;
}
