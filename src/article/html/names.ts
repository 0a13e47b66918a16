import { parseTable } from '../../languages/table.js';
import nameTable from './names.tsv';

/** What the names of an element (class, id, role …) can say of it; each is one bit of a set. */
export const nameFamilies = [
  'body',
  'article',
  'content',
  'title',
  'lead',
  'byline',
  'bio',
  'date',
  'meta',
  'caption',
  'picture',
  'slider',
  'related',
  'card',
  'comments',
  'share',
  'ad',
  'promo',
  'nav',
  'footer',
  'header',
  'sidebar',
  'signup',
  'paywall',
  'popup',
  'tags',
  'embed',
  'unseen',
  'pullquote',
  'factbox',
  'notice',
] as const;
export type NameFamily = (typeof nameFamilies)[number];

/** A set of families, as bits. */
export type NameSet = number;

export function nameSet(...families: NameFamily[]): NameSet {
  return families.reduce((set, family) => set | (1 << nameFamilies.indexOf(family)), 0);
}

// Names longer than this are the work of a machine.
const longestName = 400;

interface NameKnowledge {
  words: Map<string, NameSet>;
  parts: { pattern: RegExp; families: Map<string, NameSet> };
}

let knowledge: NameKnowledge | undefined;

/** Makes a reader of names that remembers what it read: a page repeats its classes. */
export function createNameReader(): (names: string) => NameSet {
  const known = new Map<string, NameSet>([['', 0]]);
  return (names) => {
    let set = known.get(names);
    if (set === undefined) {
      set = readNames(names.slice(0, longestName));
      known.set(names, set);
    }
    return set;
  };
}

/** "article-body__related relatedPosts" is of the families body and related. */
function readNames(names: string): NameSet {
  knowledge ??= readKnowledge();
  const { words, parts } = knowledge;
  const lower = names.toLowerCase();
  let set = 0;
  for (const part of lower.match(parts.pattern) ?? []) set |= parts.families.get(part) ?? 0;
  for (const word of splitWords(names)) set |= words.get(word) ?? 0;
  return set;
}

/** Words end at a sign, a digit, and where a capital follows a small letter. */
function splitWords(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

function readKnowledge(): NameKnowledge {
  const words = new Map<string, NameSet>();
  const partFamilies = new Map<string, NameSet>();
  for (const [word = '', family, place] of parseTable(nameTable)) {
    const target = place === 'part' ? partFamilies : words;
    target.set(word, (target.get(word) ?? 0) | nameSet(family as NameFamily));
  }
  // The longest first, so that "article-body" is not read as "article".
  const longestFirst = [...partFamilies.keys()].sort((a, b) => b.length - a.length);
  return { words, parts: { pattern: new RegExp(longestFirst.join('|'), 'g'), families: partFamilies } };
}
