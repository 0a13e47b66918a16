import type { Token } from '../../text/tokens.js';

/** "7-Marek Sulik", "15-Stefan Theunis": a shirt's number before a name. */
const numbered = /^\d+-(?=\p{Lu})/u;

/** Cuts tokens where a name ends inside them; `split` tells where a language cuts. */
export function splitTokens(tokens: readonly Token[], split: (form: string) => number[]): readonly Token[] {
  if (!tokens.some((token) => cutsOf(token, split).length > 0)) return tokens;
  return tokens.flatMap((token) => {
    const cuts = cutsOf(token, split);
    return cuts.length === 0 ? [token] : cutToken(token, cuts);
  });
}

function cutsOf({ form, kind, start, end }: Token, split: (form: string) => number[]): number[] {
  // A form that was folded has other places than the text.
  if (form.length !== end - start) return [];
  if (kind === 'number') return numbered.test(form) ? [form.indexOf('-') + 1] : [];
  return kind === 'word' && (form.includes("'") || form.includes('-')) ? split(form) : [];
}

function cutToken({ start, end, form }: Token, cuts: number[]): Token[] {
  const edges = [0, ...cuts, end - start];
  return edges.slice(1).map((edge, index) => {
    const from = edges[index] ?? 0;
    const part = form.slice(from, edge);
    return {
      start: start + from,
      end: start + edge,
      form: part,
      kind: /^\p{L}/u.test(part) ? 'word' : /^\d/.test(part) ? 'number' : 'mark',
    };
  });
}
