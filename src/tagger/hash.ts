/** 32-bit hashes of features. Strings are hashed once a word; conjunctions are made of numbers alone. */

const prime = 0x01000193;

/** FNV-1a over UTF-16 code units; `start`: the hash of what stands before the text. */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

/** The hash of a feature: what is looked at (`template`), and what was seen there. */
export function hashFeature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** The hash of two things seen together, in this order. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(first, 0x01000193) ^ ((second << 13) | (second >>> 19));
}
