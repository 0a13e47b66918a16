import type { Summary } from '../../analyzers/summary/summary.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { heading, line, paragraph, type Layout } from './layout.js';

export function writeSummary({ sentences }: Summary, layout: Layout): string {
  const { dim } = layout.colors;
  let report = heading(layout, words.sections.summary);
  if (sentences.length === 0) report += line(dim(words.noSummary));
  for (const sentence of sentences) {
    report += paragraph(layout, `${sentence.text} ${layout.place(sentence)}`, '• ', (row) => dimPlace(row, dim));
    if (layout.explain) report += line(dim(safeLine([sentence.score.toFixed(2), ...(sentence.evidence ?? [])].join(' · '))), 1);
  }
  return report;
}

/** The place at the end of the last line steps back behind the text. */
export function dimPlace(row: string, dim: (text: string) => string): string {
  return row.replace(/(?:¶ \d+|\btitle)$/, (place) => dim(place));
}
