import { WordClass as Is, type Word } from '../../quotation.js';

// The cases of a word whose form tells none.
const anyCase = 127;

/** Where the clause that ends at `at` begins. */
export function clauseStart(words: readonly Word[], at: number, from: number): number {
  let start = at;
  while (start > from && !bounds(words, start - 1)) start--;
  return start;
}

function bounds(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'string') return true;
  if (word.kind === 'mark')
    return !(word.form === '.' && isAbbreviation(words[at - 1])) && !/^['’/&%]$/.test(word.form) && !isTightHyphen(words, at);
  if (word.classes & (Is.complementizer | Is.subordinator | Is.purpose)) return true;
  if (word.classes & Is.relative && !(word.classes & Is.noun && at === 0)) return word.form !== 'co';
  if (word.classes & Is.conjunction) return !joins(words, at);
  return (word.classes & Is.verb) !== 0 && !(word.classes & Is.noun);
}

export function isDashMark(word: Word): boolean {
  return word.kind === 'mark' && /^[–—―-]$/.test(word.form);
}

export function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && (word.form.length <= (word.capital ? 3 : 4) || (word.cases === anyCase && (word.classes & Is.role) !== 0));
}

/** A hyphen without spaces: "polsko-brytyjski" is one word already, "Kowalska - Nowak" is not. */
export function isTightHyphen(words: readonly Word[], at: number): boolean {
  const mark = words[at];
  return mark?.form === '-' && words[at - 1]?.end === mark.start;
}

/** "Londyn oraz Bruksela", "informacji i środków": words of one case on both sides. */
export function joins(words: readonly Word[], at: number): boolean {
  if (!/^(?:i|oraz|lub|albo|a)$/.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after) return false;
  return (before.classes & Is.noun) !== 0 && (after.classes & Is.noun) !== 0 && (before.cases & after.cases) !== 0 && after.cue === null;
}

export function clauseEnd(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to) {
    if (words[end]?.form === '(') {
      // "na zakończenie rozmów (19 marca)"
      const close = words.findIndex(({ form }, i) => i > end && form === ')');
      if (close < 0 || close >= to) break;
      end = close + 1;
      continue;
    }
    const word = words[end];
    if (word && isDashMark(word)) {
      // "przypomniała w wydaniu – szybko wycofanym – że"
      const close = words.findIndex((each, i) => i > end && isDashMark(each));
      if (close > 0 && close < to && (words[close + 1]?.classes ?? 0) & Is.complementizer) return close + 1;
    }
    if (!word || word.kind === 'string' || word.classes & (Is.complementizer | Is.purpose | Is.subordinator)) break;
    if (
      word.kind === 'mark' &&
      !(word.form === '.' && isAbbreviation(words[end - 1]) && end + 1 < to) &&
      !/^['’/&]$/.test(word.form) &&
      !isTightHyphen(words, end)
    )
      break;
    if (word.classes & Is.verb && !(word.classes & Is.noun)) break;
    if (word.classes & Is.participle) break;
    if (word.classes & Is.conjunction && !joins(words, end)) break;
    end++;
  }
  return end;
}
