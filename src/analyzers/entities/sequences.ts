import type { Sentence } from '../../text/document.js';
import type { Token } from '../../text/tokens.js';
import { hashFeature, hashText, joinHashes } from '../../tagger/hash.js';
import { pushContext } from '../../tagger/context.js';
import type { Match } from '../../languages/gazetteer.js';
import type { WordKnowledge } from '../../languages/names.js';
import type { Word } from '../../tagger/word.js';
import { makeUnits } from './units.js';

/** A sentence as the tagger reads it. */
export interface TaggedSentence {
  tokens: readonly Token[];
  words: Word[];
  /** Index of the first token that is a word. */
  first: number;
  /** The stretches that are looked at: those near a capital. */
  stretches: { from: number; to: number }[];
  style: number;
  /** Listed names of several words, in order. */
  matches: Match[];
  /** Features of each token that the listed names give it. */
  listed: number[][];
  /** How each token stands in a short quotation ("Gazeta Morska"): see `findQuoted`. */
  quoted: Uint8Array;
}

// A name goes on over so many small words: "Instytut Badań nad Gospodarką", "Ministerstwo do spraw Uchodźców".
const margin = 3;
// A stretch without end, as in a table, is cut: the tagger's memory grows with it.
const longestStretch = 1000;

/** How a sentence is written, for capitals mean different things. */
const styles = { running: 0, title: 1, capitals: 2 } as const;

export function readSentence(sentence: Pick<Sentence, 'tokens'>, names: WordKnowledge): TaggedSentence {
  const tokens = makeUnits(sentence.tokens, names);
  const words = tokens.map(({ form }) => names.describe(form));
  const stretches = findStretches(words);
  const matches = findMatches(words, stretches, names);
  return {
    tokens,
    words,
    first: words.findIndex(isWord),
    stretches,
    style: styleOf(words),
    matches,
    listed: featuresOf(matches),
    quoted: findQuoted(words),
  };
}

function findMatches(words: readonly Word[], stretches: { from: number; to: number }[], names: WordKnowledge): Match[] {
  const matches: Match[] = [];
  for (const { from, to } of stretches) {
    for (let index = from; index < to; index++) {
      const match = names.match(words, index);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function featuresOf(matches: readonly Match[]): number[][] {
  const listed: number[][] = [];
  for (const match of matches) {
    for (let token = match.from; token < match.to; token++) {
      const place = token === match.from ? 0 : token === match.to - 1 ? 2 : 1;
      for (const kind of match.listing.kinds) (listed[token] ??= []).push(hashFeature(0x910 + place, hashText(kind)));
    }
  }
  return listed;
}

const opening = /^[„“"«‘'”]$/;
const closing = /^[”“"»’']$/;
const longestTitle = 8;

/** For each token 0 outside of short quotations, else 1 at its beginning, 2 inside, 3 at its end, 4 for the only one. */
function findQuoted(words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index++) {
    if (!opening.test(words[index]?.form ?? '')) continue;
    let end = index + 1;
    while (end < words.length && end - index <= longestTitle && !closing.test(words[end]?.form ?? '')) end++;
    if (end - index < 2 || !closing.test(words[end]?.form ?? '')) continue;
    quoted.fill(2, index + 1, end);
    quoted[end - 1] = 3;
    quoted[index + 1] = end - index === 2 ? 4 : 1;
    index = end;
  }
  return quoted;
}

function styleOf(words: readonly Word[]): number {
  let small = 0;
  let capital = 0;
  let upper = 0;
  for (const { form, lower, shape } of words) {
    if (shape.startsWith('X')) {
      capital++;
      if (form.length > 1 && form === form.toUpperCase()) upper++;
    } else if (lower.length > 3 && shape === 'x') small++;
  }
  if (upper > 1 && upper >= small + (capital - upper)) return styles.capitals;
  return capital > 2 && capital > small ? styles.title : styles.running;
}

function findStretches(words: readonly Word[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | undefined;
  for (const [index, { shape }] of words.entries()) {
    if (!shape.includes('X')) continue;
    const from = Math.max(0, index - margin);
    const to = Math.min(words.length, index + margin + 1);
    if (open && from <= open.to && to - open.from <= longestStretch) open.to = to;
    else stretches.push((open = { from: Math.max(from, open?.to ?? 0), to }));
  }
  return stretches;
}

/** What the whole document tells of a word. */
interface Sighting {
  small: number;
  capital: number;
  /** Lower-case neighbours of its occurrences inside sentences, as feature hashes. */
  neighbours: Set<number>;
}

const mostNeighbours = 6;

/** Words of one document, by key, as they stand where a capital means something. */
export class Sightings {
  private readonly byKey = new Map<string, Sighting>();

  constructor(sentences: readonly TaggedSentence[]) {
    for (const { words, style } of sentences) {
      if (style !== styles.running) continue;
      for (const [index, word] of words.entries()) if (isWord(word)) this.see(words, index, word);
    }
  }

  private see(words: readonly Word[], index: number, word: Word): void {
    let sighting = this.byKey.get(word.key);
    if (!sighting) this.byKey.set(word.key, (sighting = { small: 0, capital: 0, neighbours: new Set() }));
    if (!word.shape.startsWith('X')) sighting.small++;
    else if (index > 0 && isWord(words[index - 1])) {
      sighting.capital++;
      const before = words[index - 1];
      const after = words[index + 1];
      if (sighting.neighbours.size < mostNeighbours) {
        if (before) sighting.neighbours.add(hashFeature(0x901, before.keyHash));
        if (after) sighting.neighbours.add(hashFeature(0x902, after.keyHash));
      }
    }
  }

  push(word: Word, first: boolean, features: number[]): void {
    const sighting = this.byKey.get(word.key);
    if (!word.shape.startsWith('X')) return;
    const small = Math.min(sighting?.small ?? 0, 2);
    const capital = Math.min(sighting?.capital ?? 0, 2);
    features.push(hashFeature(0x903, joinHashes(small * 3 + capital, first ? 1 : 0)));
    if (sighting) features.push(...sighting.neighbours);
  }
}

function isWord(word: Word | undefined): boolean {
  return word !== undefined && (word.shape.startsWith('x') || word.shape.startsWith('X'));
}

/** The features of a token beyond those that its words bring (`Word.features`). */
export function pushTokenFeatures(
  { words, first: firstWord, style, listed, quoted }: TaggedSentence,
  index: number,
  sightings: Sightings,
  features: number[],
): void {
  const word = words[index];
  if (!word) return;
  const first = index === 0 || firstWord < 0 || index <= firstWord;
  pushContext(words, index, first, style, features);
  sightings.push(word, first, features);
  for (const feature of listed[index] ?? []) features.push(feature);
  const place = quoted[index] ?? 0;
  if (place > 0) features.push(hashFeature(0x920, joinHashes(place, word.shapeHash)), hashFeature(0x921, place));
}

/** A feature that every token has. */
export const bias = hashFeature(0x999, hashText('bias'));
