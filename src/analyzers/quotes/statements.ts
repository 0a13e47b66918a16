import { WordClass, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import type { BlockKind } from '../../text/article.js';
import type { Document } from '../../text/document.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { countDateline } from './dateline.js';
import { findQuotedStrings, type QuotedString } from './marks.js';
import { firstNotBefore } from './order.js';
import { isName } from './titles.js';
import { joinTurns } from './turns.js';

/** A sentence with its quoted strings as single words: what the rules read. */
export interface Statement extends Span {
  /** Its place in the document. */
  index: number;
  block: number;
  kind: BlockKind;
  words: Word[];
  /** The quoted string of each word of kind `string`. */
  strings: ReadonlyMap<Word, QuotedString>;
  /** The tokens between the marks of each string. */
  inside: ReadonlyMap<Word, readonly Token[]>;
  /** Does it open with the dash of a dialogue? */
  dash: boolean;
  /** Where a sentence begins within it: statements are joined across borders that a string or a turn of dialogue holds. */
  breaks: readonly number[];
  /** Does it stand within the marks of another? */
  inner: boolean;
  /** Is it the first of its block? */
  first: boolean;
}

const readKinds: ReadonlySet<BlockKind> = new Set(['title', 'lead', 'heading', 'paragraph', 'list-item', 'quote', 'table', 'other']);
// A name in quotation marks does not inflect.
const anyCase = 127;
// Of a longer string the words read its beginning and its end.
const longestForm = 200;
// What is longer than this is no sentence anybody wrote; cut up, it costs no more than its length.
const mostTokens = 400;
const mostSentences = 60;
const dashes = '-–—―';

/** Cuts the document into statements: its sentences, joined where a quotation runs across their border. */
export function readStatements(document: Document, grammar: QuoteGrammar): Statement[] {
  const statements: Statement[] = [];
  const { text, sentences } = document;
  let at = 0;
  for (const [block, { kind, start, end }] of document.article.blocks.entries()) {
    const from = at;
    while (at < sentences.length && sentences[at]?.block === block) at++;
    if (!readKinds.has(kind)) continue;
    const strings = findQuotedStrings(text, start, end);
    let open = from;
    for (let i = from; i < at; i++) {
      const sentence = sentences[i];
      const next = sentences[i + 1];
      if (!sentence || (next && i + 1 < at && i - open < mostSentences && runsOn(text, strings, sentence, next))) continue;
      const parts = sentences.slice(open, i + 1);
      const tokens = parts.flatMap((part) => part.tokens);
      const head = open <= from + 1 ? countDateline(tokens) : 0;
      const starts = parts.slice(1).map((part) => part.start);
      for (let cut = head; cut < tokens.length || cut === head; cut += mostTokens) {
        const place = { block, kind, first: open === from && cut === head };
        statements.push(readStatement(text, tokens.slice(cut, cut + mostTokens), strings, place, starts, grammar));
      }
      open = i + 1;
    }
  }
  const joined = joinTurns(statements, grammar);
  for (const [index, statement] of joined.entries()) statement.index = index;
  return joined;
}

/** Does a string hold the border, or does the cue come after a question or an exclamation: “Who cares?” Trump asked. */
function runsOn(text: string, strings: readonly QuotedString[], sentence: Span, next: Span): boolean {
  const at = firstAfter(strings, sentence.end - 1);
  const last = strings[at];
  if (!last) return false;
  if (last.outerStart < sentence.end && next.start < last.outerEnd) return true;
  if (last.outerEnd !== sentence.end) return false;
  const opening = text.charAt(next.start);
  // “It is a shame.” – Anna Hill
  if (dashes.includes(opening)) return true;
  return /[?!…]/.test(text.charAt(last.end - 1)) && /\p{L}/u.test(opening);
}

/** The first string that ends after a place; strings stand in order. */
function firstAfter(strings: readonly QuotedString[], place: number): number {
  return firstNotBefore(strings.length, (i) => (strings[i]?.outerEnd ?? 0) <= place);
}

/** Builds the statement of some tokens of one block. */
export function readStatement(
  text: string,
  tokens: readonly Token[],
  strings: readonly QuotedString[],
  place: Pick<Statement, 'block' | 'kind' | 'first'>,
  starts: readonly number[],
  grammar: QuoteGrammar,
): Statement {
  const words: Word[] = [];
  const byWord = new Map<Word, QuotedString>();
  const inside = new Map<Word, Token[]>();
  const first = tokens[0];
  const last = tokens.at(-1);
  const start = first?.start ?? 0;
  let next = firstAfter(strings, start);
  let skipTo = 0;
  for (const token of tokens) {
    if (token.start < skipTo) {
      const word = words.at(-1);
      const string = word && byWord.get(word);
      if (string && string.start <= token.start && token.end <= string.end) inside.get(word)?.push(token);
      continue;
    }
    while (next < strings.length && (strings[next]?.outerEnd ?? 0) <= token.start) next++;
    const string = strings[next];
    if (string && string.outerStart <= token.start && token.start < string.outerEnd) {
      skipTo = string.outerEnd;
      const word = stringWord(text, string, words.at(-1), byWord);
      inside.set(word, []);
      words.push(word);
    } else words.push(plainWord(token));
  }
  grammar.read(words);
  return {
    ...place,
    index: 0,
    inner: false,
    start,
    end: Math.max(last?.end ?? start, skipTo),
    words,
    strings: byWord,
    inside,
    breaks: starts.map((at) => words.findIndex((word) => word.start === at)).filter((at) => at >= 0),
    dash: opensWithDash(words),
  };
}

/** The dash of a dialogue has a space after it, or a capital: "– Nie", "-Nie", but not "-elekt". */
function opensWithDash([first, second]: readonly Word[]): boolean {
  if (first?.kind !== 'mark' || !dashes.includes(first.form) || !second) return false;
  return second.start > first.end || second.capital || second.kind === 'string';
}

function plainWord({ start, end, form, kind }: Token): Word {
  const lower = form.toLowerCase();
  return { start, end, kind, form, lower, capital: startsWithCapital(form), lemma: lower, classes: 0, agreement: 0, cases: 0, cue: null };
}

function startsWithCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(form);
}

function stringWord(text: string, string: QuotedString, previous: Word | undefined, byWord: Map<Word, QuotedString>): Word {
  const { outerStart, outerEnd, start, end } = string;
  const form =
    end - start <= longestForm
      ? text.slice(start, end)
      : `${text.slice(start, start + longestForm / 2)} ${text.slice(end - longestForm / 2, end)}`;
  const kind = isName(text, string, previous) ? 'word' : 'string';
  const word: Word = {
    start: outerStart,
    end: outerEnd,
    kind,
    form,
    lower: form.toLowerCase(),
    capital: kind === 'word',
    lemma: form.toLowerCase(),
    classes: kind === 'word' ? WordClass.name | WordClass.noun : 0,
    agreement: 0,
    cases: kind === 'word' ? anyCase : 0,
    cue: null,
  };
  if (kind === 'string') byWord.set(word, string);
  return word;
}
