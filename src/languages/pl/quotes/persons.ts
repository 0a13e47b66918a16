import type { Morphology } from '../../../morphology/morphology.js';
import { Cases, Genders, Numbers } from '../../../morphology/tag.js';
import { genderOfGivenName } from '../../given-names.js';
import { Agreement } from '../../quotation.js';

// How a woman's title is made of a man's: "prawniczka" of "prawnik", "lekarka" of "lekarz", "szefowa" of "szef".
const derivations: readonly [string, readonly string[]][] = [
  ['czka', ['k', 'cz', 'czek', 'ca']],
  ['żka', ['g']],
  ['rka', ['rz', 'r']],
  ['ślanka', ['seł']],
  ['ka', ['', 'ek', 'a', 'ec']],
  ['czyni', ['ca']],
  ['ini', ['ek', '']],
  ['yni', ['', 'a']],
  ['owa', ['', 'owy']],
  ['esa', ['']],
];
/** Adjectives that stand for persons: "oskarżony", "biegła". */
const adjectives = new Set(
  'oskarżony podejrzany skazany pokrzywdzony poszkodowany obwiniony duchowny radny biegły wojskowy księgowy dyżurny przewodniczący przewodnicząca'.split(
    ' ',
  ),
);

export function isPersonAdjective(lemma: string): boolean {
  return adjectives.has(lemma);
}

const women = new Set(['kobieta', 'matka', 'żona', 'córka', 'siostra', 'pani', 'dziewczyna', 'babcia', 'ciotka', 'mama', 'wdowa', 'osoba']);

/** Is a feminine noun one for a person: "posłanka", "rzeczniczka", "kobieta"? The dictionary knows it of men alone. */
export function isWoman(lemma: string, morphology: Morphology): boolean {
  if (women.has(lemma)) return true;
  for (const [ending, masculine] of derivations) {
    if (!lemma.endsWith(ending)) continue;
    const stem = lemma.slice(0, -ending.length);
    if (stem.length > 1 && masculine.some((end) => isMan(stem + end, morphology))) return true;
  }
  return false;
}

function isMan(lemma: string, morphology: Morphology): boolean {
  return morphology
    .analyze(lemma)
    .some(({ tag }) => tag.pos === 'noun' && tag.name === null && tag.genders === Genders.personal && (tag.cases & Cases.nominative) !== 0);
}

/** Gender by the given name, else by an adjectival surname: "Anna Kos", "Mucha-Nowacka". */
export function agreementOfName(name: string, morphology: Morphology): number {
  const words = name.split(' ');
  let genders = 0;
  for (const { tag } of words.length > 1 ? morphology.analyze(words[0] ?? '') : [])
    if (tag.name === 'given' && tag.cases & Cases.nominative && tag.numbers & Numbers.singular) genders |= tag.genders;
  const last = words.at(-1) ?? '';
  const listed = genders === 0 && words.length > 1 ? genderOfGivenName(words[0] ?? '') : 0;
  if (listed !== 0) return listed | Agreement.singular;
  if (genders === 0 && /(?:sk|ck|dzk)a$/.test(last)) genders = Genders.feminine;
  if (genders === 0 && /(?:sk|ck|dzk)i$/.test(last)) genders = Genders.personal;
  if (genders === Genders.feminine) return Agreement.feminine | Agreement.singular;
  return (genders & Genders.feminine) === 0 && genders !== 0 ? Agreement.masculine | Agreement.singular : Agreement.singular;
}
