import type { Span } from '../text/span.js';

/**
 * What a word can be in its sentence; a word may be several at once. Only what the rules of quotation ask is told
 * apart: a noun includes the adjective, a name is a capitalised word that is no other word of the language.
 */
export const WordClass = {
  noun: 1 << 0,
  name: 1 << 1,
  /** A pronoun that can be a subject: he, they; on, ona. */
  pronoun: 1 << 2,
  determiner: 1 << 3,
  preposition: 1 << 4,
  conjunction: 1 << 5,
  /** Opens a clause: because, when; ponieważ, gdy. */
  subordinator: 1 << 6,
  /** who, which; który, kto. */
  relative: 1 << 7,
  /** A finite verb, auxiliaries and cues included. */
  verb: 1 << 8,
  auxiliary: 1 << 9,
  adverb: 1 << 10,
  /** Monday, yesterday; poniedziałek, wczoraj. */
  time: 1 << 11,
  infinitive: 1 << 12,
  participle: 1 << 13,
  number: 1 << 14,
  /** that; że, iż: opens what is reported. */
  complementizer: 1 << 15,
  /** A word that tells who somebody is: minister, spokesman, prezes. */
  role: 1 << 16,
  /** A noun as often as a cue: claim, report, note. */
  homograph: 1 << 17,
  /** by, aby, żeby: opens what is demanded. */
  purpose: 1 << 18,
  /** whether, why; czy, dlaczego: opens what is asked. */
  question: 1 << 19,
  /** as, jak: opens a report in parenthesis. */
  as: 1 << 20,
  /** A noun of words said or written: statement, komunikat. */
  medium: 1 << 21,
  /** A noun of what was said, that a clause may follow: claim, zapewnienie. */
  saying: 1 << 22,
  /** A common noun for a body that speaks: company, ministry, gazeta. */
  body: 1 << 23,
  /** his, their; jego, swój: who is described is not who was spoken of. */
  possessive: 1 << 24,
  /** An adjective or a participle that is no noun: who speaks is more than that. */
  adjective: 1 << 25,
  /** A body that goes by a name of its own: company, gazeta; "sąd", "zarząd" do not. */
  firm: 1 << 26,
} as const;

/** How a cue reports. `impersonal`: podano, it was reported; `noun`: in a statement; `preposition`: according to, zdaniem. */
export type CueForm = 'finite' | 'impersonal' | 'participle' | 'infinitive' | 'passive' | 'noun' | 'preposition';

/** What can follow a cue, as bits. */
export const Frame = {
  /** said that …, powiedział, że … */
  that: 1 << 0,
  /** said he would … */
  clause: 1 << 1,
  /** “…,” she added */
  direct: 1 << 2,
  /** called it “a disgrace” */
  fragment: 1 << 3,
  /** urged drivers to …, zapowiedział zwołać … */
  infinitive: 1 << 4,
  /** asked whether …, zapytał, czy … */
  whether: 1 << 5,
  /** told parliament that … */
  addressee: 1 << 6,
  /** zaapelował, by … */
  purpose: 1 << 7,
  /** accused him of …, rejected the plan: the object is what was said. */
  object: 1 << 8,
  /** Only in parenthesis: jak dowiedziała się gazeta. */
  parenthesis: 1 << 9,
} as const;

export type CueStrength =
  'speech' | 'writing' | 'opinion' | 'demand' | 'question' | 'accusation' | 'denial' | 'evidence' | 'hearsay' | 'attitude';

export interface CueReading {
  lemma: string;
  form: CueForm;
  frames: number;
  strength: CueStrength;
  /** Does somebody within quoted words report his own ("powiedziałem mu, że …")? In the author's words it reports nothing. */
  own?: boolean;
  /** How many words the cue takes, from its first: "point out" is two. */
  length: number;
}

/** Gender and number as bits, for the agreement of a cue or a pronoun with who speaks. 0: nothing is known. */
export const Agreement = { masculine: 1, feminine: 2, neuter: 4, singular: 8, plural: 16 } as const;

/** A word, a mark or a whole quoted string, as the rules of quotation read it. */
export interface Word extends Span {
  kind: 'word' | 'number' | 'mark' | 'string';
  /** As written, folded; for a string its words are not looked at. */
  form: string;
  lower: string;
  capital: boolean;
  /** The dictionary form of a noun, in small letters; where nothing is known, the form itself. */
  lemma: string;
  classes: number;
  /** Gender and number: of a cue those of its form, of a noun those of its nominative. See `Agreement`. */
  agreement: number;
  /** The cases the word can stand in, as bits of the morphology's `Cases`; 0 where the language has none. */
  cases: number;
  cue: CueReading | null;
}

/** Words `from` to `to`, exclusive. */
export interface WordRange {
  from: number;
  to: number;
}

/** The words that say who speaks. */
export interface Phrase extends WordRange {
  /** The cases it can stand in where its place demands others than the subject's: "zdaniem [rzeczniczki]". */
  cases?: number;
}

/** What a language knows about reported speech. */
export interface QuoteGrammar {
  /** Tells what each word of a sentence can be: fills `classes`, `agreement` and `cue`. */
  read: (words: Word[]) => void;
  /** Who speaks, before the cue at `cue`, not before `from`. Null when nobody is named there. */
  subjectBefore: (words: readonly Word[], cue: number, from: number) => Subject | null;
  /** Who speaks, after the cue, which ends before `at`; `to` bounds the clause. */
  subjectAfter: (words: readonly Word[], at: number, to: number, cue: Word) => Subject | null;
  /** The subject of the sentence that the word at `at` stands in, for a cue that has none: The mayor left and said … */
  mainSubject: (words: readonly Word[], at: number) => Subject | null;
  /** Whose words the noun at `noun` means: "Trump's claim", "the claim by Trump", "apel senatorów"; the phrase after it ends at `to`. */
  ownerOf: (words: readonly Word[], noun: number) => { subject: Subject | null; to: number };
  /** The name in a phrase that says who speaks: "premier Jan Kowalski" → Jan Kowalski; none in "rzecznik Orlenu". */
  nameIn: (words: readonly Word[], phrase: Phrase, names: readonly NameSpan[]) => number;
  /** The phrase in its base form, without article: "the Dutch police" → "Dutch police", "prawników" → "prawnicy". */
  baseForm: (words: readonly Word[], phrase: Phrase) => string;
  /** The first word that says what the speaker is: "minister" in "the minister for health". */
  headOf: (words: readonly Word[], phrase: WordRange) => number;
  /** Gender and number of who bears a person's full name, in its base form; 0 when the name does not tell. */
  agreementOfName: (name: string) => number;
  /** May a finite cue have no subject at all (Dodał, że …)? */
  dropsSubjects: boolean;
  /** Skips whom, when, where and how (told reporters on Monday in Berlin) from `at`; returns where the rest begins. */
  skipAdjuncts: (words: readonly Word[], at: number, to: number, cue: CueReading | null) => number;
}

/** A name among the words, and whether a person bears it. */
export interface NameSpan extends WordRange {
  person: boolean;
  /** Gender and number of its bearer. */
  agreement: number;
}

export interface Subject {
  /** The whole phrase that names who speaks. */
  phrase: Phrase;
  /** The first word of the subject's side of the clause: adverbials before the phrase belong to it. */
  from: number;
  /** The word after it. */
  to: number;
  pronoun: boolean;
  /** "who said …": the phrase is the antecedent. */
  relative: boolean;
}
