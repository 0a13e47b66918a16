import type { Language } from '../../languages/language.js';
import type { Pointing } from '../../languages/pointers.js';
import type { Morphology } from '../../morphology/morphology.js';
import { proseKinds } from '../../text/article.js';
import type { Document, Sentence } from '../../text/document.js';
import { foldSpace } from '../../text/fold.js';
import { trimEndOf } from '../../text/trim.js';
import { indexAt, type Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { dropsSubject, hasVerb } from './clause.js';
import { findQuotations } from './quotation.js';
import { followSpeech, leavesSpeakerOut } from './speech.js';

/** What a story is made of: a sentence, or two that one quotation holds together. */
export interface StorySentence extends Span {
  text: string;
  tokens: readonly Token[];
  /** Place among the story's sentences, from 0. */
  order: number;
  /** Words and numbers. */
  words: number;
  /** Can it stand in a summary at all: whole, no furniture of a page, no half of a quotation? */
  sound: boolean;
  /** May it be printed only together with the sentence before it? */
  needsPrevious: boolean;
  /** Is the sentence before it the one before it in the text, without a heading or a caption between them? */
  follows: boolean;
  pointing: Pointing;
  /** Short, and a word in it stands for what was named before: "Nieco wcześniej dotknęło to inne linie." */
  leans: boolean;
  /** Speech, and nobody named who speaks. */
  bareSpeech: boolean;
  firstPerson: boolean;
}

// A longer sentence tells enough of its own.
const longestLeaning = 9;
const none: ReadonlySet<string> = new Set();
// "ABSTRACT.", "7 p.m." are no sentences; letters alone are no words.
const fewestWords = 2;
// A heading that got a full stop is no longer than this: "Złoto, marmury i freski."
const longestFragment = 8;

/** The prose of a document as a story: without titles, headings, captions, teasers, signatures. */
export function readStory(document: Document, language: Language, morphology: Morphology | null): StorySentence[] {
  const cased = /\p{Lu}/u.test(document.text);
  const title = foldTitle(document.article.title ?? '');
  const story: StorySentence[] = [];
  let lastIndex = -1;
  for (const sentences of groupByBlock(document.sentences)) {
    const first = sentences[0];
    if (!first || !proseKinds.has(first.kind)) continue;
    if (story.length === 0 && title === '' && isPageHead(document, first, language)) continue;
    for (const unit of joinSpeech(document.text, sentences)) {
      const { start, end, tokens, sound, hangs, bare } = unit;
      const text = document.text.slice(start, end);
      const words = tokens.filter(({ kind }) => kind !== 'mark').length;
      const pointing =
        hangs || leavesSpeakerOut(text) || dropsSubject(tokens, morphology, language.subjectlessVerbs ?? none)
          ? 'strong'
          : (language.pointsBack?.(text) ?? null);
      story.push({
        start,
        end,
        text,
        tokens,
        order: story.length,
        words,
        sound:
          sound &&
          tokens.filter(({ kind, form }) => kind === 'word' && form.length > 1).length >= fewestWords &&
          isWhole(text, tokens, cased) &&
          !isHeadline(tokens) &&
          !isFurniture(text, language) &&
          (words > longestFragment || hasVerb(tokens, morphology)) &&
          foldTitle(text) !== title,
        needsPrevious: pointing === 'strong' && story.length > 0,
        follows: unit.index === lastIndex + 1,
        pointing,
        leans: words <= longestLeaning && tokens.some(({ form }) => language.pronouns?.has(form.toLowerCase())),
        bareSpeech: bare,
        firstPerson: morphology
          ? tokens.some(({ form }) => {
              const t = morphology.analyze(form)[0]?.tag;
              return t?.pos === 'verb' && t.person === 1;
            })
          : /\b(?:I|we|my|our|me|us)\b/.test(text),
      });
      lastIndex = unit.lastIndex;
    }
  }
  return story;
}

/** "Gospodarka 5 min. temu Gazprom i Naftohaz …": the head of a page that was copied in one line, and prose follows it. */
function isPageHead({ text, sentences }: Document, { start, end, block }: Sentence, language: Language): boolean {
  return (
    language.holdsGluedBoilerplate?.(text.slice(start, end)) === true &&
    sentences.some((other) => other.block > block && proseKinds.has(other.kind))
  );
}

function groupByBlock(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group?.[0]?.block === sentence.block) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

/** One or more sentences of a block that belong together. */
interface Unit extends Span {
  tokens: Token[];
  /** Of the first and the last sentence in the document. */
  index: number;
  lastIndex: number;
  sound: boolean;
  hangs: boolean;
  bare: boolean;
}

/**
 * Two sentences within one quotation become one unit. A longer quotation leaves its speaker too far behind, so none of
 * its sentences is sound, and neither is one with a mark that has no partner.
 */
function joinSpeech(text: string, sentences: readonly Sentence[]): Unit[] {
  const speech = followSpeech(sentences.map(({ start, end }) => text.slice(start, end)));
  const { pairs, strays } = findQuotations(text, { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 });
  const joins = new Set(speech.joins);
  const broken = new Set(strays.map((stray) => indexAt(sentences, stray)));
  for (const { start, end } of pairs) {
    const from = indexAt(sentences, start);
    const to = indexAt(sentences, end - 1);
    // Where a mark was forgotten, two that stand far apart are hardly a pair.
    if (to > from && strays.length > 0) broken.add(from).add(to);
    else for (let i = from; i < to; i++) joins.add(i);
  }
  const units: Unit[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = from;
    while (joins.has(to) && to < sentences.length - 1) to++;
    const members = sentences.slice(from, to + 1);
    const sound = members.every((_, i) => !broken.has(from + i));
    const merge = members.length === 2 ? [members] : members.map((sentence) => [sentence]);
    for (const [place, part] of merge.entries()) {
      const [first] = part;
      const last = part.at(-1);
      if (!first || !last) continue;
      const at = from + place;
      units.push({
        start: first.start,
        end: last.end,
        tokens: part.flatMap(({ tokens }) => tokens),
        index: first.index,
        lastIndex: last.index,
        sound: sound && members.length <= 2,
        hangs: speech.hangs.has(at),
        bare: speech.bare.has(at) && part.length === 1,
      });
    }
    from = to + 1;
  }
  return units;
}

/** Begins as a sentence and ends as one; "Zobacz galerię" and the torn-off rest of a line do not. */
function isWhole(text: string, tokens: readonly Token[], cased: boolean): boolean {
  const firstWord = tokens.find(({ kind }) => kind !== 'mark');
  if (!firstWord || (cased && /^\p{Ll}/u.test(firstWord.form))) return false;
  const tail = text.slice(-8);
  return /[.!?…。！？]["”“»«’')\]]*$/u.test(tail) && !/(?:\.\.\.|…)$/.test(tail);
}

/** A teaser, a credit or a button that runs in the line of the prose: "Czytaj też: …", "… poinformował, że... zobacz więcej". */
function isFurniture(text: string, language: Language): boolean {
  const cue = language.findBoilerplate?.(text);
  return (
    (cue != null && !cue.weak) ||
    language.holdsGluedBoilerplate?.(text) === true ||
    /(?:^|[\s(])(?:fot\.|foto:|photo:)\s/i.test(text) ||
    /(?:\.\.\.|…)\s\p{Ll}|»»/u.test(text)
  );
}

/** "Poll: Wealthy Voters Abandon Party." is a headline, whatever block it stands in. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, form }) => kind === 'word' && form.length >= 4);
  return long.length >= 4 && long.filter(({ form }) => /^\p{Lu}/u.test(form)).length >= 0.85 * long.length;
}

/** A title repeated as the first sentence may get a full stop. */
function foldTitle(text: string): string {
  return trimEndOf(foldSpace(text), /[.!?…]/);
}
