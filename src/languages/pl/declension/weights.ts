/**
 * What speaks for and against a base form, as logarithms. Tuned by training/declension/tune.ts on the own corpus and
 * the names of KPWr.
 */
export const weights = {
  /** A reading of a common word; each place further down the dictionary's list; a guess; a plural guessed for a thing; a guess against a known name. */
  common: 0.4,
  later: -0.5,
  guess: 0.1,
  guessedPlural: -1.8,
  otherKind: -1.5,
  /** Short and in capitals: not inflected. */
  acronym: 0.5,
  /** The list of names holds the base form. */
  listed: 2,
  /** The dictionary has the wanted kind of name; another kind. */
  rightKind: 0.95,
  wrongKind: -1.1,
  /** In a phrase: an adjective before the noun, after it, one that does not agree, a noun that cannot follow; a foreign word before the noun. */
  adjectiveBefore: 2.4,
  adjectiveAfter: 1.5,
  disagreeing: -0.5,
  strayTail: -2,
  foreignBefore: -3,
  laterHead: -0.6,
  adjectiveAlone: -0.4,
  unchanged: -4,
  /** Persons: kinds of names in the place of the first name and of the last; more than one person. */
  givenAsGiven: 1.4,
  surnameAsGiven: 0.2,
  otherAsGiven: -0.4,
  commonAsGiven: -0.8,
  surnameAsSurname: 1.35,
  givenAsSurname: 0.9,
  otherAsSurname: -0.2,
  commonAsSurname: 0.1,
  persons: -1.7,
  /** A word of a person's name that is not inflected: a nominative, a woman's in a consonant or in -a, a man's in a vowel or not, a listed one, an oblique case. */
  fixedNominative: -1.5,
  fixedWoman: -1.6,
  fixedWomanInA: -4.3,
  fixedVowel: -2.4,
  fixedConsonant: -3,
  fixedListed: -0.8,
  fixedOblique: -2,
  /** The base form stands in the text; other forms lead to it. */
  standsInText: 2.1,
  shared: 1.7,
  /** Cases: a subject at the head of a sentence or before a verb; agreement with a word before. */
  initialSubject: 2.1,
  verbAfter: 0.5,
  agreesBefore: 0.3,
};
