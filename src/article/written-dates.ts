import { readMonth } from '../languages/months.js';
import type { Span } from '../text/span.js';

/** A date as a page shows it to its readers. */
export interface WrittenDate extends Span {
  /** ISO 8601: a day, or a day and a time without a zone. */
  value: string;
}

export interface DateStyle {
  /** BCP 47 of the page, small: decides between 3/4 in March and in April, and what a month's name means. */
  language: string;
  /** The month first: 12/30/2021. */
  monthFirst: boolean;
}

const mostTokens = 400;
const tokenPattern = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;

interface Token extends Span {
  text: string;
}

/** The dates of a line, in its order: "30 grudnia 2021, 12:30", "Dec. 30, 2021", "30.12.2021", "2021年12月30日". */
export function findWrittenDates(line: string, style: DateStyle): WrittenDate[] {
  const text = westernDigits(line);
  if (!/\d/.test(text)) return [];
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    if (tokens.length === mostTokens) break;
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = readDay(tokens, at, style);
    if (!found) continue;
    const clock = readClock(tokens, found.next);
    const last = tokens[(clock?.next ?? found.next) - 1];
    const first = tokens[at];
    if (!first || !last) continue;
    dates.push({ value: clock ? `${found.value}T${clock.value}` : found.value, start: first.start, end: last.end });
    at = (clock?.next ?? found.next) - 1;
  }
  return dates;
}

/** Arabic, Persian, Hindi and Bengali digits as 0 to 9; each is one character, so no place moves. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code - (code >= 0x9e6 ? 0x9e6 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660)) % 10);
  });
}

interface Found {
  value: string;
  /** Index of the first token after it. */
  next: number;
}

/** Small words between the parts of a date: "30 de diciembre de 2021", "the 30th of December, 2021". */
const fillers = new Set(['de', 'del', 'of', 'th', 'st', 'nd', 'rd', 'er', 'º', 'ª', '°', '.', ',', 'den', 'the', '/', '-', "'", '’']);

function readDay(tokens: readonly Token[], at: number, style: DateStyle): Found | null {
  const first = tokens[at];
  if (!first || isGlued(tokens, at)) return null;
  if (isNumber(first)) return readNumeric(tokens, at, style) ?? readDayFirst(tokens, at, style);
  return readMonthFirst(tokens, at, style);
}

/** The digits go on before it: "1,30.12.2021" is part of a longer number. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const beforeThat = tokens[at - 2];
  const first = tokens[at];
  if (!before || !first || !isNumber(first) || before.end !== first.start) return false;
  return (
    isNumber(before) ||
    (/[.,/:+-]/.test(before.text) && beforeThat !== undefined && beforeThat.end === before.start && isNumber(beforeThat))
  );
}

/** "2021-12-30", "30.12.2021", "12/30/2021", "2021年12月30日", "2021. 12. 30" */
function readNumeric(tokens: readonly Token[], at: number, style: DateStyle): Found | null {
  const numbers: Token[] = [];
  const marks: string[] = [];
  let next = at;
  while (numbers.length < 3) {
    const token = tokens[next];
    if (!token || !isNumber(token)) return null;
    numbers.push(token);
    next++;
    const mark = tokens[next];
    if (numbers.length === 3) {
      if (mark && /^[日일]$/.test(mark.text)) next++;
      break;
    }
    if (!mark || !/^[.\-/|年月년월‐‑–]$/.test(mark.text) || mark.end - token.end > (mark.text === '|' ? 2 : 1)) return null;
    marks.push(mark.text);
    next++;
  }
  const [a, b, c] = numbers.map(({ text }) => text);
  if (a === undefined || b === undefined || c === undefined) return null;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return dated(a, b, c, next);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && (c.length !== 2 || marks[0] !== '.'))) {
    // "30/12/21" is a date in most of the world, and a fraction of something in none.
    if (!(a.length === 2 && b.length === 2 && c.length === 2 && marks[0] === '/' && marks[1] === '/')) return null;
  }
  if (marks[0] !== marks[1] || goesOn(tokens, next)) return null;
  if (c.length === 2 && Number(c) > latestShortYear) return null;
  const year = fullYear(c);
  const monthFirst = Number(b) > 12 || (marks[0] !== '.' && style.monthFirst && Number(a) <= 12);
  return monthFirst ? dated(year, a, b, next) : dated(year, b, a, next);
}

/** A further number hangs on: "1.2.2021.5". */
function goesOn(tokens: readonly Token[], next: number): boolean {
  const [last, mark, number] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  return (
    mark !== undefined &&
    number !== undefined &&
    mark.start === last?.end &&
    mark.end === number.start &&
    isNumber(number) &&
    /[.,/-]/.test(mark.text)
  );
}

/** "30 grudnia 2021", "30. Dezember 2021", "30 de diciembre de 2021", "2021. december 30." */
function readDayFirst(tokens: readonly Token[], at: number, style: DateStyle): Found | null {
  const number = tokens[at];
  if (!number) return null;
  const month = skipFillers(tokens, at + 1, 3);
  const name = monthAt(tokens, month, style);
  if (name === null) return null;
  if (number.text.length === 4) {
    const day = tokens[skipFillers(tokens, month + 1, 1)];
    return day && isNumber(day) && day.text.length <= 2
      ? dated(number.text, String(name), day.text, skipFillers(tokens, month + 1, 1) + 1)
      : null;
  }
  if (number.text.length > 2) return null;
  const year = skipFillers(tokens, month + 1, 3);
  const last = tokens[year];
  return last && isYear(tokens, year) ? dated(fullYear(last.text), String(name), number.text, year + 1) : null;
}

/** "December 30, 2021", "Dec. 30th 2021" */
function readMonthFirst(tokens: readonly Token[], at: number, style: DateStyle): Found | null {
  const name = monthAt(tokens, at, style);
  if (name === null) return null;
  const day = skipFillers(tokens, at + 1, 1);
  const number = tokens[day];
  if (!number || !isNumber(number) || number.text.length > 2) return null;
  const year = skipFillers(tokens, day + 1, 3);
  const last = tokens[year];
  return last && isNumber(last) && last.text.length === 4 ? dated(last.text, String(name), number.text, year + 1) : null;
}

function skipFillers(tokens: readonly Token[], from: number, most: number): number {
  let at = from;
  while (at < from + most) {
    const token = tokens[at];
    if (!token || !fillers.has(token.text.toLowerCase())) break;
    at++;
  }
  return at;
}

function monthAt(tokens: readonly Token[], at: number, style: DateStyle): number | null {
  const token = tokens[at];
  return token && !isNumber(token) ? readMonth(token.text, style.language) : null;
}

// Two digits beyond are a minute, a size, a score.
const latestShortYear = 40;

/** Four digits, or two after an apostrophe or at the end of the date: "3 Jan '21", "30. Dez. 21". */
function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNumber(token)) return false;
  if (token.text.length === 4) return true;
  const after = tokens[at + 1];
  return token.text.length === 2 && Number(token.text) <= latestShortYear && (!after || !/^[:.,hH]$/.test(after.text));
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

const beforeClock = new Set([
  ',',
  '-',
  '–',
  '—',
  '|',
  '·',
  '•',
  '/',
  '.',
  '(',
  'o',
  'at',
  'um',
  'à',
  'a',
  'alle',
  'las',
  'ore',
  'godz',
  'godzina',
  'h',
  'kl',
  'klo',
  'om',
  'v',
  'в',
  'о',
  'às',
  'ob',
  'u',
  't',
]);

/** ", 12:30", "o 12.30", "um 9.05 Uhr", "at 5:30 p.m.", "à 12h30" */
function readClock(tokens: readonly Token[], from: number): Found | null {
  let at = from;
  while (at < from + 3) {
    const token = tokens[at];
    if (!token || !beforeClock.has(token.text.toLowerCase())) break;
    at++;
  }
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!hour || !mark || !minute || !isNumber(hour) || !isNumber(minute)) return null;
  if (hour.text.length > 2 || minute.text.length !== 2 || !/^[:.hH]$/.test(mark.text) || minute.start - hour.end > 1) return null;
  if (tokens[at + 3]?.text === '.' && isNumber(tokens[at + 4] ?? minute) && tokens[at + 4] !== undefined) return null;
  let hours = Number(hour.text);
  if (hours > 23 || Number(minute.text) > 59) return null;
  let next = at + 3;
  const half = tokens[next]?.text.toLowerCase();
  if (
    half === 'am' ||
    half === 'pm' ||
    ((half === 'a' || half === 'p') && tokens[next + 1]?.text === '.' && tokens[next + 2]?.text.toLowerCase() === 'm')
  ) {
    next += half.length === 2 ? 1 : 3;
    if (half.startsWith('p') && hours < 12) hours += 12;
    else if (half.startsWith('a') && hours === 12) hours = 0;
  }
  return { value: `${String(hours).padStart(2, '0')}:${minute.text}`, next };
}

function isNumber({ text }: Token): boolean {
  return text.charCodeAt(0) < 0x3a && /^\d/.test(text);
}

function dated(year: string, month: string, day: string, next: number): Found | null {
  const value = dayOf(Number(year), Number(month), Number(day));
  return value === null ? null : { value, next };
}

// News on the web is not older; a later year is a mistake.
const years = { first: 1990, last: 2099 };

/** ISO 8601 of a day that the calendar has. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= years.first && year <= years.last && month >= 1 && month <= 12 && day >= 1)) return null;
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > days ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
