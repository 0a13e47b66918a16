import { WordClass as Is, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import type { Span } from '../../text/span.js';
import { contentOf, countWords } from './content.js';
import { makeAct, type Act } from './act.js';
import { isDash } from './clause.js';
import type { Statement } from './statements.js';

/** According to the police, …; …, according to the police. */
export function findOpeners(statement: Statement, grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  const { words } = statement;
  for (const [cue, word] of words.entries()) {
    const reading = word.cue;
    if (reading?.form !== 'preposition') continue;
    const subject = grammar.subjectAfter(words, cue + reading.length, words.length, word);
    if (!subject) continue;
    const from = Math.min(cue, subject.phrase.from);
    const contents = contentsAround(statement, from, Math.max(subject.to, cue + reading.length));
    if (contents.length === 0) continue;
    const opens = countWords(words, 0, from) === 0;
    const act = makeAct(opens ? 'according-to-content' : 'content-according-to', statement, { cue, subject, reading }, contents);
    acts.push(act);
  }
  return acts;
}

/** "A, according to B" · "According to B, A" · "A – zdaniem B – A" · "że zdaniem B A": what the attribution speaks of. */
function contentsAround(statement: Statement, from: number, to: number): Span[] {
  const { words } = statement;
  const before = words[from - 1];
  const after = words[to];
  const start = clauseStart(words, from);
  if (!after || countWords(words, to, words.length) === 0) return present([contentOf(statement, 0, from)]);
  if (isDash(before) && isDash(after)) return present([contentOf(statement, 0, from), contentOf(statement, to, words.length)]);
  if (countWords(words, 0, from) === 0 || start === from) return present([contentOf(statement, to, words.length)]);
  return present([
    contentOf(statement, start, from),
    after.form === ',' && hasVerb(words, start, from) ? null : contentOf(statement, to, words.length),
  ]);
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kind, classes }) => kind === 'string' || (classes & Is.verb && !(classes & Is.noun)));
}

/** Where the subordinate clause that holds the word at `at` begins; 0 in a main clause. */
function clauseStart(words: readonly Word[], at: number): number {
  const opens = Is.complementizer | Is.relative | Is.subordinator | Is.purpose;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && /^[:;]$/.test(word.form))) return i + 1;
    if (word.classes & opens && !(word.classes & Is.noun)) return i + 1;
  }
  return 0;
}

function present(contents: (Span | null)[]): Span[] {
  return contents.filter((content) => content !== null);
}
