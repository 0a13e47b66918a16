import { Genders } from '../../../morphology/tag.js';

/** Endings of adjectives in any case, the longest first; what is left is the stem. */
const endings = [
  'iego',
  'iemu',
  'imi',
  'ymi',
  'ego',
  'emu',
  'iej',
  'ich',
  'ych',
  'im',
  'ym',
  'ej',
  'ią',
  'ie',
  'ia',
  'ą',
  'a',
  'e',
  'i',
  'y',
];

/** Nominative plural of men: the last consonant softens. */
const softened: [string, string][] = [
  ['sk', 'scy'],
  ['zk', 'zcy'],
  ['ck', 'ccy'],
  ['k', 'cy'],
  ['g', 'dzy'],
  ['ch', 'si'],
  ['st', 'ści'],
  ['sn', 'śni'],
  ['zn', 'źni'],
  ['sł', 'śli'],
  ['sz', 'si'],
  ['ż', 'zi'],
  ['rz', 'rzy'],
  ['cz', 'czy'],
  ['r', 'rzy'],
  ['ł', 'li'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['c', 'cy'],
  ['dz', 'dzy'],
];

/**
 * The nominative of an adjective: "Zjednoczonymi" → "Zjednoczone" for the gender and number of its noun. `lemma`, the
 * masculine singular, tells soft stems ("ostatni") from hard ones; without it the form's own ending does.
 */
export function nominativeOf(form: string, lemma: string | null, gender: number, plural: boolean): string {
  const small = form.toLowerCase();
  const ending = endings.find((candidate) => small.endsWith(candidate) && small.length > candidate.length + 1) ?? '';
  let stem = form.slice(0, form.length - ending.length);
  const soft = lemma === null ? isSoft(stem, ending) : /[^kg]i$/.test(lemma);
  if (lemma !== null && !soft) stem = restoreStem(stem, lemma);
  if (plural && (gender & Genders.personal) !== 0) return pluralOfMen(stem, soft);
  if (plural || (gender & Genders.neuter) !== 0) return `${stem}${soft || /[kg]$/i.test(stem) ? 'ie' : 'e'}`;
  if ((gender & Genders.feminine) !== 0) return `${stem}${soft ? 'ia' : 'a'}`;
  return `${stem}${soft || /[kg]$/i.test(stem) ? 'i' : 'y'}`;
}

function isSoft(stem: string, ending: string): boolean {
  return ending.startsWith('i') && !/[kg]$/i.test(stem);
}

/** "polscy" has the stem of "polski": the lemma without its ending, in the letters of the form. */
function restoreStem(stem: string, lemma: string): string {
  const whole = lemma.replace(/[iy]$/, '');
  const upper = stem === stem.toUpperCase() && stem.length > 1;
  if (upper) return whole.toUpperCase();
  return stem.charAt(0) === stem.charAt(0).toLowerCase() ? whole : whole.charAt(0).toUpperCase() + whole.slice(1);
}

function pluralOfMen(stem: string, soft: boolean): string {
  if (soft) return `${stem}i`;
  const found = softened.find(([hard]) => stem.endsWith(hard));
  return found ? stem.slice(0, stem.length - found[0].length) + found[1] : `${stem}i`;
}
