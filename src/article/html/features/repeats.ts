import type { PageBlock } from '../outline.js';
import { splitPieces } from '../pieces.js';

/** How much of each block stands elsewhere on the page too, 0 to 1. */
export interface RepeatMarks {
  before: number[];
  after: number[];
}

/** Compares sentences, so that a teaser that repeats the lead and a widget that holds the whole article are seen. */
export function markRepeats(blocks: readonly PageBlock[]): RepeatMarks {
  const places = new Map<string, { first: number; last: number }>();
  const pieces = blocks.map(({ text }) => splitPieces(text));
  pieces.forEach((list, index) => {
    for (const piece of list) {
      const place = places.get(piece);
      if (place) place.last = index;
      else places.set(piece, { first: index, last: index });
    }
  });
  const before: number[] = [];
  const after: number[] = [];
  pieces.forEach((list, index) => {
    let length = 0;
    let earlier = 0;
    let later = 0;
    for (const piece of list) {
      const place = places.get(piece);
      length += piece.length;
      if (place && place.first < index) earlier += piece.length;
      if (place && place.last > index) later += piece.length;
    }
    before.push(length === 0 ? 0 : earlier / length);
    after.push(length === 0 ? 0 : later / length);
  });
  return { before, after };
}
