import { parseTable } from '../../languages/table.js';
import sieves from './sieves.tsv';

const measured = new Map(parseTable(sieves).map(([rule = '', share = '']) => [rule, Number(share)]));
// A rule too rare to be measured is no better than the others of its kind.
const unmeasured = 0.5;

/** How often a finding of this rule was right on the development sets: 0 to 1. */
export function confidenceOf(rule: string): number {
  return measured.get(rule) ?? unmeasured;
}
