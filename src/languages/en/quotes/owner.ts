import { WordClass as Is, type Subject, type Word } from '../../quotation.js';
import { skipPhrase } from './adjuncts.js';

/** Whose words a noun means: "his claim that", "Trump's claim that", "the claim by prosecutors that". */
export function ownerOf(words: readonly Word[], noun: number): { subject: Subject | null; to: number } {
  const next = words[noun + 1];
  let to = noun + 1;
  if (next && /^(?:by|from|of)$/.test(next.lower)) {
    to = skipPhrase(words, noun + 2, words.length);
    if (to > noun + 2) return { subject: { phrase: { from: noun + 2, to }, from: noun, to, pronoun: false, relative: false }, to };
    to = noun + 1;
  }
  for (let i = noun - 1; i >= 0 && i > noun - 4; i--) {
    const word = words[i];
    if (word?.kind !== 'word') break;
    if (/^(?:his|her|their|its)$/.test(word.lower))
      return { subject: { phrase: { from: i, to: i + 1 }, from: i, to: noun, pronoun: true, relative: false }, to };
    if (!/['’]s?$/.test(word.lower)) {
      if (word.classes & (Is.verb | Is.preposition | Is.determiner) && !(word.classes & Is.noun)) break;
      continue;
    }
    let from = i;
    while (
      from > 0 &&
      (words[from - 1]?.classes ?? 0) & (Is.name | Is.role | Is.determiner | Is.noun) &&
      words[from - 1]?.kind === 'word' &&
      !((words[from - 1]?.classes ?? 0) & Is.verb)
    )
      from--;
    return { subject: { phrase: { from, to: i + 1 }, from, to: noun, pronoun: false, relative: false }, to };
  }
  return { subject: null, to };
}
