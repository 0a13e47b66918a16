import { WordClass as Is, type CueForm, type QuoteGrammar, type Word } from '../../languages/quotation.js';
import type { Act } from './act.js';
import { readClause } from './clause.js';
import { governing } from './governing.js';
import { parenthetic } from './parentheses.js';
import { postposed } from './postposed.js';
import type { Statement } from './statements.js';

// More reports in one sentence are noise.
const mostActs = 24;
const reportingForms: ReadonlySet<CueForm> = new Set(['finite', 'impersonal', 'participle', 'infinitive']);

/** Finds what the cues of a statement report, from left to right. */
export function findReports(statement: Statement, grammar: QuoteGrammar): Act[] {
  const acts: Act[] = [];
  const { words } = statement;
  let from = 0;
  for (let i = 0; i < words.length && acts.length < mostActs; i++) {
    const clause = words[i]?.cue ? readClause(words, i, from, grammar) : null;
    if (!clause || !reportingForms.has(clause.reading.form)) continue;
    if (clause.subject && !clause.subject.relative) cutAtCoordinate(words, clause.left, acts);
    const act =
      parenthetic(statement, clause, from, grammar) ??
      postposed(statement, clause, from, grammar) ??
      governing(statement, clause, acts, grammar);
    if (!act) continue;
    acts.push(act);
    if (act.rule.startsWith('content')) from = Math.max(from, clause.right);
  }
  cutAtNext(words, acts);
  cutAtAttribution(acts);
  if (!statement.inner) giveOwnReports(acts);
  return acts.filter((act) => act.reported && !isThought(act, acts) && (!act.own || statement.inner || act.sameAs));
}

/** – Powiedziałem mu, że nie – mówi Kos: within his turn of dialogue the first person is who speaks it. */
function giveOwnReports(acts: readonly Act[]): void {
  for (const act of acts) {
    if (act.own)
      act.sameAs =
        acts.find(
          ({ turn, contents }) => turn && contents.some(({ start, end }) => start <= (act.cue?.start ?? 0) && (act.cue?.end ?? 0) <= end),
        ) ?? null;
  }
}

/** "He said he hopes to “win”": a thought within what is reported is no report of its own. */
function isThought(act: Act, acts: readonly Act[]): boolean {
  const { cue } = act;
  return (
    cue?.reading.strength === 'attitude' &&
    acts.some((other) => other !== act && other.reported && other.contents.some(({ start, end }) => start <= cue.start && cue.end <= end))
  );
}

/** The content of one report ends where the next one of the same speaker begins: "said …, adding that …", "said … and warned …". */
function cutAtNext(words: readonly Word[], acts: readonly Act[]): void {
  for (const { sameAs, cue } of acts) {
    const last = sameAs?.contents.at(-1);
    if (!last || !cue || cue.start <= last.start || cue.start >= last.end) continue;
    let at = words.findIndex(({ start }) => start === cue.start) - 1;
    while (at > 0 && (words[at]?.form === ',' || (words[at]?.classes ?? 0) & (Is.conjunction | Is.adverb | Is.auxiliary))) at--;
    const end = Math.max(last.start, words[at]?.end ?? cue.start);
    for (const { contents } of acts)
      for (const content of contents)
        if (content.start >= last.start && content.start < end && content.end > end && content.end <= last.end) content.end = end;
    last.end = end;
  }
}

/** "… said that the strike goes on, Reuters reports": what another reported before the last cue ends at its clause. */
function cutAtAttribution(acts: Act[]): void {
  for (const outer of acts) {
    const [before] = outer.contents;
    if (!outer.rule.startsWith('content') || !before) continue;
    for (const { contents } of acts) {
      for (const content of contents)
        if (content !== before && content.start >= before.start && content.start < before.end && content.end > before.end)
          content.end = before.end;
    }
  }
}

/** "… that it had asked for the same, and its deputy chair, Tamta March, reminded reporters that …": a clause of its own. */
function cutAtCoordinate(words: readonly Word[], left: number, acts: readonly Act[]): void {
  const conjunction = words[left - 1];
  if (
    !conjunction ||
    !(conjunction.classes & Is.conjunction || /^(?:while|whereas|zaś|natomiast)$/.test(conjunction.lower)) ||
    words[left - 2]?.form !== ','
  )
    return;
  for (const { contents } of acts) {
    const last = contents.at(-1);
    if (last && last.start < conjunction.start && conjunction.start < last.end) last.end = words[left - 2]?.start ?? last.end;
  }
}
