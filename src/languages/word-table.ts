import type { Model } from '../model.js';

/**
 * Words with a byte each, from a packed model: a hash table with a 16-bit print and the byte in each slot, so that
 * nothing has to be unpacked. One unknown word in some ten thousand is taken for a known one.
 */
export class WordTable {
  private readonly prints: Uint16Array;
  private readonly values: Uint8Array;

  constructor(model: Model) {
    this.prints = model.words16('prints');
    this.values = model.bytes('values');
  }

  /** The byte of a word, null when it is not in the table. */
  get(word: string): number | null {
    const last = this.prints.length - 1;
    const { slot, print } = hashWord(word, this.prints.length);
    for (let at = slot; this.prints[at] !== 0; at = (at + 1) & last) if (this.prints[at] === print) return this.values[at] ?? null;
    return null;
  }
}

/** FNV-1a of the UTF-16 units; `slots` is a power of two. A print is never 0, which marks an empty slot. */
export function hashWord(word: string, slots: number): { slot: number; print: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return { slot: (hash >>> 0) & (slots - 1), print: hash >>> 16 || 1 };
}
