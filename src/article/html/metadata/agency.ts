import { findAgency } from '../../agency.js';
import type { PageBlock } from '../outline.js';

// A line that names a source is short; beyond, in the first and the last line of the text, only a bracket counts.
const longestLine = 80;
// So many blocks before and after the text may name its source.
const around = { before: 6, after: 3 };
const openers = /^(?:źródło|źr\.|źródła|source|sources|quelle|quellen|fuente|fonte|zdroj|джерело|agencja|agentur)(?![\p{L}])/iu;
const ofPicture = /fot\.|foto|photo|zdj|getty|image|bild|pictur|epa|\bvideo|©/iu;
/**
 * The agency from which the text comes: from its byline, a line at its beginning or end that names the source, the
 * bracket of its dateline ("KYIV (Reuters) -") or of its last sentence ("… dodał minister. (PAP)"). The agency of a
 * picture is none of the text.
 */
export function findPageAgency(
  bylines: readonly string[],
  blocks: readonly PageBlock[],
  body: { first: number; last: number },
): string | null {
  const lines = bylines.filter((line) => line.length <= longestLine);
  for (let at = Math.max(0, body.first - around.before); at <= Math.min(blocks.length - 1, body.last + around.after); at++) {
    const text = blocks[at]?.text ?? '';
    if (text.length > longestLine || ofPicture.test(text)) continue;
    // Higher up, a name alone is the credit of a picture.
    const alone = at >= body.last || text.startsWith('(');
    if (openers.test(text) || (alone && isSignsAlone(text))) lines.push(text);
  }
  const opening = /^[^()]{0,40}\(([^()]{2,30})\) ?[-–—]/u.exec(blocks[body.first]?.text ?? '')?.[1];
  if (opening !== undefined) lines.push(opening);
  const closing = bracketAtEnd(blocks[body.last]?.text ?? '');
  if (closing !== null) lines.push(closing);
  return findAgency(lines);
}

/** "(PAP)", "PAP/mk", "dpa, Reuters": nothing but signs. */
function isSignsAlone(line: string): boolean {
  const words = line.split(/[\s,./()-]/).filter((word) => word !== '');
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => /^\p{L}{1,10}$/u.test(word)) &&
    /^(?:\p{Lu}|dpa|epd)/u.test(words[0] ?? '')
  );
}

function bracketAtEnd(text: string): string | null {
  const end = text.slice(-40);
  const from = end.lastIndexOf('(');
  return from >= 0 && end.indexOf(')', from) >= end.length - 12 ? end.slice(from) : null;
}
