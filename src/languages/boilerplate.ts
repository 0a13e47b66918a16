import { foldSpace } from '../text/fold.js';
import { isLetter } from '../text/letters.js';
import { trimEndOf } from '../text/trim.js';
import { parseTable } from './table.js';

/** What a piece of boilerplate is: a teaser, an advertisement, a button, a picture's credit … */
export type BoilerplateKind =
  | 'related'
  | 'ad'
  | 'share'
  | 'comment'
  | 'paywall'
  | 'cookie'
  | 'login'
  | 'author-box'
  | 'tags'
  | 'newsletter'
  | 'copyright'
  | 'live'
  | 'credit'
  | 'source';

export interface BoilerplateCue {
  cue: string;
  kind: BoilerplateKind;
  /** Says little alone: an ordinary sentence may begin with it too. */
  weak: boolean;
}

/** Finds the cue of boilerplate that a block begins with, ends with, or consists of. */
export type BoilerplateMatcher = (block: string) => BoilerplateCue | null;

interface Cues {
  whole: Map<string, BoilerplateCue>;
  /** By the first word in small letters, so that a block is compared with few cues. */
  starts: Map<string, BoilerplateCue[]>;
  ends: BoilerplateCue[];
}

/** Reads `boilerplate.tsv` of a language: cue, kind, position (line start, whole line, line end, within), weak. */
export function readBoilerplate(source: string): BoilerplateMatcher {
  const cues: Cues = { whole: new Map(), starts: new Map(), ends: [] };
  for (const [text = '', kind, position, weak] of parseTable(source)) {
    const cue: BoilerplateCue = { cue: text, kind: kind as BoilerplateKind, weak: weak === 'weak' };
    if (position === 'whole line') cues.whole.set(text.toLowerCase(), cue);
    else if (position === 'within') continue;
    else if (position === 'line end') cues.ends.push(cue);
    else pushTo(cues.starts, firstWord(text), cue);
  }
  return (block) => match(cues, block);
}

/**
 * Reads the cues of `boilerplate.tsv` that stand within a line of prose, where extraction glued a button or a teaser to
 * it: "… że wróci do sprawy. zobacz więcej Minister …". Gives the test whether a sentence holds one.
 */
export function readGluedBoilerplate(source: string): (sentence: string) => boolean {
  let cues: string[] | null = null;
  return (sentence) => {
    cues ??= parseTable(source)
      .filter(([, , position]) => position === 'within')
      .map(([text = '']) => text);
    return cues.some((cue) => sentence.includes(cue));
  };
}

function match(cues: Cues, block: string): BoilerplateCue | null {
  const line = foldSpace(block.slice(0, 400));
  const whole =
    block.length > 400 ? undefined : (cues.whole.get(line.toLowerCase()) ?? cues.whole.get(trimEndOf(line.toLowerCase(), /[\s:.…>»→]/)));
  if (whole) return whole;
  const start = cues.starts.get(firstWord(line))?.find(({ cue }) => line.startsWith(cue) && endsAtBoundary(line, cue));
  if (start) return start;
  if (block.length > 400) return null;
  return cues.ends.find(({ cue }) => line.endsWith(cue)) ?? null;
}

/** "Screenshot" does not begin with the cue "Screen". */
function endsAtBoundary(line: string, cue: string): boolean {
  return !isLetter(cue.charCodeAt(cue.length - 1)) || !isLetter(line.codePointAt(cue.length) ?? 0);
}

/** Up to the end of the first word, with the marks before it; of a text without letters the first piece. */
function firstWord(text: string): string {
  let from = 0;
  while (from < text.length && !isLetter(text.charCodeAt(from))) from++;
  if (from === text.length) return (/^\S+/.exec(text)?.[0] ?? '').toLowerCase();
  let to = from;
  while (to < text.length && isLetter(text.charCodeAt(to))) to++;
  return text.slice(0, to).toLowerCase();
}

function pushTo(map: Map<string, BoilerplateCue[]>, key: string, cue: BoilerplateCue): void {
  const list = map.get(key);
  if (list) list.push(cue);
  else map.set(key, [cue]);
}
