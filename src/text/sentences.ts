import { isDigit, isLetter, isLower, isUpper } from './letters.js';
import { isSpace, trimSpan, type Span } from './span.js';

/** What a language knows about full stops that end no sentence. Keys are lower case, without the last stop. */
export interface Abbreviations {
  /** Never at the end of a sentence: "prof. Nowak", "m.in. Ukrainy". */
  neverFinal: ReadonlySet<string>;
  /** May end a sentence, and does before a capital: "w 2021 r. Potem", "i tak dalej itp. Wtedy". */
  maybeFinal: ReadonlySet<string>;
  /** Those of them that end none before a number: "on Dec. 7". */
  beforeNumber: ReadonlySet<string>;
}

export const noAbbreviations: Abbreviations = { neverFinal: new Set(), maybeFinal: new Set(), beforeNumber: new Set() };

const terminators = '.!?…‥。！？';
const closers = '"”’»›)]}\'';
const openers = '"„“‘«‹([{\'‚';
const dashes = '-–—―';
// The longest abbreviation looked for; a longer run of letters is no abbreviation.
const longestWord = 24;
// Three letters, each with its stop and a hyphen.
const longestInitials = 9;
// How many marks and spaces may stand between a stop and the word that tells whether a sentence begins.
const longestOpening = 12;

/**
 * Cuts `text.slice(start, end)`, one block of the article, into sentences. Spans are trimmed, in order,
 * and together hold every character that is not white space. Linear in the length of the block.
 */
export function splitSentences(text: string, start: number, end: number, abbreviations: Abbreviations): Span[] {
  const sentences: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    if (!terminators.includes(text.charAt(at))) {
      at++;
      continue;
    }
    const stop = at;
    at = skip(text, at, end, terminators);
    const afterMarks = skip(text, at, end, closers);
    if (afterMarks < end && !isSpace(text.charCodeAt(afterMarks)) && !isWideStop(text.charAt(stop))) continue;
    if (!endsSentence(text, { from, stop, after: at, next: skipSpace(text, afterMarks, end), end }, abbreviations)) continue;
    push(sentences, text, from, afterMarks);
    from = afterMarks;
    at = afterMarks;
  }
  push(sentences, text, from, end);
  return sentences;
}

interface Candidate {
  /** Where the sentence began. */
  from: number;
  /** The first character of the run of stops, and the place after the run. */
  stop: number;
  after: number;
  /** The next character that is neither a closing mark nor white space; `end` at the end of the block. */
  next: number;
  end: number;
}

function endsSentence(text: string, candidate: Candidate, abbreviations: Abbreviations): boolean {
  const { stop, after, next, end } = candidate;
  if (next >= end) return true;
  const opening = opensSentence(text, next, end);
  if (opening === 'no') return false;
  if (text.charAt(stop) !== '.' || after - stop > 1) return opening === 'yes' || text.charAt(stop) !== '.';
  return stopIsFinal(text, candidate, opening, abbreviations);
}

/** What a full stop after this word means. */
function stopIsFinal(text: string, candidate: Candidate, opening: 'yes' | 'maybe', abbreviations: Abbreviations): boolean {
  const { from, stop, next } = candidate;
  const word = wordBefore(text, from, stop);
  const key = word.toLowerCase();
  if (abbreviations.neverFinal.has(key)) return false;
  // Initials: "J. Kowalski", "W.H. Auden", "A.-M. Nowak"; but "w grupie A. Potem" is rarer than they are.
  if (isInitials(word)) return startsInitialism(word, text, next);
  if (abbreviations.beforeNumber.has(key) && /\d/.test(text.charAt(next))) return false;
  if (abbreviations.maybeFinal.has(key)) return opening === 'yes';
  // An ordinal of one or two digits before a capital: "3. Dywizja", "15. Festiwal"; a year is no ordinal.
  if (/^\d{1,2}$/.test(word)) return opening === 'yes' && !isOrdinal(text, from, stop - word.length, next);
  return opening === 'yes' || !/\d$/.test(word);
}

function isInitials(word: string): boolean {
  if (word.length > longestInitials || !isUpper(word.codePointAt(0) ?? 0) || !/^(?:\p{Lu}\.?-?)+$/u.test(word)) return false;
  return word.replace(/[.-]/g, '').length <= (word.includes('.') ? 3 : 1);
}

/** "J. Kowalski" goes on; an initialism as "U.S. The" may end. */
function startsInitialism(word: string, text: string, next: number): boolean {
  if (!word.includes('.')) return false;
  return /^(?:The|A|An|It|He|She|They|But|In|On|At|We|I|This|That|And|His|Her|For|If|As)\s/.test(text.slice(next, next + 6));
}

/** Opens the sentence as the number of a list item ("3. Przewodniczący zwołuje …") or counts after a preposition ("na 3. Dywizję"). */
function isOrdinal(text: string, from: number, number: number, next: number): boolean {
  const before = text.slice(Math.max(from, number - 12), number).trimEnd();
  if (before === '') return true;
  return isUpper(text.codePointAt(next) ?? 0) && /(?:^|\s)(?:w|z|na|do|o|po|od|przy|przed|dla|podczas|the)$/i.test(before);
}

/**
 * Can a sentence begin at `next`? A capital or a digit says yes, a small letter no, and so does a dash before a
 * small letter ("Tak! – dodał"); a mark alone says maybe.
 */
function opensSentence(text: string, next: number, end: number): 'yes' | 'no' | 'maybe' {
  let at = next;
  let dash = false;
  const limit = Math.min(end, next + longestOpening);
  while (at < limit) {
    const character = text.charAt(at);
    if (dashes.includes(character)) dash = true;
    else if (!openers.includes(character) && !isSpace(text.charCodeAt(at)) && character !== '…' && character !== '.' && character !== '•')
      break;
    at++;
  }
  const code = text.codePointAt(at) ?? 0;
  if (isLower(code)) return 'no';
  if (isUpper(code)) return 'yes';
  if (isDigit(code)) return dash ? 'maybe' : 'yes';
  if (isLetter(code)) return 'yes';
  return at === next && ',;:%/=+'.includes(text.charAt(at)) ? 'no' : 'maybe';
}

function wordBefore(text: string, from: number, stop: number): string {
  let at = stop;
  const limit = Math.max(from, stop - longestWord);
  while (at > limit && isWordPart(text, at - 1)) at--;
  return text.slice(at, stop).replace(/^[.'’-]+/, '');
}

function isWordPart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isLetter(code) || isDigit(code) || ".'’-".includes(text.charAt(index));
}

function skip(text: string, from: number, end: number, characters: string): number {
  let at = from;
  while (at < end && characters.includes(text.charAt(at))) at++;
  return at;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Full-width stops need no space after them. */
function isWideStop(character: string): boolean {
  return character === '。' || character === '！' || character === '？';
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const span = trimSpan(text, from, to);
  if (span.start < span.end) sentences.push(span);
}
