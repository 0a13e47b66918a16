import type { Frequencies } from '../../languages/frequencies.js';
import type { Candidate } from './candidates.js';

/** A candidate with its weight and the numbers that made it. */
export interface Weighed extends Candidate {
  score: number;
  /** Mentions that are no part of a longer candidate's. */
  alone: number;
  rarity: number;
}

const byLength = [0, 1, 1.6, 1.4, 1.1];
// Nats: what a word that no table knows counts for; a name is as rare as that.
const rarestName = 9;
// A name that stands once, neither in the title nor at the head, is seldom what the article is about.
const passingName = 0.6;
const headSentences = 3;
const fewest = 5;
const most = 10;
// One keyword for so many words of the article.
const wordsEach = 12;

/** Weighs the candidates: often, early, in the title, and rare in the language. */
export function weighCandidates(
  candidates: readonly Candidate[],
  frequencies: Frequencies | null,
  general: ReadonlySet<string>,
): Weighed[] {
  const longest = longestHolders(candidates);
  return candidates
    .map((candidate) => {
      const { words, mentions, first, inTitle, name, head } = candidate;
      const held = longest.get(candidate.key) ?? 0;
      const alone = mentions.length - held;
      const rarity = name ? rarestName : meanRarity(words, frequencies);
      const often = 1 + 1.5 * Math.log(Math.max(1, alone));
      const score =
        alone <= 0
          ? 0
          : often *
            rarity *
            (byLength[Math.min(words.length, 4)] ?? 1) *
            (0.5 + 1 / (1 + first / 4)) *
            (inTitle ? 1.6 : 1) *
            (name ? 1.1 : 1) *
            (name && alone === 1 && !inTitle && first >= headSentences ? passingName : 1) *
            (general.has(head) ? 0.6 : 1);
      return { ...candidate, score, alone, rarity };
    })
    .sort((a, b) => b.score - a.score || a.first - b.first || (a.key < b.key ? -1 : 1));
}

/** For each key the mentions of the most frequent candidate that holds it. */
function longestHolders(candidates: readonly Candidate[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { words, mentions, name } of candidates) {
    if (name || words.length < 2) continue;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const key = words.slice(from, to).join(' ');
        if (mentions.length > 1) held.set(key, Math.max(held.get(key) ?? 0, mentions.length));
      }
    }
  }
  return held;
}

function meanRarity(words: readonly string[], frequencies: Frequencies | null): number {
  if (!frequencies) return 6;
  return words.reduce((sum, word) => sum + Math.min(rarestName, frequencies.rarityOf(word)), 0) / words.length;
}

/** The best ones, none inside another, at least half of them names or of two words and more. */
export function chooseKeywords(weighed: readonly Weighed[], articleWords: number): Weighed[] {
  const count = Math.max(fewest, Math.min(most, Math.round(articleWords / wordsEach)));
  const chosen: Weighed[] = [];
  let single = 0;
  for (const candidate of weighed) {
    if (chosen.length === count || candidate.score <= 0) break;
    const plain = !candidate.name && candidate.words.length === 1;
    if (plain && single >= count / 2) continue;
    if (chosen.some(({ words }) => sharesMost(words, candidate.words))) continue;
    chosen.push(candidate);
    if (plain) single++;
  }
  return chosen;
}

/** Does one hold all words of the other? */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [splitWords(a), splitWords(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}

/** "HIV/Aids" holds "Aids". */
function splitWords(words: readonly string[]): string[] {
  return words.flatMap((word) => word.split(/[/-]/));
}
