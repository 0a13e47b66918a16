import { dayOf, findWrittenDates, type DateStyle } from '../../written-dates.js';

/**
 * A date meant for machines as ISO 8601 in the zone the page wrote, never converted: "2021-12-30T12:30:00.000+0100" is
 * 2021-12-30T12:30:00+01:00. Free forms ("Thu, 30 Dec 2021 12:30:00 GMT", "30.12.2021 12:30") and seconds since 1970
 * are read too. Null when it is no date.
 */
export function readMachineDate(text: string, style: DateStyle): string | null {
  const trimmed = text.trim().slice(0, 80);
  return readIso(trimmed) ?? readEpoch(trimmed) ?? readFree(trimmed, style);
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:(?:T| )+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i;

function readIso(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  const date = dayOf(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${readZone(zone)}`;
}

function readZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^\D+$/.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}

/** Seconds or milliseconds since 1970, which is a moment in UTC. */
function readEpoch(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return `${new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 19)}Z`;
}

function readFree(text: string, style: DateStyle): string | null {
  const [first] = findWrittenDates(text, style);
  if (!first) return null;
  const clock = /\b(\d{2}:\d{2}:\d{2}) (GMT|UTC|Z|[+-]\d{4})/.exec(text);
  return clock ? `${first.value.slice(0, 10)}T${clock[1] ?? ''}${readZone(clock[2])}` : first.value;
}
