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
  /** The page itself hides it: `hidden`, `aria-hidden`, `display:none`. */
  hidden: boolean;
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
  /** What the names of inline elements say that hold most of the text. */
  names: NameSet;
  source: SourcePlace;
}

/** A page as lists: everything after the walk is work on arrays. */
export interface Outline {
  boxes: Box[];
  blocks: PageBlock[];
}
