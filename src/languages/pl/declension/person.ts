import { Cases, Genders, Numbers } from '../../../morphology/tag.js';
import { cutWrittenEnding } from './endings.js';
import { fixedForm, nominativeFor, readForms, startsSmall, type NameForm } from './forms.js';
import type { NameLexicon } from './lexicon.js';
import { weights } from './weights.js';

/** A base form that a name may have. */
export interface Candidate {
  base: string;
  score: number;
}

const genders = [Genders.personal, Genders.feminine];
const numbers = [
  { bit: Numbers.singular, plural: false },
  { bit: Numbers.plural, plural: true },
];
const vowelAtEnd = /[oeuiyéó]$/;
const caseBits = Object.values(Cases);

/** Base forms of a person's name: its words agree in case, gender and number. */
export function declinePerson(words: readonly string[], cases: ReadonlyMap<number, number>, lexicon: NameLexicon): Candidate[] {
  const readings = words.map((word, index) => readPart(word, index === words.length - 1 ? 'surname' : 'given', lexicon));
  const best = new Map<string, number>();
  for (const gender of genders) {
    for (const number of numbers) {
      for (const bit of caseBits) {
        const parts = readings.map((forms, index) => choose(forms, bit, gender, number.bit, words[index] ?? ''));
        const score = parts.reduce((sum, part) => sum + part.score, (number.plural ? weights.persons : 0) + (cases.get(bit) ?? -10));
        const base = parts.map(({ base }) => base).join(' ');
        if (score > (best.get(base) ?? -Infinity)) best.set(base, score);
      }
    }
  }
  return [...best].map(([base, score]) => ({ base, score }));
}

function readPart(word: string, role: 'given' | 'surname', lexicon: NameLexicon): NameForm[] {
  // "von", "II", "J.", "Xi" stay as they are.
  if (startsSmall(word) || /^(?:[IVX]+|\p{Lu}\p{Ll}?\.?)$/u.test(word)) return [fixedForm(word, 0)];
  const written = cutWrittenEnding(word);
  if (written !== null) return [{ ...fixedForm(written, 0), genders: Genders.masculine }];
  const halves = word.split('-');
  if (halves.length === 2 && halves.every((half) => half.length > 2 && !startsSmall(half))) return readDouble(halves, role, lexicon);
  const forms = readForms(word, lexicon).map((form) => ({ ...form, score: form.score + worthOf(role, form) }));
  // "Silvio Berlusconiego": a first name in a vowel that is listed as it stands.
  if (role === 'given' && vowelAtEnd.test(word) && lexicon.isListed(word, 'given')) forms.push(fixedForm(word, weights.fixedListed));
  return forms;
}

/** "Wojtyłko-Reszką": both halves inflect, or the second alone. */
function readDouble(halves: string[], role: 'given' | 'surname', lexicon: NameLexicon): NameForm[] {
  const [first = '', second = ''] = halves;
  const firsts = [...readPart(first, role, lexicon), fixedForm(first, -1.5)];
  return readPart(second, role, lexicon).flatMap((last) =>
    firsts
      .filter((form) => (form.cases & last.cases) !== 0 && (form.genders & last.genders) !== 0 && (form.numbers & last.numbers) !== 0)
      .map((form) => ({
        ...last,
        nominative: `${form.nominative}-${last.nominative}`,
        cases: form.cases & last.cases,
        genders: form.genders & last.genders,
        pos: form.pos === 'adjective' || last.pos === 'adjective' ? ('fixed' as const) : last.pos,
        score: (form.score + last.score) / 1.5,
      })),
  );
}

/** What the kind of a reading is worth for a first name or for the last word. */
function worthOf(role: 'given' | 'surname', { name }: NameForm): number {
  if (role === 'given') {
    if (name === 'given') return weights.givenAsGiven;
    if (name === 'surname') return weights.surnameAsGiven;
    return name === null ? weights.commonAsGiven : weights.otherAsGiven;
  }
  if (name === 'surname') return weights.surnameAsSurname;
  if (name === 'given') return weights.givenAsSurname;
  return name === null ? weights.commonAsSurname : weights.otherAsSurname;
}

function choose(forms: NameForm[], bit: number, gender: number, number: number, word: string): Candidate {
  let best: Candidate = { base: word, score: costOfFixed(word, bit, gender) + (isOblique(forms) ? weights.fixedOblique : 0) };
  for (const form of forms) {
    if ((form.cases & bit) === 0 || (form.genders & gender) === 0 || (form.numbers & number) === 0) continue;
    const base = nominativeFor(word, form, gender, number === Numbers.plural);
    if (form.score > best.score) best = { base, score: form.score };
  }
  return best;
}

/** "Ryszardem" is no nominative, whatever follows. */
function isOblique(forms: NameForm[]): boolean {
  const given = forms.filter(({ name }) => name === 'given');
  return given.length > 0 && given.every(({ cases }) => (cases & Cases.nominative) === 0);
}

/**
 * What it costs to take a word as not inflected. A woman's name that does not end in -a never inflects ("z Angelą
 * Merkel"), nor do many foreign ones in a vowel ("z Hugo Chavezem").
 */
function costOfFixed(word: string, bit: number, gender: number): number {
  if (bit === Cases.nominative) return weights.fixedNominative;
  if (gender === Genders.feminine) return word.endsWith('a') ? weights.fixedWomanInA : weights.fixedWoman;
  return vowelAtEnd.test(word) ? weights.fixedVowel : weights.fixedConsonant;
}
