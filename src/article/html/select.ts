import { BlockClassifier } from './classifier.js';
import type { Examination } from './examine.js';
import type { PageFacts } from './features/page.js';
import { refusePage, type Refusal } from './nature.js';
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
export function chooseBlocks({ removed, open, facts }: Examination, scores: Float64Array): Selection {
  const isInside = findContainer(facts, scores);
  const verdicts = [...removed];
  const seen = new Set<string>();
  let length = 0;
  let sure = 0;
  const kept: number[] = [];
  facts.blocks.forEach(({ text }, index) => {
    const score = (scores[index] ?? 0) * (isInside(index) ? 1 : outsideShare);
    const verdict = score < enough ? unlikely(score) : seen.has(text) ? copy : null;
    verdicts[open[index] ?? 0] = verdict;
    if (verdict) return;
    if (text.length >= shortestCopy) seen.add(text);
    length += text.length;
    sure += text.length * score;
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
