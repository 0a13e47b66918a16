import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { foldSpace } from '../../../text/fold.js';
import { createNameReader, nameSet, type NameSet } from '../names.js';
import { inlineTags, silentTags } from '../tags.js';

/** An element that says by its tag, its attributes or its names that it holds a title, an author or a date. */
export interface Mark {
  element: Element;
  /** Its class, id and test names, small. */
  label: string;
  names: NameSet;
  /** Of its start tag in the source. */
  at: number;
  /** The innermost element around it that is named as something beside an article; null without. */
  beside: Beside | null;
}

/** An element that may stand beside the article: comments, teasers, a menu, an article among others. */
interface Beside {
  element: Element;
  outer: Beside | null;
}

// A page with more is an index, or hostile.
const mostMarks = 1_000;
const longestLabel = 300;

export const bylineNames = nameSet('byline');
export const dateNames = nameSet('date');
const besideTags = new Set(['aside', 'nav', 'footer', 'form', 'article']);
const besideName =
  /comment|komentarz|kommentar|disqus|related|recommend|similar|powiazan|polecan|czytaj|teaser|sidebar|most-?read|popular|trending|latest|read-?(?:more|also|next)|more-?from|outbrain|taboola|promo|newsletter|footer|(?:^|[\s_-])(?:card|nav|menu|breaking|ticker)(?:$|[\s_-])/i;
const markedProperties = /\b(?:author|creator|datePublished|dateModified|dateCreated|headline)\b/i;
const headingTags = /^h[1-3]$/;
/** "/author/jan-dab", "/autorzy/12", "?author=3" */
const authorAddress =
  /[/?&](?:author|autor|autoren|autorzy|autorka|auteur|auteurs|autore|autores|authors|staff|journalist|profile|profil|people|person|redakcja|redaktion|contributor|contributors|columnist|reporters?|user|userinfo|byline|by)s?[/=.]/i;

/** Lists the marks of a page in its order. One loop over the tree; linear, whatever the page nests. */
export function collectMarks(root: Document): Mark[] {
  const marks: Mark[] = [];
  const readNames = createNameReader();
  const open: (Beside | null)[] = [null];
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null && marks.length < mostMarks) {
    if (isTag(node) && (node.name === 'meta' || !silentTags.has(node.name))) {
      const outer = open.at(-1) ?? null;
      const label = labelOf(node);
      const names = readNames(label);
      if (isMarked(node, names))
        marks.push({
          element: node,
          label,
          names,
          at: node.startIndex ?? 0,
          beside: /comment|kommentar|komentarz/i.test(label) ? { element: node, outer } : outer,
        });
      if (node.children[0]) {
        open.push(isBeside(node, label, names) ? { element: node, outer } : outer);
        node = node.children[0];
        continue;
      }
    }
    while (node !== null && node !== root && node.next === null) {
      node = node.parent;
      open.pop();
    }
    if (node === null || node === root) break;
    node = node.next;
  }
  return marks;
}

/** Does it stand beside the article: in an element named so that does not also hold the title? */
export function isAside({ beside }: Mark, titleAt: number | null): boolean {
  for (let around = beside; around !== null; around = around.outer) {
    const { startIndex, endIndex } = around.element;
    const holdsTitle = titleAt !== null && (startIndex ?? 0) <= titleAt && titleAt <= (endIndex ?? 0);
    if (!holdsTitle && (titleAt !== null || around.element.name !== 'article')) return true;
  }
  return false;
}

// Text of one mark: a byline may list many names; what is longer is no byline.
const longestText = 400;
const mostNodes = 80;

/** The text of an element on one line, its boxes apart; cut where it grows longer than any byline. */
export function textOf(element: Element): string {
  return foldSpace(gatherText(element, ' ', false));
}

/** The same, with a line for each of the elements in it. */
export function linesOf(element: Element): string {
  return gatherText(element, '\n', true)
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '')
    .join('\n');
}

function gatherText(element: Element, between: string, parted: boolean): string {
  const stack: (AnyNode | string)[] = [element];
  let text = '';
  for (let visited = 0; stack.length > 0 && visited < mostNodes && text.length < longestText; visited++) {
    const node = stack.pop();
    if (node === undefined) break;
    if (typeof node === 'string') text += node;
    else if (isText(node)) text += parted ? node.data.slice(0, longestText).replace(/\s+/g, ' ') : node.data.slice(0, longestText);
    else if (isTag(node) && !silentTags.has(node.name)) {
      const apart = parted || !inlineTags.has(node.name) || node.name === 'br';
      if (apart) {
        text += between;
        stack.push(between);
      }
      for (let child = Math.min(node.children.length, mostNodes) - 1; child >= 0; child--) {
        const inner = node.children[child];
        if (inner) stack.push(inner);
      }
    }
  }
  return text.slice(0, longestText);
}

/** Does a link lead to the page of an author? */
export function linksToAuthor({ name, attribs }: Element): boolean {
  return name === 'a' && authorAddress.test((attribs['href'] ?? '').slice(0, longestLabel));
}

function isMarked(element: Element, names: NameSet): boolean {
  const { name, attribs } = element;
  if (name === 'time' || headingTags.test(name) || attribs['datetime'] !== undefined) return true;
  if (attribs['rel'] === 'author' || (names & (bylineNames | dateNames)) !== 0 || linksToAuthor(element)) return true;
  const property = attribs['itemprop'];
  return property !== undefined && markedProperties.test(property);
}

function isBeside({ name }: Element, label: string, names: NameSet): boolean {
  if (name === 'body' || name === 'html') return false;
  return besideTags.has(name) || ((names & bylineNames) === 0 && besideName.test(label));
}

function labelOf({ attribs }: Element): string {
  let label = attribs['class'] ?? '';
  for (const attribute of ['id', 'itemprop', 'rel', 'data-testid', 'data-component', 'data-qa', 'data-cy'] as const) {
    const value = attribs[attribute];
    if (value !== undefined) label = label === '' ? value : `${label} ${value}`;
  }
  return label.slice(0, longestLabel);
}
