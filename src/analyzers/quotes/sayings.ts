import { WordClass as Is, type CueReading, type QuoteGrammar } from '../../languages/quotation.js';
import { contentOf } from './content.js';
import { makeAct, type Act } from './act.js';
import type { Statement } from './statements.js';

/** Her claim that …, the report by the agency that …, zapewnienie premiera, że …: a noun of saying and its clause. */
export function findSayings(statement: Statement, found: readonly Act[], grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  const { words } = statement;
  for (const [noun, word] of words.entries()) {
    if (word.kind !== 'word' || !(word.classes & Is.saying) || word.cue) continue;
    const { subject, to } = grammar.ownerOf(words, noun);
    if (!subject) continue;
    const that = words[to]?.form === ',' ? to + 1 : to;
    if (!((words[that]?.classes ?? 0) & (Is.complementizer | (to < that ? Is.purpose : 0)))) continue;
    const content = contentOf(statement, that + 1, words.length);
    if (!content || found.some(({ contents }) => contents.some(({ start }) => start === content.start))) continue;
    const reading: CueReading = { lemma: word.lemma, form: 'noun', frames: 0, strength: 'speech', length: 1 };
    const act = makeAct('noun-that', statement, { cue: noun, subject, reading }, [content]);
    acts.push(act);
  }
  return acts;
}
