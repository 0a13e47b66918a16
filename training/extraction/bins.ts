/** A column whose values are put into at most 64 bins of like size. */
export interface BinnedColumn {
  bins: Uint8Array;
  /** Upper borders of all bins but the last. */
  thresholds: Float64Array;
}

export const mostBins = 64;
// Of the rows, so many are enough to find where bins end.
const sampleSize = 40_000;

export function binColumn(column: Float32Array): BinnedColumn {
  const thresholds = findThresholds(column);
  return { thresholds, bins: Uint8Array.from(column, (value) => countUpTo(thresholds, value)) };
}

function findThresholds(column: Float32Array): Float64Array {
  const everyNth = Math.max(1, Math.floor(column.length / sampleSize));
  const values = column.filter((_, row) => row % everyNth === 0).sort();
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  const between = (at: number): number => (distinct[at - 1]! + distinct[at]!) / 2;
  if (distinct.length <= mostBins) return Float64Array.from(distinct.subarray(1), (_, at) => between(at + 1));
  const thresholds = new Set<number>();
  for (let bin = 1; bin < mostBins; bin++) {
    const next = countUpTo(distinct, values[Math.floor((bin * values.length) / mostBins)]!);
    if (next < distinct.length) thresholds.add(between(next));
  }
  return Float64Array.from(thresholds);
}

/** How many of the sorted values are no greater than this one. */
function countUpTo(sorted: Float32Array | Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
