const minute = 60_000;
const widestOffset = 14 * 60;

/** A moment whose zone is UTC, which many systems write whatever the zone of the site. */
export function isUtc(date: string): boolean {
  return date.includes('T') && /(?:Z|\+00:00)$/.test(date);
}

/**
 * A moment that a page writes in UTC for machines, as the page shows it to its readers: 2022-05-04T03:37:37Z beside
 * "3 May 2022, 23:37" is 2022-05-03T23:37:37-04:00. Where only a day is shown, the day alone; where the two cannot be
 * the same moment, null.
 */
export function placeInZone(moment: string, shown: string): string | null {
  const time = Date.parse(moment);
  if (shown.length === 10) {
    const hours = Math.abs(time - Date.parse(`${shown}T12:00:00Z`)) / (60 * minute);
    return hours < 12 + 14 ? shown : null;
  }
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(shown)) return Math.abs(Date.parse(shown) - time) < minute ? shown : null;
  const offset = (Date.parse(`${shown.slice(0, 16)}:00Z`) - Math.floor(time / minute) * minute) / minute;
  if (offset % 15 !== 0 || Math.abs(offset) > widestOffset) return null;
  const local = new Date(time + offset * minute).toISOString().slice(0, moment.length > 17 ? 19 : 16);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`;
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
