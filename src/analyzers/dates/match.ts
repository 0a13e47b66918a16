import type { DateGrammar, DatePattern, DateWord, Matcher } from '../../languages/dates.js';
import type { Token } from '../../text/tokens.js';
import { classify } from './words.js';

/** A stretch of tokens that a pattern matches, `to` exclusive. */
export interface Match {
  from: number;
  to: number;
  pattern: DatePattern;
  /** The values of the classes in their order: `day`, then `day2` … */
  values: Readonly<Record<string, string>>;
}

/** Finds the dates among the tokens of a sentence: at each place the longest, from left to right. */
export function matchDates(tokens: readonly Token[], grammar: DateGrammar): Match[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const words = tokens.map((token, i) => classify(token, grammar, i === first));
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = longestAt(i);
    if (match) matches.push(match);
    i = match ? match.to : i + 1;
  }
  return matches;

  function longestAt(from: number): Match | null {
    let best: Match | null = null;
    const form = tokens[from]?.form.toLowerCase() ?? '';
    for (const key of [form, ...(words[from] ?? []).map((word) => `{${word.class}}`)]) {
      for (const pattern of grammar.patterns.get(key) ?? []) {
        if (best && pattern.elements.length <= best.to - best.from) break;
        const match = matchAt(pattern, from);
        if (match) {
          best = match;
          break;
        }
      }
    }
    return best;
  }

  function matchAt(pattern: DatePattern, from: number): Match | null {
    const to = from + pattern.elements.length;
    if (pattern.before && !fits(pattern.before, from - 1)) return null;
    const values: Record<string, string> = { ...pattern.values };
    for (const [i, { matcher }] of pattern.elements.entries()) {
      const word = find(matcher, from + i);
      if (!word) return null;
      if (word.class !== '') values[nameOf(word.class, values)] = word.value;
    }
    if (pattern.after && fits(pattern.after.matcher, to) !== pattern.after.wanted) return null;
    return { from, to, pattern, values };
  }

  function fits(matcher: Matcher, at: number): boolean {
    return find(matcher, at) !== undefined;
  }

  /** The reading that fits the matcher; for a mere word one without class. */
  function find(matcher: Matcher, at: number): DateWord | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    if ('class' in matcher) return words[at]?.find((word) => word.class === matcher.class);
    return matcher.words.has(token.form.toLowerCase()) ? plainWord : undefined;
  }
}

const plainWord: DateWord = { class: '', value: '', small: false };

/** The kinds of months are one value, and a second one of a class is apart. */
function nameOf(kind: string, values: Readonly<Record<string, string>>): string {
  const name = kind.startsWith('month') ? 'month' : kind === 'units' ? 'unit' : kind === 'fall' ? 'season' : kind;
  return name in values ? `${name}2` : name;
}
