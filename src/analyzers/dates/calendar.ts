/** A day of the Gregorian calendar. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01, without any time zone. */
function toCount({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayLength);
}

function fromCount(count: number): Day {
  const date = new Date(count * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, days: number): Day {
  return fromCount(toCount(day) + days);
}

/** The month `months` later, and its year. */
export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toCount(day) + 3) % 7) + 7) % 7) + 1;
}

/** The days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return toCount(b) - toCount(a);
}

export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function findEaster(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - Math.floor(century / 4) - f + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * moon + 22 * l) / 451);
  const count = moon + l - 7 * m + 114;
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 };
}

/** `2021-W49`: the ISO week of a day, which belongs to the year of its Thursday. */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  return `${formatYear(thursday.year)}-W${pad(week)}`;
}

/** `2021-12-07`, or `--12-07` when the year is not known. */
export function formatDay(year: number | null, month: number, day: number): string {
  return `${formatMonth(year, month)}-${pad(day)}`;
}

/** `2021-12`, or `--12` when the year is not known. */
export function formatMonth(year: number | null, month: number): string {
  return `${year === null ? '-' : formatYear(year)}-${pad(month)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Reads the day at the head of an ISO date, null when there is none. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
