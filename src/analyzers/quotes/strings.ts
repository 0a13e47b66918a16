import { Frame, type QuoteGrammar } from '../../languages/quotation.js';
import { makeAct, withoutCue, type Act } from './act.js';
import { contentOf } from './content.js';
import { endOfFragment } from './ends.js';
import { attributeLeftover, introduced } from './leftovers.js';
import { firstNotBefore } from './order.js';
import type { Statement } from './statements.js';

/** Which words of a statement are strings that no act holds yet? */
function freeStrings({ words }: Statement, acts: readonly Act[]): number[] {
  const outer = acts.flatMap(({ contents }) => contents).sort((a, b) => a.start - b.start);
  const inner = acts.flatMap(({ contents, inner }) => (inner ? contents : [])).sort((a, b) => a.start - b.start);
  const free: number[] = [];
  let next = 0;
  let covered = 0;
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'string') continue;
    for (; next < outer.length && (outer[next]?.start ?? 0) <= word.start + 2; next++) covered = Math.max(covered, outer[next]?.end ?? 0);
    if (covered >= word.end - 3) continue;
    // An act found within the words of a string has that string.
    const own = inner[firstNotBefore(inner.length, (at) => (inner[at]?.start ?? 0) < word.start)];
    if (!own || own.end > word.end) free.push(i);
  }
  return free;
}

/** Is the statement nothing but strings and marks? */
export function isAllStrings({ words }: Statement): boolean {
  return words.some(({ kind }) => kind === 'string') && words.every(({ kind }) => kind === 'string' || kind === 'mark');
}

/** What stands before a statement. */
export interface Context {
  /** The act whose last words were quoted in the statement before. */
  previous: Act | null;
  /** The last turn of dialogue of the same block. */
  turn: Act | null;
  /** The last two turns of dialogue, the last one first. */
  turns: readonly Act[];
  /** The last act of the same block. */
  before: Act | null;
  /** The statement before in the same block, and whether it ends with a colon. */
  preceding: Statement | null;
  introduction: Statement | null;
}

/** Gives the strings of a statement that no report holds to who goes on speaking, or to the subject of the sentence. */
export function attributeStrings(statement: Statement, found: readonly Act[], context: Context, grammar: QuoteGrammar): Act[] {
  const { previous, introduction } = context;
  if (statement.dash && !found.some((act) => act.turn)) return continueTurn(statement, context);
  const free = freeStrings(statement, found);
  if (free.length === 0) return [];
  if (isAllStrings(statement) && previous) {
    // “The road is closed.” The speaker of the sentence before goes on.
    for (const i of free) {
      const content = contentOf(statement, i, i + 1);
      if (content) previous.contents.push(content);
    }
    return [];
  }
  if (isAllStrings(statement) && introduction) {
    const act = introduced(statement, free, introduction, grammar);
    if (act) return [act];
  }
  const acts: Act[] = [];
  for (const i of free) {
    const carrier = carrierOf(statement, i, found);
    const content = carrier && contentOf(statement, i, i + 1);
    if (content) {
      carrier.contents.push(content);
      continue;
    }
    const act = fragment(statement, i, grammar) ?? attributeLeftover(statement, i, found, context, grammar);
    if (act) acts.push(act);
  }
  return acts;
}

/** “Here he comes,” she said, clapping. “At last.” What is quoted after an attribution goes on with it, unless another cue stands between. */
function carrierOf({ words }: Statement, at: number, found: readonly Act[]): Act | null {
  const string = words[at];
  const before = words[at - 1];
  const act = found.findLast(({ cue }) => cue && string && cue.end <= string.start);
  if (!string || !act?.cue || !act.rule.startsWith('content') || !before || !/^[,.!?]$/.test(before.form)) return null;
  const { start, end } = act.cue;
  const first = act.contents[0];
  if (!words.some((word) => word.kind === 'string' && first && first.start < word.end && word.start < first.end)) return null;
  const other = words.some((word) => word.start > start && word.start >= end && word.end <= string.start && word.cue?.form === 'finite');
  return other ? null : act;
}

/** – Nie ma zgody – powiedział premier. – Nie będzie jej też jutro. A turn without attribution is by who spoke last. */
function continueTurn(statement: Statement, { previous, turn, turns }: Context): Act[] {
  const content = contentOf(statement, 0, statement.words.length);
  if (!content) return [];
  const last = turn ?? previous;
  const [before, other] = turns;
  if (last && !(statement.first && last === before && (last.rule === 'turn' || isQuestion(statement) || last.question))) {
    last.contents.push(content);
    return [];
  }
  if (statement.kind === 'list-item' || !statement.first) return [];
  // An interview: – Wierzy pan w to? / – Wierzę. Who spoke before last speaks again.
  const act = withoutCue('turn', statement.index, [content], null, last && last === before ? (other ?? null) : null);
  return [{ ...act, turn: true, question: isQuestion(statement) }];
}

function isQuestion({ words }: Statement): boolean {
  return words.at(-1)?.form === '?';
}

/** She called the plan “a disgrace”: a verb of naming in the same clause. */
function fragment(statement: Statement, at: number, grammar: QuoteGrammar): Act | null {
  const { words } = statement;
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.kind === 'string' || word.form === ':') return null;
    const reading = word.cue;
    if (!reading || reading.form === 'passive' || !(reading.frames & (Frame.fragment | Frame.direct))) continue;
    const subject = (reading.form === 'finite' ? grammar.subjectBefore(words, i, 0) : null) ?? grammar.mainSubject(words, i);
    const content = contentOf(statement, i + reading.length, endOfFragment(words, at));
    if (!subject || !content) return null;
    return makeAct('speaker-cue-fragment', statement, { cue: i, subject, reading }, [content]);
  }
  return null;
}
