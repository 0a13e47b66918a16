import type { PageBlock } from '../outline.js';

/** What can be counted in the text of a block alone. */
export interface TextTraits {
  length: number;
  words: number;
  upper: number;
  digits: number;
  /** Marks that part sentences and clauses. */
  pauses: number;
  /** Share of words that carry no content, among the first ones. */
  stopWords: number;
  /** What it begins with: 0 a small letter, 1 a capital, 2 a digit, 3 a quotation mark or dash, 4 another sign. */
  opening: number;
  /** What it ends with: 0 a letter or digit, 1 a full stop or its like, 2 a mark that closes, 3 a colon, 4 a comma, 5 another sign. */
  ending: number;
  /** Letters of scripts that write a word in one or two signs. */
  dense: number;
}

// The stop words of a block are counted among this many first words.
const sampledWords = 50;
const punctuation = new Set(Array.from('.,;:!?…、。，！？；：', (sign) => sign.charCodeAt(0)));

export function describeText({ text }: PageBlock, stopWords: ReadonlySet<string>): TextTraits {
  let upper = 0;
  let digits = 0;
  let pauses = 0;
  let spaces = 0;
  let dense = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a || code === 0xa0) spaces++;
    else if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0x41 && code <= 0x5a) upper++;
    else if (code >= 0x3040 && code <= 0x9fff) dense++;
    if (punctuation.has(code)) pauses++;
  }
  return {
    length: text.length,
    words: spaces + 1,
    upper,
    digits,
    pauses,
    stopWords: shareOfStopWords(text, stopWords),
    opening: classifyOpening(text),
    ending: classifyEnding(text),
    dense,
  };
}

function shareOfStopWords(text: string, stopWords: ReadonlySet<string>): number {
  const words = text
    .slice(0, sampledWords * 12)
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u, sampledWords);
  let found = 0;
  let counted = 0;
  for (const word of words) {
    if (word === '') continue;
    counted++;
    if (stopWords.has(word)) found++;
  }
  return counted === 0 ? 0 : found / counted;
}

function classifyOpening(text: string): number {
  if (/^\p{Ll}/u.test(text)) return 0;
  if (/^\p{L}/u.test(text)) return 1;
  if (/^\d/.test(text)) return 2;
  return /^["“”„«»'‘’–—-]/.test(text) ? 3 : 4;
}

function classifyEnding(text: string): number {
  const last = text.at(-1) ?? '';
  if (/[\p{L}\p{N}]/u.test(last)) return 0;
  if ('.!?…。！？'.includes(last)) return 1;
  if ('"”“’»)]」'.includes(last)) return 2;
  if (last === ':') return 3;
  return last === ',' || last === ';' ? 4 : 5;
}
