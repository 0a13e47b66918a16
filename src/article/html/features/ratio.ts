/** A part of a whole; 0 where there is no whole. */
export function ratio(part: number | undefined, whole: number | undefined): number {
  return part === undefined || !whole ? 0 : part / whole;
}
