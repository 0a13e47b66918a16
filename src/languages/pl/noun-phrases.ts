import type { Analysis } from '../../morphology/analysis.js';
import type { Morphology } from '../../morphology/morphology.js';
import { Cases, Genders, Numbers, type Tag } from '../../morphology/tag.js';
import type { Token } from '../../text/tokens.js';
import type { NounPhrase, NounPhraseFinder } from '../noun-phrases.js';
import { agree } from './agreement.js';

// "centralny port komunikacyjny": so many adjectives stand on either side of a noun.
const mostAdjectives = 2;
// "prezes zarządu spółki": so many genitives follow one another.
const mostGenitives = 2;

interface Word {
  form: string;
  /** Its readings as a noun, the likeliest first; none when it is something else more often. */
  nouns: readonly Analysis[];
  adjective: Analysis | null;
}

/** The noun phrases of Polish: adjectives that agree before and after a noun, and genitives that follow it. */
export function createNounPhraseFinder(morphology: Morphology, stopWords: ReadonlySet<string>): NounPhraseFinder {
  return (tokens) => {
    const first = tokens.findIndex(({ kind }) => kind !== 'mark');
    const words = tokens.map((token, i) => readWord(token, i === first, morphology, stopWords));
    return words.flatMap((_, i) => phrasesAt(words, i));
  };
}

function readWord({ kind, form }: Token, opening: boolean, morphology: Morphology, stopWords: ReadonlySet<string>): Word | null {
  const small = form.toLowerCase();
  if (kind !== 'word' || small.length < 2 || (form !== small && !opening)) return null;
  const readings = morphology.analyze(small);
  const [first] = readings;
  if (!first || stopWords.has(small) || stopWords.has(first.lemma)) return null;
  if ((form !== small && isName(morphology, form)) || readings.some(({ tag }) => isFunctionWord(tag))) return null;
  // "zostanie" is a verb more often than what is left.
  const verb = first.tag.form === 'gerund' && readings.some(({ tag }) => tag.person === 3);
  // "norweskiego", "chorego": an adjective that also stands for a noun.
  const adjective = readings.find(({ lemma, tag }) => isAdjective(tag) && lemma === first.lemma) ?? null;
  const nouns = isNoun(first.tag) && !verb && !adjective ? readings.filter(({ tag }) => isNoun(tag)) : [];
  return nouns.length > 0 || adjective ? { form: small, nouns, adjective } : null;
}

function isFunctionWord({ pos }: Tag): boolean {
  return pos === 'preposition' || pos === 'pronoun' || pos === 'conjunction';
}

/** "Paweł" at the head of a sentence is a name, "Rząd" is none. */
function isName(morphology: Morphology, form: string): boolean {
  return morphology.analyze(form).some(({ tag }, i) => tag.name === 'given' || (i === 0 && tag.name !== null));
}

function isNoun({ pos, form, name }: Tag): boolean {
  return (pos === 'noun' && name === null) || form === 'gerund';
}

/** A participle opens a clause of its own more often than it names a kind ("droga prowadząca", "badane próbki"). */
function isAdjective({ pos }: Tag): boolean {
  return pos === 'adjective';
}

/** The phrases of which the noun at `head` is the head. */
function phrasesAt(words: readonly (Word | null)[], head: number): NounPhrase[] {
  const word = words[head];
  const noun = word?.nouns.find((reading) => agrees(words[head - 1], reading) || agrees(words[head + 1], reading)) ?? word?.nouns[0];
  if (!noun) return [];
  let from = head;
  while (head - from < mostAdjectives && agrees(words[from - 1], noun)) from--;
  let own = head + 1;
  while (own - head - 1 < mostAdjectives && agrees(words[own], noun) && !isHeadAhead(words, own)) own++;
  const ends = [head + 1, own];
  for (let i = 0, to = own; i < mostGenitives; i++, to = ends.at(-1) ?? to) {
    const end = endOfGenitive(words, to);
    if (end === to) break;
    ends.push(end);
  }
  const phrases = new Map<string, NounPhrase>();
  for (const start of [from, head - 1, head]) {
    if (start < from) continue;
    for (const end of ends) phrases.set(`${start} ${end}`, buildPhrase(words, noun, head, [start, end], own));
  }
  return [...phrases.values()];
}

/** An adjective that stands before another noun it agrees with belongs to that one: "prezes [państwowej spółki]". */
function isHeadAhead(words: readonly (Word | null)[], at: number): boolean {
  return words[at + 1]?.nouns.some((noun) => agrees(words[at], noun)) ?? false;
}

function agrees(word: Word | null | undefined, { tag: noun }: Analysis): boolean {
  const tag = word?.adjective?.tag;
  if (!tag) return false;
  return (tag.cases & noun.cases) !== 0 && (tag.numbers & noun.numbers) !== 0 && (tag.genders & noun.genders) !== 0;
}

/** The place after a genitive with its adjectives, or `from` when none begins there. */
function endOfGenitive(words: readonly (Word | null)[], from: number): number {
  let at = from;
  while (at - from < mostAdjectives && words[at]?.adjective) at++;
  const noun = words[at]?.nouns.find(({ tag }) => (tag.cases & Cases.genitive) !== 0);
  if (!noun) return from;
  for (let i = from; i < at; i++) if (!agrees(words[i], noun)) return from;
  at++;
  while (agrees(words[at], noun) && !isHeadAhead(words, at)) at++;
  return at;
}

/** `own` is the place behind the adjectives of the head itself: what follows are genitives, which stay as they are. */
function buildPhrase(words: readonly (Word | null)[], noun: Analysis, head: number, [from, to]: [number, number], own: number): NounPhrase {
  const { tag } = noun;
  const described = from < head || Math.min(to, own) > head + 1;
  // The plural of men has forms of its own for adjectives: "islamski fundamentalista" stands for them.
  const plural = tag.numbers === Numbers.plural && tag.form !== 'gerund' && !(described && (tag.genders & Genders.personal) !== 0);
  const lemmas: string[] = [];
  const base: string[] = [];
  for (let i = from; i < to; i++) {
    const { form = '', nouns = [], adjective = null } = words[i] ?? {};
    const reading = i === head ? noun : (adjective ?? nouns[0]);
    lemmas.push(reading ? lemmaOf(reading, form) : form);
    if (i === head) base.push(!plural ? lemmaOf(noun, form) : (tag.cases & Cases.nominative) !== 0 ? form : noun.base);
    else base.push(i < own ? agree(adjective?.lemma ?? form, tag.genders, plural) : form);
  }
  return { from, to, lemmas, head: lemmas[head - from] ?? '', base: base.join(' '), plural };
}

/** A gerund's own nominative: "sterowaniem", "obliczeń" → "sterowanie", "obliczenie"; its lemma is the verb. */
function lemmaOf({ lemma, tag }: Analysis, form: string): string {
  if (tag.form !== 'gerund') return lemma;
  return form
    .replace(/(?:iem|iu|iami|iach|iom|ia|ie)$/, 'ie')
    .replace(/ń$/, 'nie')
    .replace(/ć$/, 'cie');
}
