import type { Entry } from './entries.js';

/** What unknown words that end so are: pattern (by its key) and share. */
export interface EndingGuess {
  pattern: string;
  share: number;
}

const longestEnding = 5;
const shortestCount = 6;
const mostGuesses = 6;
// A longer ending is kept when one of its shares differs so much from that of the shorter one.
const telling = 0.15;

/** Counts the patterns of words by their endings, and keeps the endings that tell more than a shorter one. */
export class EndingCounts {
  private readonly counts = new Map<string, Map<string, number>>();

  /** `pattern` maps an entry of the form to the key of its pattern. */
  add(form: string, entries: Entry[], weight: number, pattern: (form: string, entry: Entry) => string): void {
    const share = weight / entries.length;
    for (const entry of entries) {
      const key = pattern(form, entry);
      for (let length = 1; length <= Math.min(longestEnding, form.length - 1); length++) {
        const ending = form.slice(-length);
        let known = this.counts.get(ending);
        if (!known) this.counts.set(ending, (known = new Map<string, number>()));
        known.set(key, (known.get(key) ?? 0) + share);
      }
    }
  }

  /** Endings, shortest first, with their guesses, the likeliest first. */
  select(): Map<string, EndingGuess[]> {
    const kept = new Map<string, EndingGuess[]>();
    const shares = new Map<string, Map<string, number>>();
    for (const ending of [...this.counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
      const counts = this.counts.get(ending) ?? new Map<string, number>();
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (total < shortestCount) continue;
      const parent = shares.get(ending.slice(1));
      // The shorter ending's shares count as one more word.
      const smooth = new Map<string, number>();
      for (const key of new Set([...counts.keys(), ...(parent?.keys() ?? [])])) {
        smooth.set(key, ((counts.get(key) ?? 0) + 2 * (parent?.get(key) ?? 0)) / (total + (parent ? 2 : 0)));
      }
      shares.set(ending, smooth);
      const inherited = this.inherited(ending, kept);
      const guesses = [...smooth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostGuesses);
      const before = new Map(inherited.map(({ pattern, share }) => [pattern, share]));
      if (!guesses.some(([pattern, share]) => Math.abs(share - (before.get(pattern) ?? 0)) > telling)) continue;
      kept.set(
        ending,
        guesses.filter(([, share]) => share > 0.03).map(([pattern, share]) => ({ pattern, share })),
      );
    }
    return kept;
  }

  private inherited(ending: string, kept: Map<string, EndingGuess[]>): EndingGuess[] {
    for (let length = ending.length - 1; length > 0; length--) {
      const known = kept.get(ending.slice(-length));
      if (known) return known;
    }
    return [];
  }
}
