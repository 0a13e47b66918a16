import type { BlockKind } from '../../text/article.js';
import type { Traits } from './traits.js';

/** What stands round a paragraph when its kind is decided. */
interface Place {
  index: number;
  /** Of prose paragraphs before and after. */
  proseBefore: number;
  proseAfter: number;
}

interface Rule {
  kind: BlockKind;
  /** A real example is in each rule's comment. */
  applies: (traits: Traits, place: Place) => boolean;
}

const longestHeading = { words: 14, length: 110 };
const agencies =
  'PAP|AFP|EPA|AP|Reuters|REUTERS|ANSA|DPA|dpa|TASS|Interfax|UPI|KNA|KAI|ISBnews|ISB|IAR|Getty(?: Images)?|East News|EN|NurPhoto|Forum|Agencja [\\p{L} ]{2,30}|Shutterstock|Anadolu|Xinhua';
const agency = new RegExp(`(?:^|[\\s/(])(?:${agencies})(?=$|[\\s/.,;)])`, 'u');
const agencyTail = new RegExp(`[/(]\\s*(?:${agencies})\\s*\\)?$`, 'u');
const capitalised = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[/&,-]|i|and|de|von|van|der|al|la|le|du|da|di|for|dla|©|\d{4})$/u;
const verb = /\b(?:jest|są|był\p{L}*|będzie|ma|is|are|was|were|has|have|will)\b/u;

/** From the surest to the least sure; the first that applies decides, and what none wants is a paragraph. */
const rules: Rule[] = [
  // "Czytaj także: Dąb Bartek dostał nowy gorset"; a finished sentence may begin so too: "Zobacz, jak …".
  {
    kind: 'teaser',
    applies: ({ cue, words, length }) => cue !== null && cue.kind === 'related' && !cue.weak && words <= 30 && length < 300,
  },
  // "REKLAMA", "Udostępnij", "Zaloguj się, aby skomentować"
  { kind: 'other', applies: ({ cue, length }) => cue !== null && !cue.weak && isFurniture(cue.kind) && length < 160 },
  // "Fot. Piotr Kwidziński / Reporter", "Lehtikuva/AFP/East News"
  {
    kind: 'credit',
    applies: ({ cue, line, words }) =>
      words <= 10 && ((cue?.kind === 'credit' && startsWithCue(line, cue.cue)) || isNamesBetweenSlashes(line)),
  },
  // "(PAP) ktp/ bar/", "Z Madrytu Marcin Niemiec (PAP)", "kor/ je/ mhr/ PAP"
  { kind: 'signature', applies: (traits, { proseBefore, proseAfter }) => proseBefore > 0 && proseAfter === 0 && isSignature(traits) },
  // "Prezydent na spotkaniu z wyborcami / Jan Nowak / PAP", "Pusty parking. Fot. Dawid Ruszel"
  {
    kind: 'caption',
    applies: ({ cue, line, length }) =>
      length < 300 &&
      (cue?.kind === 'credit' || /\sfot\. ?\p{Lu}[^.]{2,60}$/iu.test(line) || (agencyTail.test(line) && /\s\/\s/.test(line))),
  },
  // "Tallin, 25 czerwca (PAP)", "MULTAN, Pakistan, Nov 30 -"
  { kind: 'dateline', applies: (traits, { proseBefore }) => proseBefore === 0 && isDateline(traits) },
  // "Gustaw Szyna, Transport w Mieście", "By Walter Pruitt-Okafor"
  {
    kind: 'byline',
    applies: (traits, { proseBefore, proseAfter, index }) => (proseBefore === 0 ? index > 0 : proseAfter === 0) && isByline(traits),
  },
  { kind: 'list-item', applies: ({ bullet }) => bullet },
  // "Widzew Łódź – Pogoń Szczecin 2:2 (0:1)"
  { kind: 'table', applies: (traits) => isTableRow(traits) },
  // "Spotkanie 7 grudnia"
  { kind: 'heading', applies: (traits, { proseBefore, proseAfter }) => proseBefore > 0 && proseAfter > 0 && isHeading(traits) },
];

/** Gives each paragraph of a plain text its kind. The first heading-like block before the prose is the title. */
export function chooseKinds(paragraphs: readonly Traits[]): BlockKind[] {
  const prose = paragraphs.map((traits) => isProse(traits));
  const total = prose.filter(Boolean).length;
  const kinds: BlockKind[] = [];
  let before = 0;
  let led = false;
  for (const [index, traits] of paragraphs.entries()) {
    const place = { index, proseBefore: before, proseAfter: total - before - (prose[index] ? 1 : 0) };
    let kind = rules.find((rule) => rule.applies(traits, place))?.kind ?? 'paragraph';
    if (before === 0 && !kinds.includes('title') && isTitle(traits, kind, place)) kind = 'title';
    if (kind === 'paragraph' && !led && prose[index]) {
      kind = 'lead';
      led = true;
    } else if (kind === 'paragraph' && before === 0 && total > 0 && !prose[index]) kind = traits.finished ? kind : 'heading';
    kinds.push(kind);
    if (prose[index]) before++;
  }
  return kinds;
}

/** A finished text of a sentence's length. */
function isProse({ finished, words, cue, bullet }: Traits): boolean {
  return finished && words >= 6 && !bullet && (cue === null || cue.weak);
}

function isTitle({ finished, line, length }: Traits, kind: BlockKind, { proseAfter, index }: Place): boolean {
  if (index > 3 || proseAfter === 0 || length > 220) return false;
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'table' && kind !== 'list-item') return false;
  return !finished || /[!?…"”]$/.test(line);
}

function isHeading({ finished, words, length, line }: Traits): boolean {
  if (words > longestHeading.words || length > longestHeading.length) return false;
  if (/[,;:]$/.test(line) || /^[\p{Ll}–—-]/u.test(line)) return false;
  return !finished || /^[^.]*[!?]$/.test(line);
}

function isFurniture(kind: string): boolean {
  return !['related', 'credit', 'source', 'live', 'paywall'].includes(kind);
}

function startsWithCue(line: string, cue: string): boolean {
  return line.startsWith(cue);
}

/** Only names, and at least one slash or agency among them: "MICHAEL REYNOLDS / PAP/EPA". */
function isNamesBetweenSlashes(line: string): boolean {
  if (!line.includes('/') || !agency.test(line)) return false;
  const words = line
    .replace(/[/,]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.every((word) => capitalised.test(word)) && !verb.test(line);
}

function isSignature({ line, words }: Traits): boolean {
  if (words > 12) return false;
  if (/^\(?(?:PAP|IAR|AFP|ISBnews|KAI)\)?(?:\s\p{Ll}{2,4}\/?)*\s*$/u.test(line)) return true;
  if (/^(?:\p{Ll}{2,4}\/\s*){1,4}(?:\(?PAP\)?)?$/u.test(line)) return true;
  if (agency.test(line) && !verb.test(line)) return true;
  return /^(?:--|—|–|not\.|notowała?|oprac\.|opracowała?|red\.|źródło:|source:)\s?/iu.test(line) && words <= 8;
}

function isDateline({ line, words }: Traits): boolean {
  if (words > 9) return false;
  const day = /\b\d{1,2}[. ](?:\d{1,2}|\p{L}{3,12})|\b\p{L}{3,9}\.? \d{1,2}\b/u.test(line);
  return (day && /^\p{Lu}[\p{L} ./-]*,/u.test(line)) || /^[\d. :]{8,}/.test(line) || /\(\p{L}[\p{L} ]{1,20}\)\s*[-–—]$/u.test(line);
}

function isByline({ line, words, finished }: Traits): boolean {
  if (finished || words > 10 || line.length > 80) return false;
  if (/^(?:By|Autor(?:ka|zy)?:?|Tekst:?|Oprac\.|Opracowała?|Rozmawiała?|Notowała?)\s/u.test(line)) return true;
  const people = line.split(',')[0] ?? '';
  const names = people.split(' ');
  return names.length >= 2 && names.length <= 5 && names.every((name) => capitalised.test(name)) && !/\d/.test(line);
}

/** Mostly numbers, or a score. */
function isTableRow({ line, words, finished }: Traits): boolean {
  if (finished || words < 2) return false;
  const numbers = line.match(/(?:^|\s)[(+–-]*\d[\d.,:()%/–-]*/g)?.length ?? 0;
  return numbers >= 2 && numbers * 3 >= words;
}
