import type { Element } from 'domhandler';
import type { SourcePlace } from '../../text/article.js';
import type { NameSet } from './names.js';

/**
 * An element that stands in lines of its own. Parents come before their children, and the blocks inside a box follow
 * one another, so whatever is asked of a box is answered by two indices.
 */
export interface Box {
  element: Element | null;
  tag: string;
  /** Index of the box around it; -1 for the page. */
  parent: number;
  depth: number;
  names: NameSet;
  /** The page itself hides it: `hidden`, `display:none`. */
  hidden: boolean;
  /** Hidden from those who listen, `aria-hidden`: a copy, an ornament, a panel that is still folded. */
  veiled: boolean;
  /** Index of its first block, and of the first block after it. */
  first: number;
  end: number;
}

/** A run of text between the borders of boxes: a paragraph, a heading, an item, a label. */
export interface PageBlock {
  text: string;
  /** Index of the box that holds it. */
  box: number;
  /** Characters of the text in links, in bold, in italics. */
  linked: number;
  bold: number;
  italic: number;
  links: number;
  /** Characters in links before the first and after the last text that is none. */
  linkedStart: number;
  linkedEnd: number;
  /** What the names of inline elements say that hold most of the text. */
  names: NameSet;
  source: SourcePlace;
}

/** A page as lists: everything after the walk is work on arrays. */
export interface Outline {
  boxes: Box[];
  blocks: PageBlock[];
}

/** The same page with only these of its blocks, in order. */
export function reduceOutline({ boxes, blocks }: Outline, kept: readonly number[]): Outline {
  const place = new Uint32Array(blocks.length + 1);
  let next = 0;
  for (let index = 0; index <= blocks.length; index++) {
    place[index] = next;
    if (kept[next] === index) next++;
  }
  return {
    boxes: boxes.map((box) => ({ ...box, first: place[box.first] ?? 0, end: place[box.end] ?? 0 })),
    blocks: kept.flatMap((index) => blocks[index] ?? []),
  };
}

/** Sums of all amounts before each index, and of all of them at the end: the sum of a stretch is a difference. */
export function sumBefore(amounts: readonly number[]): Float64Array {
  const sums = new Float64Array(amounts.length + 1);
  amounts.forEach((amount, index) => (sums[index + 1] = (sums[index] ?? 0) + amount));
  return sums;
}
