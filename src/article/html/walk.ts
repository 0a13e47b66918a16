import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { createNameReader } from './names.js';
import type { Box, Outline } from './outline.js';
import { Run } from './run.js';
import { boxTags, inlineTags, silentTags } from './tags.js';

/**
 * Walks the tree once and lists its boxes and its blocks of text in the order of the page. A loop, not a recursion:
 * a page decides how deep it is.
 */
export function walkPage(root: Document): Outline {
  const walker = new Walker();
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (walker.enter(node) && isTag(node) && node.children[0]) {
      node = node.children[0];
      continue;
    }
    while (node !== null && node !== root && node.next === null) {
      walker.leave(node);
      node = node.parent;
    }
    if (node === null || node === root) break;
    walker.leave(node);
    node = node.next;
  }
  return walker.finish();
}

class Walker {
  readonly #outline: Outline = { boxes: [], blocks: [] };
  readonly #readNames = createNameReader();
  readonly #run = new Run();
  #box = 0;
  /** The row of data that the walk is in: its cells are one block. */
  #row: Element | null = null;

  constructor() {
    this.#outline.boxes.push({ element: null, tag: '', parent: -1, depth: 0, names: 0, hidden: false, veiled: false, first: 0, end: 0 });
  }

  /** Whether to go on into the node's children. */
  enter(node: AnyNode): boolean {
    if (isText(node)) {
      this.#run.addText(node);
      return false;
    }
    if (!isTag(node) || silentTags.has(node.name)) return false;
    if (node.name === 'br') {
      if (this.#run.addBreak()) this.#flush();
      return false;
    }
    if (this.#row !== null) {
      if (node.name === 'td' || node.name === 'th') this.#run.addCell();
      this.#run.open(node, this.#readNames(namesOf(node)));
      return true;
    }
    if (opensBox(node)) {
      this.#flush();
      this.#openBox(node);
      this.#run.begin(node.name);
    } else {
      if (isHidden(node) || node.attribs['aria-hidden'] === 'true') return false;
      this.#run.open(node, this.#readNames(namesOf(node)));
    }
    return true;
  }

  leave(node: AnyNode): void {
    if (!isTag(node)) return;
    const box = this.#outline.boxes[this.#box];
    if (box?.element === node) {
      if (this.#row === node) this.#row = null;
      this.#flush();
      this.#run.end(node.name);
      box.end = this.#outline.blocks.length;
      this.#box = box.parent;
    } else this.#run.close(node);
  }

  finish(): Outline {
    this.#flush();
    const page = this.#outline.boxes[0];
    if (page) page.end = this.#outline.blocks.length;
    return this.#outline;
  }

  #openBox(element: Element): void {
    const { boxes, blocks } = this.#outline;
    if (element.name === 'body') this.#dropHead();
    const depth = (boxes[this.#box]?.depth ?? 0) + 1;
    const box: Box = {
      element,
      tag: element.name,
      parent: this.#box,
      depth,
      names: this.#readNames(namesOf(element)),
      hidden: isHidden(element),
      veiled: element.attribs['aria-hidden'] === 'true',
      first: blocks.length,
      end: blocks.length,
    };
    this.#box = boxes.length;
    boxes.push(box);
    if (element.name === 'tr' && this.#row === null && isDataRow(element)) this.#row = element;
  }

  /** Text before the body is what broken scripts left in the head. Without a body the head may hold the page. */
  #dropHead(): void {
    const { boxes, blocks } = this.#outline;
    blocks.length = 0;
    for (const box of boxes) {
      box.first = 0;
      box.end = 0;
    }
  }

  #flush(): void {
    const block = this.#run.finish(this.#box);
    if (block) this.#outline.blocks.push(block);
  }
}

/** An unknown or inline element opens a box when a box stands in it: `<a><div>…</div></a>`. */
function opensBox(element: Element): boolean {
  if (boxTags.has(element.name)) return true;
  if (!inlineTags.has(element.name) && !element.name.includes('-')) return true;
  return element.children.some((child) => isTag(child) && boxTags.has(child.name));
}

// A cell with more text, or more elements, than this is a column of the page, not a datum.
const largestCell = { text: 120, nodes: 24 };

/** A row of several short cells is data; others lay out the page. */
function isDataRow({ children }: Element): boolean {
  const cells = children.filter((child) => isTag(child) && (child.name === 'td' || child.name === 'th'));
  return cells.length > 1 && cells.every(isDatum);
}

function isDatum(cell: AnyNode): boolean {
  const open: AnyNode[] = [cell];
  let text = 0;
  for (let visited = 0; visited < open.length; visited++) {
    if (visited > largestCell.nodes) return false;
    const node = open[visited];
    if (!node) continue;
    if (isText(node)) text += node.data.length > largestCell.text ? node.data.trim().length : node.data.length;
    else if (isTag(node) && !silentTags.has(node.name)) {
      if (node.name === 'table' || node.name === 'ul' || node.name === 'form') return false;
      open.push(...node.children.slice(0, largestCell.nodes));
    }
    if (text > largestCell.text) return false;
  }
  return true;
}

/** The names that authors of pages give an element, in one line. */
function namesOf({ attribs }: Element): string {
  let names = attribs['class'] ?? '';
  for (const attribute of ['id', 'itemprop', 'role', 'data-testid', 'data-component', 'data-qa'] as const) {
    const value = attribs[attribute];
    if (value !== undefined) names = names === '' ? value : `${names} ${value}`;
  }
  return names;
}

function isHidden({ attribs }: Element): boolean {
  if (attribs['hidden'] !== undefined) return true;
  const style = attribs['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
