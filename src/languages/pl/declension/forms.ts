import { Cases, Genders, Numbers, type Tag } from '../../../morphology/tag.js';
import { nominativeOf } from './adjectives.js';
import type { NameLexicon } from './lexicon.js';
import { weights } from './weights.js';

/** One way to read a word of a name: its nominative in the same number, and what agrees with it. */
export interface NameForm {
  /** For an adjective see `nominativeFor`. */
  nominative: string;
  lemma: string;
  cases: number;
  genders: number;
  numbers: number;
  pos: 'noun' | 'adjective' | 'fixed';
  /** Kind of name by the dictionary, null for a common word. */
  name: string | null;
  /** Logarithm of how likely the reading is. */
  score: number;
}

const allCases = 0x7f;
const rareGuess = 0.1;
const relational = /[scz]k(?:i|iego|iemu|im|iej|a|ą|ie|imi|ich)$/;
const adjectival = /(?:y|ego|emu|ym|ej|a|ą|e|ymi|ych)$/;

/** Readings of a word of a name; `wanted`: the kind of name that it should be. */
export function readForms(form: string, lexicon: NameLexicon, wanted = ''): NameForm[] {
  const forms: NameForm[] = [];
  const add = (reading: NameForm): void => {
    const same = forms.find(
      (other) =>
        other.nominative === reading.nominative &&
        other.cases === reading.cases &&
        other.genders === reading.genders &&
        other.numbers === reading.numbers &&
        other.pos === reading.pos &&
        other.name === reading.name,
    );
    if (!same) forms.push(reading);
    else if (reading.score > same.score) Object.assign(same, reading);
  };
  for (const [rank, { lemma, base, tag }] of lexicon.morphology.analyze(form).entries()) {
    const name = startsSmall(lemma) ? null : tag.name;
    const score = (name === null ? weights.common : 0) + weights.later * Math.min(rank, 8);
    const surnames = tag.name === 'surname' && isOfMen(tag) && isThing(wanted);
    const plural = surnames ? pluralOfThing(lemma) : base;
    if (tag.pos === 'noun' && plural !== null)
      add({
        // "Węgrzy" is a nominative beside "Węgrowie", which the dictionary gives for "Węgrów".
        nominative: (tag.cases & Cases.nominative) !== 0 ? form : matchCase(form, plural),
        lemma,
        cases: tag.cases,
        genders: surnames ? Genders.inanimate : tag.genders,
        numbers: tag.numbers,
        pos: 'noun',
        name,
        score,
      });
    else if (tag.pos === 'adjective' || tag.form === 'passive' || tag.form === 'active') {
      const masculine = tag.pos === 'adjective' && tag.degree === null ? lemma : null;
      add({
        nominative: form,
        lemma: masculine ?? '',
        cases: tag.cases,
        genders: tag.genders,
        numbers: tag.numbers,
        pos: 'adjective',
        name,
        score,
      });
    }
  }
  if (wanted !== '' && looksAdjectival(form) && !forms.some(({ pos, name }) => pos === 'adjective' || name === 'surname'))
    forms.push(...guessAdjectives(form, lexicon));
  const named = forms.filter(({ pos, name }) => pos === 'noun' && name !== null);
  if (!named.some(({ name }) => wanted === '' || name === wanted) && isCapitalised(form)) {
    const cost = weights.guess + (named.length > 0 ? weights.otherKind : 0);
    for (const { lemma, base, tag, weight } of lexicon.morphology.guess(form)) {
      if (tag.pos !== 'noun' || lemma.length < 2) continue;
      const plural = tag.numbers === Numbers.plural;
      const manly = isOfMen(tag) && isThing(wanted);
      const guessed = manly ? pluralOfThing(lemma) : base;
      if (guessed === null) continue;
      add({
        nominative: matchCase(form, guessed),
        lemma,
        cases: tag.cases,
        genders: manly ? Genders.inanimate : tag.genders,
        numbers: tag.numbers,
        pos: 'noun',
        name: tag.name,
        score: cost + Math.log(weight) + (plural && isThing(wanted) ? weights.guessedPlural : 0),
      });
    }
  }
  if (wanted !== '') {
    for (const reading of forms)
      if (reading.pos === 'noun' && lexicon.isListed(reading.nominative, wanted)) reading.score += weights.listed;
    // A foreign name that the dictionary does not know stands in the list as it is.
    if (isCapitalised(form) && lexicon.isListed(form, wanted))
      forms.push({ ...fixedForm(form, weights.listed), pos: 'noun', numbers: Numbers.singular });
  }
  if (wanted !== '' && isAcronym(form)) forms.push(fixedForm(form, weights.acronym));
  return forms;
}

function isThing(wanted: string): boolean {
  return wanted !== '' && wanted !== 'surname' && wanted !== 'group';
}

/** "Transbałkańskiego", "Szkolno-Przedszkolnej", "Najwyższemu" */
function looksAdjectival(form: string): boolean {
  if (startsSmall(form)) return false;
  return relational.test(form) || ((form.includes('o-') || form.startsWith('Naj')) && adjectival.test(form));
}

/** Adjectives that the dictionary does not know: "Transbałkańskiego", "Środkowo-Wschodniej"; or has as nouns: "Najwyższego". */
function guessAdjectives(form: string, { morphology }: NameLexicon): NameForm[] {
  const small = form.toLowerCase();
  const comparatives = small.startsWith('naj') ? morphology.analyze(small.slice(3)).filter(({ tag }) => tag.degree === 'comparative') : [];
  const guesses = morphology.guess(small).filter(({ weight }) => weight > rareGuess);
  return (comparatives.length > 0 ? comparatives : guesses)
    .filter(({ tag }) => tag.pos === 'adjective')
    .map(({ lemma, tag: { cases, genders, numbers, degree } }) => ({
      nominative: form,
      // The lemma of a compound has no capital in its middle.
      lemma: degree === null && !form.includes('-') ? lemma : '',
      cases,
      genders,
      numbers,
      pos: 'adjective',
      name: null,
      score: weights.guess,
    }));
}

function isOfMen({ genders, numbers }: Tag): boolean {
  return numbers === Numbers.plural && (genders & Genders.masculine) === Genders.personal;
}

/** The plural of a thing where that of a man was found: "Himarsów" are no "Himarsowie", "w Benderach" no "Benderowie". */
function pluralOfThing(lemma: string): string | null {
  if (/[kg]$/.test(lemma)) return `${lemma}i`;
  return /[bdfłmnprstwz]$/.test(lemma) && !/[scrd]z$/.test(lemma) ? `${lemma}y` : null;
}

/** "PAP", "CERT": short and in capitals. */
function isAcronym(form: string): boolean {
  return form.length > 1 && form.length < 6 && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** The word as it stands, in any case: a foreign name that does not inflect, a number, a part in small letters. */
export function fixedForm(form: string, score = weights.fixedConsonant): NameForm {
  const any = Numbers.singular | Numbers.plural;
  return {
    nominative: form,
    lemma: form,
    cases: allCases,
    genders: Genders.masculine | Genders.feminine | Genders.neuter,
    numbers: any,
    pos: 'fixed',
    name: null,
    score,
  };
}

/** The nominative that agrees with a noun of this gender and number. */
export function nominativeFor(form: string, reading: NameForm, gender: number, plural: boolean): string {
  if (reading.pos !== 'adjective') return reading.nominative;
  const nominative = nominativeOf(form, reading.lemma === '' ? null : reading.lemma, gender, plural);
  return form.length > 1 && form === form.toUpperCase() ? nominative.toUpperCase() : nominative;
}

/** Writes a base form with the capitals of the form: "BIDENA" → "BIDEN", "Rady" → "Rada". */
export function matchCase(form: string, base: string): string {
  if (form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase())
    return isAcronymLike(form, base) ? base : base.toUpperCase();
  if (startsSmall(form)) return base;
  return startsSmall(base) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
}

/** "PiS-u", "ONZ" keep the capitals that the dictionary gives them. */
function isAcronymLike(form: string, base: string): boolean {
  return base.length <= 5 && base !== base.toLowerCase() && form.startsWith(base);
}

export function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first === first.toLowerCase();
}

function isCapitalised(form: string): boolean {
  return !startsSmall(form) && form.length > 2;
}
