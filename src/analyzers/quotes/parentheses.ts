import { WordClass as Is, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import type { Clause } from './clause.js';
import { contentOf, countWords } from './content.js';
import { makeAct, type Act } from './act.js';
import type { Statement } from './statements.js';

/** As the minister put it, …; Putin – jak oświadczył Kreml – przedstawił …: a clause opened by "as" reports what is around it. */
export function parenthetic(statement: Statement, clause: Clause, from: number, grammar: QuoteGrammar): Act | null {
  const { words } = statement;
  // "… as both candidates declared victory": what follows an English clause makes it one of its own.
  if (!grammar.dropsSubjects && clause.follows !== 'nothing') return null;
  const opening = findOpening(words, clause.left, from);
  if (opening < 0 || (!clause.subject && !grammar.dropsSubjects)) return null;
  let close = Math.max(clause.right, clause.cue + 1);
  while (close < words.length && !isClosing(words[close])) close++;
  const contents = [contentOf(statement, startOfClause(words, from, opening), opening), contentOf(statement, close, words.length)].filter(
    (content) => content !== null,
  );
  if (contents.length === 0) return null;
  return makeAct(countWords(words, from, opening) === 0 ? 'as-speaker-cue-content' : 'content-as-speaker-cue', statement, clause, contents);
}

/** "oddycha już samodzielnie i – jak zdradza personel – domaga się rosołu": a conjunction before the clause cuts off what stands before. */
function startOfClause(words: readonly Word[], from: number, opening: number): number {
  for (let i = opening - 1; i > from; i--) {
    const word = words[i];
    if (!word) break;
    if (word.classes & Is.conjunction || word.form === ';' || word.form === ':' || word.classes & (Is.complementizer | Is.subordinator)) {
      if (word.classes & Is.conjunction && i < opening - 1 && words[i - 1]?.form !== ',') continue;
      return i + 1;
    }
  }
  return from;
}

/** The "as" that opens the clause which begins at `left`: at most a few words before it. */
function findOpening(words: readonly Word[], left: number, from: number): number {
  for (let i = left; i >= from && i > left - 3; i--) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && i < left)) return -1;
    if (word.classes & Is.as) return i === 0 || words[i - 1]?.kind === 'mark' || (words[i - 1]?.classes ?? 0) & Is.conjunction ? i : -1;
  }
  return -1;
}

function isClosing(word: Word | undefined): boolean {
  return word?.kind === 'mark' && /^[,–—―:-]$/.test(word.form);
}
