import { BlockClassifier } from './classifier.js';
import type { Examination } from './examine.js';
import type { PageFacts } from './features/page.js';
import { refusePage, saysSomething, type Refusal } from './nature.js';
import { sumBefore } from './outline.js';
import type { Removed } from './rules.js';

// A block more likely than this to belong to the article is kept.
const enough = 0.5;
// Outside the box that holds most of the article a block must be likelier: its likelihood counts by this share.
const outsideShare = 0.8;
// A box gains by text likelier than this, and pays for the rest.
const even = 0.4;
// Shorter texts stand in an article twice without being a copy: "Tak.", "– Nie wiem."
const shortestCopy = 20;

export interface Selection {
  /** Of each block: why it was left out; null for one that is kept. */
  verdicts: (Removed | null)[];
  /** Why what was kept is no article; null when it is one. */
  refusal: Refusal;
  /** How sure the judgement is of the text that it kept, 0 to 1: the mean over its characters. */
  confidence: number;
}

/** Chooses the blocks of the article. */
export function selectBlocks(examination: Examination): Selection {
  return chooseBlocks(examination, BlockClassifier.load().judge(examination.facts));
}

/** Chooses by the likelihood of each open block that it belongs to the article. */
export function chooseBlocks(examination: Examination, scores: Float64Array): Selection {
  const { facts } = examination;
  const isInside = findContainer(facts, scores);
  const likelihoods = scores.map((score, index) => (isInside(index) ? score : score * outsideShare));
  const seen = new Set<string>();
  const reasons = facts.blocks.map(({ text }, index) => {
    const likelihood = likelihoods[index] ?? 0;
    if (likelihood < enough) return unlikely(likelihood);
    if (seen.has(text)) return copy;
    if (text.length >= shortestCopy) seen.add(text);
    return null;
  });
  const selection = conclude(examination, reasons, likelihoods);
  return selection.refusal === 'empty' ? (rescueArticle(examination, reasons, likelihoods) ?? selection) : selection;
}

/**
 * Where nothing is likely, the page's own word counts: the prose of its only `<article>` is one, if that is not little.
 * Null where there is none.
 */
function rescueArticle(examination: Examination, reasons: (Removed | null)[], likelihoods: Float64Array): Selection | null {
  const { boxes } = examination.facts;
  const articles = boxes.filter(({ tag }) => tag === 'article');
  const [article] = articles;
  if (!article || articles.length > 1) return null;
  const isProse = (index: number): boolean => index >= article.first && index < article.end && saysSomething(examination.facts, index);
  const rescued = reasons.map((reason, index) => (isProse(index) ? null : reason));
  const selection = conclude(examination, rescued, likelihoods);
  return selection.refusal === null ? selection : null;
}

/** From the reasons against each open block, null for those that are kept. */
function conclude({ removed, open, facts }: Examination, reasons: readonly (Removed | null)[], likelihoods: Float64Array): Selection {
  const verdicts = [...removed];
  const kept: number[] = [];
  let length = 0;
  let sure = 0;
  reasons.forEach((reason, index) => {
    verdicts[open[index] ?? 0] = reason;
    if (reason) return;
    const size = facts.blocks[index]?.text.length ?? 0;
    length += size;
    sure += size * (likelihoods[index] ?? 0);
    kept.push(index);
  });
  return { verdicts, refusal: refusePage(facts, kept), confidence: length === 0 ? 0 : Math.round((sure / length) * 100) / 100 };
}

const copy: Removed = { step: 'repeat', reason: 'stands above already' };

function unlikely(score: number): Removed {
  return { step: 'classifier', reason: `${Math.round(score * 100)} % likely to be of the article` };
}

/** The box that holds most of the article and least of the rest; gives the test whether a block stands in it. */
function findContainer({ boxes, blocks }: PageFacts, scores: Float64Array): (index: number) => boolean {
  const gains = sumBefore(blocks.map(({ text }, index) => ((scores[index] ?? 0) - even) * text.length));
  const gainOf = ({ first, end }: { first: number; end: number }): number => (gains[end] ?? 0) - (gains[first] ?? 0);
  let best = { first: 0, end: blocks.length };
  for (const box of boxes) if (gainOf(box) >= gainOf(best)) best = box;
  return (index) => index >= best.first && index < best.end;
}
