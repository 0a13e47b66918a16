import { Cases } from '../../../morphology/tag.js';
import { WordClass as Is, type Subject, type Word } from '../../quotation.js';

/** Whose words a noun means: the genitive after it ("zapewnienie premiera, że"), a possessive before it ("jego słowa, że"). */
export function ownerOf(words: readonly Word[], noun: number): { subject: Subject | null; to: number } {
  let to = noun + 1;
  while (to < words.length && isGenitive(words[to])) to++;
  if (to > noun + 1)
    return { subject: { phrase: { from: noun + 1, to, cases: Cases.genitive }, from: noun, to, pronoun: false, relative: false }, to };
  const before = words[noun - 1];
  if (before && /^(?:jego|jej|ich)$/.test(before.lower))
    return { subject: { phrase: { from: noun - 1, to: noun }, from: noun - 1, to: noun, pronoun: true, relative: false }, to };
  return { subject: null, to };
}

function isGenitive(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (word.classes & (Is.noun | Is.name)) !== 0 &&
    ((word.cases & Cases.genitive) !== 0 || word.cases === 0) &&
    !(word.classes & Is.preposition)
  );
}
