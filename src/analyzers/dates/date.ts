import type { TextSpan } from '../../text/span.js';

export const precisions = ['day', 'week', 'month', 'quarter', 'season', 'half-year', 'year', 'decade', 'century'] as const;
export type Precision = (typeof precisions)[number];

/** A date that the text speaks of. */
export interface DateMention extends TextSpan {
  /**
   * ISO 8601 with the extensions of its second part (EDTF): `2021-12-07`, `2021-12`, `2021`, week `2021-W49`, spring
   * to winter `2021-21` … `2021-24`, quarters `2021-33` … `2021-36`, halves `2021-40`, `2021-41`, `199X`, `18XX`; a range
   * is `2021-03-03/2021-03-04`. Without a year `--12-07` or `--12`. Null when the text and its date do not tell.
   */
  value: string | null;
  precision: Precision;
}
