import { isSpace, type Span } from '../../text/span.js';

/** The quotations of one block: whole ones, and the places of marks that found no partner, in the text's order. */
export interface Quotations {
  pairs: Span[];
  strays: number[];
}

interface Opening {
  at: number;
  mark: string;
}

/** What may close a mark. Polish and German texts mix „ with ” “ and ", so the classes are wide. */
const closers: Readonly<Record<string, string>> = { '„': '”“"’', '“': '”"“', '"': '"”', '«': '»', '»': '«', '‚': '’‘', '‘': '’', "'": "'" };
const single = "'‘‚";
// Deeper nesting is no quotation but a broken text.
const deepest = 8;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Pairs the quotation marks of a block, nested ones too: "„Nie. Nigdy” – odparł", “He said ‘no’.”, 'I won't,' he said.
 * An apostrophe is no mark, and a single mark that stays alone counts as an apostrophe ("the '90s").
 */
export function findQuotations(text: string, { start, end }: Span): Quotations {
  const pairs: Span[] = [];
  const strays: number[] = [];
  let open: Opening[] = [];
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at);
    if (!'„“”"«»‚‘’\''.includes(mark)) continue;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (isApostrophe(mark, before, after)) continue;
    const partner = findPartner(open, mark, before, after);
    if (partner >= 0) {
      for (const { at: stray, mark: inner } of open.splice(partner + 1)) if (!single.includes(inner)) strays.push(stray);
      const opening = open.pop();
      if (opening) pairs.push({ start: opening.at, end: at + 1 });
    } else if (canOpen(mark, before, after)) {
      // Nobody opens the same mark twice: the first one was left open.
      const twice = open.find((opening) => opening.mark === mark && mark === '"');
      if (twice) {
        strays.push(twice.at);
        open = open.filter((opening) => opening !== twice);
      }
      if (open.length === deepest) open.shift();
      open.push({ at, mark });
    } else if (!single.includes(mark) && mark !== '’') strays.push(at);
  }
  for (const { at, mark } of open) if (!single.includes(mark)) strays.push(at);
  return { pairs, strays: strays.toSorted((a, b) => a - b) };
}

/** "don't", "O’Neill", "workers' rights" outside a quotation is left to the pairing: it finds no partner. */
function isApostrophe(mark: string, before: string, after: string): boolean {
  return "'‘’".includes(mark) && letterOrDigit.test(before) && letterOrDigit.test(after);
}

/** The index of the opening that this mark closes, -1 when it closes none. */
function findPartner(open: readonly Opening[], mark: string, before: string, after: string): number {
  if (mark === '„' || mark === '‚' || mark === '‘') return -1;
  if (opensByItsPlace(before, after) && (mark === '"' || mark === '“' || mark === "'")) return -1;
  for (let i = open.length - 1; i >= 0; i--) if (closers[open[i]?.mark ?? '']?.includes(mark)) return i;
  return -1;
}

function opensByItsPlace(before: string, after: string): boolean {
  return isBreak(before) && !isBreak(after) && !'.,;:!?…)]'.includes(after);
}

function canOpen(mark: string, before: string, after: string): boolean {
  if (mark === '”' || mark === '’') return false;
  // "the '90s"
  if (mark === "'" || mark === '‘') return opensByItsPlace(before, after) && !/\d/.test(after);
  return mark !== '»' || opensByItsPlace(before, after);
}

function isBreak(character: string): boolean {
  return isSpace(character.charCodeAt(0)) || '([{–—-'.includes(character);
}
