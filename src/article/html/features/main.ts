import { sumBefore, type Box, type PageBlock } from '../outline.js';

// What the prose of a box counts for it, for its parent, and so on.
const shares = [1, 0.6, 0.3, 0.15];

/** The box round most prose, where a paragraph counts for the box it stands in, and less for each box further out. */
export function findMainBox(boxes: readonly Box[], blocks: readonly PageBlock[], prose: readonly number[]): number {
  const scores = new Float64Array(boxes.length);
  blocks.forEach((block, index) => {
    let box = block.box;
    // A paragraph's own element holds nothing else.
    if ((boxes[box]?.end ?? 0) - (boxes[box]?.first ?? 0) === 1) box = boxes[box]?.parent ?? 0;
    for (const share of shares) {
      if (box < 0) break;
      scores[box] = (scores[box] ?? 0) + (prose[index] ?? 0) * share;
      box = boxes[box]?.parent ?? -1;
    }
  });
  let best = 0;
  for (let box = 1; box < boxes.length; box++) if ((scores[box] ?? 0) > (scores[best] ?? 0)) best = box;
  return climb(best, boxes, blocks, prose);
}

// A box further out must add this share of prose, and what it adds must be prose by this share.
const leastAdded = 0.12;
const leastDensity = 0.5;

/** Goes outwards while that joins the parts of a split article: sections in boxes of their own, with advertisements between. */
function climb(start: number, boxes: readonly Box[], blocks: readonly PageBlock[], prose: readonly number[]): number {
  const proses = sumBefore(prose);
  const lengths = sumBefore(blocks.map(({ text }) => text.length));
  const between = (sums: Float64Array, box: Box | undefined): number => (box ? (sums[box.end] ?? 0) - (sums[box.first] ?? 0) : 0);
  let best = start;
  for (let box = boxes[start]?.parent ?? -1; box > 0; box = boxes[box]?.parent ?? -1) {
    const added = between(proses, boxes[box]) - between(proses, boxes[best]);
    const length = between(lengths, boxes[box]) - between(lengths, boxes[best]);
    if (length === 0) continue;
    if (added > between(proses, boxes[best]) * leastAdded && added > length * leastDensity) best = box;
  }
  return best;
}
