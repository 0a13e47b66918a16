import { Agreement, WordClass as Is, type NameSpan, type Word, type WordRange } from '../../quotation.js';
import { genderOfGivenName } from '../../given-names.js';

/** The last word before a preposition or a comma: "spokesman" in "a spokesman for the group". */
export function headOf(words: readonly Word[], { from, to }: WordRange): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (
      !word ||
      word.form === ',' ||
      word.form === '(' ||
      (i > from && word.classes & (Is.preposition | Is.relative) && !(word.classes & Is.name))
    )
      break;
    if (word.classes & (Is.noun | Is.name | Is.pronoun)) head = i;
  }
  return head;
}

/**
 * The name in a phrase that says who speaks; -1 for none: "House Speaker Paul Ryan" → Paul Ryan, "the company Kastellos
 * Shipping" → Kastellos Shipping; none in "a Stein spokeswoman", "Trump's lawyer", "a reporter for USA Today".
 */
export function nameIn(words: readonly Word[], phrase: WordRange, names: readonly NameSpan[]): number {
  const head = headOf(words, phrase);
  return names.findLastIndex(({ from, to }) => from <= head && head < to && !isPossessive(words[to - 1]));
}

export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /['’]s?$/.test(word.form);
}

/** Does the phrase name who speaks: "House Speaker Paul Ryan", but not "Trump's lawyer", "a reporter for USA Today"? */
export function isNamed(words: readonly Word[], phrase: WordRange): boolean {
  const head = words[headOf(words, phrase)];
  return head !== undefined && (head.classes & Is.name) !== 0 && !isPossessive(head);
}

/** By the title or the given name: "Mr. Hill", "Ann Hill". */
export function agreementOfName(name: string): number {
  const [first = ''] = name.split(' ');
  return Agreement.singular | genderOfGivenName(first);
}

/** The phrase without its article. */
export function baseForm(words: readonly Word[], { from, to }: WordRange): string {
  let first = from;
  while (first < to - 1 && /^(?:the|a|an|one|some)$/.test(words[first]?.lower ?? '')) first++;
  let last = first + 1;
  while (last < to && !((words[last]?.classes ?? 0) & Is.relative) && words[last]?.form !== ',') last++;
  const parts = words.slice(first, last);
  return parts
    .map(
      (word, i) =>
        (i > 0 && word.start > (parts[i - 1]?.end ?? 0) ? ' ' : '') +
        (i === 0 && !(word.classes & Is.name) ? word.form.charAt(0).toLowerCase() + word.form.slice(1) : word.form),
    )
    .join('');
}
