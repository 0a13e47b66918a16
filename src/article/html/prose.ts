import type { PageBlock } from './outline.js';

/**
 * How much of a block is running prose, in characters: nothing of a label, little of a line of links, all of a
 * paragraph of sentences. Chinese and Japanese say in one character what takes others a syllable or two.
 */
export function measureProse({ text, linked }: PageBlock): number {
  const free = text.length - linked;
  if (free < 12 || linked > text.length * 0.6) return 0;
  const dense = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  const length = dense ? free * 2 : free;
  if (length < 40) return 0;
  const finished = /[.!?…:;。！？"”“’»)\]]$/.test(text);
  const pauses = text.match(/[,;:.!?、。]/g)?.length ?? 0;
  if (!finished && pauses < 2) return length < 80 ? 0 : length / 3;
  return pauses < 2 && length < 60 ? length / 2 : length;
}
