import type { NameKnowledge } from '../../languages/names.js';
import type { Document } from '../../text/document.js';
import { findCredit } from './credits.js';
import { entityTypes, type EntityType } from './entity.js';
import type { FoundName } from './mention.js';
import { bias, pushTokenFeatures, readSentence, Sightings, type TaggedSentence } from './sequences.js';

/** The types of the model's labels. */
const modelTypes: Record<string, EntityType> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  EVT: 'event',
  PRO: 'product',
  NAT: 'group',
};

export interface ReadDocument {
  document: Document;
  sentences: TaggedSentence[];
}

/** Describes every word of the document; credits are left out. */
export function readDocument(document: Document, names: NameKnowledge): ReadDocument {
  const sentences = document.sentences.map((sentence) => {
    if (sentence.kind === 'credit') return readSentence({ tokens: [] }, names);
    const credit = findCredit(sentence);
    return readSentence(credit < sentence.tokens.length ? { tokens: sentence.tokens.slice(0, credit) } : sentence, names);
  });
  return { document, sentences };
}

/** The names that the model finds, in the text's order; base forms are added later. */
export function findNames({ document, sentences }: ReadDocument, names: NameKnowledge): FoundName[] {
  const sightings = new Sightings(sentences);
  const { tagger } = names;
  const found: FoundName[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const stretch of sentence.stretches) {
      const push = (token: number, features: number[]): void => {
        features.push(bias);
        pushTokenFeatures(sentence, token, sightings, features);
      };
      for (const { from, to, type } of tagger.label(sentence.words, stretch.from, stretch.to, push)) {
        const name = modelTypes[tagger.types[type] ?? ''];
        if (name !== undefined && entityTypes.includes(name)) found.push(makeName(document, sentence, index, from, to, name));
      }
    }
  }
  return found;
}

export function makeName(
  document: Document,
  { tokens, words }: TaggedSentence,
  sentence: number,
  from: number,
  to: number,
  type: EntityType,
): FoundName {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    sentence,
    from,
    to,
    start,
    end,
    type,
    words: words.slice(from, to),
    lemma: document.text.slice(start, end),
    listing: null,
    evidence: [],
  };
}
