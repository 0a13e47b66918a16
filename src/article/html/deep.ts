import { isTag, type ChildNode, type Document, type ParentNode } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import type { ParsedPage } from './parse.js';

/**
 * Parses a page of any depth, then lifts what stands too deep: an element beyond the cap becomes a sibling of its
 * parent, as in browsers. Everything here is a loop; recursion would overflow on such pages.
 */
export function parseDeepPage(source: string, limits: { deepest: number; largest: number }): ParsedPage {
  const cutAt = findCut(source, limits.largest);
  const root = parse(cutAt === null ? source : source.slice(0, cutAt), {
    treeAdapter: adapter,
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  flatten(root, limits.deepest);
  return { root, cutAt };
}

/** Where the tags of a page become more than a page has. The parser cannot be stopped, so its input is cut. */
function findCut(source: string, largest: number): number | null {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) if (++tags > largest) return at;
  return null;
}

function flatten(root: Document, deepest: number): void {
  const stack: { node: ParentNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    if (depth >= deepest) liftDescendants(node);
    for (const child of node.children) if (isTag(child)) stack.push({ node: child, depth: depth + 1 });
  }
}

/** Makes all that stands below the children of a node its children, in document order. */
function liftDescendants(node: ParentNode): void {
  const flat: ChildNode[] = [];
  const stack: ChildNode[] = node.children.toReversed();
  for (let child = stack.pop(); child; child = stack.pop()) {
    flat.push(child);
    if (!isTag(child)) continue;
    for (let index = child.children.length - 1; index >= 0; index--) {
      const grandchild = child.children[index];
      if (grandchild) stack.push(grandchild);
    }
    child.children = [];
  }
  let previous: ChildNode | null = null;
  for (const child of flat) {
    child.parent = node;
    child.prev = previous;
    child.next = null;
    if (previous) previous.next = child;
    previous = child;
  }
  node.children = flat;
}
