import { Cases, Genders, Numbers } from '../../../morphology/tag.js';
import { cutWrittenEnding } from './endings.js';
import { fixedForm, nominativeFor, readForms, startsSmall, type NameForm } from './forms.js';
import type { Candidate } from './person.js';
import type { NameLexicon } from './lexicon.js';
import { weights } from './weights.js';

const caseBits = Object.values(Cases);
const allGenders = [Genders.personal, Genders.animate, Genders.inanimate, Genders.feminine, Genders.neuter];

/**
 * Base forms of the name of a place, an organisation or a thing: a noun, the adjectives that agree with it on either
 * side, and a tail that stays as it is ("Ministerstwa Spraw Zagranicznych"). `wanted`: the kind of name, which its
 * words may be known as.
 */
export function declinePhrase(
  words: readonly string[],
  cases: ReadonlyMap<number, number>,
  wanted: string,
  lexicon: NameLexicon,
): Candidate[] {
  const readings = words.map((word) => readWord(word, wanted, lexicon));
  const candidates: Candidate[] = [];
  for (let head = 0; head < words.length; head++) {
    // Only adjectives and words that do not inflect may stand before the head.
    const before = readings[head - 1] ?? [];
    if (before.length > 0 && !before.some(({ pos }) => pos !== 'noun')) break;
    for (const noun of readings[head] ?? []) {
      if (noun.pos === 'noun') candidates.push(...declineGroup(words, readings, head, noun, cases));
    }
  }
  candidates.push(...declineAdjectives(words, readings, cases));
  // As it stands: a nominative, or a name that does not inflect.
  candidates.push({ base: words.join(' '), score: weights.unchanged * (words.length > 1 ? 1.2 : 1) + (cases.get(Cases.nominative) ?? 0) });
  return candidates;
}

function declineGroup(
  words: readonly string[],
  readings: NameForm[][],
  head: number,
  noun: NameForm,
  cases: ReadonlyMap<number, number>,
): Candidate[] {
  const plural = noun.numbers === Numbers.plural;
  const candidates: Candidate[] = [];
  for (const bit of caseBits) {
    if ((noun.cases & bit) === 0) continue;
    for (const gender of allGenders) {
      if ((noun.genders & gender) === 0) continue;
      const base = [...words];
      let score = noun.score + (cases.get(bit) ?? -10) + weights.laterHead * head;
      base[head] = noun.nominative;
      for (let index = head - 1; index >= 0; index--) {
        // "15. Giżyckiej Brygady", "Wlk. Brytanii"
        if (staysAsWritten(words[index] ?? '')) continue;
        const adjective = agreeing(readings[index] ?? [], bit, gender, noun.numbers);
        // "Nord Streamu": a foreign word before the one that inflects.
        score += adjective ? weights.adjectiveBefore : weights.foreignBefore;
        if (adjective) base[index] = nominativeFor(words[index] ?? '', adjective, gender, plural);
      }
      for (let index = head + 1; index < words.length; index++) {
        if (words[index]?.endsWith('.')) continue;
        const adjective = agreeing(readings[index] ?? [], bit, gender, noun.numbers);
        if (!adjective) {
          // "Komisje Europejskiej": the adjective agrees with another reading of the noun.
          if (index === head + 1 && (readings[index] ?? []).some(({ pos }) => pos === 'adjective')) score += weights.disagreeing;
          if (index === head + 1 && isStray(words[index] ?? '', readings[index] ?? [])) score += weights.strayTail;
          break;
        }
        score += weights.adjectiveAfter;
        base[index] = nominativeFor(words[index] ?? '', adjective, gender, plural);
      }
      candidates.push({ base: base.join(' '), score });
      break;
    }
  }
  return candidates;
}

/**
 * A noun that cannot stand after the head: neither a genitive ("Ministerstwo Spraw") nor a name as it is ("Legia
 * Warszawa"). So "Tarnowskich Górach" are not some "Tarnowskie" with something after them.
 */
function isStray(word: string, forms: NameForm[]): boolean {
  const nouns = forms.filter(({ pos, name }) => pos === 'noun' && name !== 'surname' && name !== 'given');
  return !startsSmall(word) && nouns.length > 0 && nouns.every(({ cases }) => (cases & (Cases.nominative | Cases.genitive)) === 0);
}

function agreeing(forms: NameForm[], bit: number, gender: number, numbers: number): NameForm | undefined {
  return forms.find(
    (form) => form.pos === 'adjective' && (form.cases & bit) !== 0 && (form.genders & gender) !== 0 && (form.numbers & numbers) !== 0,
  );
}

/** A name that is an adjective: "Świętokrzyskiem", "Nadodrzańskiej". */
function declineAdjectives(words: readonly string[], readings: NameForm[][], cases: ReadonlyMap<number, number>): Candidate[] {
  const first = readings[0] ?? [];
  if (words.length !== 1) return [];
  return first
    .filter(({ pos }) => pos === 'adjective')
    .flatMap((form) =>
      caseBits
        .filter((bit) => (form.cases & bit) !== 0)
        .flatMap((bit) =>
          [Genders.feminine, Genders.neuter, Genders.inanimate]
            .filter((gender) => (form.genders & gender) !== 0)
            .map((gender) => ({
              base: nominativeFor(words[0] ?? '', form, gender, form.numbers === Numbers.plural),
              score: form.score + weights.adjectiveAlone + (cases.get(bit) ?? -10),
            })),
        ),
    );
}

/** A number, or an abbreviation with its stop. */
function staysAsWritten(word: string): boolean {
  return word.endsWith('.') || !/\p{L}/u.test(word);
}

function readWord(word: string, wanted: string, lexicon: NameLexicon): NameForm[] {
  if (staysAsWritten(word)) return [];
  if (startsSmall(word)) return readForms(word, lexicon);
  const written = cutWrittenEnding(word);
  if (written !== null) return [{ ...fixedForm(written, 0.5), pos: 'noun', genders: Genders.inanimate, numbers: Numbers.singular }];
  const halves = word.split('-');
  if (halves.length === 2 && halves.every((half) => half.length > 2 && !startsSmall(half))) return readDouble(halves, wanted, lexicon);
  return readForms(word, lexicon, wanted).map((form) => ({
    ...form,
    score: form.score + (form.name === wanted ? weights.rightKind : form.name === null || form.name === 'name' ? 0 : weights.wrongKind),
  }));
}

/** "Kędzierzynie-Koźlu", "Bielsku-Białej", "Londynu-Stansted": halves in the same case, or the first alone. */
function readDouble(halves: string[], wanted: string, lexicon: NameLexicon): NameForm[] {
  const [first = '', second = ''] = halves;
  const seconds = [...readWord(second, wanted, lexicon), fixedForm(second, -2)];
  const wholes = readForms(halves.join('-'), lexicon, wanted);
  return [
    ...wholes,
    ...readWord(first, wanted, lexicon).flatMap((form) =>
      seconds
        .filter((other) => (form.cases & other.cases) !== 0 && (form.numbers & other.numbers) !== 0)
        .map((other) => ({
          ...form,
          nominative: `${nominativeOfHalf(first, form)}-${nominativeOfHalf(second, other)}`,
          cases: form.cases & other.cases,
          pos: 'noun' as const,
          score: (form.score + other.score) / 1.5,
        })),
    ),
  ].map((form) => (lexicon.isListed(form.nominative, wanted) ? { ...form, score: form.score + weights.listed } : form));
}

function nominativeOfHalf(word: string, form: NameForm): string {
  const gender = allGenders.find((bit) => (form.genders & bit) !== 0) ?? Genders.inanimate;
  return nominativeFor(word, form, gender, form.numbers === Numbers.plural);
}
