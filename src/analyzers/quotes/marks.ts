import { isSpace, type Span } from '../../text/span.js';

/** Words between quotation marks. `start` and `end` bound the words, the outer bounds hold the marks too. */
export interface QuotedString extends Span {
  outerStart: number;
  outerEnd: number;
  /** Did it find its closing mark? An unclosed one runs to the end of its block. */
  closed: boolean;
  /** False for a string whose opening mark was forgotten: “The talks go on” said the minister → The talks go on”. */
  opened: boolean;
  /** Strings inside this one, in order. */
  inner: QuotedString[];
  /** Is it in single marks ('…', ‘…’, ‚…’)? */
  single: boolean;
}

type Style = 'typewriter' | 'high' | 'low' | 'guillemet' | 'reversed' | 'doubled' | 'single' | 'typewriter-single' | 'low-single';

interface Opening {
  style: Style;
  at: number;
  width: number;
  inner: QuotedString[];
}

/** The marks that close a string of each style. „…" and “…" are mixed pairs of real newsrooms. */
const closers: Readonly<Record<Style, string>> = {
  typewriter: '"”',
  high: '”"“',
  low: '”"“',
  guillemet: '»"',
  reversed: '«',
  doubled: '"',
  single: '’',
  'typewriter-single': "'",
  'low-single': "’‘'",
};
const singleStyles: ReadonlySet<Style> = new Set(['single', 'typewriter-single', 'low-single']);
// More strings within strings than this are noise.
const deepest = 6;
const openBrackets = '([{-–—―/„“"«‘‚…';
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Pairs the quotation marks of one block, `text.slice(start, end)`. Marks are told apart by their style and by what
 * stands around them: an opening mark follows white space, a closing one follows a word. Returns the outermost strings
 * in order, those within them as `inner`. Linear.
 */
export function findQuotedStrings(text: string, start: number, end: number): QuotedString[] {
  const found: QuotedString[] = [];
  const open: Opening[] = [];
  let typewriterLeft = countTypewriterMarks(text, start, end);
  let at = start;
  while (at < end) {
    const mark = mayBeMark(text.charCodeAt(at)) ? readMark(text, at, end, open.at(-1)?.style === 'typewriter-single') : null;
    if (!mark) {
      at++;
      continue;
    }
    if (mark.character === '"' && mark.width === 1) typewriterLeft--;
    const before = at === start || isSpace(text.charCodeAt(at - 1)) || openBrackets.includes(text.charAt(at - 1));
    const after = at + mark.width < end && !isSpace(text.charCodeAt(at + mark.width));
    const closing = findClosing(open, mark.character, { text, at, width: mark.width, end, before, after, typewriterLeft });
    if (closing >= 0) close(text, open, closing, at, mark.width, found);
    else {
      const stray = mark.character === '"' && open.length === 0 && !after && isAttributionNext(text, at + mark.width, end);
      const style = stray ? null : openingStyle(text, at, mark, before, after, end);
      if (style && open.length < deepest) open.push({ style, at, width: mark.width, inner: [] });
      else if (stray || (!style && mark.character === '”' && open.length === 0 && !before)) addUnopened(text, start, at, end, found);
    }
    at += mark.width;
  }
  closeRest(open, end, found);
  return found;
}

interface Mark {
  character: string;
  width: number;
}

/** Most characters are no marks: asked before anything else. */
function mayBeMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e);
}

/** The quotation mark at `at`: `''` and two backquotes count as one double mark. */
function readMark(text: string, at: number, end: number, closesInner: boolean): Mark | null {
  const character = text.charAt(at);
  // 'old-school,''' ends a string in single marks and then one in two apostrophes.
  if (character === "'" && closesInner && text.startsWith("'''", at)) return { character, width: 1 };
  if ((character === "'" || character === '`') && at + 1 < end && text.charAt(at + 1) === character)
    return { character: character === '`' ? '“' : '"', width: 2 };
  return '"“”„«»‘’‚\''.includes(character) ? { character, width: 1 } : null;
}

function countTypewriterMarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x22) count++;
  return count;
}

interface Place {
  text: string;
  at: number;
  width: number;
  end: number;
  /** Does white space, a bracket or the block's edge stand before the mark? */
  before: boolean;
  /** Does a character other than white space follow it? */
  after: boolean;
  /** How many typewriter marks follow in the block. */
  typewriterLeft: number;
}

/** Which open string does this mark close? -1 for none. */
function findClosing(open: readonly Opening[], character: string, place: Place): number {
  for (let i = open.length - 1; i >= 0; i--) {
    const opening = open[i];
    if (!opening || !closers[opening.style].includes(character)) continue;
    if (singleStyles.has(opening.style) && !closesSingle(place)) continue;
    // "We have "no" idea": opens one more string, when enough marks are left to close both.
    const opensAgain = place.before && place.after && place.at > opening.at + opening.width;
    if (character === '"' && opensAgain && place.typewriterLeft % 2 === 0 && place.typewriterLeft > 0) return -1;
    // “Not yet,“ he said: a wrong mark closes where no word follows it.
    if (character === '“' && (place.before || isWordNext(place))) return -1;
    if (character === '”' && opening.style === 'typewriter' && place.before) continue;
    return i;
  }
  return -1;
}

/** The apostrophe of "don't" and of "the players' union" closes nothing; one before a mark or at the end of a word may. */
function closesSingle({ text, at, end, before }: Place): boolean {
  return !before && (at + 1 >= end || !letterOrDigit.test(text.charAt(at + 1)));
}

/** "… nie wierzę w to " - powiedział: a dash after the mark tells that it closes. */
function isAttributionNext(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next < end && '-–—'.includes(text.charAt(next));
}

function isWordNext({ text, at, width, end }: Place): boolean {
  return at + width < end && letterOrDigit.test(text.charAt(at + width));
}

function openingStyle(text: string, at: number, { character, width }: Mark, before: boolean, after: boolean, end: number): Style | null {
  const next = at + width < end ? text.charAt(at + width) : ' ';
  switch (character) {
    case '„':
      return 'low';
    case '«':
      return 'guillemet';
    case '“':
      return 'high';
    case '»':
      return before && letterOrDigit.test(next) ? 'reversed' : null;
    case '"':
      // 6'2" and 27" are inches; a mark with space on both sides opens where nothing is open.
      if (/\d/.test(text.charAt(at - 1)) && !after) return null;
      return before || after ? (width === 2 ? 'doubled' : 'typewriter') : null;
    case '”':
      return before && after ? 'high' : null;
    case '‚':
      return before && after ? 'low-single' : null;
    case '‘':
      return before && after && hasClosing(text, at, end, '’') ? 'single' : null;
    default:
      return character === "'" && before && letterOrDigit.test(next) && hasClosing(text, at, end, "'") ? 'typewriter-single' : null;
  }
}

// A string in single marks is looked for this far: an apostrophe further on is a coincidence.
const longestSingle = 400;

/** Is there a mark further on that could close a string in single marks? ('90s and 'em open nothing.) */
function hasClosing(text: string, at: number, end: number, mark: string): boolean {
  const limit = Math.min(end, at + longestSingle);
  for (let i = at + 2; i < limit; i++) {
    if (text.charAt(i) !== mark || isSpace(text.charCodeAt(i - 1))) continue;
    if (i + 1 >= end || !letterOrDigit.test(text.charAt(i + 1))) return true;
  }
  return false;
}

function close(text: string, open: Opening[], index: number, at: number, width: number, found: QuotedString[]): void {
  const opening = open[index];
  if (!opening) return;
  // Strings left open inside are no strings; what they held belongs to this one.
  const inner = open.slice(index).flatMap((each) => each.inner);
  open.length = index;
  const string: QuotedString = {
    start: opening.at + opening.width,
    end: at,
    outerStart: opening.at,
    outerEnd: at + width,
    closed: true,
    opened: true,
    inner,
    single: singleStyles.has(opening.style),
  };
  trimInside(text, string);
  (open.at(-1)?.inner ?? found).push(string);
}

function trimInside(text: string, string: QuotedString): void {
  while (string.start < string.end && isSpace(text.charCodeAt(string.start))) string.start++;
  while (string.end > string.start && isSpace(text.charCodeAt(string.end - 1))) string.end--;
}

/** A closing mark that nothing opened: the words since the last string or sentence of the block, when there are enough of them. */
function addUnopened(text: string, start: number, at: number, end: number, found: QuotedString[]): void {
  let from = Math.max(start, found.at(-1)?.outerEnd ?? start);
  from = Math.max(from, at - longestSingle);
  for (let i = at - 2; i > from; i--) {
    if ('.!?'.includes(text.charAt(i)) && isSpace(text.charCodeAt(i + 1))) {
      from = i + 1;
      break;
    }
  }
  // In the middle of a sentence nobody can tell where it began.
  if (!/^[.,]?(?:\s*$|\s+[-–—])/.test(text.slice(at + 1, Math.min(end, at + 8)))) return;
  while (from < at && !letterOrDigit.test(text.charAt(from))) from++;
  if (from >= at || !/\p{Lu}/u.test(text.charAt(from))) return;
  found.push({ start: from, end: at, outerStart: from, outerEnd: at + 1, closed: true, opened: false, inner: [], single: false });
}

/** What is still open at the end of the block: a string in double marks runs to the end, one in single marks was none. */
function closeRest(open: readonly Opening[], end: number, found: QuotedString[]): void {
  let outer: QuotedString | null = null;
  for (const { style, at, width, inner } of open) {
    if (singleStyles.has(style) || outer) {
      (outer?.inner ?? found).push(...inner);
      continue;
    }
    outer = { start: at + width, end, outerStart: at, outerEnd: end, closed: false, opened: true, inner, single: false };
    found.push(outer);
  }
  found.sort((a, b) => a.start - b.start);
}
