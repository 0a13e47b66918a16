import { foldWord } from './fold.js';
import { isDigit, isLetter } from './letters.js';
import { isSpace, type Span } from './span.js';

export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or mark. `form` is what rules compare: see `foldWord`. */
export interface Token extends Span {
  kind: TokenKind;
  form: string;
}

// Characters that stand inside words and end none: invisible joiners and the soft hyphen.
const invisibleJoiner = /[\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f]/;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
type Kind = typeof OTHER | typeof LETTER | typeof DIGIT | typeof JOINER;

const asciiKinds: Kind[] = Array.from({ length: 128 }, (_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
});

function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  if (code < 128) return asciiKinds[code] ?? OTHER;
  const point = text.codePointAt(index) ?? code;
  if (isLetter(point)) return LETTER;
  if (isDigit(point)) return DIGIT;
  return invisibleJoiner.test(text.charAt(index)) ? JOINER : OTHER;
}

function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff && index + 1 < text.length ? 2 : 1;
}

/** Is the apostrophe, hyphen or dot at `index` inside a word or number, with its like on both sides? */
function joins(text: string, index: number, end: number, within: Kind): boolean {
  if (index + 1 >= end) return false;
  const character = text.charAt(index);
  const next = kindAt(text, index + 1);
  if (within === LETTER) {
    // "Jean-Claude'a", "PiS-u", "e-mail", "F-16", "COVID-19"
    if (character === '-' || character === '\u2010' || character === '\u2011') return next === LETTER || next === DIGIT;
    // "O’Neill", "Linde'ego"
    return (character === "'" || character === '\u2019' || character === '\u02bc') && next === LETTER;
  }
  // "10.30", "1,5", "12:30", "38-letni", "7-8"
  if (character === '.' || character === ',' || character === ':') return next === DIGIT;
  return character === '-' && (next === DIGIT || next === LETTER);
}

/** Splits `text.slice(start, end)` into tokens with offsets into the whole text. Linear. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const first = kindAt(text, at);
    const from = at;
    at += widthAt(text, at);
    if (first === LETTER || first === DIGIT) {
      at = endOfWord(text, at, end, first);
      tokens.push({ start: from, end: at, kind: first === LETTER ? 'word' : 'number', form: foldWord(text.slice(from, at)) });
    } else if (first === OTHER) {
      // Three dots are one mark, as "…" is.
      while (text.charAt(from) === '.' && text.charAt(at) === '.' && at < end) at++;
      tokens.push({ start: from, end: at, kind: 'mark', form: text.slice(from, at) });
    }
  }
  return tokens;
}

function endOfWord(text: string, from: number, end: number, first: Kind): number {
  let at = from;
  let within = first;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      within = kind;
    } else if (kind === OTHER) {
      if (!joins(text, at, end, within)) return at;
    }
    at += widthAt(text, at);
  }
  return Math.min(at, end);
}
