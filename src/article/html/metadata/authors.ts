import type { PageHead } from '../head.js';
import { isNode, property, textsOf, typesOf, type Node } from '../jsonld.js';
import { bioNames, bylineNames, textOf, type Mark } from './marks.js';
import { readNames, type Signed } from './people.js';

/** Names of `meta` elements that bear the author, the surest first. */
const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'mrf:authors',
  'creator',
  'authors',
  'twitter:misc:written by',
];

/**
 * Who wrote the article: people, and a desk or an agency only where no person signs. The page's structured data is
 * heard first, then its `meta` elements, then what stands on the page itself.
 */
export function findAuthors(head: PageHead, article: Node | null, marks: readonly Mark[], siteNames: readonly string[]): string[] {
  const sources: (() => Signed)[] = [
    () => (article ? readAll(authorsOf(article, head.nodes), true) : nobody()),
    () => readBylines(marks),
    () => readAll(metaNames.flatMap((name) => head.meta.get(name) ?? []).concat(labelledAuthors(head)), true),
  ];
  const others: string[] = [];
  for (const read of sources) {
    const { people, others: desks } = read();
    const named = people.filter((name) => !isOneOf(name, siteNames));
    if (named.length > 0) return named;
    others.push(...desks);
  }
  return others.slice(0, 1);
}

function nobody(): Signed {
  return { people: [], others: [] };
}

function isOneOf(name: string, sites: readonly string[]): boolean {
  const small = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return sites.some((site) => site.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === small);
}

function readAll(texts: readonly string[], sure: boolean): Signed {
  const all = nobody();
  for (const text of texts) {
    if (/^https?:|^\/|^www\./i.test(text) || text.includes('@')) continue;
    const { people, others } = readNames(text, sure);
    for (const name of people) if (!all.people.includes(name)) all.people.push(name);
    for (const name of others) if (!all.others.includes(name)) all.others.push(name);
  }
  return all;
}

/** Names of the authors in the structured data; a reference to another node of the page is followed. */
function authorsOf(article: Node, nodes: readonly Node[]): string[] {
  const names: string[] = [];
  for (const key of ['author', 'creator']) {
    const value = property(article, key);
    for (const author of Array.isArray(value) ? value : [value]) {
      if (!isNode(author)) {
        if (typeof author === 'string') names.push(author);
        continue;
      }
      names.push(nameOf(author) ?? nameOf(findById(nodes, property(author, '@id'))) ?? '');
    }
    if (names.some((name) => name !== '')) break;
  }
  return names.filter((name) => name !== '');
}

function nameOf(author: Node | null): string | null {
  if (!author) return null;
  const name = textsOf(author, 'name').filter((text) => !/^https?:/.test(text));
  if (name.length > 0) return name.join(', ');
  const parts = [...textsOf(author, 'givenName'), ...textsOf(author, 'familyName')];
  return parts.length > 0 ? parts.join(' ') : null;
}

function findById(nodes: readonly Node[], id: unknown): Node | null {
  if (typeof id !== 'string') return null;
  return nodes.find((node) => property(node, '@id') === id && (typesOf(node).length > 0 || property(node, 'name') !== undefined)) ?? null;
}

/** `twitter:label1` "Written by" with `twitter:data1` "Jan Kowalski". */
function labelledAuthors(head: PageHead): string[] {
  const found: string[] = [];
  for (const index of ['1', '2']) {
    const label = head.meta.get(`twitter:label${index}`)?.[0] ?? '';
    const data = head.meta.get(`twitter:data${index}`)?.[0];
    if (data !== undefined && /written|author|autor|verfasst|geschrieben|écrit|escrito|napisane|skrevet|door/i.test(label))
      found.push(data);
  }
  return found;
}

/** What stands on the page in an element named as byline, outside comments and teasers. */
function readBylines(marks: readonly Mark[]): Signed {
  const bylines = marks.filter(({ element, names, aside }) => {
    if (aside !== null || (names & bioNames) !== 0) return false;
    return (names & bylineNames) !== 0 || element.attribs['rel'] === 'author' || /\bauthor\b/.test(element.attribs['itemprop'] ?? '');
  });
  const all = nobody();
  let last = -1;
  for (const { element } of bylines) {
    const end = element.endIndex ?? 0;
    const start = element.startIndex ?? 0;
    if (start < last && all.people.length > 0) continue;
    const text = element.name === 'meta' ? (element.attribs['content'] ?? '') : textOf(element);
    if (text.length > 200) continue;
    const { people, others } = readNames(text, false);
    for (const name of people) if (!all.people.includes(name)) all.people.push(name);
    all.others.push(...others);
    if (people.length > 0) last = Math.max(last, end);
    if (all.people.length > 0 && start > last + 3000) break;
  }
  return all;
}
