/**
 * Labels of a span's tokens: B begins, I goes on, E ends, S is the whole span; O is outside. Label 0 is O; type t has
 * labels 4t + 1 … 4t + 4, in the order B, I, E, S.
 */
export const outside = 0;

export interface LabelledSpan {
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
  /** Index in the list of types. */
  type: number;
}

export const labelsPerType = 4;

export function labelOf(type: number, place: 'B' | 'I' | 'E' | 'S'): number {
  return 1 + type * labelsPerType + 'BIES'.indexOf(place);
}

/** May `next` follow `label`? At the edges of a sequence stands O. */
export function mayFollow(label: number, next: number): boolean {
  const opens = label !== outside && ((label - 1) & 3) < 2;
  const continues = next !== outside && (((next - 1) & 3) === 1 || ((next - 1) & 3) === 2);
  if (!opens) return !continues;
  return continues && (label - 1) >> 2 === (next - 1) >> 2;
}

/** The spans of a legal sequence of labels. */
export function readSpans(labels: ArrayLike<number>, length: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = 0;
  for (let index = 0; index < length; index++) {
    const label = labels[index] ?? outside;
    if (label === outside) continue;
    const place = (label - 1) & 3;
    if (place === 0 || place === 3) from = index;
    if (place >= 2) spans.push({ from, to: index + 1, type: (label - 1) >> 2 });
  }
  return spans;
}

/** Writes the labels of spans that do not overlap. */
export function writeSpans(spans: readonly LabelledSpan[], labels: Uint8Array): void {
  for (const { from, to, type } of spans) {
    if (to - from === 1) labels[from] = labelOf(type, 'S');
    else {
      labels.fill(labelOf(type, 'I'), from, to);
      labels[from] = labelOf(type, 'B');
      labels[to - 1] = labelOf(type, 'E');
    }
  }
}
