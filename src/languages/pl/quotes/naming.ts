import { Cases } from '../../../morphology/tag.js';
import { WordClass as Is, type NameSpan, type Word, type WordRange } from '../../quotation.js';

/** The first noun of the phrase: "dyrektor" in "nowy dyrektor biura prasowego". */
export function headOf(words: readonly Word[], { from, to }: WordRange): number {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word && word.classes & Is.noun && !isAdjective(words, i, to)) return i;
  }
  return from;
}

/** An adjective stands before a noun of its case and has an adjective's ending. */
function isAdjective(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || at + 1 >= to || word.classes & (Is.role | Is.name) || !(next.classes & Is.noun)) return false;
  return /(?:[yieaą]|ych|ich|ego|iego|ej|ymi|imi|ym|im)$/.test(word.lower) && (word.cases & next.cases) !== 0 && /[yi]$/.test(word.lemma);
}

/**
 * The name in a phrase that says who speaks; -1 for none. A name in the genitive is whose: "rzecznik Orlenu", "adwokat
 * Asi Bibi". A person's role takes a person's name, another noun any other: "szef MSZ", "agencja AP".
 */
export function nameIn(words: readonly Word[], phrase: WordRange, names: readonly NameSpan[]): number {
  const head = headOf(words, phrase);
  const first = words[head];
  if (!first) return -1;
  const own = names.findIndex(({ from, to }) => from <= head && head < to);
  if (own >= 0) return own;
  const human = (first.classes & Is.role) !== 0;
  const genitive = !(first.cases & Cases.nominative);
  let found = -1;
  for (const [i, { from, to, person }] of names.entries()) {
    if (from < head || person !== human) continue;
    const cases = words.slice(from, to).reduce((common, word) => common & (word.cases || anyCase), anyCase);
    if (cases & (genitive ? first.cases : Cases.nominative)) found = i;
  }
  return found;
}

const anyCase = 127;

/** The phrase as it stands, small letters at its head; the inflection of oblique phrases is the morphology's work. */
export function baseForm(words: readonly Word[], { from, to }: WordRange): string {
  const parts = words.slice(from, to);
  const [first] = parts;
  if (!first) return '';
  const text = parts
    .map(
      (word, i) =>
        (i > 0 && word.start > (parts[i - 1]?.end ?? 0) ? ' ' : '') +
        (i === 0 && !(word.classes & Is.name) ? lowerFirst(word.form) : word.form),
    )
    .join('');
  return text;
}

function lowerFirst(form: string): string {
  return form.length > 1 && form === form.toUpperCase() ? form : form.charAt(0).toLowerCase() + form.slice(1);
}
