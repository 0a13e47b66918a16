import { findWrittenDates } from '../written-dates.js';
import type { Traits } from './traits.js';

/**
 * What a short block looks like, whatever stands round it. A real example is at each shape. Characters that a shape
 * cannot be without are looked for first: most texts then never pay for the making of its letter classes.
 */

const agencies =
  'PAP|AFP|EPA|AP|Reuters|REUTERS|ANSA|DPA|dpa|TASS|Interfax|UPI|KNA|KAI|ISBnews|ISB|IAR|PA|Getty(?: Images)?|East News|EN|NurPhoto|Forum|Agencja [\\p{L} ]{2,30}|Shutterstock|Alamy|Anadolu|Xinhua';
const agency = new RegExp(`(?:^|[\\s/(])(?:${agencies})(?=$|[\\s/.,;)])`, 'u');
const agencyAlone = new RegExp(`^(?:${agencies})$`, 'u');
const agencyTail = new RegExp(`[/(]\\s*(?:${agencies})\\s*\\)?$`, 'u');
const capitalised = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[/&,-]|i|and|de|von|van|der|al|la|le|du|da|di|for|dla|w|z|in|©|\d{4})$/u;
/** "Mec. Dagna Rozen (z lewej)", "Her nephew is at right." */
const pictured =
  /\((?:z|od) (?:lewej|prawej)\)|\bna zdjęciu\b|\b(?:at|on the|from) (?:left|right)(?:$|[.,):])|\bpictured (?:at|in|on|with|above|here)\b/iu;
/** "kbr/", "mok/je": the desk's signs */
const initials = /^(?:\p{Ll}{2,4}\/)+\p{Ll}{0,4}$/u;
const verb = /\b(?:jest|są|był\p{L}*|będzie|ma|is|are|was|were|has|have|will)\b/u;
const months =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const day = new RegExp(`(?<!\\d)\\d{1,2}(?:[. ]\\d{1,2}(?!\\d)|\\.? (?:${months})\\b)|\\b(?:${months})\\.? \\d{1,2}\\b`, 'u');

/** "Fot. Piotr Kwidziński / Reporter", "MICHAEL REYNOLDS / PAP/EPA", "Zdjęcie ilustracyjne: KAS", "Alamy" */
export function isCredit({ line, words, cue }: Traits): boolean {
  if (words > 10) return false;
  if (cue?.kind === 'credit' && line.startsWith(cue.cue)) return true;
  return agencyAlone.test(line) || isNamesBetweenSlashes(line) || /^(?:zdj\.|zdjęci[ea] |photographs? by |photo by )/iu.test(line);
}

/** Only names, and an agency among them. */
function isNamesBetweenSlashes(line: string): boolean {
  if (!line.includes('/') || !agency.test(line)) return false;
  return isNames(line.replace(/[/,]/g, ' ')) && !verb.test(line);
}

/** "Prezydent na spotkaniu z wyborcami / Jan Nowak / PAP", "Pusty parking. Fot. Dawid Ruszel", "The pier on Friday (AP)" */
export function isCreditedCaption({ line, length, cue, words }: Traits): boolean {
  if (length >= 300) return false;
  if (cue?.kind === 'credit') return true;
  if (/[\s.]fot\./i.test(line) && /[\s.]fot\. ?\p{L}/iu.test(line) && !/\p{Ll}{3}[.!?]$/u.test(line)) return true;
  if (words <= 30 && pictured.test(line)) return true;
  return /[/(]/.test(line) && agencyTail.test(line) && /\s\/\s|\p{L}\/\p{L}/u.test(line);
}

/** "(PAP) ktp/ bar/", "Z Madrytu Marcin Niemiec (PAP)", "ek-jm/ps/bw", "(Reporting by Jan Roe; editing by Ann Poe)", "not. mk" */
export function isSignature({ line, words, cue }: Traits): boolean {
  if (/^\((?:Reporting|Writing|Additional reporting|Editing|Compiled) by\s/u.test(line)) return true;
  if (words > 12) return false;
  if (
    line
      .split(' ')
      .slice(-3)
      .some((word) => word.includes('/') && initials.test(word)) &&
    !verb.test(line)
  )
    return true;
  if (words === 1 && /^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})+$/u.test(line)) return true;
  if (agency.test(line) && !verb.test(line)) return true;
  if (cue?.kind === 'source' && !cue.weak) return true;
  return (
    /^(?:--|—|–|not\.|notowała?|oprac\.|opr\.|opracowała?|red\.|źródło:|source:)\s?/iu.test(line) && words <= 8 && !/[.!?]$/.test(line)
  );
}

/** "Strona główna > Wiadomości > Świat": short names of sections with the signs of a path between them. */
export function isBreadcrumb({ line, finished, length }: Traits): boolean {
  if (finished || length > 120) return false;
  const steps = line.split(/[>»›→]/u);
  return steps.length > 1 && steps.slice(0, -1).every((step) => /\p{L}/u.test(step) && step.trim().split(' ').length <= 4);
}

/**
 * "Tallin, 25 czerwca (PAP)", "MULTAN, Pakistan, Nov 30 -", "WARANGAL:", "12.03.2024, 14:30", "Kijów (PAP)"; under a
 * title also "Doha, Kair".
 */
export function isDateline({ line, words }: Traits, underTitle: boolean): boolean {
  if (words > 9) return false;
  if (underTitle && /^\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)?$/u.test(line)) return true;
  const dashed = /[–—-]$/.test(line);
  if (line.includes(',') && /^\p{Lu}[\p{L} ./-]*,/u.test(line) && (day.test(line) || /(?:^|\s)[–—-]{1,2}$/.test(line))) return true;
  if (/\d{4}/.test(line) && opensWithDay(line)) return true;
  if (/^\d[\d. :/,-]{7,}(?:\s|$)/.test(line) || (dashed && /\([\p{L} /]{2,20}\)\s*[-–—]{1,2}$/u.test(line))) return true;
  if ((dashed || line.endsWith(':')) && /^\p{Lu}{3}[\p{Lu} .-]*(?::|\s[-–—]{1,2})$/u.test(line)) return true;
  return words <= 3 && line.endsWith(')') && /^\p{Lu}[\p{L} /-]*\(\p{Lu}{2,4}\)$/u.test(line);
}

/** "Gustaw Szyna, Transport w Mieście", "By Walter Pruitt-Okafor", "Ines Quaresma in Lisbon", "opr. Wacław Sienko" */
export function isByline({ line, words, finished }: Traits): boolean {
  if (words > 10 || line.length > 80) return false;
  if (/^(?:By|Autor(?:ka|zy)?:?|Tekst:?|Oprac\.|Opr\.|Opracowała?|Rozmawiała?|Notowała?|Zebrała?|Interview by|Words by)\s/iu.test(line))
    return true;
  if (finished) return false;
  const people = line.split(',')[0] ?? '';
  const names = people.split(' ');
  return names.length >= 2 && names.length <= 8 && isNames(people) && (/\p{Ll}/u.test(people) || names.length <= 3) && !/\d/.test(line);
}

/** "Widzew Łódź – Pogoń Szczecin 2:2 (0:1)", "Oferta 2: Pesa, Twist, 174,0 mln zł": mostly numbers, or a score. */
export function isTableRow({ finished, words, numbers }: Traits): boolean {
  return !finished && words >= 2 && numbers >= 2 && numbers * 3 >= words;
}

/** "Spotkanie 7 grudnia", "Kto zapłaci za most?": short, and no sentence with a full stop. */
export function isHeadline({ finished, words, length, line }: Traits): boolean {
  if (words > 14 || length > 110) return false;
  if (/[,;:]$/.test(line) || /^[\p{Ll}–—-]/u.test(line)) return false;
  return !finished || /^[^.„“"]*[!?]$/.test(line);
}

function isNames(line: string): boolean {
  const words = line.split(' ').filter((word) => word !== '');
  return words.length > 0 && words.every((word) => capitalised.test(word));
}

/** "12 marca 2024, 10:30", "Friday, March 1, 2024" */
function opensWithDay(line: string): boolean {
  const [first] = findWrittenDates(line, { language: '', monthFirst: false });
  return first !== undefined && /^(?:\p{L}+,? )?$/u.test(line.slice(0, first.start));
}
