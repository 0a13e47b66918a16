import { abbreviates, isAcronym, necessaryLetters, partsOf } from './acronyms.js';
import type { EntityType } from './entity.js';
import { nameKey, type FoundName } from './mention.js';
import { groupPersons } from './persons.js';

/** The mentions of one thing. */
export interface Group {
  type: EntityType;
  names: FoundName[];
  reasons: Set<string>;
}

/** Groups the names of a text by what they name. */
export function groupNames(found: readonly FoundName[]): Group[] {
  const persons = found.filter(({ type }) => type === 'person');
  const others = found.filter(({ type }) => type !== 'person');
  const groups = new Map<string, Group>();
  const put = (key: string, name: FoundName): void => {
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { type: name.type, names: [name], reasons: new Set() });
  };
  for (const [name, key] of groupPersons(persons)) put(`person ${key}`, name);
  // A place and an organisation of one name are one thing, inhabitants are not their land.
  for (const name of others) put(`${name.type === 'group' ? 'group' : 'thing'} ${nameKey(name.lemma)}`, name);
  return [...mergeAliases(groups).values()];
}

function mergeAliases(groups: Map<string, Group>): Map<string, Group> {
  mergeByList(groups);
  mergeAcronyms(groups);
  mergeShortNames(groups);
  return groups;
}

/** "UE" and "Unia Europejska", "USA" and "Stany Zjednoczone" are one in the list of names. */
function mergeByList(groups: Map<string, Group>): void {
  const byLink = new Map<string, string>();
  for (const [key, group] of groups) {
    if (group.type === 'group' || group.type === 'person') continue;
    const link = group.names[0]?.listing?.link ?? '';
    if (link === '') continue;
    const known = byLink.get(link);
    if (known === undefined) byLink.set(link, key);
    else merge(groups, known, key, 'listed names of one thing');
  }
}

/** "PKP" and "Polskie Koleje Państwowe", where it may be short for one name alone. */
function mergeAcronyms(groups: Map<string, Group>): void {
  const byLetters = new Map<string, string[]>();
  for (const [key, { type, names }] of groups) {
    if (type === 'organization') put(byLetters, necessaryLetters(names[0]?.lemma ?? ''), key);
  }
  for (const [key, group] of groups) {
    const acronym = group.names[0]?.lemma ?? '';
    if (group.type !== 'organization' || !isAcronym(acronym)) continue;
    const full = [...partsOf(acronym)]
      .flatMap((letters) => byLetters.get(letters) ?? [])
      .filter((other) => other !== key && abbreviates(acronym, groups.get(other)?.names[0]?.lemma ?? ''));
    if (full.length === 1 && full[0] !== undefined) merge(groups, full[0], key, 'acronym');
  }
}

/** "Komisja" after "Komisja Europejska", "Legia" with "Legia Warszawa": one word that opens one longer name alone. */
function mergeShortNames(groups: Map<string, Group>): void {
  const byFirst = new Map<string, string[]>();
  for (const [key, { type, names }] of groups) {
    if (type !== 'organization') continue;
    const openings = names.map(({ lemma }) => nameKey(lemma)).filter((name) => name.includes(' '));
    for (const first of new Set(openings.map((name) => name.slice(0, name.indexOf(' '))))) put(byFirst, first, key);
  }
  for (const [key, group] of groups) {
    const short = nameKey(group.names[0]?.lemma ?? '');
    if (group.type !== 'organization' || short.includes(' ') || short.length < 3) continue;
    const longer = (byFirst.get(short) ?? []).filter((other) => other !== key);
    if (longer.length === 1 && longer[0] !== undefined) merge(groups, longer[0], key, 'first word of the full name');
  }
}

// So many full names are looked through for an acronym: an article has no more alike, and a list needs bounded time.
const mostAlike = 50;

function put(index: Map<string, string[]>, letters: string, key: string): void {
  const known = index.get(letters);
  if (!known) index.set(letters, [key]);
  else if (known.length < mostAlike) known.push(key);
}

function merge(groups: Map<string, Group>, into: string, from: string, reason: string): void {
  const target = groups.get(into);
  const source = groups.get(from);
  if (!target || !source || target === source) return;
  target.names = [...target.names, ...source.names].sort((a, b) => a.start - b.start);
  target.reasons.add(reason);
  groups.delete(from);
}
