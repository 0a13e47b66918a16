import { readProfiles, type Profile } from './profiles.js';

// Enough of a text to tell its language, and little enough that a book costs what an article does.
const sampleLength = 8_000;
// In running text of a known language at least this share of the words is among its frequent ones.
const smallestShare = 0.1;
// A few words of another language: too few to tell.
const fewestWords = 3;

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
  const words = sample.match(/\p{L}+/gu) ?? [];
  const byScript = detectScript(sample, words.join('').length);
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
  if (words.length < fewestWords && best.score < 1) return 'und';
  return best.score >= smallestShare && best.score > second ? best.code : 'und';
}

function detectScript(sample: string, letters: number): string | null {
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
function scoreProfile(profile: Profile, words: readonly string[]): number {
  let frequent = 0;
  let lettered = 0;
  for (const word of words) {
    if (profile.words.has(word)) frequent++;
    for (const letter of word) {
      if (profile.letters.has(letter)) {
        lettered++;
        break;
      }
    }
  }
  return words.length === 0 ? 0 : (frequent + lettered) / words.length;
}
