import { join } from 'node:path';
import { readLines, readTable } from '../lines.js';
import type { Row } from './entries.js';

const allCases = 0x7f;
const cases = { nominative: 1, genitive: 2, dative: 4, accusative: 8, instrumental: 16, locative: 32 };
const genderBits: Record<string, number> = { m1: 1, m3: 4, f: 8, n: 16 };

/** The names of the own lists (folder lexicons/own) that are one word, with the forms that the lists give. */
export function readOwnNames(folder: string): Row[] {
  return [
    ...readForeignNames(join(folder, 'foreign-names.tsv')),
    ...readGivenNames(join(folder, 'given-names.tsv')),
    ...readCountries(join(folder, 'countries.tsv')),
    ...readOrganizations(join(folder, 'organizations.tsv')),
  ];
}

/** Base forms of KPWr's names (kpwr-names-*.tsv.gz) that are one word, in the nominative alone. */
export function readKpwrNames(paths: string[]): Row[] {
  const rows: Row[] = [];
  for (const line of paths.flatMap(readLines)) {
    const [base = '', , , , , type = ''] = line.split('\t');
    const name = kpwrClass(type);
    if (name !== '' && /^\p{Lu}[\p{L}'-]+$/u.test(base)) rows.push(row(base, base, name, nounGender(base, name), cases.nominative));
  }
  return rows;
}

function kpwrClass(type: string): string {
  if (type.startsWith('nam_liv_person_first')) return 'given';
  if (type.startsWith('nam_liv_person_last')) return 'surname';
  if (/^nam_(?:loc_(?:gpe|land|hydronym|country)|fac)/.test(type)) return 'place';
  return type.startsWith('nam_org') ? 'organization' : '';
}

/** Names with the Polish forms of five cases; a surname's are those of men. */
function readForeignNames(path: string): Row[] {
  const rows: Row[] = [];
  for (const cells of readTable(path)) {
    const { nominative = '', kind = '', gender = '' } = cells;
    const name = kind === 'brand' ? 'organization' : kind;
    if (nominative.includes(' ') || kind === 'person') continue;
    const plural = gender === 'pl';
    const bits = genderBits[gender === 'm' ? (kind === 'place' || kind === 'brand' ? 'm3' : 'm1') : gender] ?? genderBits['n'] ?? 0;
    const forms = Object.entries(cases).flatMap(([name, bit]) =>
      (cells[name] ?? '').split('|').map((form): [string, number] => [form, bit]),
    );
    // A woman's surname that ends in -a inflects as a man's, another one not at all.
    const woman = kind === 'surname' && gender === 'm' && nominative.endsWith('a') ? (genderBits['f'] ?? 0) : 0;
    for (const [form, bit] of forms) {
      if (form !== '' && !form.includes(' ')) rows.push(row(form, nominative, name, bits | woman, bit, plural ? 2 : 1));
    }
    if (kind === 'surname' && woman === 0 && !isAdjectival(nominative)) {
      rows.push(row(nominative, nominative, name, genderBits['f'] ?? 0, allCases));
    }
  }
  return rows;
}

/** "Nawalny" has its own feminine, "Nawalna". */
function isAdjectival(surname: string): boolean {
  return /(?:[sc]k|dzk)i$|[nwt]y$/.test(surname);
}

function readGivenNames(path: string): Row[] {
  return readTable(path).flatMap(({ name = '', gender = '', genitive_pl = '' }) => {
    if (name.includes(' ')) return [];
    const bits = (gender === 'f' ? 0 : 1) | (gender === 'm' ? 0 : 8);
    const forms = genitive_pl.split('|').filter((form) => form !== '');
    return [row(name, name, 'given', bits, cases.nominative), ...forms.map((form) => row(form, name, 'given', bits, cases.genitive))];
  });
}

function readCountries(path: string): Row[] {
  return readTable(path).flatMap((cells) => {
    const place = (cells['name_pl'] ?? '').split('|');
    const capital = (cells['capital_pl'] ?? '').split('|');
    const people = ['inhabitant_m_pl', 'inhabitant_f_pl'].map((column) => (cells[column] ?? '').split('|'));
    const [men = [], women = []] = people;
    const isWord = (name: string): boolean => /^\p{Lu}[\p{L}'-]+$/u.test(name);
    return [
      ...[...place, ...capital].filter(isWord).map((name) => row(name, name, 'place', nounGender(name, 'place'), cases.nominative)),
      ...men.filter(isWord).map((name) => row(name, name, 'group', 1, cases.nominative)),
      ...women.filter(isWord).map((name) => row(name, name, 'group', 8, cases.nominative)),
    ];
  });
}

function readOrganizations(path: string): Row[] {
  return readTable(path).flatMap((cells) => {
    const name = cells['name_pl'] ?? '';
    const [ofName = '', ofAcronym = ''] = (cells['decl'] ?? '').split(';');
    const gender = genderBits[cells['gender'] === 'm' ? 'm3' : (cells['gender'] ?? '')] ?? nounGender(name, '');
    const rows = isName(name) ? inflect(name, ofName, gender) : [];
    const acronyms = (cells['acronyms'] ?? '').split(';').filter((acronym) => isName(acronym));
    return [...rows, ...acronyms.flatMap((acronym) => inflect(acronym, ofAcronym === '' ? 'indecl' : ofAcronym, gender))];
  });
}

/** Words that stand in small letters elsewhere are left to the list of organisations. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}\d'-]+$/u.test(name);
}

function inflect(name: string, declension: string, gender: number): Row[] {
  if (declension === 'indecl') return [row(name, name, 'organization', gender, allCases)];
  const [genitive, instrumental] = declension.split(',');
  const rows = [row(name, name, 'organization', gender, cases.nominative | cases.accusative)];
  if (genitive !== undefined && instrumental !== undefined) {
    rows.push(row(genitive, name, 'organization', gender, cases.genitive));
    rows.push(row(instrumental, name, 'organization', gender, cases.instrumental));
  }
  return rows;
}

function nounGender(name: string, nameClass: string): number {
  if (nameClass === 'given' || nameClass === 'surname') return name.endsWith('a') && nameClass === 'given' ? 8 : 1;
  if (name.endsWith('a')) return 8;
  return /[oeę]$|um$/.test(name) ? 16 : 4;
}

function row(form: string, lemma: string, name: string, genders: number, caseBits: number, numbers = 1): Row {
  return { form, lemma, features: { pos: 'noun', numbers, cases: caseBits, genders, rest: '', name } };
}
