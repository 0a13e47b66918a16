import { hashFeature, hashText, joinHashes } from './hash.js';
import type { Word } from './word.js';

const edge = hashText('<edge>');

/**
 * Features of a token that need its neighbours together: words and shapes side by side. `first`: the token opens the
 * sentence; `style`: how the sentence is written (running text, headline in capitals …).
 */
export function pushContext(words: readonly Word[], index: number, first: boolean, style: number, features: number[]): void {
  const word = words[index];
  if (!word) return;
  const previous = words[index - 1];
  const next = words[index + 1];
  const lower = word.lowerHash;
  const shape = word.shapeHash;
  const before = previous?.lowerHash ?? edge;
  const after = next?.lowerHash ?? edge;
  const shapeBefore = previous?.shapeHash ?? edge;
  const shapeAfter = next?.shapeHash ?? edge;
  features.push(
    hashFeature(0x801, joinHashes(before, lower)),
    hashFeature(0x802, joinHashes(lower, after)),
    hashFeature(0x803, joinHashes(before, shape)),
    hashFeature(0x804, joinHashes(shape, after)),
    hashFeature(0x805, joinHashes(shapeBefore, shape)),
    hashFeature(0x806, joinHashes(shape, shapeAfter)),
    hashFeature(0x807, joinHashes(joinHashes(shapeBefore, shape), shapeAfter)),
    hashFeature(0x808, joinHashes(words[index - 2]?.lowerHash ?? edge, before)),
    hashFeature(0x809, joinHashes(after, words[index + 2]?.lowerHash ?? edge)),
    hashFeature(0x80a, joinHashes(previous?.keyHash ?? edge, word.keyHash)),
    hashFeature(0x80b, joinHashes(word.keyHash, next?.keyHash ?? edge)),
    hashFeature(0x80c, joinHashes(shape, (first ? 1 : 0) + 2 * style)),
    hashFeature(0x80d, joinHashes(before, after)),
  );
  for (const mark of previous?.markHashes ?? []) features.push(hashFeature(0x80e, joinHashes(mark, shape)));
  for (const offset of [-4, -3, 3, 4]) {
    const far = words[index + offset];
    if (far) features.push(hashFeature(offset < 0 ? 0x810 : 0x811, far.keyHash));
  }
}
