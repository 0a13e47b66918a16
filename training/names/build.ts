/**
 * Packs the list of names of a language.
 *
 *   node training/run.js training/names/build.ts --language pl --out models/pl.names --own training/lexicons
 *     --kpwr kpwr-names-{train,tune}.tsv.gz --clubs football-clubs.tsv.gz --companies companies.tsv.gz
 *     --geonames geonames.mo --cldr main/pl.xml subdivisions/pl.xml --brands simple-icons.json
 *   … --language en … --cities cities15000.json --wordnet data.noun --census dist.all.last dist.female.first dist.male.first
 */
import { hashText } from '../../src/tagger/hash.js';
import { describeForm } from '../describe.js';
import { hashInputs } from '../hashes.js';
import { readOptions } from '../options.js';
import { packModel } from '../pack.js';
import { tokenize } from '../../src/text/tokens.js';
import { readOwnLists, type LanguageCode, type ListedName } from './own-lists.js';
import * as sources from './sources.js';

const options = readOptions(
  ['language', 'out', 'own', 'kpwr', 'clubs', 'companies', 'geonames', 'cldr', 'brands', 'cities', 'wordnet', 'census'],
  ['language', 'out', 'own'],
);
const paths = (name: string): string[] => options[name] ?? [];
const language = paths('language')[0] as LanguageCode;
const [last, ...given] = paths('census');

const listed: ListedName[] = [
  ...readOwnLists(paths('own')[0] ?? '', language),
  ...sources.readKpwr(paths('kpwr')),
  ...paths('geonames').flatMap(sources.readCatalogue),
  ...paths('cldr').flatMap((path) => sources.readCldr(path, path.includes('subdivisions') ? 'subdivision' : 'territory')),
  ...paths('clubs').flatMap(sources.readClubs),
  ...paths('companies').flatMap(sources.readCompanies),
  ...paths('brands').flatMap(sources.readBrands),
  ...paths('cities').flatMap((path) => sources.readCities(path, language === 'en' ? 100_000 : 100_000)),
  ...paths('wordnet').flatMap(sources.readWordNet),
  ...(last === undefined ? [] : sources.readCensus(last, 'surname', 10_000)),
  ...given.flatMap((path) => sources.readCensus(path, 'given', 3_000)),
];

interface Entry {
  kinds: Set<string>;
  links: Set<string>;
  base: string;
}

const describe = describeForm(language);
const entries = new Map<string, Entry>();
for (const { name, kind, link } of listed) {
  const words = tokenize(name, 0, name.length).map(({ form }) => form);
  if (words.length === 0 || words.length > 9) continue;
  const key = keyOf(words);
  let entry = entries.get(key);
  if (!entry) entries.set(key, (entry = { kinds: new Set(), links: new Set(), base: words.length > 1 ? name : '' }));
  entry.kinds.add(kind);
  if (link !== undefined) entry.links.add(link);
}

/** The name by the likeliest lemmas of its words; a word alone, or unknown, by itself. */
function keyOf(words: string[]): string {
  if (words.length === 1) return (words[0] ?? '').toLowerCase();
  return words
    .map((form) => {
      const { key, marks } = describe(form);
      return marks.includes('unknown') ? form.toLowerCase() : key;
    })
    .join(' ');
}

const lines: string[] = [];
const names: string[] = [];
const kindSets: string[] = [];
const numbers = new Map<string, number>();
const named = new Map<string, number>();

/** Full names and base forms are numbered too: 0 is none. */
function numberOf(name: string): number {
  if (name === '') return 0;
  let number = named.get(name);
  if (number === undefined) named.set(name, (number = names.push(name)));
  return number;
}

const numbered = [...entries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { kinds, links, base }]): [string, number] => {
    // A name that several things bear links to none of them.
    const link = links.size === 1 ? ([...links][0] ?? '') : '';
    const line = [kindsOf([...kinds].sort().join(' ')), numberOf(link), language === 'pl' ? numberOf(base) : 0].join(' ');
    let number = numbers.get(line);
    if (number === undefined) {
      numbers.set(line, (number = lines.length));
      lines.push(line);
    }
    return [key, number];
  });

function kindsOf(set: string): number {
  const known = kindSets.indexOf(set);
  return known >= 0 ? known : kindSets.push(set) - 1;
}

const openings = new Set<number>();
for (const key of entries.keys()) {
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) openings.add(hashText(key.slice(0, at + 1)) >>> 0);
}
const hashed = numbered.map(([key, number]): [number, number] => [hashText(key) >>> 0, number]).sort((a, b) => a[0] - b[0]);
if (names.length > 0xffff) throw new Error('too many names for 16 bits');
const size = packModel(
  paths('out')[0] ?? '',
  {},
  {
    keys: Uint32Array.from(hashed, ([hash]) => hash),
    numbers: Uint16Array.from(hashed, ([, number]) => number),
    openings: Uint32Array.from([...openings].sort((a, b) => a - b)),
    listings: Uint16Array.from(lines.flatMap((line) => line.split(' ').map(Number))),
    kinds: kindSets,
    names,
  },
);
console.log(
  JSON.stringify(
    {
      size,
      names: entries.size,
      listings: lines.length,
      inputs: hashInputs(
        Object.entries(options)
          .filter(([name]) => !['language', 'out', 'own'].includes(name))
          .flatMap(([, files]) => files),
      ),
    },
    null,
    1,
  ),
);
