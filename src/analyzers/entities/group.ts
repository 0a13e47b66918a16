import { abbreviates } from './acronyms.js';
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

function mergeAcronyms(groups: Map<string, Group>): void {
  for (const [key, group] of groups) {
    const acronym = group.names[0]?.lemma ?? '';
    if (group.type !== 'organization' || acronym !== acronym.toUpperCase()) continue;
    const full = [...groups].filter(
      ([other, { type, names }]) => other !== key && type === 'organization' && abbreviates(acronym, names[0]?.lemma ?? ''),
    );
    if (full.length === 1 && full[0]) merge(groups, full[0][0], key, 'acronym');
  }
}

/** "Komisja" after "Komisja Europejska", "Legia" with "Legia Warszawa": one word that opens one longer name alone. */
function mergeShortNames(groups: Map<string, Group>): void {
  for (const [key, group] of groups) {
    const short = nameKey(group.names[0]?.lemma ?? '');
    if (group.type !== 'organization' || short.includes(' ') || short.length < 3) continue;
    const longer = [...groups].filter(
      ([other, { type, names }]) =>
        other !== key && type === 'organization' && names.some(({ lemma }) => nameKey(lemma).startsWith(`${short} `)),
    );
    if (longer.length === 1 && longer[0]) merge(groups, longer[0][0], key, 'first word of the full name');
  }
}

function merge(groups: Map<string, Group>, into: string, from: string, reason: string): void {
  const target = groups.get(into);
  const source = groups.get(from);
  if (!target || !source || target === source) return;
  target.names.push(...source.names);
  target.names.sort((a, b) => a.start - b.start);
  target.reasons.add(reason);
  groups.delete(from);
}
