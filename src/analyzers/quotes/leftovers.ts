import { WordClass as Is, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import { makeAct, speakerOf, withoutCue, type Act, type Speaker } from './act.js';
import { contentOf } from './content.js';
import type { Statement } from './statements.js';
import type { Context } from './strings.js';

// Shorter strings in the middle of a sentence are words held up with tweezers more often than speech.
const shortestFragment = 25;

/** The minister was blunt: / “We will not yield.” A statement that ends with a colon tells whose strings follow. */
export function introduced(statement: Statement, strings: readonly number[], introduction: Statement, grammar: QuoteGrammar): Act | null {
  const { words } = introduction;
  const contents = strings.map((i) => contentOf(statement, i, i + 1)).filter((content) => content !== null);
  const cue = words.findLastIndex((word) => word.cue && (word.cue.form === 'finite' || word.cue.form === 'participle'));
  const reading = words[cue]?.cue;
  const subject = (reading?.form === 'finite' ? grammar.subjectBefore(words, cue, 0) : null) ?? grammar.mainSubject(words, words.length);
  if (!subject || contents.length === 0) return null;
  const act = reading
    ? makeAct('speaker-cue-colon', introduction, { cue, subject, reading }, contents)
    : withoutCue('speaker-colon-next', introduction.index, contents, speakerOf(words, subject), null);
  return { ...act, statement: statement.index, speaker: act.speaker && { ...act.speaker, statement: introduction.index } };
}

/** A string that no rule gave to anybody: the label before it, the report beside it, the subject of its sentence or of the one before. */
export function attributeLeftover(
  statement: Statement,
  at: number,
  found: readonly Act[],
  { before, preceding }: Context,
  grammar: QuoteGrammar,
): Act | null {
  const { words, strings } = statement;
  const word = words[at];
  const string = word && strings.get(word);
  const content = contentOf(statement, at, at + 1);
  if (!string || !content || string.single) return null;
  if (words[at - 1]?.form === ':') {
    const label = labelBefore(words, at - 1);
    const report = found.findLast(({ cue, contents }) => cue && cue.end <= word.start && (contents.at(-1)?.end ?? 0) <= word.start);
    if (!label && report) return withoutCue('report-colon-string', statement.index, [content], null, report);
    const subject = label ? null : grammar.mainSubject(words, at);
    return withoutCue(
      label ? 'label-colon-string' : 'subject-colon-string',
      statement.index,
      [content],
      label ?? (subject && speakerOf(words, subject)),
      null,
    );
  }
  if (words.every(({ kind }) => kind === 'string' || kind === 'mark')) {
    if (before && preceding && before.statement === statement.index - 1)
      return withoutCue('string-after-report', statement.index, [content], null, before);
    const subject = preceding ? grammar.mainSubject(preceding.words, preceding.words.length) : null;
    if (preceding && subject)
      return withoutCue(
        'string-after-subject',
        statement.index,
        [content],
        { ...speakerOf(preceding.words, subject), statement: preceding.index },
        null,
      );
    return before && withoutCue('string-same-paragraph', statement.index, [content], null, before);
  }
  if (string.end - string.start < shortestFragment) return null;
  const last = found.at(-1);
  if (last) return withoutCue('string-same-sentence', statement.index, [content], null, last);
  const subject = grammar.mainSubject(words, at);
  if (subject) return withoutCue('string-subject', statement.index, [content], speakerOf(words, subject), null);
  return before && withoutCue('string-same-paragraph', statement.index, [content], null, before);
}

/** "… outside Chicago – Philip Bump: “…”": words without a verb between a dash or a stop and the colon. */
function labelBefore(words: readonly Word[], colon: number): Speaker | null {
  let from = colon;
  while (
    from > 0 &&
    words[from - 1]?.kind !== 'mark' &&
    !((words[from - 1]?.classes ?? 0) & Is.verb && !((words[from - 1]?.classes ?? 0) & Is.noun)) &&
    !words[from - 1]?.cue
  )
    from--;
  const edge = words[from - 1];
  if (from === colon || (edge && edge.kind !== 'mark') || edge?.form === ',') return null;
  if (!((words[colon - 1]?.classes ?? 0) & Is.name)) return null;
  return { start: words[from]?.start ?? 0, end: words[colon - 1]?.end ?? 0, pronoun: false, words: { from, to: colon } };
}
