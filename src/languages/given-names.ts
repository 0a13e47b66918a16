import { Agreement } from './quotation.js';
import givenNames from './given-names.tsv';
import { parseTable } from './table.js';

const genders: Readonly<Record<string, number>> = { masculine: Agreement.masculine, feminine: Agreement.feminine };
let genderByName: ReadonlyMap<string, number> | undefined;

/** The gender of who bears a given name, as a bit of `Agreement`; 0 when the list does not know it or either may bear it. */
export function genderOfGivenName(name: string): number {
  genderByName ??= new Map(
    parseTable(givenNames).flatMap(([gender = '', names = '']) =>
      names.split(' ').map((each): [string, number] => [each, genders[gender] ?? 0]),
    ),
  );
  return genderByName.get(name) ?? 0;
}
