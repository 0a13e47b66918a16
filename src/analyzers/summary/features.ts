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
  /** The entities it names. */
  names: readonly number[];
  allNames: Names;
  /** The number of sentences and of blocks. */
  sentences: number;
  blocks: number;
  /** Share of its main terms, and of its names, that no earlier sentence holds. */
  newTerms: number;
  newNames: number;
  /** The main terms it holds, as bits. */
  mainBits: number;
  mainShare: number;
  /** The same of the chief names. */
  nameBits: number;
  nameShare: number;
  likeFirst: number;
  likePrevious: number;
  opensWithMain: boolean;
}

type Feature = (sentence: Described) => number;

const yes = (condition: boolean): number => (condition ? 1 : 0);
const quotationMark = /[„“”"«»]/;

/** What a sentence is judged by, each 0 to about 1. The weights are in models/summary.tsv. */
export const sentenceFeatures: Readonly<Record<string, Feature>> = {
  first: ({ story }) => yes(story.order === 0),
  second: ({ story }) => yes(story.order === 1),
  third: ({ story }) => yes(story.order === 2),
  // 1, 0.71, 0.58 …: the weight that the place of a sentence has fades along the text.
  early: ({ story }) => 1 / Math.sqrt(1 + story.order),
  // Beyond some twelve sentences it hardly matters how deep a sentence lies.
  deep: ({ story }) => Math.min(1, story.order / 12),
  depth: ({ story, sentences }) => story.order / Math.max(1, sentences - 1),
  last: ({ story, sentences }) => yes(story.order === sentences - 1 && sentences > 3),
  'opens-paragraph': ({ story, blocks }) => yes(story.placeInBlock === 0 && blocks > 1),
  'lead-block': ({ story, blocks }) => yes(story.block === 0 && blocks > 1),
  brief: ({ story }) => yes(story.words < 9),
  short: ({ story }) => yes(story.words < 14),
  long: ({ story }) => yes(story.words > 32),
  'very-long': ({ story }) => yes(story.words > 45),
  title: ({ story, topic }) => topic.title[story.order] ?? 0,
  forward: ({ story, topic }) => 4 * (topic.forward[story.order] ?? 0),
  backward: ({ story, topic }) => 4 * (topic.backward[story.order] ?? 0),
  main: ({ mainShare }) => mainShare,
  frequent: ({ terms, topic, sentences }) =>
    terms.words.length === 0
      ? 0
      : (4 * terms.words.reduce((sum, word) => sum + (topic.frequency[word] ?? 0), 0)) / (terms.words.length * sentences),
  names: ({ names }) => Math.min(1, names.length / 4),
  'main-names': ({ nameShare }) => nameShare,
  'new-names': ({ newNames }) => newNames,
  'new-terms': ({ newTerms }) => newTerms,
  figures: ({ story }) => Math.min(1, story.tokens.filter(({ kind }) => kind === 'number').length / 3),
  quotation: ({ text }) => yes(quotationMark.test(text)),
  'opens-as-speech': ({ text }) => yes(/^[„“"«‘'–—-]/.test(text)),
  'bare-speech': ({ story }) => yes(story.bareSpeech),
  question: ({ text }) => yes(text.includes('?')),
  exclamation: ({ text }) => yes(text.includes('!')),
  year: ({ story }) => yes(story.tokens.some(({ kind, form }) => kind === 'number' && /^(?:1[89]|20)\d\d$/.test(form))),
  future: ({ story }) => yes(story.future),
  'first-person': ({ story, text }) => yes(story.firstPerson && !/[„“”"«»]|^[–—-]/.test(text)),
  'like-first': ({ likeFirst }) => likeFirst,
  'like-previous': ({ likePrevious }) => likePrevious,
  'opens-with-main': ({ story, opensWithMain }) => yes(opensWithMain && story.order > 0),
  // "Barnier: rząd nie wyjawił planów.": a crosshead or a headline.
  label: ({ text }) => yes(/^\p{Lu}[^\s:]*(?:\s\p{Lu}[^\s:]*){0,3}:\s/u.test(text)),
  bracket: ({ text }) => yes(text.includes('(')),
  'points-back': ({ story }) => yes(story.pointing === 'strong'),
  'may-point-back': ({ story }) => yes(story.pointing === 'weak'),
};

export const pairFeatureNames = ['alike', 'adjacent', 'same-paragraph', 'both-speech'] as const;
/** How two sentences of one summary, the earlier first, go together. */
export function pairFeatures(a: Described, b: Described): number[] {
  return [
    likeness(a.terms.words, b.terms.words),
    yes(b.story.order === a.story.order + 1),
    yes(a.story.block === b.story.block && a.blocks > 1),
    yes(quotationMark.test(a.text) && quotationMark.test(b.text)),
  ];
}

function likeness(a: readonly number[], b: readonly number[]): number {
  const words = new Set(a);
  const size = Math.sqrt(a.length * b.length);
  return size === 0 ? 0 : b.filter((word) => words.has(word)).length / size;
}

export const setFeatureNames = ['covered', 'covered-names'] as const;

export function describeStory(story: readonly StorySentence[], terms: readonly Terms[], topic: Topic, allNames: Names): Described[] {
  const seenTerms = new Set<number>();
  const seenNames = new Set<number>();
  const blocks = (story.at(-1)?.block ?? 0) + 1;
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
      names,
      allNames,
      sentences: story.length,
      blocks,
      newTerms: shareOfNew(words, seenTerms),
      newNames: shareOfNew(names, seenNames),
      mainBits: main.bits,
      mainShare: main.share,
      nameBits: mainNames.bits,
      nameShare: mainNames.share,
      likeFirst: i === 0 ? 0 : likeness(terms[0]?.words ?? [], words),
      likePrevious: i === 0 ? 0 : likeness(terms[i - 1]?.words ?? [], words),
      opensWithMain: words.slice(0, 2).some((word) => (topic.main.get(word)?.bit ?? 99) < 6),
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
