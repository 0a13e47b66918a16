import type { PageBlock } from '../outline.js';
import type { Mark } from './marks.js';
import { isAlike, isSame } from './title.js';

/** Where the title stands on the page, and how far from it anything else does. */
export interface TitlePlace {
  /** In the source; null when the page does not show its title. */
  at: number | null;
  /** Index of the block of the title; 0 without. */
  block: number;
}

/** The heading that is the title, or is like it; else the block of its words; else the first heading. */
export function findTitlePlace(
  title: string | null,
  marks: readonly Mark[],
  texts: readonly string[],
  blocks: readonly PageBlock[],
): TitlePlace {
  const headings = marks.flatMap((mark, index) =>
    /^h[1-3]$/.test(mark.element.name) ? [{ at: mark.at, text: texts[index] ?? '', name: mark.element.name }] : [],
  );
  const found =
    title === null
      ? null
      : (headings.find(({ text }) => isSame(text, title)) ??
        headings.find(({ text, name }) => name === 'h1' && isAlike(text, title)) ??
        headings.find(({ text }) => isAlike(text, title)));
  const heading = found ?? headings.find(({ name }) => name === 'h1');
  if (heading) return { at: heading.at, block: blockAt(blocks, heading.at) };
  const index = title === null ? -1 : blocks.findIndex(({ text }) => text.length < title.length * 2 && isSame(text, title));
  return index < 0 ? { at: null, block: 0 } : { at: blocks[index]?.source.from ?? null, block: index };
}

/** Index of the first block that ends behind a place in the source. */
export function blockAt(blocks: readonly PageBlock[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.source.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
