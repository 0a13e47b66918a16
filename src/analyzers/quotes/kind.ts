import type { Span } from '../../text/span.js';
import type { Act } from './act.js';
import type { QuotedString } from './marks.js';
import type { QuoteKind } from './quote.js';

/** Tells from the quotation marks what kind of report an act is. */
export function kindOf({ contents, turn, quoted, inner }: Act, outer: readonly QuotedString[]): QuoteKind {
  if (quoted) return 'mixed';
  const strings = inner ? [...inner.strings.values()] : outer;
  if (turn) return 'direct';
  if (contents.every((content) => strings.some((string) => within(content, string)))) return 'direct';
  return contents.some((content) => strings.some((string) => string.start < content.end && content.start < string.end))
    ? 'mixed'
    : 'indirect';
}

function within(content: Span, { outerStart, outerEnd }: QuotedString): boolean {
  return outerStart <= content.start && content.end <= outerEnd;
}
