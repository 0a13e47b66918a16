import type { Act } from './act.js';
import { firstNotBefore } from './order.js';
import type { Statement } from './statements.js';

/** For each act the index of the act that reports it, or -1: the smallest one whose content holds its cue and its content. */
export function findParents(acts: readonly Act[], statements: readonly Statement[]): number[] {
  const byStatement = groupByStatement(acts, statements);
  const sizes = acts.map(sizeOf);
  return acts.map((act, i) => {
    let parent = -1;
    for (const j of byStatement[act.statement] ?? []) {
      const outer = acts[j];
      if (i === j || !outer || (sizes[j] ?? 0) <= (sizes[i] ?? 0) || !holdsAct(outer, act)) continue;
      if (parent < 0 || (sizes[j] ?? 0) < (sizes[parent] ?? 0)) parent = j;
    }
    return parent;
  });
}

/** Which acts have words in each statement: one that goes on over several is in all of them. */
function groupByStatement(acts: readonly Act[], statements: readonly Statement[]): number[][] {
  const groups: number[][] = statements.map(() => []);
  for (const [i, { statement, contents }] of acts.entries()) {
    groups[statement]?.push(i);
    let at = statement;
    for (const { start } of contents) {
      while (at + 1 < statements.length && (statements[at + 1]?.start ?? 0) <= start) groups[++at]?.push(i);
    }
  }
  return groups;
}

function holdsAct(outer: Act, inner: Act): boolean {
  const spans = inner.cue ? [inner.cue, ...inner.contents] : inner.contents;
  return spans.every(({ start, end }) => {
    const content = outer.contents[firstNotBefore(outer.contents.length, (i) => (outer.contents[i]?.end ?? 0) + 1 < end)];
    return content !== undefined && content.start <= start;
  });
}

function sizeOf({ contents }: Act): number {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0);
}
