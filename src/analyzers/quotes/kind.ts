import type { Act } from './act.js';
import type { QuotedString } from './marks.js';
import { firstNotBefore } from './order.js';
import type { QuoteKind } from './quote.js';

/** Tells from the quotation marks what kind of report an act is. `outer`: the strings of the text, in order. */
export function kindOf({ contents, turn, quoted, inner }: Act, outer: readonly QuotedString[]): QuoteKind {
  if (quoted) return 'mixed';
  const strings = inner ? [...inner.strings.values()] : outer;
  if (turn) return 'direct';
  let held = 0;
  let touched = 0;
  for (const content of contents) {
    const string = strings[firstNotBefore(strings.length, (i) => (strings[i]?.outerEnd ?? 0) <= content.start)];
    if (!string || string.start >= content.end) continue;
    touched++;
    if (string.outerStart <= content.start && content.end <= string.outerEnd) held++;
  }
  return held === contents.length ? 'direct' : touched > 0 ? 'mixed' : 'indirect';
}
