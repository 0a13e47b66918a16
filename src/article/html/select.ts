import { BlockClassifier } from './classifier.js';
import type { Examination } from './examine.js';
import type { Removed } from './rules.js';

// A block more likely than this to belong to the article is kept.
const enough = 0.5;
// An article has at least two lines of running prose; what has less are labels and teasers.
const leastProse = 120;

export interface Selection {
  /** Of each block: why it was left out; null for one that is kept. */
  verdicts: (Removed | null)[];
  /** Whether what was kept is an article at all. */
  isArticle: boolean;
  /** How sure the judgement is of the text that it kept, 0 to 1: the mean over its characters. */
  confidence: number;
}

/** Chooses the blocks of the article. */
export function selectBlocks({ removed, open, facts }: Examination): Selection {
  const scores = BlockClassifier.load().judge(facts);
  const verdicts = [...removed];
  let length = 0;
  let sure = 0;
  let prose = 0;
  open.forEach((place, index) => {
    const score = scores[index] ?? 0;
    if (score < enough) {
      verdicts[place] = { step: 'classifier', reason: `${Math.round(score * 100)} % likely to be of the article` };
      return;
    }
    const size = facts.blocks[index]?.text.length ?? 0;
    length += size;
    sure += size * score;
    prose += facts.prose[index] ?? 0;
  });
  return { verdicts, isArticle: prose >= leastProse, confidence: length === 0 ? 0 : Math.round((sure / length) * 100) / 100 };
}
