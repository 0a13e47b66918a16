import { Agreement, Frame, WordClass as Is, type CueReading, type QuoteGrammar, type Word } from '../../quotation.js';
import { readWordClasses } from '../../word-classes.js';
import { skipAdjuncts } from './adjuncts.js';
import { readCue } from './cues.js';
import { agreementOfName, baseForm, headOf, nameIn } from './naming.js';
import { ownerOf } from './owner.js';
import { mainSubject, subjectAfter, subjectBefore } from './subject.js';
import wordTable from './words.tsv';

const closedClasses = readWordClasses(wordTable);
const bePattern = /^(?:is|are|was|were|be|been|being|isn't|wasn't|weren't|aren't|got|gets|he's|she's|it's)$/;
const haveForm = /^(?:has|have|had|having|hasn't|haven't|hadn't|they've|we've|i've|he'd|she'd|they'd)$/;

// "feel that way", "at that time": no clause follows.
const determined = new Set('way time day point kind sort fact case idea moment question night year week much same'.split(' '));

const pronounAgreement: Readonly<Record<string, number>> = {
  he: Agreement.masculine | Agreement.singular,
  his: Agreement.masculine | Agreement.singular,
  her: Agreement.feminine | Agreement.singular,
  their: Agreement.plural,
  its: Agreement.neuter | Agreement.singular,
  she: Agreement.feminine | Agreement.singular,
  it: Agreement.neuter | Agreement.singular,
  they: Agreement.plural,
};

/** The rules of reported speech in English. */
export const grammar: QuoteGrammar = {
  read: readWords,
  subjectBefore,
  subjectAfter,
  mainSubject,
  skipAdjuncts,
  ownerOf,
  nameIn,
  headOf,
  baseForm,
  agreementOfName,
  dropsSubjects: false,
};

function readWords(words: Word[]): void {
  const headline = isHeadline(words);
  for (const [i, word] of words.entries()) {
    if (word.kind === 'number') word.classes = Is.number | Is.noun;
    if (word.kind === 'word' && word.classes === 0) word.classes = classify(word, i, words);
    word.agreement = pronounAgreement[word.lower] ?? 0;
  }
  for (const [i, word] of words.entries())
    if (word.lower === 'that' && determined.has(words[i + 1]?.lower ?? '')) word.classes = Is.determiner;
  for (const [i, word] of words.entries()) if (word.kind === 'word') word.cue = findCue(words, i, headline);
}

/** “Minister Says She Will Not Resign”: nearly every word has a capital. */
function isHeadline(words: readonly Word[]): boolean {
  let capital = 0;
  let all = 0;
  for (const { kind, capital: isCapital, lower } of words) {
    if (kind !== 'word' || lower.length < 4) continue;
    all++;
    if (isCapital) capital++;
  }
  return all >= 3 && capital >= all * 0.8;
}

function classify(word: Word, i: number, words: readonly Word[]): number {
  const { lower } = word;
  const closed = closedClasses.get(lower) ?? 0;
  // "Tamta March", "Theresa May": no month.
  if (word.capital && closed & (Is.time | Is.auxiliary) && words[i - 1]?.capital && (words[i - 1]?.classes ?? 0) & Is.name)
    return Is.name | Is.noun;
  const opens = i === 0 || words[i - 1]?.kind === 'mark';
  if (word.capital && (closed === 0 || (!opens && !(closed & (Is.pronoun | Is.determiner | Is.time)))))
    return Is.name | Is.noun | (closed & Is.role) | (closed & Is.time);
  if (closed & (Is.homograph | Is.medium | Is.saying)) return closed | Is.noun;
  if (closed !== 0) return closed & (Is.role | Is.time | Is.body) ? closed | Is.noun : closed & Is.auxiliary ? closed | Is.verb : closed;
  if (lower.endsWith('ly')) return Is.adverb;
  if (lower.endsWith('ing')) return Is.participle | Is.noun;
  if (lower.endsWith('ed')) return Is.verb | Is.noun;
  return Is.noun;
}

/** The cue that stands at word `i`, if it reports here: nouns (the report, her claims) and passives do not. */
function findCue(words: readonly Word[], i: number, headline: boolean): CueReading | null {
  const word = words[i];
  if (!word || (word.capital && !headline && i > 0 && words[i - 1]?.kind === 'word')) return null;
  if (word.lower === 'according' && words[i + 1]?.lower === 'to')
    return { lemma: 'according to', form: 'preposition', frames: 0, strength: 'speech', length: 2 };
  if (word.lower === 'in' || word.lower === 'by') {
    const length = countAttribution(words, i);
    if (length > 0)
      return {
        lemma: `${word.lower} … ${words[i + length - 1]?.lower ?? ''}`,
        form: 'preposition',
        frames: 0,
        strength: 'opinion',
        length,
      };
  }
  if (/^puts?$/.test(word.lower) && putsFigure(words, i))
    return { lemma: 'put at', form: 'finite', frames: Frame.object, strength: 'evidence', length: 1 };
  const reading = readCue(word.lower, (offset) => words[i + offset]?.lower ?? '');
  if (!reading) return attributingVerb(words, i);
  let before = i - 1;
  while (before >= 0 && (words[before]?.classes ?? 0) & Is.adverb) before--;
  const previous = words[before];
  const classes = previous?.kind === 'word' ? previous.classes : 0;
  const lower = previous?.lower ?? '';
  if (reading.form === 'participle' ? isModifierHere(words, i, previous, classes) : isNounHere(words, i, previous, classes)) return null;
  if (bePattern.test(lower)) return reading.form === 'participle' ? { ...reading, form: 'finite' } : { ...reading, form: 'passive' };
  if (reading.form === 'infinitive') {
    if (lower === 'to' || !previous)
      return lower === 'to' && !/^(?:declined|declines|refused|refuses|unable)$/.test(words[before - 1]?.lower ?? '') ? reading : null;
    // "Some fear that he will run and warn that …"
    if (classes & Is.conjunction && !(word.classes & Is.homograph)) return isClauseNext(words, i) ? { ...reading, form: 'finite' } : null;
    if (classes & Is.auxiliary) return { ...reading, form: 'finite' };
    if (!(word.classes & Is.homograph) && classes & (Is.noun | Is.name | Is.pronoun | Is.relative) && !(classes & Is.participle))
      return { ...reading, form: 'finite' };
    return isPlural(previous) ? { ...reading, form: 'finite' } : null;
  }
  if (reading.form === 'passive') return haveForm.test(lower) ? { ...reading, form: 'finite' } : reading;
  return reading;
}

const attributionNouns = /^(?:view|opinion|words|account|count|estimate|estimates|reckoning|telling|judgment|judgement)$/;

/** How many words "in her view", "by the navy's own count" take; 0 when they do not stand here. */
function countAttribution(words: readonly Word[], i: number): number {
  for (let at = i + 2; at < i + 7; at++) {
    const word = words[at];
    if (word?.kind !== 'word') return 0;
    if (!attributionNouns.test(word.lower)) continue;
    const owner = words[at - 1]?.lower === 'own' ? words[at - 2] : words[at - 1];
    return owner && /^(?:his|her|their|its|.*['’]s?)$/.test(owner.lower) ? at - i + 1 : 0;
  }
  return 0;
}

/** "put the damage at $1.1bn" */
function putsFigure(words: readonly Word[], i: number): boolean {
  for (let at = i + 2; at < i + 14; at++) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && word.form !== ',') || word.kind === 'string') return false;
    if (word.lower === 'at')
      return words
        .slice(at + 1, at + 4)
        .some(({ kind, lower }) => kind === 'number' || /^(?:half|about|nearly|between|zero|one|two|three)$/.test(lower));
  }
  return false;
}

/** “This is it!” beamed Donald Hartley: after speech any verb before a name tells who speaks. */
function attributingVerb(words: readonly Word[], i: number): CueReading | null {
  const before = words[i - 1];
  const word = words[i];
  if (
    !word ||
    before?.kind !== 'string' ||
    !/[,?!]['’]?\s*$/.test(before.form) ||
    !/(?:ed|s)$/.test(word.lower) ||
    !(words[i + 1]?.capital ?? false)
  )
    return null;
  // “…,” retired general Lloyd Newton said
  for (let next = i + 1; next < words.length && words[next]?.kind === 'word'; next++)
    if (readCue(words[next]?.lower ?? '', () => '')?.form === 'finite') return null;
  return { lemma: word.lower, form: 'finite', frames: Frame.direct, strength: 'speech', length: 1 };
}

/** "They say", "officials say", "critics who say", "Ewa and Jan say", but no noun before a noun: "a police report". */
function isPlural({ lower, classes, kind }: Word): boolean {
  if (kind !== 'word') return kind === 'mark' && /^[),]$/.test(lower);
  if (/^(?:they|we|i|you|people|police|men|women|children|who|many|some|most|both|others|data|media|staff|parents|critics)$/.test(lower))
    return true;
  return (classes & (Is.noun | Is.name)) !== 0 && lower.endsWith('s') && !/(?:ss|us|sis|'s)$/.test(lower);
}

/** "the negotiating partners", "Kasich's showing": a participle that stands for an adjective or a noun. */
function isModifierHere(words: readonly Word[], i: number, previous: Word | undefined, classes: number): boolean {
  if (classes & Is.determiner || (previous?.kind === 'word' && /['’]s$/.test(previous.lower) && !(classes & Is.auxiliary))) return true;
  if (!previous || previous.kind !== 'word' || classes & Is.auxiliary) return false;
  const next = words[i + 1];
  // "a statement reassuring voters that …"
  for (let at = i + 1; at < i + 5; at++) if ((words[at]?.classes ?? 0) & Is.complementizer) return false;
  return (
    next?.kind === 'word' &&
    !next.capital &&
    (next.classes & Is.noun) !== 0 &&
    !(next.classes & (Is.determiner | Is.complementizer | Is.pronoun | Is.time)) &&
    (classes & (Is.noun | Is.preposition)) !== 0
  );
}

/** Is the form a noun here? "the reported losses", "Trump's tweet", "a flurry of tweets", "his late-night posts". */
function isNounHere(words: readonly Word[], i: number, previous: Word | undefined, classes: number): boolean {
  if (classes & Is.determiner && !(classes & Is.pronoun)) return true;
  const own = words[i];
  if (!own || !(own.classes & Is.homograph)) return false;
  if (previous?.kind === 'word' && /['’]s?$/.test(previous.lower) && !(classes & Is.pronoun)) return true;
  if (classes & (Is.preposition | Is.conjunction | Is.number) && previous?.lower !== 'to')
    return classes & Is.conjunction ? !isClauseNext(words, i) : true;
  if (classes & (Is.pronoun | Is.name | Is.relative | Is.auxiliary)) return false;
  // "many Asian states": a plural noun after a plural determiner.
  if (/s$/.test(own.lower) && hasPluralDeterminer(words, i)) return true;
  // A common noun before it: a compound ("health reports"), unless a determiner makes it a subject ("The study finds that").
  return !isClauseNext(words, i);
}

function hasPluralDeterminer(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5; at--) {
    const word = words[at];
    if (word?.kind !== 'word') return word?.kind === 'number';
    if (/^(?:many|some|all|several|few|other|these|those|most|two|three|four|five|six|ten)$/.test(word.lower)) return true;
    if (word.classes & (Is.verb | Is.preposition) && !(word.classes & Is.noun)) return false;
  }
  return false;
}

/** Does what follows look like what a verb reports: that, a string, a pronoun, a determiner? */
function isClauseNext(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!next) return false;
  if (next.kind === 'string' || next.form === ':' || next.lower === 'to') return true;
  return (next.classes & (Is.complementizer | Is.pronoun | Is.determiner | Is.relative)) !== 0;
}
