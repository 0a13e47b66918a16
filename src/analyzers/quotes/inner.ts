import type { QuoteGrammar, Word } from '../../languages/quotation.js';
import type { Act } from './act.js';
import { findReports } from './reports.js';
import { readStatement, type Statement } from './statements.js';

// Fewer tokens than this report nothing.
const shortest = 4;

/** What is reported within quoted words: “They told us that the planes were near,” the mayor said. */
export function findInner(text: string, statement: Statement, found: readonly Act[], grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  for (const [word, string] of statement.strings) {
    const outer = found.find(({ contents }) => contents.some(({ start, end }) => start <= string.start && string.end <= end + 1));
    if (!outer) continue;
    const inner = readInside(text, statement, word, grammar);
    if (!inner) continue;
    for (const act of findReports(inner, grammar)) {
      if (act.own) act.sameAs = outer;
      if (!act.rule.startsWith('content') && (act.own || isTold(inner, act))) acts.push({ ...act, rule: `inner-${act.rule}`, inner });
    }
  }
  return acts;
}

/** „Wyłącz i włącz – zażartowała pielęgniarka – u mamy pomaga”: the attribution stands between the marks of what it attributes. */
export function findAttributedInside(text: string, statement: Statement, grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  for (const word of statement.strings.keys()) {
    if (!/\s[–—-]\s/.test(word.form)) continue;
    const inner = readInside(text, statement, word, grammar);
    const act = inner && findReports(inner, grammar).find(({ rule, contents }) => rule.startsWith('content') && contents.length > 1);
    if (inner && act?.speaker) acts.push({ ...act, inner, turn: true });
  }
  return acts;
}

/** Przywódcy „podkreślili, że ofiary nie będą zapomniane”: the first of the quoted words is the cue of the others. */
export function findCueInside(text: string, statement: Statement, grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  for (const [word, string] of statement.strings) {
    const at = statement.words.indexOf(word);
    const inner = statement.words[at - 1]?.kind === 'word' ? readInside(text, statement, word, grammar) : null;
    if (inner?.words[0]?.cue?.form !== 'finite') continue;
    const words = [...statement.words.slice(0, at), ...inner.words];
    grammar.read(words);
    const joined = { ...statement, words, strings: new Map([...statement.strings, ...inner.strings]), breaks: [] };
    const act = findReports(joined, grammar).find(({ cue, speaker }) => speaker && cue?.start === string.start);
    if (act) acts.push({ ...act, rule: `inner-${act.rule}`, inner: joined, quoted: true });
  }
  return acts;
}

function readInside(text: string, statement: Statement, word: Word, grammar: QuoteGrammar): Statement | null {
  const tokens = statement.inside.get(word) ?? [];
  const string = statement.strings.get(word);
  if (!string || tokens.length < shortest) return null;
  const starts = tokens
    .slice(1)
    .filter((_, i) => /^[.?!…]$/.test(tokens[i]?.form ?? ''))
    .map(({ start }) => start);
  const inner = readStatement(text, tokens, string.inner, { block: statement.block, kind: statement.kind, first: false }, starts, grammar);
  return { ...inner, index: statement.index, inner: true };
}

/** What a third person said; what the speaker says, shows or wants himself is his own speech. */
function isTold({ words }: Statement, { cue, speaker }: Act): boolean {
  if (!cue || !speaker || cue.reading.form !== 'finite' || cue.reading.strength === 'attitude' || cue.reading.strength === 'evidence')
    return false;
  const first = words[speaker.words.from];
  return first !== undefined && !/^(?:i|you|we|it|this|that|nobody|anyone)$/.test(first.lower.split(/['’]/)[0] ?? '');
}
