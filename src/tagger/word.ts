import { hashFeature, hashText, joinHashes } from './hash.js';

/** What a word looks like: X capital, x small letter, d digit, others themselves; runs of one kind folded to one. */
export function shapeOf(form: string): string {
  let shape = '';
  for (let index = 0; index < form.length; index++) {
    const kind = kindOf(form.charAt(index));
    // "X" and "XX" differ: one capital opens a word, several make an acronym.
    if (!(shape.endsWith(kind + kind) || (kind !== 'X' && shape.endsWith(kind)))) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 'd';
  const lower = character.toLowerCase();
  if (lower !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

/** How far a word's own features reach: it is seen by tokens up to so many places away, on either side. */
export const reach = 2;
export const slots = 2 * reach + 1;

/** One distinct word with the hashes of all that a tagger sees of it. */
export interface Word {
  form: string;
  /** Small letters. */
  lower: string;
  /** What all forms of the word share: its lemma or stem. */
  key: string;
  /** All lemmas that the word may have, in small letters, the likeliest first; the form itself among them. */
  lemmas: readonly string[];
  shape: string;
  /** Whether a listed name of several words begins with it. */
  opensName: boolean;
  /** Knowledge of the language: parts of speech, kinds of names, lists that hold it. */
  marks: readonly string[];
  lowerHash: number;
  keyHash: number;
  shapeHash: number;
  markHashes: number[];
  /** Features for the token `reach` places after the word, …, for itself, …, `reach` places before it. */
  features: Int32Array[];
  /** What the features add to the scores of the labels, slot by slot; a tagger sums them up once. */
  vectors: Int32Array | null;
}

const longestPrefix = 4;
const longestSuffix = 5;

/** Describes a word. The same description serves all its occurrences. */
export function describeWord(form: string, lemmas: readonly string[], marks: readonly string[], opensName = false): Word {
  const lower = form.toLowerCase();
  const shape = shapeOf(form);
  const key = lemmas[0] ?? lower;
  const word = {
    form,
    lower,
    key,
    lemmas,
    shape,
    opensName,
    marks,
    lowerHash: hashText(lower),
    keyHash: hashText(key),
    shapeHash: hashText(shape),
    markHashes: marks.map(hashText),
  };
  return { ...word, vectors: null, features: Array.from({ length: slots }, (_, slot) => featuresAt(slot - reach, word)) };
}

function featuresAt(offset: number, word: Omit<Word, 'features' | 'vectors'>): Int32Array {
  const features: number[] = [];
  const template = (offset + reach) << 8;
  const add = (kind: number, value: number): void => {
    features.push(hashFeature(template | kind, value));
  };
  const { form, lower } = word;
  add(1, word.lowerHash);
  add(2, word.keyHash);
  add(3, word.shapeHash);
  for (const mark of word.markHashes) add(4, mark);
  if (Math.abs(offset) < 2) {
    for (let length = 2; length <= 3; length++) if (lower.length > length) add(5, hashText(lower.slice(-length)));
  }
  if (offset === 0) {
    add(6, hashText(form));
    for (let length = 1; length <= longestPrefix; length++) if (lower.length > length) add(7, hashText(form.slice(0, length)));
    for (const length of [1, 4, longestSuffix]) if (lower.length > length) add(8, hashText(lower.slice(-length)));
    for (const mark of word.markHashes) add(9, joinHashes(mark, word.shapeHash));
  }
  return Int32Array.from(features);
}
