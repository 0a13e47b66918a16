import { join } from 'node:path';
import { readTable } from '../lines.js';

/** A name for the list: its base form, what it is, and the full name by which it is linked to its other names. */
export interface ListedName {
  name: string;
  kind: string;
  link?: string;
}

export type LanguageCode = 'pl' | 'en';

/** The names of the project's own lists (training/lexicons). */
export function readOwnLists(folder: string, language: LanguageCode): ListedName[] {
  const table = (name: string): Record<string, string>[] => readTable(join(folder, `${name}.tsv`));
  return [
    ...table('organizations').flatMap((row) => readOrganization(row, language)),
    ...table('countries').flatMap((row) => readCountry(row, language)),
    // The Polish dictionary holds those of one word.
    ...table('foreign-names').flatMap(({ nominative = '', kind = '' }) =>
      language === 'en' || nominative.includes(' ') ? [{ name: nominative, kind: kind === 'brand' ? 'org:brand' : kind }] : [],
    ),
    ...(language === 'en' ? table('given-names') : []).map(({ name = '' }) => ({ name, kind: 'given' })),
    ...table('metonyms').flatMap(({ metonym = '', language: of }) => (of === language ? [{ name: metonym, kind: 'metonym' }] : [])),
    ...table('org-words').flatMap(({ word = '', language: of, kind = '', forms = '' }) =>
      of === language ? [word, ...list(forms)].map((name) => ({ name: name.toLowerCase(), kind: `head:${kind}` })) : [],
    ),
    ...table('events-products').flatMap(({ type = '', name_pl = '', name_en = '', aliases = '' }) =>
      [language === 'pl' ? name_pl : name_en, ...list(aliases)].map((name) => ({ name, kind: type })),
    ),
    ...table('not-names').map(({ word = '', kind = '' }) => ({ name: word, kind: `not:${kind}` })),
  ].filter(({ name }) => name !== '');
}

function readOrganization(row: Record<string, string>, language: LanguageCode): ListedName[] {
  const polish = row['name_pl'] ?? '';
  const english = row['name_en'] ?? '';
  const kind = `org:${row['kind'] ?? ''}`;
  const full = language === 'pl' ? polish || english : english || polish;
  return [
    { name: full, kind, link: full },
    ...[polish, english].filter((name) => name !== '' && name !== full).map((name) => ({ name, kind, link: full })),
    ...list(row['acronyms']).map((name) => ({ name, kind, link: full })),
    ...list(row['aliases']).map((name) => ({ name, kind, link: full })),
  ];
}

/** Columns of other names of a country or place link to it; its capital is a place of its own. */
function readCountry(row: Record<string, string>, language: LanguageCode): ListedName[] {
  const type = row['type'] ?? '';
  const kind = { city: 'city', nation: 'nation' }[type] ?? (/^(?:country|former|disputed|dependency)$/.test(type) ? 'country' : 'region');
  const names = bars(row[`name_${language}`]);
  const link = names[0] ?? '';
  const people = language === 'pl' ? ['inhabitant_m_pl', 'inhabitant_f_pl', 'inhabitants_pl'] : ['inhabitant_en', 'inhabitants_en'];
  return [
    ...(type === 'nation' ? [] : [...names, ...bars(row[`other_${language}`])].map((name) => ({ name, kind, link }))),
    ...bars(row[`capital_${language}`]).map((name) => ({ name, kind: 'city' })),
    ...people.flatMap((column) => bars(row[column])).map((name) => ({ name, kind: 'nation' })),
    ...bars(row[`adj_${language}`]).map((name) => ({ name, kind: 'adj:nation' })),
  ];
}

function list(cell = ''): string[] {
  return cell.split(';').filter((name) => name !== '');
}

function bars(cell = ''): string[] {
  return cell.split('|').filter((name) => name !== '');
}
