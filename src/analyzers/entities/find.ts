import type { NameKnowledge } from '../../languages/names.js';
import type { Document } from '../../text/document.js';
import { findCredit } from './credits.js';
import type { EntityType } from './entity.js';
import type { Word } from '../../tagger/word.js';
import type { FoundName } from './mention.js';
import { listedType } from './vote.js';
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
    const inSentence: FoundName[] = [];
    for (const stretch of sentence.stretches) {
      const push = (token: number, features: number[]): void => {
        features.push(bias);
        pushTokenFeatures(sentence, token, sightings, features);
      };
      for (const { from, to, type, margin } of tagger.label(sentence.words, stretch.from, stretch.to, push)) {
        const name = modelTypes[tagger.types[type] ?? ''];
        if (name !== undefined) inSentence.push({ ...makeName(document, sentence, index, from, to, name), margin });
      }
    }
    found.push(...widenToListed(inSentence, sentence, (from, to, type) => makeName(document, sentence, index, from, to, type)));
  }
  return found;
}

/**
 * Where the list has a longer name than the model found, or one for two that were found, the list is right:
 * "Organization for Security and Co-operation in Europe".
 */
function widenToListed(
  found: FoundName[],
  { matches, words, first }: TaggedSentence,
  make: (from: number, to: number, type: EntityType) => FoundName,
): FoundName[] {
  let names = found;
  for (const { from, to, listing } of matches) {
    const type = listedType(listing.kinds);
    // "rząd Ukrainy" is listed for what it is made of, and no name.
    if (type === null || startsSmall(words[from]) || startsSmall(words[to - 1])) continue;
    const touched = names.filter((name) => name.from < to && name.to > from);
    if (touched.length === 0 || touched.some((name) => name.from < from || name.to > to)) continue;
    if (touched.length === 1 && touched[0]?.from === from && touched[0].to === to) continue;
    // "The WHO" at the head of a sentence is not the band "The Who"; two people are no "Romeo and Juliet".
    if (from === first && touched[0]?.from !== from) continue;
    if (touched.length > 1 && touched.some((name) => name.type === 'person')) continue;
    const whole = make(from, to, type);
    whole.evidence.push('as long as the listed name');
    names = [...names.filter((name) => !touched.includes(name)), whole].sort((a, b) => a.from - b.from);
  }
  return names;
}

function startsSmall(word: Word | undefined): boolean {
  return word?.shape.startsWith('x') ?? false;
}

function makeName(
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
    margin: 0,
    lemma: document.text.slice(start, end),
    listing: null,
    evidence: [],
  };
}
