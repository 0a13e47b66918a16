import { isLetter } from '../text/letters.js';
import { readProfiles, type Profile } from './profiles.js';

// Enough of a text to tell its language, and little enough that a book costs what an article does.
const sampleLength = 8_000;
// In running text of a known language at least this share of the words is among its frequent ones.
const smallestShare = 0.1;
// A few words of another language: too few to tell.
const fewestWords = 3;

/** From Hebrew on, without general punctuation: what stands before needs no look at its script. */
const otherScript = /[\u0590-\u1fff\u2e80-\uffff]/;
const ascii = /^[a-z]*$/;
const scripts: [code: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/**
 * The language of a text as a BCP 47 code, `und` when it cannot be told. Counts frequent words and letters
 * of some thirty languages; only those with a folder here get rules of their own, the others a neutral path.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).toLowerCase().normalize('NFC');
  const words = readWords(sample);
  const byScript = detectScript(sample, words);
  if (byScript !== null) return byScript;
  let best = { code: 'und', score: 0 };
  let second = 0;
  for (const profile of readProfiles()) {
    const score = scoreProfile(profile, words);
    if (score > best.score) {
      second = best.score;
      best = { code: profile.code, score };
    } else if (score > second) second = score;
  }
  if (words.total < fewestWords && best.score < 1) return 'und';
  return best.score >= smallestShare && best.score > second ? best.code : 'und';
}

interface Words {
  total: number;
  /** The different words, and how often each stands. */
  counts: ReadonlyMap<string, number>;
}

function readWords(sample: string): Words {
  const counts = new Map<string, number>();
  let total = 0;
  for (let from = 0; from < sample.length;) {
    let to = from;
    while (to < sample.length && isLetter(sample.codePointAt(to) ?? 0)) to += (sample.codePointAt(to) ?? 0) > 0xffff ? 2 : 1;
    if (to > from) {
      const word = sample.slice(from, to);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
    from = to + 1;
  }
  return { total, counts };
}

function detectScript(sample: string, { counts }: Words): string | null {
  if (!otherScript.test(sample)) return null;
  let letters = 0;
  for (const [word, count] of counts) letters += word.length * count;
  if (letters === 0) return null;
  for (const [code, script] of scripts) {
    if (!script.test(sample)) continue;
    const found = sample.match(new RegExp(script.source, 'gu'))?.length ?? 0;
    if (found > letters / 3) return code;
    // Japanese is told by its syllables among Chinese characters.
    if (code === 'ja' && found > letters / 10) return code;
  }
  return null;
}

/** The share of frequent words, and of words that hold a letter of the language's own. */
function scoreProfile(profile: Profile, { total, counts }: Words): number {
  let found = 0;
  for (const [word, count] of counts) {
    if (profile.words.has(word)) found += count;
    // A language's own letters lie beyond ASCII.
    if (!ascii.test(word) && holdsOne(word, profile.letters)) found += count;
  }
  return total === 0 ? 0 : found / total;
}

function holdsOne(word: string, letters: ReadonlySet<string>): boolean {
  for (const letter of word) if (letters.has(letter)) return true;
  return false;
}
