import type { Span } from '../../text/span.js';
import type { Act } from './act.js';

/** Puts the contents of each act in order, without overlaps; leaves out acts that report no word. Changes the acts. */
export function finishActs(text: string, acts: readonly Act[]): Act[] {
  for (const act of acts) act.contents = disjoint(text, act.contents);
  return acts.filter(({ contents }) => contents.length > 0).sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0));
}

/** What an earlier content covers is cut off the next one. */
function disjoint(text: string, contents: readonly Span[]): Span[] {
  const sorted = [...contents].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let covered = 0;
  for (const { start, end } of sorted) {
    const from = Math.max(start, covered);
    if (from >= end || !/[\p{L}\p{N}]/u.test(text.slice(from, end))) continue;
    kept.push(from === start ? { start, end } : { start: skipMarks(text, from, end), end });
    covered = end;
  }
  return kept;
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at++;
  return at;
}
