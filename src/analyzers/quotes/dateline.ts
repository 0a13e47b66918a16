import type { Token } from '../../text/tokens.js';

// A dateline is shorter than this: "ADEN/LONDON, Feb 18 (Gulf Maritime Wire) –".
const longestDateline = 14;

/** How many tokens at the head of a block are its dateline: "CLEVELAND, July 19 (UPI) —", "Warszawa (PAP) -"; 0 for none. */
export function countDateline(tokens: readonly Token[]): number {
  let dash = 0;
  while (dash < tokens.length && dash < longestDateline && !/^[–—―-]$/.test(tokens[dash]?.form ?? '')) dash++;
  if (dash === 0 || dash >= Math.min(tokens.length, longestDateline)) return 0;
  const head = tokens.slice(0, dash);
  const agency = head.at(-1)?.form === ')';
  const capitals = /^\p{Lu}{3,}$/u.test(head[0]?.form ?? '') && head.length <= 6;
  if ((!agency && !capitals) || head.some(({ kind, form }) => kind === 'word' && /^\p{Ll}/u.test(form) && form.length > 3)) return 0;
  let end = dash + 1;
  while (/^[–—―-]$/.test(tokens[end]?.form ?? '')) end++;
  return end;
}
