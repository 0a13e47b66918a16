import type { Act } from './act.js';

/** For each act the index of the act that reports it, or -1: the smallest one whose content holds its cue and its content. */
export function findParents(acts: readonly Act[]): number[] {
  return acts.map((act, i) => {
    let parent = -1;
    for (const [j, other] of acts.entries()) {
      if (i === j || !holdsAct(other, act)) continue;
      if (parent < 0 || sizeOf(other) < sizeOf(acts[parent] as Act)) parent = j;
    }
    return parent;
  });
}

function holdsAct(outer: Act, inner: Act): boolean {
  if (outer.statement !== inner.statement && outer.contents.length < 2) return false;
  const spans = inner.cue ? [inner.cue, ...inner.contents] : inner.contents;
  return (
    sizeOf(outer) > sizeOf(inner) &&
    spans.every(({ start, end }) => outer.contents.some((content) => content.start <= start && end <= content.end + 1))
  );
}

function sizeOf({ contents }: Act): number {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0);
}
