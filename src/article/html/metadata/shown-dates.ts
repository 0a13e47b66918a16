import { readDateLabel } from '../../../languages/date-labels.js';
import type { PageBlock } from '../outline.js';
import { readMachineDate } from './machine-dates.js';
import { dateNames, isAside, textOf, type Mark } from './marks.js';
import { blockAt, type TitlePlace } from './place.js';
import { findWrittenDates, type DateStyle } from '../../written-dates.js';
import { isUtc, placeInZone } from './zone.js';

/** The part of a page that its readers see. */
export interface ShownSources {
  marks: readonly Mark[];
  blocks: readonly PageBlock[];
  title: TitlePlace;
  style: DateStyle;
}

export interface ShownDates {
  published: string | null;
  modified: string | null;
  /** A date that stands apart somewhere on the page. */
  any: string | null;
}

// In blocks: how far from the title a page says when it was written.
const nearTitle = { before: 8, after: 15 };

/** Dates that stand on the page near the title, in `time` elements first, then in plain text. */
export function findShownDates(sources: ShownSources): ShownDates {
  const dates = [...readMarks(sources), ...readBlocks(sources)];
  const first = (is: (date: ShownDate) => boolean): string | null => dates.find(is)?.value ?? null;
  return {
    published:
      first(({ label, near }) => label === 'published' && near) ??
      first(({ label, near }) => label === null && near) ??
      first(({ label }) => label === 'published'),
    modified: first(({ label }) => label === 'modified'),
    any: first(({ alone }) => alone),
  };
}

interface ShownDate {
  value: string;
  label: 'published' | 'modified' | null;
  near: boolean;
  /** It stands apart, not in running text. */
  alone: boolean;
}

function isNear(block: number, title: TitlePlace): boolean {
  return block >= title.block - nearTitle.before && block <= title.block + nearTitle.after;
}

function readMarks({ marks, blocks, title, style }: ShownSources): ShownDate[] {
  const dates: ShownDate[] = [];
  for (const mark of marks) {
    const { element, names, at } = mark;
    const { itemprop = '', datetime } = element.attribs;
    const property = /\bdate(?:Published|Modified|Created)\b/i.exec(itemprop)?.[0].toLowerCase() ?? null;
    if (element.name !== 'time' && datetime === undefined && property === null && (names & dateNames) === 0) continue;
    if (isAside(mark, title.at)) continue;
    const text = element.name === 'meta' ? '' : textOf(element);
    if (text.length > 160) continue;
    const machine = element.attribs['content'] ?? datetime ?? element.attribs['data-datetime'] ?? element.attribs['title'];
    const written = findWrittenDates(text, style)[0]?.value ?? null;
    const value = chooseZone(machine === undefined ? null : readMachineDate(machine, style), written);
    if (value === null) continue;
    const own = readDateLabel(`${element.attribs['class'] ?? ''} ${text.slice(0, 40)}`.replace(/[-_]/g, ' '));
    dates.push({
      value,
      label: property === 'datemodified' ? 'modified' : property === null ? own : 'published',
      near: isNear(blockAt(blocks, at), title),
      alone: true,
    });
  }
  return dates;
}

/** Of a moment in UTC and the text beside it that tells another day, the text is where the page is. */
function chooseZone(machine: string | null, written: string | null): string | null {
  if (machine === null || written === null || !isUtc(machine) || machine.slice(0, 10) === written.slice(0, 10)) return machine ?? written;
  return placeInZone(machine, written) ?? machine;
}

const longestLine = 250;
// How much else stands in a line that tells the date: the author, the place, "Lesezeit: 3 Min."
const besideDate = 100;

function readBlocks({ blocks, title, style }: ShownSources): ShownDate[] {
  const dates: ShownDate[] = [];
  for (const [index, { text }] of blocks.entries()) {
    const near = isNear(index, title);
    if (!/\d\d/.test(text) || (text.length > longestLine && !near) || /©|copyright/i.test(text)) continue;
    const line = text.slice(0, longestLine);
    for (const { value, start, end } of findWrittenDates(line, style)) {
      const label =
        readDateLabel(text.slice(Math.max(0, start - 40), start)) ??
        (/^ ?(?:geändert|aktualisiert)/.test(text.slice(end)) ? 'modified' : null);
      // A line about the article; or "27.1.2022 - Bei der Erinnerung …", the day before the first sentence.
      const ofLine = text.length - (end - start) <= besideDate && !/\p{Ll}{3}[.!?]$/u.test(text);
      const opens = start === 0 && /^ ?[-–—:|(]/.test(text.slice(end));
      dates.push({ value, label, near: near && (ofLine || opens), alone: ofLine || opens || index === title.block });
      if (text.length > longestLine) break;
    }
  }
  return dates;
}
