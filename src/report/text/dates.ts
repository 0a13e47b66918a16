import type { DateMention } from '../../analyzers/dates/date.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { clipText, columnsOf } from '../../terminal/width.js';
import { foldSpace } from '../../text/fold.js';
import { heading, line, type Layout } from './layout.js';

/** The dates in the order of time, each with the words that name it and where they stand; then what stays open. */
export function writeDates(dates: readonly DateMention[], layout: Layout): string {
  const { bold, dim } = layout.colors;
  let report = heading(layout, words.sections.dates, dates.length);
  if (dates.length === 0) return report + line(dim(words.noDates));
  const groups = groupByValue(dates);
  const names = groups.map(({ value }) => (value === null ? words.openDate : formatDate(value)));
  const width = Math.max(...names.map(columnsOf));
  for (const [i, { mentions }] of groups.entries()) {
    const name = names[i] ?? '';
    const said = mentions.map((mention) => `${foldSpace(safeLine(mention.text))} ${layout.place(mention)}`).join(', ');
    const shown = groups[i]?.value === null ? dim(name) : bold(name);
    report += line(`${shown}${' '.repeat(width - columnsOf(name))}  ${dim(clipText(said, layout.width - width - 4))}`);
  }
  return report;
}

interface DateGroup {
  value: string | null;
  mentions: DateMention[];
}

function groupByValue(dates: readonly DateMention[]): DateGroup[] {
  const groups = new Map<string | null, DateGroup>();
  for (const date of dates) {
    const group = groups.get(date.value);
    if (group) group.mentions.push(date);
    else groups.set(date.value, { value: date.value, mentions: [date] });
  }
  return [...groups.values()].sort((a, b) => compareText(sortKey(a.value), sortKey(b.value)));
}

/** Dates without a year follow those with one, and what is open comes last. */
function sortKey(value: string | null): string {
  return value === null ? '~' : value.replace(/^-/, '}').replace(/X/g, '0');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "7 December 2021" of `2021-12-07`, "3 March 2024 – 4 March 2024" of a range. @see DateMention.value */
export function formatDate(value: string): string {
  return value
    .split('/')
    .map((date) => formatOne(date))
    .join(' – ');
}

function formatOne(date: string): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(date);
  if (week) return words.week(Number(week[2]), week[1] ?? '');
  if (/^\d{3}X$/.test(date)) return words.decade(`${date.slice(0, 3)}0`);
  if (/^\d{2}XX$/.test(date)) return words.century(Number(date.slice(0, 2)) + 1);
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : partOfYear(Number(month)),
    year === '-' ? '' : year,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Beyond December, EDTF counts seasons, quarters and halves of a year. */
function partOfYear(number: number): string {
  if (number <= 12) return words.months[number - 1] ?? '';
  return words.partsOfYear[number] ?? String(number);
}
