import type { ChalkInstance } from 'chalk';
import { safeLine } from '../../terminal/safe.js';
import { wrapText } from '../../terminal/width.js';
import type { Block } from '../../text/article.js';
import type { Span } from '../../text/span.js';
import { words } from '../../messages.js';

/** What a section of the report needs to know of the page it is printed on. */
export interface Layout {
  width: number;
  colors: ChalkInstance;
  explain: boolean;
  /** `¶ 4`: the paragraph in which a finding stands, counted without the title. */
  place: (span: Span) => string;
}

// A line that is longer is hard to read, one that is shorter has no room for a report.
const widest = 100;
const narrowest = 40;
const margin = '  ';

export function createLayout(columns: number, colors: ChalkInstance, blocks: readonly Block[], explain: boolean): Layout {
  const width = Math.max(narrowest, Math.min(columns, widest));
  return { width, colors, explain, place: (span) => paragraphOf(blocks, span) };
}

function paragraphOf(blocks: readonly Block[], span: Span): string {
  let number = 0;
  for (const { kind, start, end } of blocks) {
    if (kind !== 'title') number++;
    if (span.start < end && span.end > start) return kind === 'title' ? words.title : `¶ ${number}`;
  }
  return '';
}

/** The heading of a section, with a count where there is one. */
export function heading(layout: Layout, title: string, count?: number): string {
  return `\n${layout.colors.bold(title)}${count === undefined ? '' : layout.colors.dim(` ${count}`)}\n`;
}

/** A paragraph of outside text, safe and wrapped, behind the margin; `first` opens it, further lines are indented as far. */
export function paragraph(layout: Layout, text: string, first = '', style: (line: string) => string = (line) => line): string {
  const indent = margin + first.replace(/[^\s]/g, ' ');
  const lines = wrapText(safeLine(text), layout.width - indent.length);
  return lines.map((line, index) => `${index === 0 ? margin + first : indent}${style(line)}\n`).join('');
}

/** A line of the report behind the margin; its parts are safe already. */
export function line(text: string, depth = 0): string {
  return `${margin}${'  '.repeat(depth)}${text}\n`;
}
