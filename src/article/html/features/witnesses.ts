import type { PageBlock } from '../outline.js';
import type { Testimony } from '../testimony.js';
import { wordsOf } from '../words.js';

/** How far each block agrees with a witness, 0 to 1; -1 where the witness is silent. */
export interface WitnessMarks {
  description: number[];
  body: number[];
  author: number[];
}

const shingle = 3;

export function markWitnesses(blocks: readonly PageBlock[], { description, body, authors }: Testimony): WitnessMarks {
  const descriptionShingles = description === null ? null : shinglesOf(wordsOf(description));
  const bodyShingles = body === null ? null : shinglesOf(wordsOf(body));
  const names = authors.map((name) => name.toLowerCase());
  const marks: WitnessMarks = { description: [], body: [], author: [] };
  for (const { text } of blocks) {
    const words = bodyShingles || descriptionShingles ? wordsOf(text) : [];
    marks.description.push(descriptionShingles ? shareIn(descriptionShingles, words) : -1);
    marks.body.push(bodyShingles ? shareIn(bodyShingles, words) : -1);
    const lower = text.length < 200 ? text.toLowerCase() : '';
    marks.author.push(names.length === 0 ? -1 : names.some((name) => lower.includes(name)) ? 1 : 0);
  }
  return marks;
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let i = 0; i < words.length; i++) shingles.add(words.slice(i, i + shingle).join(' '));
  return shingles;
}

function shareIn(shingles: ReadonlySet<string>, words: readonly string[]): number {
  const last = Math.max(1, words.length - shingle + 1);
  let found = 0;
  for (let i = 0; i < last; i++) if (shingles.has(words.slice(i, i + shingle).join(' '))) found++;
  return found / last;
}
