import type { Span } from '../text/span.js';
import type { SourcePlace } from '../text/article.js';
import type { Analysis } from './answer.js';

/**
 * The same answer with offsets that count code points, as Python and R do, instead of UTF-16 code units. `source` is
 * the decoded input, which the blocks' and captions' `source` spans point into.
 */
export function toCodePoints(analysis: Analysis, source: string): Analysis {
  return convert(analysis, countPoints(analysis.article.text), countPoints(source)) as Analysis;
}

type Count = (offset: number) => number;

/** Maps a UTF-16 offset to the number of code points before it. The text is well-formed. */
function countPoints(text: string): Count {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) pairs.push(at);
  }
  return pairs.length === 0 ? (offset) => offset : (offset) => offset - countBelow(pairs, offset);
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function convert(value: unknown, inText: Count, inSource: Count): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, inText, inSource));
  if (typeof value !== 'object' || value === null) return value;
  const converted = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item, inText, inSource)]));
  if (isSpan(value)) return { ...converted, start: inText(value.start), end: inText(value.end) };
  return isSourcePlace(value) ? { ...converted, from: inSource(value.from), to: inSource(value.to) } : converted;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

function isSourcePlace(value: object): value is SourcePlace {
  return 'from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number';
}
