import type { Language } from '../../languages/language.js';
import { nameSet } from './names.js';
import type { Box, Outline, PageBlock } from './outline.js';
import { measureProse } from './prose.js';

/** Why a block was left out; null for one that is kept. */
export type Verdict = { step: string; reason: string } | null;

export interface Selection {
  verdicts: Verdict[];
  /** Index of the box that holds the article. */
  container: number;
}

const suspicious = nameSet(
  'related',
  'comments',
  'share',
  'ad',
  'nav',
  'footer',
  'sidebar',
  'signup',
  'popup',
  'paywall',
  'bio',
  'tags',
  'byline',
  'date',
  'meta',
  'caption',
  'embed',
  'unseen',
);
const suspiciousTags = new Set(['nav', 'aside', 'footer', 'form', 'figcaption', 'button', 'noscript', 'dialog', 'label', 'address']);
// What holds this share of the page's prose is pardoned, whatever it is called.
const pardon = 0.4;

export function selectBlocks({ boxes, blocks }: Outline, language: Language): Selection {
  const prose = blocks.map(measureProse);
  const sums = [0];
  for (const amount of prose) sums.push((sums.at(-1) ?? 0) + amount);
  const proseOf = ({ first, end }: Box): number => (sums[end] ?? 0) - (sums[first] ?? 0);
  const total = sums.at(-1) ?? 0;
  const suspicion: (string | null)[] = [];
  for (const box of boxes) {
    const inherited = suspicion[box.parent] ?? null;
    const own = suspect(box);
    suspicion.push(inherited ?? (own !== null && proseOf(box) < total * pardon ? own : null));
  }
  const container = chooseContainer(boxes, blocks, prose, suspicion);
  const inside = boxes[container];
  const verdicts = blocks.map((block, index): Verdict => {
    if (!inside || index < inside.first || index >= inside.end) return { step: 'container', reason: 'outside the article' };
    const reason = suspicion[block.box];
    if (reason) return { step: 'names', reason };
    const cue = language.findBoilerplate?.(block.text) ?? null;
    if (cue && !cue.weak && block.text.length < 300) return { step: 'cue', reason: `${cue.kind}: ${cue.cue}` };
    if (block.linked > block.text.length * 0.7 && block.text.length > 10) return { step: 'links', reason: 'mostly links' };
    return null;
  });
  return { verdicts, container };
}

function suspect({ tag, names, hidden }: Box): string | null {
  if (hidden) return 'hidden';
  if (suspiciousTags.has(tag)) return tag;
  return (names & suspicious) !== 0 ? 'named as something else' : null;
}

/** The box round most prose: a paragraph counts for its parent, less for each box further out. */
function chooseContainer(boxes: Box[], blocks: PageBlock[], prose: number[], suspicion: (string | null)[]): number {
  const scores = new Float64Array(boxes.length);
  blocks.forEach((block, index) => {
    if (suspicion[block.box]) return;
    let box = boxes[block.box]?.tag === 'p' ? (boxes[block.box]?.parent ?? 0) : block.box;
    for (const share of [1, 0.6, 0.3, 0.15]) {
      if (box < 0) break;
      scores[box] = (scores[box] ?? 0) + (prose[index] ?? 0) * share;
      box = boxes[box]?.parent ?? -1;
    }
  });
  let best = 0;
  for (let box = 1; box < boxes.length; box++) if ((scores[box] ?? 0) > (scores[best] ?? 0)) best = box;
  return best;
}
