import type { Element, Text } from 'domhandler';
import type { NameSet } from './names.js';
import type { PageBlock } from './outline.js';

// Inline names say what a block is when they hold this share of it.
const mostOfBlock = 0.6;

// White space that a page's source has and a text has not. A no-break space alone stays what it is ("10 000").
const sourceSpace = /[\t-\r\0\u0085\u2028\u2029]+/g;

/** A stretch of the block inside an inline element that bears names, counted in letters. */
interface Mark {
  names: NameSet;
  start: number;
  length: number;
}

/** Gathers the text of one block while the walk passes its inline elements. */
export class Run {
  #text = '';
  #linked = '';
  #letters = 0;
  /** How much linked text stands before the first that is not; -1 until such comes. */
  #firstLink = -1;
  /** How much linked text stands after the last that is not. */
  #lastLink = 0;
  #breaks = false;
  #bold = 0;
  #italic = 0;
  #links = 0;
  #start = -1;
  #end = -1;
  #depth = { link: 0, bold: 0, italic: 0 };
  #open: { element: Element; mark: Mark | null }[] = [];
  #marks: Mark[] = [];

  addText({ data, startIndex, endIndex }: Text): void {
    const text = data.replace(sourceSpace, ' ');
    this.#text += text;
    if (text === ' ' || text.trim() === '') return;
    this.#breaks = false;
    if (this.#start < 0) this.#start = startIndex ?? 0;
    this.#end = (endIndex ?? 0) + 1;
    this.#letters += text.length;
    if (this.#depth.link > 0) {
      this.#linked += text;
      this.#lastLink += text.length;
    } else {
      if (this.#firstLink < 0) this.#firstLink = this.#letters - text.length;
      this.#lastLink = 0;
    }
    if (this.#depth.bold > 0) this.#bold += text.length;
    if (this.#depth.italic > 0) this.#italic += text.length;
  }

  /** A line break. True when it is the second in a row, which ends the block. */
  addBreak(): boolean {
    const again = this.#breaks;
    this.#breaks = true;
    this.#text += '\n';
    return again;
  }

  /** The border between two cells of a row. */
  addCell(): void {
    if (this.#start >= 0) this.#text += '\t';
  }

  open(element: Element, names: NameSet): void {
    this.begin(element.name);
    const mark = names === 0 ? null : { names, start: this.#letters, length: 0 };
    this.#open.push({ element, mark });
    if (mark) this.#marks.push(mark);
  }

  /** Ends an inline element, if it was opened here. */
  close(element: Element): void {
    const closed = this.#open.at(-1);
    if (closed?.element !== element) return;
    this.#open.pop();
    if (closed.mark) closed.mark.length = this.#letters - closed.mark.start;
    this.end(element.name);
  }

  /** The text that follows is a link, bold or italic, if the element of that name makes it so. */
  begin(name: string): void {
    if (name === 'a') {
      this.#depth.link++;
      this.#links++;
    } else if (name === 'b' || name === 'strong') this.#depth.bold++;
    else if (name === 'i' || name === 'em') this.#depth.italic++;
  }

  end(name: string): void {
    if (name === 'a') this.#depth.link--;
    else if (name === 'b' || name === 'strong') this.#depth.bold--;
    else if (name === 'i' || name === 'em') this.#depth.italic--;
  }

  /** Ends the block; null when it holds nothing but space. */
  finish(box: number): PageBlock | null {
    const text = tidy(this.#text);
    for (const { mark } of this.#open) if (mark) mark.length = this.#letters - mark.start;
    const block = !/[^\s\u200b-\u200f\u2060]/.test(text)
      ? null
      : {
          text,
          box,
          linked: Math.min(text.length, tidy(this.#linked).length),
          bold: Math.min(text.length, this.#bold),
          italic: Math.min(text.length, this.#italic),
          links: this.#links,
          linkedStart: this.#firstLink < 0 ? this.#letters : this.#firstLink,
          linkedEnd: this.#lastLink,
          names: this.#marks.reduce((set, { names, length }) => (length >= text.length * mostOfBlock ? set | names : set), 0),
          source: { from: this.#start, to: this.#end },
        };
    this.#reset();
    return block;
  }

  /** Inline elements that stay open go on in the next block. */
  #reset(): void {
    this.#text = '';
    this.#linked = '';
    this.#letters = 0;
    this.#firstLink = -1;
    this.#lastLink = 0;
    this.#bold = 0;
    this.#italic = 0;
    this.#links = this.#depth.link > 0 ? 1 : 0;
    this.#start = -1;
    this.#end = -1;
    this.#breaks = false;
    this.#marks = [];
    for (const entry of this.#open) {
      if (!entry.mark) continue;
      entry.mark = { names: entry.mark.names, start: 0, length: 0 };
      this.#marks.push(entry.mark);
    }
  }
}

function tidy(text: string): string {
  return text
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
}
