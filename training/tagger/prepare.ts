import { bias, pushTokenFeatures, readSentence, Sightings } from '../../src/analyzers/entities/sequences.js';
import { labelsPerType, outside, writeSpans, type LabelledSpan } from '../../src/tagger/labels.js';
import type { WordKnowledge } from '../../src/languages/names.js';
import { reach } from '../../src/tagger/word.js';
import { typeNames, type GoldDocument } from './corpora.js';
import type { Sequence } from './crf.js';

/** The stretches of a document that the tagger looks at, with features and gold labels. */
export function prepareDocument(document: GoldDocument, names: WordKnowledge, weight: number): Sequence[] {
  const sentences = document.sentences.map((sentence) => readSentence(sentence, names));
  const sightings = new Sightings(sentences);
  const hidden = typeNames.flatMap((name, type) => (document.knows.includes(name) ? [] : [type]));
  const open = Uint8Array.from([outside, ...hidden.flatMap((type) => [1, 2, 3, 4].map((place) => type * labelsPerType + place))]);
  const sequences: Sequence[] = [];
  for (const sentence of sentences) {
    const labels = new Uint8Array(sentence.tokens.length);
    writeSpans(toTokens(document, sentence.tokens), labels);
    for (const { from, to } of sentence.stretches.map((stretch) => wholeNames(stretch, labels))) {
      const features: Int32Array[] = [];
      for (let token = from; token < to; token++) features.push(featuresOf(sentence, token, sightings));
      const allowed = Array.from(labels.subarray(from, to), (label) => (label === outside ? open : Uint8Array.of(label)));
      sequences.push({ features, allowed, weight, domain: document.source === 'own' });
    }
  }
  return sequences;
}

/** Widens a stretch until it cuts no name in two. */
function wholeNames({ from, to }: { from: number; to: number }, labels: Uint8Array): { from: number; to: number } {
  const inside = (label: number | undefined): boolean => label !== undefined && label !== outside && ((label - 1) & 3) % 3 !== 0;
  let start = from;
  let end = to;
  while (start > 0 && inside(labels[start])) start--;
  const opens = (label: number | undefined): boolean => label !== undefined && label !== outside && ((label - 1) & 3) < 2;
  while (end < labels.length && opens(labels[end - 1])) end++;
  return { from: start, to: end };
}

function featuresOf(sentence: ReturnType<typeof readSentence>, token: number, sightings: Sightings): Int32Array {
  const features: number[] = [bias];
  for (let offset = -reach; offset <= reach; offset++) {
    // A word `offset` places away shows this token the features of its slot.
    const word = sentence.words[token - offset];
    if (word) for (const feature of word.features[offset + reach] ?? []) features.push(feature);
  }
  pushTokenFeatures(sentence, token, sightings, features);
  return Int32Array.from(features);
}

/** The names of a sentence as spans of its tokens; of two that share a token the first stays. */
function toTokens(document: GoldDocument, tokens: readonly { start: number; end: number }[]): LabelledSpan[] {
  const first = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? 0;
  const spans: LabelledSpan[] = [];
  for (const { start, end, type } of document.spans) {
    if (end <= first || start >= last) continue;
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++;
    if (from >= (spans.at(-1)?.to ?? 0) && to > from) spans.push({ from, to, type: typeNames.indexOf(type) });
  }
  return spans;
}
