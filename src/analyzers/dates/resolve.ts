import type { Day } from './calendar.js';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  findEaster,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  parseDay,
  weekdayOf,
} from './calendar.js';
import type { Precision } from './date.js';

export type Tense = 'past' | 'future';

/** What a date is resolved against. */
export interface Reference {
  /** The day the article was published, null when it is not known. */
  day: Day | null;
  /** Does the clause tell what was, or what will be? */
  tense: Tense;
}

export interface Resolved {
  value: string | null;
  precision: Precision;
}

type Values = Readonly<Record<string, string>>;
type Resolver = (values: Values, reference: Reference) => Resolved | null;

/** Turns what a pattern found into a date; null when it is none ("31 lutego"). */
export function resolveDate(meaning: string, values: Values, reference: Reference): Resolved | null {
  return resolvers[meaning]?.(values, reference) ?? null;
}

const number = (value: string | undefined): number => Number.parseInt(value ?? '', 10);

const resolvers: Readonly<Record<string, Resolver>> = {
  day: (values, reference) => resolveDays(number(values['day']), number(values['month']), null, values, reference),
  days: (values, reference) => {
    const [first, second] = (values['days'] ?? `${values['day'] ?? ''}-${values['day2'] ?? ''}`).split('-');
    const month = number(values['month']);
    const lastMonth = values['month2'] === undefined ? month : number(values['month2']);
    // "z 30 na 1 maja" begins in the month before.
    const firstMonth = values['month2'] === undefined && number(first) > number(second) ? (month === 1 ? 12 : month - 1) : month;
    return resolveDays(number(first), firstMonth, { day: number(second), month: lastMonth }, values, reference);
  },
  numeric: ({ numeric = '' }) => {
    const [a, b, c] = numeric.split(/[-.]/).map(Number);
    const [year, month, day] = numeric.includes('-') ? [a, b, c] : [c, b, a];
    return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
      ? { value: formatDay(year, month, day), precision: 'day' }
      : null;
  },
  slashed: ({ slashed, slashed2, year }) => {
    const [a, b, y] = [number(slashed), number(slashed2), number(year)];
    if (isDay(y, a, b) && isDay(y, b, a) && a !== b) return { value: null, precision: 'day' };
    if (isDay(y, a, b)) return { value: formatDay(y, a, b), precision: 'day' };
    return isDay(y, b, a) ? { value: formatDay(y, b, a), precision: 'day' } : null;
  },
  feast: ({ date, feast, year }, reference) => {
    const value = date ?? feast ?? '';
    if (value.startsWith('easter')) return resolveMovableFeast(number(value.slice(6) || '0'), number(year), reference);
    const [month, day] = value.split('-').map(Number);
    return month === undefined || day === undefined ? null : resolveDays(day, month, null, {}, reference);
  },
  month: (values, reference) => {
    const month = number(values['month']);
    return { value: formatMonth(yearOfMonth(month, values, reference), month), precision: 'month' };
  },
  months: (values, reference) => {
    const [first, last] = [number(values['month']), number(values['month2'])];
    const year = yearOfMonth(last, values, reference);
    const firstYear = year !== null && first > last ? year - 1 : year;
    return { value: `${formatMonth(firstYear, first)}/${formatMonth(year, last)}`, precision: 'month' };
  },
  year: (values, reference) => {
    if (values['years'] !== undefined) return resolveYears(values['years']);
    const year = statedYear(values, reference);
    return { value: year === null ? null : formatYear(year), precision: 'year' };
  },
  years: ({ years, year, year2 }) => resolveYears(years ?? `${year ?? ''}-${year2 ?? ''}`),
  decade: ({ decade, tens, 'tens-s': short, roman }) => {
    const century = roman === undefined ? '19' : String(number(roman) - 1).padStart(2, '0');
    const start = decade?.slice(0, 3) ?? century + (tens ?? short ?? '').charAt(0);
    return { value: `${start}X`, precision: 'decade' };
  },
  century: ({ roman, ordinal, century }) => {
    const count = number(roman ?? ordinal ?? century);
    return count < 5 || count > 21 ? null : { value: `${String(count - 1).padStart(2, '0')}XX`, precision: 'century' };
  },
  weekday: ({ weekday, shift }, { day, tense }) => ({
    value: day === null ? null : formatDayOf(findWeekday(number(weekday), day, shift, tense)),
    precision: 'day',
  }),
  'weekday-pair': ({ weekday }, { day, tense }) => {
    if (day === null) return { value: null, precision: 'day' };
    const first = findWeekday(number(weekday), tense === 'past' ? addDays(day, -1) : day, undefined, tense);
    return { value: `${formatDayOf(first)}/${formatDayOf(addDays(first, 1))}`, precision: 'day' };
  },
  'day-shift': (values, { day }) => ({
    value: day === null ? null : formatDayOf(addDays(day, number(values['day-shift']))),
    precision: 'day',
  }),
  relative: ({ count, unit = '', sign }, { day }) => shiftUnit(unit, number(sign) * number(count), day),
  // "In two weeks we will know", but not "He lost it in two weeks".
  ahead: ({ count, unit = '' }, { day, tense }) => (tense === 'future' ? shiftUnit(unit, number(count), day) : null),
  // "za rok", "przed tygodniem"; but "przed weekendem" and "za dnia" tell no date.
  'word-unit': ({ unit = '', sign }, { day }) => (unit === 'weekend' || unit === 'day' ? null : shiftUnit(unit, number(sign), day)),
  'unit-shift': ({ unit = '', shift }, { day }) => (unit === 'day' ? null : shiftUnit(unit, number(shift), day)),
  vague: ({ unit = '' }) => ({ value: null, precision: precisionOf(unit) }),
  weekend: (_, { day, tense }) => {
    if (day === null) return { value: null, precision: 'day' };
    const saturday = findWeekday(6, day, undefined, weekdayOf(day) === 7 ? 'past' : tense);
    return { value: `${formatDayOf(saturday)}/${formatDayOf(addDays(saturday, 1))}`, precision: 'day' };
  },
  season: (values, { day, tense }) => {
    const season = number(values['season']);
    const stated = statedYear(values, { day, tense });
    const year = stated ?? (day === null ? null : yearOfSeason(season, day, values['shift'], tense));
    return { value: year === null ? null : `${formatYear(year)}-${season}`, precision: 'season' };
  },
  quarter: (values, reference) => partOfYear(values, reference, 4, 32, 'quarter'),
  half: (values, reference) => partOfYear(values, reference, 2, 39, 'half-year'),
};

/** A day or a range of days of which the year may have to be found. */
function resolveDays(
  day: number,
  month: number,
  last: { day: number; month: number } | null,
  values: Values,
  reference: Reference,
): Resolved | null {
  const year = statedYear(values, reference) ?? nearestYear(month, day, reference);
  if (!isDay(year, month, day) || (last && !isDay(year, last.month, last.day))) return null;
  if (!last) return { value: formatDay(year, month, day), precision: 'day' };
  const wraps = last.month < month;
  const firstYear = year !== null && wraps && values['year'] !== undefined ? year - 1 : year;
  const lastYear = firstYear !== null && wraps ? firstYear + 1 : firstYear;
  return { value: `${formatDay(firstYear, month, day)}/${formatDay(lastYear, last.month, last.day)}`, precision: 'day' };
}

/** A feast so many days from Easter, in the year that is stated or else in the one that brings it nearest. */
function resolveMovableFeast(days: number, stated: number, { day: own }: Reference): Resolved | null {
  if (Number.isNaN(stated) && own === null) return { value: null, precision: 'day' };
  const years = own === null || !Number.isNaN(stated) ? [stated] : [own.year, own.year + 1, own.year - 1];
  const feasts = years.map((year) => addDays(findEaster(year), days));
  const nearest = feasts.reduce((best, feast) =>
    own && Math.abs(daysBetween(own, feast)) < Math.abs(daysBetween(own, best)) ? feast : best,
  );
  return { value: formatDayOf(nearest), precision: 'day' };
}

/** The year that stands in the text: "2021", "ub.r.", "this year"; null when none does. */
function statedYear(values: Values, { day }: Reference): number | null {
  if (values['year'] !== undefined) return number(values['year']);
  const shift = values['year-shift'];
  return shift === undefined || day === null ? null : day.year + number(shift);
}

// "Medal odbierze 10 grudnia", said in spring, is no day of last year.
const farBack = 31;

/** A day without a year is the one nearest to the article's own; where the clause tells what will be, none of long ago. */
function nearestYear(month: number, day: number, { day: own, tense }: Reference): number | null {
  if (own === null) return null;
  const distance = (year: number): number => {
    const days = daysBetween(own, { year, month, day });
    return tense === 'future' && days < -farBack ? Infinity : Math.abs(days);
  };
  return [own.year - 1, own.year, own.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The year of a part of the year that begins in a month: the last one that has begun, or the next one that begins. */
function yearOf(month: number, day: Day, tense: Tense): number {
  if (tense === 'future') return month >= day.month ? day.year : day.year + 1;
  return month <= day.month ? day.year : day.year - 1;
}

/** "last summer" is over, "next summer" has not begun. A winter lies in two years: without one of them it stays open. */
function yearOfSeason(season: number, day: Day, shift: string | undefined, tense: Tense): number | null {
  if (season === 24) return null;
  const first = 3 * (season - 20);
  if (shift === '-1') return first + 2 < day.month ? day.year : day.year - 1;
  if (shift === '1') return first > day.month ? day.year : day.year + 1;
  return shift === '0' ? day.year : yearOf(first, day, tense);
}

/** A month without a year is the last one that has begun, or the next one that has not ended. */
function yearOfMonth(month: number, values: Values, reference: Reference): number | null {
  const stated = statedYear(values, reference);
  const { day, tense } = reference;
  if (stated !== null || day === null) return stated;
  const shift = values['shift'];
  if (shift === '1' || (shift === undefined && tense === 'future')) return month >= day.month ? day.year : day.year + 1;
  if (shift === '0') return day.year;
  return month <= (shift === '-1' ? day.month - 1 : day.month) ? day.year : day.year - 1;
}

/** "last Friday" lies before the article, "next Friday" after it; a bare weekday goes with the tense, its own day included. */
function findWeekday(weekday: number, day: Day, shift: string | undefined, tense: Tense): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (shift === '-1') return addDays(day, ahead === 0 ? -7 : ahead - 7);
  if (shift === '1') return addDays(day, ahead === 0 ? 7 : ahead);
  // "this Saturday" is that of the week.
  if (shift === '0') return addDays(day, weekday - weekdayOf(day));
  return addDays(day, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

function shiftUnit(unit: string, count: number, day: Day | null): Resolved {
  const precision = precisionOf(unit);
  if (day === null) return { value: null, precision };
  switch (unit) {
    case 'day':
      return { value: formatDayOf(addDays(day, count)), precision };
    case 'week':
      return { value: formatWeek(addDays(day, 7 * count)), precision };
    case 'weekend': {
      const saturday = addDays(day, 6 - weekdayOf(day) + 7 * count);
      return { value: `${formatDayOf(saturday)}/${formatDayOf(addDays(saturday, 1))}`, precision };
    }
    case 'month': {
      const { year, month } = addMonths(day, count);
      return { value: formatMonth(year, month), precision };
    }
    case 'quarter': {
      const { year, month } = addMonths(day, 3 * count);
      return { value: `${formatYear(year)}-${32 + Math.ceil(month / 3)}`, precision };
    }
    case 'decade':
      return { value: `${formatYear(day.year + 10 * count).slice(0, 3)}X`, precision };
    default:
      return { value: formatYear(day.year + count), precision };
  }
}

function precisionOf(unit: string): Precision {
  return unit === 'weekend' ? 'day' : ((unit || 'year') as Precision);
}

/** A quarter or a half of a year: EDTF writes them as months beyond 12. */
function partOfYear(values: Values, reference: Reference, parts: number, base: number, precision: Precision): Resolved | null {
  const part = number(values['quarter'] ?? values['roman'] ?? values['ordinal']);
  if (!(part >= 1 && part <= parts)) return null;
  const { day, tense } = reference;
  const year = statedYear(values, reference) ?? (day === null ? null : yearOf((part * 12) / parts - 12 / parts + 1, day, tense));
  return { value: year === null ? null : `${formatYear(year)}-${base + part}`, precision };
}

function resolveYears(years: string): Resolved | null {
  const [first = '', second = ''] = years.split('-');
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  return Number(last) > Number(first) ? { value: `${first}/${last}`, precision: 'year' } : null;
}

function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

function formatDayOf({ year, month, day }: Day): string {
  return formatDay(year, month, day);
}

/** The article's own day: what it says of itself. */
export function referenceDay(published: string | null): Day | null {
  const day = parseDay(published);
  return day && isDay(day.year, day.month, day.day) ? day : null;
}
