import { WordClass as Is, type CueReading, type QuoteGrammar, type Word } from '../../languages/quotation.js';
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
    if (!content) continue;
    const reading: CueReading = { lemma: word.lemma, form: 'noun', frames: 0, strength: 'speech', length: 1 };
    const act = makeAct('noun-that', statement, { cue: noun, subject, reading }, [content]);
    const same = found.find(({ contents }) => contents.some(({ start }) => start === content.start));
    // "uznał za śmieszne doniesienia gazety, że …": the gazette reports, not who judges its report.
    if (!same) acts.push(act);
    else if (to > noun + 1 && !isPlace(words, noun) && same.cue && same.cue.start < word.start)
      Object.assign(same, { rule: act.rule, cue: act.cue, speaker: act.speaker, sameAs: null });
  }
  return acts;
}

/** "oświadczył w nagraniu wideo, że": where something was said. */
function isPlace(words: readonly Word[], noun: number): boolean {
  return [noun - 1, noun - 2].some((at) => ((words[at]?.classes ?? 0) & Is.preposition) !== 0);
}
