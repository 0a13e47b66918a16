/** Tells which blocks of a page are its article, by the text that readers wrote down for the page. */
import type { PageBlock } from '../../src/article/html/outline.js';

const token = /[\p{L}\p{N}_]+/gu;
const shingleLength = 4;
// A block is of the article when this share of its shingles stands in the truth.
const enough = 0.6;
// So many blocks on either side speak for a block whose text stands on the page twice.
const reach = 6;

/** 1 of the article, 0 not; null without words. */
export type Label = 1 | 0 | null;

export function splitTokens(text: string): string[] {
  return text.match(token) ?? [];
}

/**
 * A label per block. Each place of the truth is claimed once: of two equal blocks (a teaser and the lead it repeats)
 * the one with more neighbours in the article wins.
 */
export function labelByText(blocks: readonly PageBlock[], truth: string): Label[] {
  const words = splitTokens(truth);
  const places = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    for (let length = 1; length <= shingleLength && at + length <= words.length; length++) {
      const key = words.slice(at, at + length).join(' ');
      places.set(key, (places.get(key) ?? 0) + 1);
    }
  }
  const lines = new Set(truth.split('\n').map((line) => splitTokens(line).join(' ')));
  const tokens = blocks.map(({ text }) => splitTokens(text));
  const labels = tokens.map((list): Label => {
    if (list.length === 0) return null;
    if (list.length < shingleLength) return lines.has(list.join(' ')) ? 1 : null;
    let found = 0;
    for (let at = 0; at + shingleLength <= list.length; at++) if (places.has(list.slice(at, at + shingleLength).join(' '))) found++;
    return found >= (list.length - shingleLength + 1) * enough ? 1 : 0;
  });
  settleShort(labels, tokens, places);
  settleRepeats(labels, tokens, places);
  return labels;
}

/** A short block that is no line of its own in the truth may still stand there, behind its neighbour. */
function settleShort(labels: Label[], tokens: readonly string[][], places: ReadonlyMap<string, number>): void {
  tokens.forEach((list, index) => {
    if (labels[index] !== null || list.length === 0) return;
    const before = previousTokens(tokens, labels, index).slice(-(shingleLength - list.length));
    labels[index] = before.length > 0 && places.has([...before, ...list].join(' ')) ? 1 : 0;
  });
}

function previousTokens(tokens: readonly string[][], labels: readonly Label[], index: number): string[] {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) if (labels[at] === 1) return tokens[at]!;
  return [];
}

function settleRepeats(labels: Label[], tokens: readonly string[][], places: ReadonlyMap<string, number>): void {
  const groups = new Map<string, number[]>();
  labels.forEach((label, index) => {
    if (label !== 1) return;
    const key = tokens[index]!.join(' ');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  for (const [key, indices] of groups) {
    const allowed = places.get(key.split(' ').slice(0, shingleLength).join(' ')) ?? 1;
    if (indices.length <= allowed) continue;
    const ranked = indices.map((index) => [supportOf(labels, tokens, index), index] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    for (const [, index] of ranked.slice(allowed)) labels[index] = 0;
  }
}

/** How much of the article stands round a block. */
function supportOf(labels: readonly Label[], tokens: readonly string[][], index: number): number {
  let sum = 0;
  for (let at = Math.max(0, index - reach); at <= index + reach && at < labels.length; at++) {
    if (at !== index && labels[at] === 1) sum += Math.min(40, tokens[at]!.length) / Math.abs(at - index);
  }
  return sum;
}

/** Labels of the blocks that hold passages a reader marked as of the article or not; null for all others. */
export function labelByPassages(blocks: readonly PageBlock[], of: readonly string[], notOf: readonly string[]): Label[] {
  const squeezed = blocks.map(({ text }) => squeeze(text));
  const labels = blocks.map((): Label => null);
  const holders = (passage: string): number[] => squeezed.flatMap((text, index) => (text.includes(squeeze(passage)) ? [index] : []));
  for (const passage of of) {
    // Of several, the longest: a teaser repeats the lead's beginning.
    const [longest] = holders(passage).sort((a, b) => blocks[b]!.text.length - blocks[a]!.text.length);
    if (longest !== undefined) labels[longest] = 1;
  }
  for (const passage of notOf) for (const index of holders(passage)) labels[index] = labels[index] === 1 ? null : 0;
  return labels;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
