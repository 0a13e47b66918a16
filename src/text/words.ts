import type { Block } from './article.js';
import { isSpace } from './span.js';

/** How many words the blocks of a text hold: runs of anything but white space with a letter or digit among them. */
export function countWords(text: string, blocks: readonly Block[]): number {
  let count = 0;
  for (const { start, end } of blocks) count += countIn(text, start, end);
  return count;
}

function countIn(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) counted = false;
    else if (!counted && isWordCode(code)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** Close enough for a count: everything beyond ASCII that is no general punctuation counts as a letter. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}
