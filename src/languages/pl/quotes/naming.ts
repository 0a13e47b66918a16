import type { Morphology } from '../../../morphology/morphology.js';
import { Cases, Genders, Numbers } from '../../../morphology/tag.js';
import { Agreement, WordClass as Is, type NameSpan, type Phrase, type Word, type WordRange } from '../../quotation.js';
import { parseTable } from '../../table.js';
import { nominativeOf } from '../declension/adjectives.js';
import bodyTable from './bodies.tsv';

const bodies = parseTable(bodyTable);
/** Common nouns for bodies that speak, by lemma. */
export const bodyNouns: ReadonlySet<string> = new Set(bodies.map(([lemma = '']) => lemma));
/** Those that a name follows unchanged. */
export const namedBodies: ReadonlySet<string> = new Set(bodies.filter(([, kind]) => kind === 'named').map(([lemma = '']) => lemma));

const genders = Agreement.masculine | Agreement.feminine | Agreement.neuter;
const anyCase = 127;

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
 * Asi Bibi". A person's name stands in the case of the phrase, a body's after a noun that takes one: "szefowa klubu
 * Anna Kos", "spółka Orlen", but "prawnik Bibi" (a man and a woman), "przedstawiciele Google", "zarząd Orlen".
 */
export function nameIn(words: readonly Word[], phrase: Phrase, names: readonly NameSpan[]): number {
  const head = headOf(words, phrase);
  const first = words[head];
  if (!first) return -1;
  const wanted = caseOf(first, phrase);
  const own = names.findIndex(({ from, to }) => from <= head && head < to);
  // "Luksemburczyk Jan Weis"
  if (own >= 0) return names[own + 1]?.person && names[own + 1]?.from === names[own]?.to && !names[own]?.person ? own + 1 : own;
  let found = -1;
  for (const [i, { from, to, person, agreement }] of names.entries()) {
    if (from < head) continue;
    // A given name tells the case; a surname may not inflect: "wicekuratorki Beaty Tornister".
    const telling = person && to > from + 1 ? words.slice(from, from + 1) : words.slice(from, to);
    const cases = telling.reduce((common, word) => common & (word.cases || anyCase), anyCase);
    if (!(cases & wanted)) continue;
    if (person ? isOf(first, phrase, agreement, (cases & Cases.genitive) !== 0) : takesName(words, head, from)) found = i;
  }
  return found;
}

/** The cases that the phrase stands in, by its place, else by its head. */
function caseOf(head: Word, { cases }: Phrase): number {
  if (cases !== undefined && head.cases & cases) return head.cases & cases;
  return head.cases & Cases.nominative ? Cases.nominative : head.cases || anyCase;
}

/**
 * Can somebody of this gender be what the noun says? No single person is "przedstawiciele"; a woman may be a "poseł Anna
 * Kos", but the "prawnik Bibi" of a woman's name that does not inflect is her lawyer.
 */
function isOf(noun: Word, phrase: Phrase, name: number, mayBeGenitive: boolean): boolean {
  // The agreement is that of the nominative.
  if (phrase.cases !== undefined) return true;
  if (noun.agreement !== 0 && !(noun.agreement & Agreement.singular)) return false;
  const known = noun.agreement & genders;
  return !mayBeGenitive || known === 0 || (name & genders) === 0 || (known & name) !== 0;
}

function takesName(words: readonly Word[], head: number, name: number): boolean {
  const noun = words[head];
  if (!noun || !namedBodies.has(noun.lemma)) return false;
  return words.slice(head + 1, name).every(({ cases }) => cases !== 0 && (cases & noun.cases) !== 0);
}

/** The phrase in the nominative, small letters at its head: "amerykańskich prawników z Bostonu" → "amerykańscy prawnicy z Bostonu". */
export function baseForm(words: readonly Word[], phrase: Phrase, morphology: Morphology): string {
  const { from, to } = phrase;
  const parts = words.slice(from, to);
  const [first] = parts;
  if (!first) return '';
  const head = headOf(words, phrase) - from;
  const forms = inflect(parts, head, caseOf(words[head + from] ?? first, phrase), morphology);
  return parts
    .map((word, i) => {
      const form = forms[i] ?? word.form;
      return (i > 0 && word.start > (parts[i - 1]?.end ?? 0) ? ' ' : '') + (i === 0 && !(word.classes & Is.name) ? lowerFirst(form) : form);
    })
    .join('');
}

/** The forms of the head and of the adjectives before it in the nominative. */
function inflect(parts: readonly Word[], head: number, cases: number, morphology: Morphology): string[] {
  const noun = parts[head];
  const forms = parts.map(({ form }) => form);
  if (noun?.kind !== 'word' || noun.classes & Is.name || cases & Cases.nominative) return forms;
  const reading = morphology.analyze(noun.form).find(({ tag }) => tag.pos === 'noun' && tag.name === null && (tag.cases & cases) !== 0);
  if (!reading) return forms;
  const plural = reading.tag.numbers === Numbers.plural;
  forms[head] = reading.base;
  for (let i = 0; i < head; i++) {
    const word = parts[i];
    if (!word || !(word.cases & cases)) continue;
    const adjective = morphology.analyze(word.form).find(({ tag }) => tag.pos === 'adjective' && tag.degree === null);
    if (adjective) forms[i] = nominativeOf(word.form, adjective.lemma, reading.tag.genders || Genders.neuter, plural);
  }
  return forms;
}

function lowerFirst(form: string): string {
  return form.length > 1 && form === form.toUpperCase() ? form : form.charAt(0).toLowerCase() + form.slice(1);
}
