import type { Language } from '../../languages/language.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Document } from '../../text/document.js';
import { spanOf } from '../../text/span.js';
import type { Analyzer } from '../analyzer.js';
import type { Entity } from '../entities/entity.js';
import { chooseSentences, type Length } from './choose.js';
import { describeStory, type Described } from './features.js';
import { loadWeights, weighSentence, type Weights } from './model.js';
import { findNames } from './names.js';
import { readStory } from './story.js';
import type { Summary } from './summary.js';
import { Vocabulary } from './terms.js';
import { findTopic } from './topic.js';

export const analyzer: Analyzer<'summary'> = {
  name: 'summary',
  needs: ['entities'],
  run: async ({ document, language, settings, findings }) =>
    summarize(
      describeDocument(document, language, (await language.morphology?.()) ?? null, findings.entities ?? []),
      document.text,
      settings,
    ),
};

function summarize(story: readonly Described[], text: string, length: Length): Summary {
  const weights = loadWeights();
  const parts = story.map((sentence) => weighSentence(sentence, weights));
  const scores = parts.map((part) => part.reduce((sum, [, value]) => sum + value, 0));
  return {
    sentences: chooseOrFallBack(story, scores, weights, length).map((i) => {
      const { start, end } = story[i]?.story ?? { start: 0, end: 0 };
      return {
        ...spanOf(text, start, end),
        score: 1 / (1 + Math.exp(-(scores[i] ?? 0))),
        evidence: describeParts(parts[i] ?? []),
      };
    }),
  };
}

/** A short text is its own summary, and where no sentence is sound the first one is better than nothing. */
function chooseOrFallBack(story: readonly Described[], scores: readonly number[], weights: Weights, length: Length): number[] {
  const sound = [...story.keys()].filter((i) => story[i]?.story.sound);
  if (length.words === null && story.length <= length.sentences && sound.length > 0) return sound;
  const chosen = chooseSentences(story, scores, weights, length);
  return chosen.length > 0 || story.length === 0 ? chosen : [sound[0] ?? 0];
}

/** The prose sentences of a document with all that the features look at. */
export function describeDocument(
  document: Document,
  language: Language,
  morphology: Morphology | null,
  entities: readonly Entity[],
): Described[] {
  const story = readStory(document, language, morphology);
  const vocabulary = new Vocabulary(language, morphology);
  const terms = story.map((sentence) => vocabulary.read(sentence));
  const titles = document.sentences.filter(({ kind }) => kind === 'title');
  const titleTerms = titles.length > 0 ? vocabulary.read({ tokens: titles.flatMap(({ tokens }) => tokens) }) : null;
  return describeStory(story, terms, findTopic(terms, titleTerms, vocabulary.size), findNames(story, titles, entities));
}

/** "early +1.20", the weightiest first. */
function describeParts(parts: readonly [feature: string, value: number][]): string[] {
  return parts
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 5)
    .map(([feature, value]) => `${feature} ${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`);
}
