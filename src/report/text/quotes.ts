import type { Quote } from '../../analyzers/quotes/quote.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { clipText } from '../../terminal/width.js';
import { foldSpace } from '../../text/fold.js';
import { trimEndOf } from '../../text/trim.js';
import { heading, line, paragraph, type Layout } from './layout.js';

// A quote longer than this is cut on the terminal; JSON has it whole.
const longestShown = 420;
// Further speakers are only counted.
const mostSpeakers = 6;

/** The quotes in the order of the text, speech inside speech under the speech that holds it, and who speaks how much. */
export function writeQuotes(quotes: readonly Quote[], layout: Layout): string {
  let report = heading(layout, words.sections.quotes, quotes.length);
  if (quotes.length === 0) return report + line(layout.colors.dim(words.noQuotes));
  const children = groupByParent(quotes);
  const write = (quote: Quote): string => writeQuote(quote, layout) + (children.get(quote.id) ?? []).map(write).join('');
  report += (children.get(null) ?? []).map(write).join('\n');
  return report + writeTally(quotes, layout);
}

function groupByParent(quotes: readonly Quote[]): Map<string | null, Quote[]> {
  const groups = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.parent);
    if (group) group.push(quote);
    else groups.set(quote.parent, [quote]);
  }
  return groups;
}

function writeQuote(quote: Quote, layout: Layout): string {
  const { bold, dim, cyan } = layout.colors;
  const speaker = speakerName(quote);
  const cue = quote.cue === null ? '' : ` ${lowerFirst(foldSpace(quote.cue.text))}`;
  const place = quote.contents[0] ? layout.place(quote.contents[0]) : '';
  const nested = '  '.repeat(quote.level - 1) + (quote.level > 1 ? '↳ ' : '');
  const name = speaker === null ? dim(words.unknownSpeaker) : bold(cyan(safeLine(speaker)));
  const said = quote.contents.map(({ text }) => trimEndOf(foldSpace(text), /,/)).join(' … ');
  const marks = quote.kind === 'direct' ? `“${said}”` : said;
  const head = line(`${nested}${name}${dim(`${safeLine(cue)}  ${place}`)}`);
  const body = paragraph(layout, clipText(marks, longestShown), nested.replace('↳', ' '));
  if (!layout.explain) return head + body;
  const why = [quote.kind, quote.rule, quote.confidence.toFixed(2), ...(quote.evidence ?? [])];
  return head + body + paragraph(layout, why.join(' · '), nested.replace('↳', ' '), dim);
}

/** A cue that opened its sentence stands behind the speaker here: "Zaproponowała" → "Anna Lis zaproponowała". */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function speakerName({ speakerEntity, speaker }: Quote): string | null {
  return speakerEntity ?? (speaker === null ? null : foldSpace(speaker.text));
}

/** Who speaks: the quotes and their words by speaker, the most words first. */
function writeTally(quotes: readonly Quote[], layout: Layout): string {
  const tally = new Map<string, { quotes: number; spoken: number }>();
  for (const quote of quotes) {
    const name = speakerName(quote);
    if (name === null) continue;
    const so = tally.get(name) ?? { quotes: 0, spoken: 0 };
    const spoken = quote.contents.reduce((sum, { text }) => sum + foldSpace(text).split(' ').length, 0);
    tally.set(name, { quotes: so.quotes + 1, spoken: so.spoken + spoken });
  }
  if (tally.size < 2) return '';
  const rows = [...tally].sort(([, a], [, b]) => b.spoken - a.spoken);
  const list = rows.slice(0, mostSpeakers).map(([name, { quotes: count, spoken }]) => `${name} (${words.speakerTally(count, spoken)})`);
  if (rows.length > mostSpeakers) list.push(words.more(rows.length - mostSpeakers));
  return `\n${paragraph(layout, `${words.speakers}: ${list.join(' · ')}`, '', layout.colors.dim)}`;
}
