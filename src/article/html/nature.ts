import type { PageFacts } from './features/page.js';
import { ratio } from './features/ratio.js';

// An article has at least two lines of running prose; what has less are labels and teasers.
const leastProse = 120;
// Of an index so much of the text stands in cards; more, when the page says of itself that it is an article.
const mostInCards = 0.6;
const mostInCardsOfArticle = 0.85;
// A card lies in a row of at least this many of its kind.
const fewestCards = 4;
const cardDepth = 4;
// A page that calls itself an article in structured data is taken at its word.
const ownWord = 2;
// A wall in front of the article is short, and every second of its blocks speaks of cookies.
const longestWall = 4_000;
const cookieShare = 0.4;

/** What a page is, when it is no article: `empty`, an `index` of articles, a `wall` that asks for consent. Null for an article. */
export type Refusal = 'empty' | 'index' | 'wall' | null;

/** Tells from the blocks that were kept (indices into the facts' blocks) whether they are an article at all. */
export function refusePage(facts: PageFacts, kept: readonly number[]): Refusal {
  const sentences = kept.filter((index) => saysSomething(facts, index));
  if (lengthOf(facts, sentences) < leastProse) return 'empty';
  const length = lengthOf(facts, kept);
  if (facts.pageType < ownWord && isIndex(facts, kept, length)) return 'index';
  const ofCookies = kept.filter((index) => /cookie|ciastecz/i.test(facts.blocks[index]?.text ?? ''));
  return length < longestWall && ofCookies.length > kept.length * cookieShare ? 'wall' : null;
}

/** Is a block prose, or at least a short sentence: "– Nie wiem – mówi wójt."? */
export function saysSomething({ blocks, prose }: PageFacts, index: number): boolean {
  const block = blocks[index];
  if (!block || (prose[index] ?? 0) > 0) return block !== undefined;
  return block.linked < block.text.length / 2 && block.text.includes(' ') && /[.!?…]["”»)]?$/.test(block.text);
}

/** Does most of the text stand in cards, spread over several of them? */
function isIndex(facts: PageFacts, kept: readonly number[], length: number): boolean {
  const cards = new Map<number, number>();
  for (const index of kept) {
    const card = findCard(facts, index);
    if (card >= 0) cards.set(card, (cards.get(card) ?? 0) + lengthOf(facts, [index]));
  }
  const sizes = [...cards.values()];
  const inCards = sizes.reduce((sum, size) => sum + size, 0);
  return inCards > length * (facts.pageType === 0 ? mostInCards : mostInCardsOfArticle) && Math.max(0, ...sizes) < length / 2;
}

function lengthOf({ blocks }: PageFacts, kept: readonly number[]): number {
  return kept.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0);
}

/** The box of one of several side by side that each open with a link, a headline over its teaser; -1 for none. */
function findCard({ boxes, blocks, alike }: PageFacts, index: number): number {
  let at = blocks[index]?.box ?? 0;
  for (let step = 0; step < cardDepth && at > 0; step++) {
    const box = boxes[at];
    if (box && box.end - box.first > 1 && (alike[at] ?? 0) + 1 >= fewestCards) {
      const heads = blocks.slice(box.first, Math.min(index, box.first + 3));
      return heads.some(({ linked, text }) => ratio(linked, text.length) > 0.8 && text.length > 15) ? at : -1;
    }
    at = box?.parent ?? 0;
  }
  return -1;
}
