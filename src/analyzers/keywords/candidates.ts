import type { DateGrammar } from '../../languages/dates.js';
import type { NounPhrase, NounPhraseFinder } from '../../languages/noun-phrases.js';
import type { BlockKind } from '../../text/article.js';
import type { Document } from '../../text/document.js';
import type { Token } from '../../text/tokens.js';
import { indexAt, overlaps, spanOf, type Span, type TextSpan } from '../../text/span.js';
import type { Entity } from '../entities/entity.js';

/** A phrase or a name that may be a keyword. */
export interface Candidate {
  /** Mentions of one candidate share it. */
  key: string;
  text: string;
  /** The words of its dictionary form, small. */
  words: readonly string[];
  /** Its main word: "układ" of "układ napędowy". */
  head: string;
  name: boolean;
  mentions: TextSpan[];
  /** Sentence of the first mention, titles not counted. */
  first: number;
  inTitle: boolean;
}

const acronym = /^(?![IVX]+$)\p{Lu}{2,}\p{Ll}?\p{Lu}?$/u;
const longestAcronym = 5;
const readKinds: ReadonlySet<BlockKind> = new Set(['title', 'lead', 'heading', 'paragraph', 'list-item', 'quote']);

/** All noun phrases and names of a document with their mentions. */
export function collectCandidates(
  document: Document,
  findPhrases: NounPhraseFinder,
  entities: readonly Entity[],
  dates: DateGrammar | null,
): Candidate[] {
  const names = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const collected = new Map<string, Candidate & { plurals: number; bases: Map<string, number> }>();
  let order = 0;
  let nextName = 0;
  for (const { kind, tokens, start, end } of document.sentences) {
    if (!readKinds.has(kind)) continue;
    while (nextName < names.length && (names[nextName]?.end ?? 0) <= start) nextName++;
    const held: Span[] = [];
    for (let i = nextName; i < names.length && (names[i]?.start ?? 0) < end; i++) held.push(names[i] ?? { start: 0, end: 0 });
    for (const { from, to, lemmas, head, base, plural } of [...findPhrases(tokens), ...findAcronyms(tokens)]) {
      const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
      if (held.some((name) => overlaps(name, span)) || tokens.slice(from, to).some(({ form }) => isDateWord(form, dates))) continue;
      const key = lemmas.join(' ');
      let candidate = collected.get(key);
      if (!candidate) {
        candidate = {
          key,
          text: base,
          words: lemmas,
          head,
          name: acronym.test(base),
          mentions: [],
          first: order,
          inTitle: false,
          plurals: 0,
          bases: new Map(),
        };
        collected.set(key, candidate);
      }
      candidate.mentions.push(spanOf(document.text, span.start, span.end));
      candidate.bases.set(`${plural ? 'p' : 's'}${base}`, (candidate.bases.get(`${plural ? 'p' : 's'}${base}`) ?? 0) + 1);
      if (plural) candidate.plurals++;
      if (kind === 'title') candidate.inTitle = true;
    }
    if (kind !== 'title') order++;
  }
  return [...collected.values()].map(({ plurals, bases, ...candidate }) => ({
    ...candidate,
    text: commonestBase(bases, plurals === candidate.mentions.length),
  }));
}

/** "FPGA", "GDDKiA" among words in small letters: what is named so is no entity for everybody. */
function findAcronyms(tokens: readonly Token[]): NounPhrase[] {
  if (!tokens.some(({ form }) => /^\p{Ll}{3}/u.test(form))) return [];
  return tokens.flatMap(({ form }, from) =>
    acronym.test(form) ? [{ from, to: from + 1, lemmas: [form], head: form, base: form, plural: false }] : [],
  );
}

/** "prawa człowieka" when it never stands in the singular. */
function commonestBase(bases: ReadonlyMap<string, number>, plural: boolean): string {
  let best = '';
  let most = 0;
  for (const [base, count] of bases) {
    if (base.startsWith('p') !== plural || count <= most) continue;
    best = base;
    most = count;
  }
  return best.slice(1);
}

const dateClasses = new Set([
  'month',
  'month-adjective',
  'weekday',
  'day-shift',
  'year-shift',
  'unit',
  'units',
  'season',
  'weekend',
  'counted',
  'count',
  'vague',
  'ordinal',
  'shift',
  'tens',
]);

function isDateWord(form: string, dates: DateGrammar | null): boolean {
  return dates?.readWord(form, true).some((word) => dateClasses.has(word.class)) ?? false;
}

/** The entities as candidates. */
export function collectNames(document: Document, entities: readonly Entity[]): Candidate[] {
  const sentences = document.sentences;
  return entities.map(({ name, mentions }) => {
    const places = mentions.map(({ start }) => indexAt(sentences, start));
    const prose = places.filter((place) => sentences[place]?.kind !== 'title');
    const kinds = places.map((place) => sentences[place]?.kind);
    return {
      key: name.toLowerCase(),
      text: kinds.every((kind) => kind === 'title' || kind === 'dateline') ? writeSmall(name) : name,
      words: name.toLowerCase().split(' '),
      head: '',
      name: true,
      mentions: mentions.map(({ start, end, text }) => ({ start, end, text })),
      first: prose[0] ?? 0,
      inTitle: prose.length < places.length,
    };
  });
}

/** "MOLDOVA" of a headline or a dateline in capitals is Moldova; "OSCE" could be an acronym and stays. */
function writeSmall(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(' ')
    .map((word) => (word.length > longestAcronym ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
}
