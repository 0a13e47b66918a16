import type { Names } from './names.js';
import type { StorySentence } from './story.js';
import type { Terms } from './terms.js';
import type { Topic } from './topic.js';

/** One sentence with all that its features look at. */
export interface Described {
  text: string;
  story: StorySentence;
  terms: Terms;
  topic: Topic;
  allNames: Names;
  /** The number of sentences. */
  sentences: number;
  /** Share of the entities it names that no earlier sentence names. */
  newNames: number;
  /** The main terms it holds, as bits, and how much of their weight. */
  mainBits: number;
  mainShare: number;
  /** The chief names it holds, as bits. */
  nameBits: number;
}

type Feature = (sentence: Described) => number;

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** What a sentence is judged by, each 0 to about 1. The weights are in models/summary.tsv. */
export const sentenceFeatures: Readonly<Record<string, Feature>> = {
  // 1, 0.71, 0.58 …: the weight that the place of a sentence has fades along the text.
  early: ({ story }) => 1 / Math.sqrt(1 + story.order),
  // Beyond some twelve sentences it hardly matters how deep a sentence lies.
  deep: ({ story }) => Math.min(1, story.order / 12),
  brief: ({ story }) => yes(story.words < 9),
  long: ({ story }) => yes(story.words > 32),
  title: ({ story, topic }) => topic.title[story.order] ?? 0,
  forward: ({ story, topic }) => 4 * (topic.forward[story.order] ?? 0),
  main: ({ mainShare }) => mainShare,
  frequent: ({ terms, topic, sentences }) =>
    terms.words.length === 0
      ? 0
      : (4 * terms.words.reduce((sum, word) => sum + (topic.frequency[word] ?? 0), 0)) / (terms.words.length * sentences),
  'new-names': ({ newNames }) => newNames,
  quotation: ({ text }) => yes(/[„“”"«»]/.test(text)),
  'opens-as-speech': ({ text }) => yes(/^[„“"«‘'–—-]/.test(text)),
  'bare-speech': ({ story }) => yes(story.bareSpeech),
  question: ({ text }) => yes(text.includes('?')),
  year: ({ story }) => yes(story.tokens.some(({ kind, form }) => kind === 'number' && /^(?:1[89]|20)\d\d$/.test(form))),
  'first-person': ({ story, text }) => yes(story.firstPerson && !/[„“”"«»]|^[–—-]/.test(text)),
  // "Barnier: rząd nie wyjawił planów.": a crosshead or a headline.
  label: ({ text }) => yes(/^\p{Lu}[^\s:]*(?:\s\p{Lu}[^\s:]*){0,3}:\s/u.test(text)),
  leans: ({ story }) => yes(story.leans),
  'may-point-back': ({ story }) => yes(story.pointing === 'weak'),
};

export const pairFeatureNames = ['alike'] as const;
/** How two sentences of one summary, the earlier first, go together. */
export function pairFeatures(a: Described, b: Described): number[] {
  return [likeness(a.terms.words, b.terms.words)];
}

function likeness(a: readonly number[], b: readonly number[]): number {
  const words = new Set(a);
  const size = Math.sqrt(a.length * b.length);
  return size === 0 ? 0 : b.filter((word) => words.has(word)).length / size;
}

export const setFeatureNames = ['covered', 'covered-names'] as const;

export function describeStory(story: readonly StorySentence[], terms: readonly Terms[], topic: Topic, allNames: Names): Described[] {
  const seenNames = new Set<number>();
  return story.map((sentence, i) => {
    const { words } = terms[i] ?? { words: [] };
    const names = allNames.inSentence[i] ?? [];
    const main = weighMain(words, topic.main);
    const mainNames = weighMain(names, allNames.main);
    return {
      text: sentence.text,
      story: sentence,
      terms: { words },
      topic,
      allNames,
      sentences: story.length,
      newNames: shareOfNew(names, seenNames),
      mainBits: main.bits,
      mainShare: main.share,
      nameBits: mainNames.bits,
    };
  });
}

/** Which of the main ones are held, and how much of their weight. */
function weighMain(held: readonly number[], main: Topic['main']): { bits: number; share: number } {
  let bits = 0;
  let share = 0;
  for (const one of held) {
    const found = main.get(one);
    if (!found) continue;
    bits |= 1 << found.bit;
    share += found.weight;
  }
  return { bits, share };
}

function shareOfNew(terms: readonly number[], seen: Set<number>): number {
  const fresh = terms.filter((term) => !seen.has(term));
  for (const term of terms) seen.add(term);
  return terms.length === 0 ? 0 : fresh.length / terms.length;
}
