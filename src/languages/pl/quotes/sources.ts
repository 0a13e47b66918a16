import { Cases } from '../../../morphology/tag.js';
import { WordClass as Is, type Subject, type Word } from '../../quotation.js';
import { isAbbreviation, joins } from './clauses.js';
import { prepositions, skipPrepositional } from './phrases.js';

/** "W komunikacie Kremla podano": the genitive after a noun of words is who speaks. */
export function sourceOf(words: readonly Word[], from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || !(word.classes & Is.medium)) continue;
    let start = i + 1;
    while (start < to && (words[start]?.classes ?? 0) & Is.medium) start++;
    let end = start;
    while (end < to && isGenitive(words[end])) end++;
    if (end > start) return { phrase: { from: start, to: end, cases: Cases.genitive }, from, to, pronoun: false, relative: false };
  }
  return null;
}

function isGenitive(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.classes & Is.noun) !== 0 && ((word.cases & Cases.genitive) !== 0 || (word.classes & Is.name) !== 0);
}

/** "Z danych GUS wynika", "wynika z raportu": the source is what speaks. */
export function evidenceOf(words: readonly Word[], from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    if (!/^ze?$/.test(words[i]?.lower ?? '')) continue;
    const end = skipPrepositional(words, i, to);
    if (end > i + 1) return { phrase: { from: i + 1, to: end, cases: Cases.genitive }, from: i, to: end, pronoun: false, relative: false };
  }
  return null;
}

/** "czytamy w BiznesAlert.pl", "w agencji usłyszeliśmy": the place is the source. */
export function placeOf(words: readonly Word[], from: number, to: number): Subject | null {
  for (let i = from; i + 1 < to; i++) {
    if (!/^(?:w|we|na|od|u)$/.test(words[i]?.lower ?? '')) continue;
    const end = skipPrepositional(words, i, to);
    const cases = prepositions.get(words[i]?.lower ?? '') ?? 0;
    return end > i + 1 ? { phrase: { from: i + 1, to: end, cases }, from: i, to: end, pronoun: false, relative: false } : null;
  }
  return null;
}

/** "zdaniem prawników", "według rzecznika policji, nadkom. Jana Nowaka, …"; "jego zdaniem" has its pronoun before. */
export function genitiveAfter(words: readonly Word[], at: number, to: number): Subject | null {
  const before = words[at - 2];
  const own = words[at - 2];
  if (words[at - 1]?.kind === 'word' && own && /^(?:jego|jej|ich)$/.test(own.lower) && words[at - 3]?.lower === 'w')
    return { phrase: { from: at - 2, to: at - 1 }, from: at - 3, to: at, pronoun: true, relative: false };
  if (before && /^(?:jego|jej|ich)$/.test(before.lower))
    return { phrase: { from: at - 2, to: at - 1 }, from: at - 2, to: at, pronoun: true, relative: false };
  let end = at;
  while (
    end < to &&
    !(end > at && beginsSubject(words, end)) &&
    (isGenitive(words[end]) || isGenitivePronoun(words[end]) || continuesGenitive(words, end, at))
  )
    end++;
  while (end > at && (words[end - 1]?.classes ?? 0) & Is.preposition) end--;
  if (end === at) return null;
  const phrase = { from: skipMedia(words, at, end), to: end, cases: Cases.genitive };
  let after = end;
  if (words[end]?.form === ',' && isGenitive(words[end + 1]) && !((words[end + 1]?.cases ?? 0) & Cases.nominative)) {
    let close = end + 1;
    while (close < to && words[close]?.form !== ',') close++;
    if (close < to) after = close;
  }
  return {
    phrase,
    from: at,
    to: after,
    pronoun: end - phrase.from === 1 && (((words[phrase.from]?.classes ?? 0) & Is.pronoun) !== 0 || isGenitivePronoun(words[phrase.from])),
    relative: false,
  };
}

/** "Zdaniem Moskwy rozmowy trwają": a form that may be a nominative, before a verb, is the subject of what is reported. */
function beginsSubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    ((words[at]?.cases ?? 0) & Cases.nominative) !== 0 && next !== undefined && (next.classes & Is.verb) !== 0 && !(next.classes & Is.noun)
  );
}

function isGenitivePronoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:niego|niej|nich)$/.test(word.lower);
}

function continuesGenitive(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || at === from) return false;
  if (word.kind === 'mark') return word.form === '.' && isAbbreviation(words[at - 1]);
  if (word.classes & Is.conjunction) return joins(words, at) && isGenitive(words[at + 1]);
  return (
    /^(?:ds|do|z|ze|w|we|dla)$/.test(word.lower) &&
    (word.lower !== 'do' || words[at + 1]?.lower === 'spraw') &&
    (words[at - 1]?.classes ?? 0) !== 0 &&
    !((words[at + 1]?.classes ?? 0) & Is.time)
  );
}

/** "według informacji gazety": the gazette speaks, not the information. */
function skipMedia(words: readonly Word[], from: number, to: number): number {
  let start = from;
  while (
    start + 1 < to &&
    /^(?:informacji|danych|relacji|słów|ustaleń|doniesień|obliczeń|wyliczeń|szacunków|źródeł|oceny|prognoz|przewidywań|zapowiedzi|zapewnień|kalkulacji|szacunku)$/.test(
      words[start]?.lower ?? '',
    )
  )
    start++;
  return start;
}
