import { Frame, WordClass as Is, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import type { Span } from '../../text/span.js';
import { makeAct, type Act } from './act.js';
import { isDash, isSeparator, type Clause } from './clause.js';
import { contentOf, countWords } from './content.js';
import type { Statement } from './statements.js';

/** “…,” she said. The talks will go on, officials said on Monday. – Nie ma zgody – powiedział premier. */
export function postposed(statement: Statement, clause: Clause, from: number, grammar: QuoteGrammar): Act | null {
  const { words } = statement;
  const { subject, left, right, follows, inverted, reading } = clause;
  if (subject ? subject.relative : !grammar.dropsSubjects) return null;
  if (!(reading.frames & (grammar.dropsSubjects ? Frame.direct : Frame.direct | Frame.that | Frame.clause))) return null;
  const separator = words[left - 1];
  if (left - 1 < from || !isSeparator(separator)) return null;
  const afterString = separator?.kind === 'string' || (separator?.kind === 'mark' && words[left - 2]?.kind === 'string');
  const afterDash = separator !== undefined && isDash(separator);
  const closes = follows === 'nothing';
  if (follows === 'that' || follows === 'colon') return null;
  if (!afterString && !(afterDash && grammar.dropsSubjects)) {
    // "Droga, wójt przyznał, jest zamknięta" is no Polish: the subject follows its cue there.
    if (grammar.dropsSubjects && subject && !inverted) return null;
    if (
      (!closes && follows !== 'comma-string') ||
      !(reading.frames & (Frame.clause | (grammar.dropsSubjects ? Frame.direct : 0))) ||
      (countWords(words, from, left) < 3 && words[right]?.form !== ',')
    )
      return null;
  } else if (
    !closes &&
    follows !== 'string' &&
    follows !== 'comma-string' &&
    !inverted &&
    !grammar.dropsSubjects &&
    !awaitsCue(words, left)
  )
    return null;
  if (afterString && beginsAnew(words, clause)) return null;
  const before = contentOf(statement, afterString ? startOfSpeech(statement, from, left) : from, left);
  if (!before) return null;
  const contents: Span[] = [before];
  const inserted = !afterString && !afterDash && isInserted(words, clause, from, grammar);
  const goesOn = inserted || (afterString && (follows === 'string' || follows === 'comma-string')) || (afterDash && isDash(words[right]));
  const rest = goesOn ? contentOf(statement, right, words.length) : null;
  if (rest) contents.push(rest);
  const act = makeAct(inverted ? 'content-cue-speaker' : subject ? 'content-speaker-cue' : 'content-cue', statement, clause, contents);
  act.turn = statement.dash && from === 0;
  return act;
}

/** Trump asserted that France had changed: “France is no longer France,” he claimed. The words before a colon or a full stop are not his. */
function startOfSpeech({ words, breaks }: Statement, from: number, left: number): number {
  let string = left - 1;
  if (words[string]?.kind !== 'string') string--;
  for (let i = string; i > from; i--) {
    if (words[i]?.form === ':' || breaks.includes(i)) return words[i]?.form === ':' ? i + 1 : i;
  }
  return from;
}

/** Numer na maszcie, zauważa, nawet się nie zmienił. The forgers, she notes, wrote a better headline. The boat came back, he said, “before supper.” */
function isInserted(words: readonly Word[], { subject, inverted, left, right }: Clause, from: number, grammar: QuoteGrammar): boolean {
  const next = words[right + 1];
  if (words[right]?.form !== ',' || !next) return false;
  if (grammar.dropsSubjects) return inverted || !subject;
  const isClause = words.slice(from, left - 1).some(({ classes }) => classes & Is.verb && !(classes & Is.noun));
  if (next.kind === 'string')
    return isClause && !((words[from]?.classes ?? 0) & (Is.preposition | Is.subordinator | Is.participle | Is.verb));
  const last = words[left - 2];
  return (
    !words.slice(from, left - 1).some(({ kind, classes }) => kind === 'string' || (classes & Is.verb && !(classes & Is.noun))) ||
    ((last?.classes ?? 0) & Is.auxiliary) !== 0
  );
}

/** “Is it over?” He answered, “No.”: the clause after a whole string opens a sentence that reports the next one. */
function beginsAnew(words: readonly Word[], { left, follows, reading }: Clause): boolean {
  const first = words[left];
  const before = words[left - 1];
  if (follows !== 'comma-string' && follows !== 'string' && follows !== 'colon') return false;
  if (before?.kind !== 'string' || !/[.?!…]['’]?\s*$/.test(before.form) || !first?.capital) return false;
  return (first.classes & (Is.pronoun | Is.determiner)) !== 0 || /^(?:answer|reply|respond|retort|counter)$/.test(reading.lemma);
}

/** Does the string before the clause at `left` end as one that its cue follows: with a comma, a question, an exclamation? */
function awaitsCue(words: readonly Word[], left: number): boolean {
  const before = words[left - 1];
  if (!before) return false;
  if (before.kind !== 'string') return before.form === ',' && words[left - 2]?.kind === 'string';
  return /[,?!…—-]['’]?\s*$/.test(before.form);
}
