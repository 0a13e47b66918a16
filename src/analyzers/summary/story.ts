import { proseKinds } from '../../text/article.js';
import type { Document, Sentence } from '../../text/document.js';
import type { Language } from '../../languages/language.js';
import type { Pointing } from '../../languages/pointers.js';
import { findQuotations } from './quotation.js';
import { followSpeech } from './speech.js';

/** A sentence of the article's running prose, and what ties it to its neighbours. */
export interface StorySentence {
  sentence: Sentence;
  /** Place among the story's sentences, from 0. */
  order: number;
  /** Place of its block among the story's blocks, and its own place in the block, from 0. */
  block: number;
  placeInBlock: number;
  /** Words and numbers. */
  words: number;
  /** Can it stand in a summary at all: whole, no furniture of a page, no half of a quotation? */
  sound: boolean;
  /** May it be printed only together with the sentence before it, after it? */
  needsPrevious: boolean;
  needsNext: boolean;
  pointing: Pointing;
  /** Holds speech and no word of who speaks. */
  bareSpeech: boolean;
}

// A quotation over more sentences than this leaves its speaker behind, or a mark was forgotten.
const longestQuotation = 4;

/** The prose of a document as a story: without titles, headings, captions, teasers, signatures. */
export function readStory(document: Document, language: Language): StorySentence[] {
  const cased = /\p{Lu}/u.test(document.text);
  const story: StorySentence[] = [];
  let blocks = 0;
  for (const sentences of groupByBlock(document.sentences)) {
    const first = sentences[0];
    if (!first || !proseKinds.has(first.kind)) continue;
    const block: StorySentence[] = sentences.map((sentence, placeInBlock) => ({
      sentence,
      order: story.length + placeInBlock,
      block: blocks,
      placeInBlock,
      words: sentence.tokens.filter(({ kind }) => kind !== 'mark').length,
      sound: isWhole(document.text, sentence, cased) && !isFurniture(document.text, sentence, language),
      needsPrevious: false,
      needsNext: false,
      pointing: language.pointsBack?.(document.text.slice(sentence.start, sentence.end)) ?? null,
      bareSpeech: false,
    }));
    bindQuotations(document.text, block);
    followSpeech(document.text, block);
    story.push(...block);
    blocks++;
  }
  for (const sentence of story) if (sentence.pointing === 'strong' && sentence.order > 0) sentence.needsPrevious = true;
  return story;
}

function groupByBlock(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group?.[0]?.block === sentence.block) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** Begins as a sentence and ends as one; "Zobacz galerię" and the torn-off rest of a line do not. */
function isWhole(text: string, { start, end, tokens }: Sentence, cased: boolean): boolean {
  const firstWord = tokens.find(({ kind }) => kind !== 'mark');
  if (!firstWord || (cased && /^\p{Ll}/u.test(text.slice(firstWord.start, firstWord.end)))) return false;
  const tail = text.slice(Math.max(start, end - 8), end);
  return /[.!?…。！？]["”“»«’')\]]*$/u.test(tail) && !/(?:\.\.\.|…)$/.test(tail);
}

/** A teaser, a credit or a button that runs in the line of the prose. */
function isFurniture(text: string, { start, end }: Sentence, language: Language): boolean {
  const sentence = text.slice(start, end);
  const cue = language.findBoilerplate?.(sentence);
  return (cue != null && !cue.weak) || /(?:^|[\s(])fot\.\s/i.test(sentence);
}

/** Sentences that share a quotation are printed together or not at all. */
function bindQuotations(text: string, block: StorySentence[]): void {
  const first = block[0]?.sentence;
  const last = block.at(-1)?.sentence;
  if (!first || !last) return;
  const { pairs, strays } = findQuotations(text, { start: first.start, end: last.end });
  for (const stray of strays) {
    const broken = block[sentenceAt(block, stray)];
    if (broken) broken.sound = false;
  }
  for (const pair of pairs) {
    const from = sentenceAt(block, pair.start);
    const to = sentenceAt(block, pair.end - 1);
    for (let i = from; i <= to && from < to; i++) {
      const sentence = block[i];
      if (!sentence) continue;
      if (i > from) sentence.needsPrevious = true;
      if (i < to) sentence.needsNext = true;
      if (to - from >= longestQuotation) sentence.sound = false;
    }
  }
}

/** The index of the sentence that holds a place, or the next one. */
function sentenceAt(block: readonly StorySentence[], place: number): number {
  let low = 0;
  let high = block.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < (block[middle]?.sentence.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
