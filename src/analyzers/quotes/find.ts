import type { QuoteGrammar } from '../../languages/quotation.js';
import type { AnalyzerInput } from '../analyzer.js';
import type { BlockKind } from '../../text/article.js';
import { spanOf, type Span } from '../../text/span.js';
import type { Act } from './act.js';
import { confidenceOf } from './confidence.js';
import { contentOf } from './content.js';
import { finishActs } from './finish.js';
import type { Referent } from './history.js';
import type { QuotedString } from './marks.js';
import type { Quote } from './quote.js';
import { findAttributedInside, findCueInside, findInner } from './inner.js';
import { kindOf } from './kind.js';
import { Mentions } from './mentions.js';
import { isTopic } from './topics.js';
import { findOpeners } from './openers.js';
import { findDashName, findLabel, findQuotedLabel } from './labels.js';
import { findParents } from './nesting.js';
import { findReports } from './reports.js';
import { resolveSpeakers } from './resolve.js';
import { findSayings } from './sayings.js';
import { readStatements, type Statement } from './statements.js';
import { attributeStrings, isAllStrings } from './strings.js';

const titles: ReadonlySet<BlockKind> = new Set(['title', 'heading']);

/** Finds who said what in a document. */
export async function findQuotes({ document, language, findings }: AnalyzerInput): Promise<Quote[]> {
  const grammar = await language.quotes?.();
  if (!grammar) return [];
  const { text } = document;
  const statements = readStatements(document, grammar);
  const mentions = new Mentions(findings.entities ?? [], grammar);
  const acts = finishActs(text, findActs(text, statements, grammar)).filter((act) => !isTopic(act, statements, mentions, grammar));
  const parents = findParents(acts, statements);
  const speakers = resolveSpeakers(acts, parents, statements, mentions, grammar);
  const marks = statements.flatMap(({ strings }) => [...strings.values()]);
  return acts.map((act, i) => toQuote(text, act, i, parents, speakers.get(act), marks));
}

/** What is reported in each statement, the strings that go on in the next ones included. */
function findActs(text: string, statements: readonly Statement[], grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  let previous: Act | null = null;
  let turn: Act | null = null;
  let label: Act | null = null;
  let turns: readonly Act[] = [];
  for (const [i, statement] of statements.entries()) {
    const last = statements[i - 1];
    const preceding = last?.block === statement.block ? last : null;
    const lastAct = acts.at(-1);
    const before = lastAct && statements[lastAct.statement]?.block === statement.block ? lastAct : null;
    if (!preceding) turn = null;
    const labelled = findDashName(statement) ?? findQuotedLabel(statement) ?? findLabel(statement);
    if (label && preceding && !labelled) {
      // Kos: Jesteśmy po szczycie. Wracamy do domu. A label of a title speaks to its end.
      const content = contentOf(statement, 0, statement.words.length);
      if (content) label.contents.push(content);
      continue;
    }
    label = labelled?.rule === 'speaker-colon' && titles.has(statement.kind) ? labelled : null;
    const found = labelled ? [labelled] : findReported(text, statement, grammar);
    const context = { previous, turn: before && turn, turns, before, preceding, introduction: endsWithColon(last) };
    found.push(...attributeStrings(statement, found, context, grammar));
    const newTurn = found.findLast((act) => act.turn);
    if (newTurn) {
      newTurn.question ??= statement.words.at(-1)?.form === '?';
      turns = [newTurn, ...turns.slice(0, 1)];
      turn = newTurn;
    }
    acts.push(...found, ...findInner(text, statement, found, grammar));
    previous = labelled ? null : (lastSpeech(statement, found) ?? (isAllStrings(statement) ? previous : null));
  }
  return acts;
}

/** What the cues of a statement report. */
function findReported(text: string, statement: Statement, grammar: QuoteGrammar): Act[] {
  const found = [
    ...findAttributedInside(text, statement, grammar),
    ...findCueInside(text, statement, grammar),
    ...findOpeners(statement, grammar),
    ...findReports(statement, grammar),
  ];
  return [...found, ...findSayings(statement, found, grammar)];
}

function toQuote(
  text: string,
  act: Act,
  index: number,
  parents: readonly number[],
  referent: Referent | undefined,
  marks: readonly QuotedString[],
): Quote {
  const parent = parents[index] ?? -1;
  const speaker = act.speaker ?? act.sameAs?.speaker ?? null;
  return {
    id: `q${index + 1}`,
    kind: kindOf(act, marks),
    level: depthOf(index, parents),
    parent: parent >= 0 ? `q${parent + 1}` : null,
    contents: act.contents.map(({ start, end }) => spanOf(text, start, end)),
    cue: act.cue ? { ...spanOf(text, act.cue.start, act.cue.end), lemma: act.cue.reading.lemma } : null,
    speaker: speaker ? spanOf(text, speaker.start, speaker.end) : null,
    speakerEntity: referent?.name ?? null,
    speakerId: referent?.entity?.id ?? null,
    confidence: confidenceOf(act.rule),
    rule: act.rule,
  };
}

/** The act whose words are quoted in a statement: it may go on in the next one. */
function lastSpeech({ words, strings }: Statement, found: readonly Act[]): Act | null {
  const isQuoted = (content: Span): boolean =>
    words.some((word) => strings.has(word) && content.start < word.end && word.start < content.end);
  return found.findLast(({ contents, turn }) => turn || contents.some(isQuoted)) ?? null;
}

function endsWithColon(statement: Statement | undefined): Statement | null {
  return statement?.words.at(-1)?.form === ':' ? statement : null;
}

/** 1, and one more for each act that reports it. */
function depthOf(index: number, parents: readonly number[]): number {
  let depth = 1;
  for (let at = parents[index] ?? -1; at >= 0 && depth < 9; at = parents[at] ?? -1) depth++;
  return depth;
}
