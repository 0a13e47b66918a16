import type { ChildNode, Document } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

// Blink and WebKit cut at the same depth. Beyond it htmlparser2 costs the square of the depth.
const deepest = 512;
// Elements, attributes and other nodes of one page. Of 1,459 news pages the largest holds 17,000 elements and attributes;
// what more costs is memory that nobody reads.
const largest = 120_000;
// Pieces that texts are put together from: a reference such as &nbsp; ends one.
const mostPieces = 1_000_000;

export interface ParsedPage {
  root: Document;
  /** Where reading stopped because the page holds more than a page does; null when all of it was read. */
  cutAt: number | null;
}

/** Thrown by the handler to leave the parser. */
class Stop extends Error {
  constructor(readonly why: 'too deep' | 'too large') {
    super(why);
  }
}

/** Builds the tree, and stops where a page leaves the measure of pages. */
class BoundedHandler extends DomHandler {
  #spent = 0;
  #pieces = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepest) throw new Stop('too deep');
    super.onopentag(name, attributes);
  }

  onattribute(): void {
    this.#spend();
  }

  override ontext(data: string): void {
    if (++this.#pieces > mostPieces) throw new Stop('too large');
    super.ontext(data);
  }

  protected override addNode(node: ChildNode): void {
    this.#spend();
    super.addNode(node);
  }

  #spend(): void {
    if (++this.#spent > largest) throw new Stop('too large');
  }
}

/**
 * Parses a page once, with the place of each node in the source. A page deeper than browsers allow is read by a second
 * parser that is linear in depth, loaded only then. Linear; bounded in memory by the number of nodes.
 */
export async function parsePage(source: string): Promise<ParsedPage> {
  const handler = new BoundedHandler(undefined, { withStartIndices: true, withEndIndices: true });
  const parser = new Parser(handler);
  try {
    parser.end(source);
    return { root: handler.root, cutAt: null };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.why === 'too large') return { root: handler.root, cutAt: parser.startIndex };
  }
  const { parseDeepPage } = await import('./deep.js');
  return parseDeepPage(source, { deepest, largest });
}
