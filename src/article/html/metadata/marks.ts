import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { foldSpace } from '../../../text/fold.js';
import { createNameReader, nameSet, type NameSet } from '../names.js';
import { inlineTags, silentTags } from '../tags.js';

/** An element that says by its tag, its attributes or its names that it holds a title, an author or a date. */
export interface Mark {
  element: Element;
  /** What its own names say, and what those of the elements around it do. */
  names: NameSet;
  around: NameSet;
  /** Of its start tag in the source. */
  at: number;
  /** The outermost element around it that is named as something beside the article (comments, related …); null without. */
  aside: Element | null;
}

// A page with more is an index, or hostile.
const mostMarks = 600;
// Text of one mark: a byline may list many names; what is longer is no byline.
const longestText = 400;
const mostNodes = 80;

export const bylineNames = nameSet('byline');
export const dateNames = nameSet('date');
export const bioNames = nameSet('bio');
const besideNames = nameSet('related', 'comments', 'footer', 'nav', 'sidebar', 'card', 'promo', 'signup', 'popup', 'ad');
const besideTags = new Set(['aside', 'footer', 'nav', 'form']);
const markedProperties = /\b(?:author|creator|datePublished|dateModified|dateCreated|headline)\b/i;
const headingTags = /^h[1-4]$/;

/** Lists the marks of a page in its order. One loop over the tree; linear, whatever the page nests. */
export function collectMarks(root: Document): Mark[] {
  const marks: Mark[] = [];
  const readNames = createNameReader();
  const open: { names: NameSet; aside: Element | null }[] = [{ names: 0, aside: null }];
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null && marks.length < mostMarks) {
    if (isTag(node) && (node.name === 'meta' || !silentTags.has(node.name))) {
      const outer = open.at(-1) ?? { names: 0, aside: null };
      const own = readNames(namesOf(node));
      if (isMarked(node, own)) marks.push({ element: node, names: own, around: outer.names, at: node.startIndex ?? 0, aside: outer.aside });
      if (node.children[0]) {
        const aside = outer.aside ?? ((own & besideNames) !== 0 || besideTags.has(node.name) ? node : null);
        open.push({
          names: node.name === 'body' || node.name === 'html' ? 0 : outer.names | own,
          aside: node.name === 'body' ? null : aside,
        });
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

/** The text of an element on one line, its boxes apart; cut where it grows longer than any byline. */
export function textOf(element: Element): string {
  const queue: AnyNode[] = [element];
  let text = '';
  for (let visited = 0; queue.length > 0 && visited < mostNodes && text.length < longestText; visited++) {
    const node = queue.pop();
    if (!node) break;
    if (isText(node)) text += node.data.slice(0, longestText);
    else if (isTag(node) && (node === element || !silentTags.has(node.name))) {
      if (!inlineTags.has(node.name) || node.name === 'br') text += ' ';
      for (let child = node.children.length - 1; child >= 0; child--) {
        const inner = node.children[child];
        if (inner && child < mostNodes) queue.push(inner);
      }
    }
  }
  return foldSpace(text).slice(0, longestText);
}

function isMarked({ name, attribs }: Element, names: NameSet): boolean {
  if (name === 'time' || headingTags.test(name) || attribs['datetime'] !== undefined) return true;
  if (attribs['rel'] === 'author' || (names & (bylineNames | dateNames)) !== 0) return true;
  const property = attribs['itemprop'];
  return property !== undefined && markedProperties.test(property);
}

function namesOf({ attribs }: Element): string {
  let names = attribs['class'] ?? '';
  for (const attribute of ['id', 'itemprop', 'rel', 'data-testid', 'data-component', 'data-qa', 'data-cy'] as const) {
    const value = attribs[attribute];
    if (value !== undefined) names = names === '' ? value : `${names} ${value}`;
  }
  return names;
}
