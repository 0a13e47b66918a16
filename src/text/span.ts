/**
 * A place in `article.text`: UTF-16 code units, `end` exclusive, so that
 * `text.slice(start, end)` is what the finding shows.
 */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the characters that stand there. */
export interface TextSpan extends Span {
  text: string;
}

/** Cuts a span out of its text. */
export function spanOf(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Shrinks a span until it neither begins nor ends with white space. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Do the two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** White space as Unicode has it, with the invisible byte order mark and zero-width space. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The index of the span that holds a place, or of the next one; the spans stand in order and do not overlap. */
export function indexAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < (spans[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
