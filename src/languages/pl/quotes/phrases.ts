import { Cases } from '../../../morphology/tag.js';
import { WordClass as Is, type Word } from '../../quotation.js';
import { genderOfGivenName } from '../../given-names.js';
import { parseTable } from '../../table.js';
import { isAbbreviation, isTightHyphen, joins } from './clauses.js';
import prepositionTable from './prepositions.tsv';

const caseBits: Readonly<Record<string, number>> = {
  gen: Cases.genitive,
  dat: Cases.dative,
  acc: Cases.accusative,
  inst: Cases.instrumental,
  loc: Cases.locative,
};
const oblique = Cases.genitive | Cases.dative | Cases.accusative | Cases.instrumental | Cases.locative;
/** Each preposition with the cases it governs. */
export const prepositions = new Map(
  parseTable(prepositionTable).map(([word = '', cases = '']) => [
    word,
    cases.split(' ').reduce((bits, name) => bits | (caseBits[name] ?? 0), 0),
  ]),
);

/** The end of the phrase that the preposition at `at` opens: "w rozmowie z dziennikiem Die Welt". */
export function skipPrepositional(words: readonly Word[], at: number, to: number): number {
  let cases = prepositions.get(words[at]?.lower ?? '') ?? oblique;
  let end = at + 1;
  if (words[end]?.form === '.') end++;
  let noun = false;
  while (end < to) {
    const word = words[end];
    if (!word || word.kind === 'string') break;
    if (word.kind === 'mark') {
      if (word.form === '.' && end + 1 < to && (words[end - 1]?.form.length ?? 9) <= 4) {
        end++;
        continue;
      }
      break;
    }
    if (word.kind === 'number') {
      end++;
      noun = true;
      continue;
    }
    if (word.classes & Is.preposition && !(word.classes & Is.name)) {
      if (!noun) return end;
      break;
    }
    if (word.classes & Is.conjunction) {
      const next = words[end + 1];
      if (!noun || !next || !(next.cases & (cases | Cases.genitive)) || next.classes & Is.verb) break;
      end++;
      continue;
    }
    // "w Radiu Dziewięć generał mówił": the title of a medium need not inflect.
    if (noun && titles(words[end - 1], word)) {
      end++;
      continue;
    }
    if (!(word.classes & (Is.noun | Is.time | Is.determiner)) && !(word.cases & cases)) break;
    const fits = word.cases & cases;
    const hangs = noun && word.cases & Cases.genitive;
    if (!fits && !hangs) break;
    // A name whose nominative is plain after a full phrase begins the subject: "w przemówieniu Oettinger zauważył".
    if (noun && word.cases & Cases.nominative && !(word.cases & Cases.genitive) && !adjoins(words[end - 1], word, cases)) break;
    if (fits && !noun) cases = fits;
    if (word.classes & Is.noun && !isAdjectival(words, end)) noun = true;
    end++;
  }
  return Math.max(end, at + 1);
}

/** Do both words stand in a case that the preposition governs: "z dziennikiem Die Welt", "na platformie X"? */
function adjoins(before: Word | undefined, word: Word, cases: number): boolean {
  if (before === undefined || !(word.classes & Is.name)) return false;
  // "na Truth Social": a foreign name of several words; but "w rozmowie z PAP Jan Kos" and "w Radiu Zet Jan Kos".
  if (before.classes & Is.name && before.form !== before.form.toUpperCase() && genderOfGivenName(word.form) === 0) return true;
  return (before.cases & word.cases & cases) !== 0 && word.cases === 127;
}

function isAdjectival(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.classes & Is.noun) !== 0 &&
    !words[at]?.capital &&
    /(?:ym|ych|ymi|ej|ego|emu|ą|im|ich|imi|iej|iego)$/.test(words[at]?.lower ?? '') &&
    ((words[at]?.cases ?? 0) & next.cases) !== 0
  );
}

/** The end of the noun phrase that begins at `from`: nominatives, genitives, "ds. handlu", names. */
export function endOfPhrase(words: readonly Word[], from: number, to: number): number {
  let end = from + 1;
  let named = (words[from]?.classes ?? 0) & Is.name;
  while (end < to) {
    const word = words[end];
    if (!word) break;
    if (word.kind === 'mark') {
      if (word.form === '.' && isAbbreviation(words[end - 1]) && end + 1 < to) end++;
      else if (/^['’/&]$/.test(word.form) || isTightHyphen(words, end)) end++;
      else break;
      continue;
    }
    if (word.kind === 'string') break;
    if (word.classes & Is.conjunction) {
      if (!joins(words, end)) break;
      end++;
      continue;
    }
    if (word.classes & Is.preposition && !(word.classes & Is.name)) {
      if (/^(?:ds|dot|ws|nt)$/.test(word.lower) || word.lower === 'do') {
        const next = skipPrepositional(words, words[end + 1]?.form === '.' ? end + 1 : end, to);
        if (word.lower === 'do' && words[end + 1]?.lower !== 'spraw') break;
        end = next;
        continue;
      }
      // "związkowcy w Belgii", "doradca w gabinecie": a place belongs to an unnamed speaker.
      if (named || !/^(?:w|we|z|ze|przy)$/.test(word.lower) || (words[end + 1]?.classes ?? 0) & (Is.medium | Is.time)) break;
      if (!((words[end + 1]?.classes ?? 0) & Is.name) && !((words[end + 2]?.classes ?? 0) & Is.name)) break;
      end = skipPrepositional(words, end, to);
      continue;
    }
    if (!(word.classes & (Is.noun | Is.name)) || word.classes & (Is.time & ~Is.name)) break;
    if (!(word.cases & (Cases.nominative | Cases.genitive)) && !(word.classes & Is.name)) break;
    if (word.classes & Is.adverb && !(word.classes & Is.name) && !word.capital && word.cases === 0) break;
    if (word.classes & Is.name && word.cases & Cases.nominative) named = 1;
    end++;
  }
  return end;
}

/** "Radiu" + "Dziewięć", "Tygodniku" + "Powszechnym": a medium with a capital, and a word of its title. */
function titles(medium: Word | undefined, word: Word): boolean {
  return (
    medium !== undefined && medium.capital && (medium.classes & (Is.medium | Is.body)) !== 0 && word.capital && !(word.classes & Is.role)
  );
}
