import { Cases, Genders, Numbers, type Tag } from '../../../morphology/tag.js';
import type { Analysis } from '../../../morphology/analysis.js';
import type { Morphology } from '../../../morphology/morphology.js';
import { Agreement, Frame, WordClass as Is, type QuoteGrammar, type Word } from '../../quotation.js';
import { parseList } from '../../table.js';
import { readWordClasses } from '../../word-classes.js';
import { readCue } from './cues.js';
import mediumTable from './nouns.tsv';
import { ownerOf } from './owner.js';
import { baseForm, bodyNouns, headOf, namedBodies, nameIn } from './naming.js';
import { agreementOfName, isPersonAdjective, isWoman } from './persons.js';
import { prepositions } from './phrases.js';
import { mainSubject, skipAdjuncts, subjectAfter, subjectBefore } from './subject.js';
import wordTable from './words.tsv';

const closedClasses = readWordClasses(wordTable);
const media = new Set(parseList(mediumTable));
// A noun with at least this many cases does not inflect; its cases tell nothing.
const manyCases = 5;
const anyCase = 127;

/** The rules of reported speech in Polish, over the readings of a dictionary. */
export function polishGrammar(morphology: Morphology): QuoteGrammar {
  const women = new Map<string, boolean>();
  const isWomansNoun = (lemma: string): boolean => {
    let known = women.get(lemma);
    if (known === undefined) women.set(lemma, (known = isWoman(lemma, morphology)));
    return known;
  };
  return {
    read: (words) => {
      const analyses = words.map((word) => (word.kind === 'word' && word.classes === 0 ? readingsOf(morphology, word.form) : []));
      for (const [i, word] of words.entries())
        if (word.classes === 0) classify(word, analyses[i] ?? [], i === 0 || words[i - 1]?.kind === 'mark', isWomansNoun);
      for (const [i, word] of words.entries()) {
        findCue(words, i, word, analyses[i] ?? []);
        word.cue ??= attributingVerb(words, i, analyses[i] ?? []);
      }
    },
    subjectBefore,
    subjectAfter,
    mainSubject,
    skipAdjuncts,
    ownerOf,
    nameIn,
    headOf,
    baseForm: (words, phrase) => baseForm(words, phrase, morphology),
    agreementOfName: (name) => agreementOfName(name, morphology),
    dropsSubjects: true,
  };
}

function readingsOf(morphology: Morphology, form: string): readonly Analysis[] {
  const known = morphology.analyze(form);
  if (known.length > 0) return known;
  return morphology.guess(form).filter(({ weight }) => weight > 0.15);
}

/** Pronouns in the cases that no subject has: "jego zdaniem", "według nich". */
const obliquePronouns: Readonly<Record<string, number>> = {
  jego: Agreement.masculine | Agreement.neuter | Agreement.singular,
  niego: Agreement.masculine | Agreement.neuter | Agreement.singular,
  jej: Agreement.feminine | Agreement.singular,
  niej: Agreement.feminine | Agreement.singular,
  ich: Agreement.plural,
  nich: Agreement.plural,
};

function classify(word: Word, analyses: readonly Analysis[], opens: boolean, isWomansNoun: (lemma: string) => boolean): void {
  if (word.kind === 'number') word.classes = Is.number | Is.noun;
  if (word.kind === 'number') word.cases = anyCase;
  if (word.kind !== 'word') return;
  const closed = closedClasses.get(word.lower) ?? 0;
  if (closed & Is.auxiliary) {
    word.classes = Is.auxiliary | Is.verb;
    return;
  }
  if (closed & Is.role) {
    // A title that does not inflect: "zdaniem dr hab. Zofii Ochab".
    word.classes = Is.role | Is.noun;
    word.cases = anyCase;
    return;
  }
  let classes = closed | (prepositions.has(word.lower) ? Is.preposition : 0);
  const inflected = analyses.filter(({ tag }) => isNominal(tag));
  const telling = inflected.filter(({ tag }) => countBits(tag.cases) < manyCases);
  for (const { tag } of telling.length > 0 ? telling : inflected) word.cases |= tag.cases;
  let lemmatized = false;
  for (const { tag, lemma } of analyses) {
    if (isNominal(tag)) {
      if (!(classes & (Is.preposition | Is.conjunction | Is.complementizer))) classes |= Is.noun;
      if (!lemmatized && tag.pos !== 'pronoun') {
        word.lemma = lemma.toLowerCase();
        lemmatized = true;
      }
      if (tag.pos === 'noun' && !tag.name && (tag.genders & Genders.personal || (tag.genders & Genders.feminine && isWomansNoun(lemma))))
        classes |= Is.role;
      if (tag.pos === 'adjective' && isPersonAdjective(lemma)) classes |= Is.role;
      if (tag.pos === 'noun' && bodyNouns.has(lemma)) classes |= Is.body | (namedBodies.has(lemma) ? Is.firm : 0);
      if (tag.cases & Cases.nominative) word.agreement |= agreementOf(tag);
      if (media.has(lemma)) classes |= Is.medium | Is.saying;
      if (tag.pos === 'numeral') word.agreement = allAgreement;
    } else if (tag.pos === 'adverb' || tag.pos === 'particle') classes |= closed ? 0 : Is.adverb;
    else if (tag.pos === 'verb')
      classes |= tag.form === 'infinitive' ? Is.infinitive : tag.form === 'adverbial' ? Is.participle : isFinite(tag) ? Is.verb : 0;
    if (tag.pos === 'verb' && isFinite(tag) && !(classes & Is.noun)) word.agreement |= agreementOf(tag);
  }
  if (word.capital && (!opens || (closed === 0 && !(classes & (Is.preposition | Is.adverb))))) {
    if (analyses.every(({ tag }) => tag.name !== null || isUnread(tag)) || (!opens && !(closed & Is.time))) classes |= Is.name | Is.noun;
  }
  if (classes & Is.name && !analyses.some(({ known }) => known))
    word.cases |= word.cases === 0 ? anyCase : Cases.nominative | Cases.accusative;
  if (
    analyses.length > 0 &&
    !(classes & (Is.role | Is.name | Is.pronoun)) &&
    (analyses.every(({ tag }) => isAttribute(tag)) || isGuessedParticiple(analyses[0]))
  )
    classes |= Is.adjective;
  word.agreement ||= obliquePronouns[word.lower] ?? 0;
  word.classes = classes;
}

const allAgreement = Agreement.masculine | Agreement.feminine | Agreement.neuter | Agreement.singular | Agreement.plural;

function isUnread({ pos }: Tag): boolean {
  return pos === 'interjection';
}

/** "Dopytywany": an unknown form that is a participle first of all. */
function isGuessedParticiple(first: Analysis | undefined): boolean {
  return first !== undefined && !first.known && isAttribute(first.tag);
}

function isAttribute({ pos, form }: Tag): boolean {
  return pos === 'adjective' || form === 'passive' || form === 'active' || pos === 'adverb';
}

function isNominal({ pos, form, cases }: Tag): boolean {
  // "ją", "mu": no noun phrase begins with a pronoun that is no subject.
  if (pos === 'pronoun') return (cases & Cases.nominative) !== 0;
  return pos === 'noun' || pos === 'adjective' || pos === 'numeral' || form === 'gerund' || form === 'active' || form === 'passive';
}

function isFinite({ form }: Tag): boolean {
  return (
    form === 'present' || form === 'past' || form === 'future' || form === 'conditional' || form === 'impersonal' || form === 'predicative'
  );
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Gender and number of a form. In the plural "masculine" stands for the masculine of persons, feminine and neuter for the rest. */
function agreementOf({ numbers, genders }: Tag): number {
  let agreement = 0;
  if (numbers & Numbers.singular || numbers === 0) {
    agreement |= Agreement.singular;
    if (genders & Genders.masculine || genders === 0) agreement |= Agreement.masculine;
    if (genders & Genders.feminine || genders === 0) agreement |= Agreement.feminine;
    if (genders & Genders.neuter || genders === 0) agreement |= Agreement.neuter;
  }
  if (numbers & Numbers.plural) {
    agreement |= Agreement.plural;
    if (genders & Genders.personal || genders === 0) agreement |= Agreement.masculine;
    if (genders & ~Genders.personal || genders === 0) agreement |= Agreement.feminine | Agreement.neuter;
  }
  return agreement;
}

/** "– Niech ma i flamingi – wzrusza ramionami Maureen Tripp": after speech and a dash any verb tells who speaks. */
function attributingVerb(words: readonly Word[], i: number, analyses: readonly Analysis[]): Word['cue'] {
  const at = words[i - 1]?.lower === 'nie' ? i - 1 : i;
  if (!isDash(words[at - 1]) || !(isDash(words[0]) || words[at - 2]?.kind === 'string') || at < 2) return null;
  const verb = analyses.find(({ tag }) => tag.pos === 'verb' && tag.person === 3 && (tag.form === 'present' || tag.form === 'past'));
  if (!verb || (words[i]?.classes ?? 0) & Is.auxiliary || analyses.some(({ tag }) => tag.pos === 'noun')) return null;
  return { lemma: verb.lemma, form: 'finite', frames: Frame.direct, strength: 'speech', length: 1 };
}

function isDash(word: Word | undefined): boolean {
  return word?.kind === 'mark' && /^[–—―-]$/.test(word.form);
}

const attributions: Readonly<Record<string, string>> = {
  zdaniem: 'zdaniem',
  według: 'według',
  wedle: 'według',
  podług: 'według',
  słowami: 'słowami',
};
const opinionNouns = new Set(['ocenie', 'opinii', 'przekonaniu', 'mniemaniu', 'odczuciu']);

function findCue(words: readonly Word[], i: number, word: Word, analyses: readonly Analysis[]): void {
  if (word.kind !== 'word') return;
  const lemma = attributions[word.lower];
  if (lemma) {
    word.cue = { lemma, form: 'preposition', frames: 0, strength: 'opinion', length: 1 };
    return;
  }
  if (word.lower === 'w' && opinionNouns.has(words[i + 1]?.lower ?? '')) {
    word.cue = { lemma: `w ${words[i + 1]?.lower ?? ''}`, form: 'preposition', frames: 0, strength: 'opinion', length: 2 };
    return;
  }
  if (word.lower === 'w' && /^(?:jego|jej|ich)$/.test(words[i + 1]?.lower ?? '') && opinionNouns.has(words[i + 2]?.lower ?? '')) {
    word.cue = { lemma: `w ${words[i + 2]?.lower ?? ''}`, form: 'preposition', frames: 0, strength: 'opinion', length: 3 };
    return;
  }
  const cue = readCue(words, i, analyses);
  // "po myśli Polski": a noun of the same form.
  if (!cue || (word.classes & Is.noun && (words[i - 1]?.classes ?? 0) & Is.preposition)) return;
  word.cue = cue.reading;
  word.classes |= Is.verb;
  word.classes &= ~Is.noun;
  word.agreement = cue.reading.form === 'impersonal' ? 0 : agreementOf(cue.analysis.tag);
}
