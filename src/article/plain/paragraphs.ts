import { isSpace, trimSpan, type Span } from '../../text/span.js';

interface Line extends Span {
  /** How many characters stand on it, white space at its ends aside. */
  length: number;
}

// A text whose longest line is longer than this was never wrapped by hand: each line break was meant.
const widestWrap = 160;

/**
 * Cuts plain text into paragraphs. Blank lines part them, and so does a line break that was not needed: if the first
 * word of the next line would have fitted on this one, somebody meant the break (a heading glued to its paragraph,
 * one paragraph a line as text pasted from a web page has it). Spans are trimmed; linear. What lies beyond `limit`
 * characters is one last paragraph.
 */
export function splitParagraphs(text: string, limit: number): Span[] {
  const groups = groupLines(text, Math.min(limit, text.length));
  const width = isWrapped(text, groups) ? widestLine(groups) : Infinity;
  const paragraphs: Span[] = [];
  for (const lines of groups) {
    let from = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i];
      const next = lines[i + 1];
      if (!line || (next && !isMeantBreak(text, line, next, width))) continue;
      const span = trimSpan(text, lines[from]?.start ?? line.start, line.end);
      if (span.start < span.end) paragraphs.push(span);
      from = i + 1;
    }
  }
  if (text.length > limit) {
    const rest = trimSpan(text, Math.max(limit, paragraphs.at(-1)?.end ?? 0), text.length);
    if (rest.start < rest.end) paragraphs.push(rest);
  }
  return paragraphs;
}

/** In a text wrapped by hand few lines end where a sentence does; in one with a paragraph a line nearly all. */
function isWrapped(text: string, groups: Line[][]): boolean {
  let followed = 0;
  let finished = 0;
  for (const lines of groups) {
    for (const line of lines.slice(0, -1)) {
      followed++;
      if (/[.!?…:][”"’»)]?$/.test(text.slice(line.end - 2, line.end))) finished++;
    }
  }
  return finished * 2 < followed;
}

function isMeantBreak(text: string, line: Line, next: Line, width: number): boolean {
  // A sentence torn where a link stood: "Prezydent Francji" / "skrytykował" / "decyzję rządu."
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && /[\p{L}\p{N},]/u.test(text.charAt(line.end - 1))) return false;
  if (width > widestWrap) return true;
  let at = next.start;
  while (at < next.end && !isSpace(text.charCodeAt(at))) at++;
  return line.length + 1 + (at - next.start) <= width;
}

function widestLine(groups: Line[][]): number {
  let width = 0;
  for (const lines of groups) for (const line of lines) if (line.length > width) width = line.length;
  return width;
}

/** The lines of the text, trimmed, in groups between blank lines. */
function groupLines(text: string, limit: number): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let from = 0;
  while (from <= limit) {
    const to = Math.min(endOfLine(text, from), limit);
    const { start, end } = trimSpan(text, from, to);
    if (start < end) group.push({ start, end, length: end - start });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) break;
    at++;
  }
  return at;
}
