import type { PageHead } from '../head.js';
import { isNode, property, textsOf, typesOf, type Node } from '../jsonld.js';
import type { PageBlock } from '../outline.js';
import { bylineNames, isAside, linesOf, linksToAuthor, textOf, type Mark } from './marks.js';
import { opensByline, readNames, type Signed } from '../../bylines/people.js';
import { blockAt, type TitlePlace } from './place.js';

/** Names of `meta` elements that bear the author, the surest first. */
const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'article:byline',
  'og:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'mrf:authors',
  'creator',
  'authors',
  'shareaholic:article_author_name',
  'twitter:misc:written by',
];

/** Where authors are looked for. */
export interface AuthorSources {
  head: PageHead;
  article: Node | null;
  marks: readonly Mark[];
  blocks: readonly PageBlock[];
  title: TitlePlace;
  siteNames: readonly string[];
}

/**
 * Who wrote the article: people, and a pen name, a desk or an agency only where no person signs. The page's structured
 * data is heard first, then its `meta` elements, then what stands on the page. A byline that names the declared authors
 * and more is the fuller one.
 */
export function findAuthors(sources: AuthorSources): string[] {
  const { head, article, siteNames } = sources;
  const declared = article ? readDeclared(article, head.nodes) : nobody();
  if (hasPeople(declared, siteNames)) return complete(peopleOf(declared, siteNames), sources);
  const places: (() => Signed)[] = [
    () => readAll(metaNames.flatMap((name) => head.meta.get(name) ?? []).concat(labelledAuthors(head))),
    () => readBylines(sources),
    () => readLines(sources),
  ];
  const others = [...declared.others, ...declared.people];
  for (const read of places) {
    const signed = read();
    if (hasPeople(signed, siteNames)) return peopleOf(signed, siteNames);
    others.push(...signed.others, ...signed.people);
  }
  const best = others.find((name) => !isSite(name, siteNames)) ?? others[0];
  return best === undefined ? [] : [best];
}

/** With those who stand beside the declared authors in elements of the same names, one in each. */
function complete(people: string[], { marks, blocks, title }: AuthorSources): string[] {
  const groups = new Map<string, string[]>();
  for (const mark of marks) {
    if ((mark.names & bylineNames) === 0 || !isNear(mark, blocks, title) || isAside(mark, title.at)) continue;
    const text = textOf(mark.element);
    const [name, ...more] = text.length > 60 ? [] : readNames(text, true).people;
    if (name === undefined || more.length > 0) continue;
    const group = groups.get(mark.label) ?? [];
    groups.set(mark.label, group.some((known) => squeeze(known) === squeeze(name)) ? group : [...group, name]);
  }
  const holdsAll = (group: string[]): boolean => people.every((name) => group.some((other) => squeeze(other) === squeeze(name)));
  return [...groups.values()].find((group) => group.length > people.length && holdsAll(group)) ?? people;
}

function hasPeople(signed: Signed, siteNames: readonly string[]): boolean {
  return peopleOf(signed, siteNames).length > 0;
}

function peopleOf({ people }: Signed, siteNames: readonly string[]): string[] {
  const named = people.filter((name) => !isSite(name, siteNames));
  // "Jan Dąb, GŁOS MIASTA": among people whose names are written as names, capitals alone are a firm's.
  const written = named.filter((name) => name !== name.toUpperCase());
  return written.length > 0 ? written : named;
}

function nobody(): Signed {
  return { people: [], others: [] };
}

/** The site itself, or a part of it: "Polityka Insight" of "Polityka". */
function isSite(name: string, sites: readonly string[]): boolean {
  const small = squeeze(name);
  return sites.some((site) => {
    const other = squeeze(site);
    return other === small || (other.length > 5 && small.startsWith(other)) || (small.length > 5 && other.startsWith(small));
  });
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

// Of one page; what has more lists products, or is hostile.
const mostBylines = 50;

function readAll(texts: readonly string[]): Signed {
  const all = nobody();
  for (const text of texts.slice(0, mostBylines)) {
    if (/^https?:|^\/|^www\./i.test(text) || text.includes('@')) continue;
    merge(all, readNames(text, true));
  }
  return all;
}

function merge(all: Signed, { people, others }: Signed): void {
  for (const name of people) if (!all.people.some((known) => squeeze(known) === squeeze(name))) all.people.push(name);
  for (const name of others) if (!all.others.includes(name)) all.others.push(name);
}

/** The authors of the structured data, or else its creators; a reference to another node of the page is followed. */
function readDeclared(article: Node, nodes: readonly Node[]): Signed {
  const all = nobody();
  for (const key of ['author', 'creator']) {
    const value = property(article, key);
    const authors: unknown[] = Array.isArray(value) ? value.slice(0, mostBylines) : [value];
    const names = authors.map((author) => {
      if (typeof author === 'string') return author;
      return isNode(author) ? (nameOf(author) ?? nameOf(findById(nodes, property(author, '@id'))) ?? '') : '';
    });
    merge(all, readAll(names));
    if (all.people.length > 0) break;
  }
  return all;
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

/** Every byline that the page declares, as it is written: also the agencies that stand beside people. */
export function listBylines(head: PageHead, article: Node | null): string[] {
  return [...(article ? textsOf(article, 'author') : []), ...metaNames.flatMap((name) => head.meta.get(name) ?? [])];
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

// In blocks: how far from the title a byline stands.
const nearTitle = { before: 8, after: 15 };
const longestByline = 200;

function isNear({ at }: Mark, blocks: readonly PageBlock[], title: TitlePlace): boolean {
  const distance = blockAt(blocks, at) - title.block;
  return title.at === null || (distance >= -nearTitle.before && distance <= nearTitle.after);
}

interface Byline {
  mark: Mark;
  /** The page says that this is a name and nothing else. */
  sure: boolean;
  near: boolean;
}

/** What stands on the page in an element named as byline, outside comments and teasers; near the title first. */
function readBylines({ marks, blocks, title }: AuthorSources): Signed {
  const bylines: Byline[] = [];
  for (const mark of marks) {
    const { element, names, label } = mark;
    const property = element.attribs['itemprop'] ?? '';
    const sure =
      element.attribs['rel'] === 'author' ||
      /\b(?:author|creator)\b/.test(property) ||
      linksToAuthor(element) ||
      /(?:^| )(?:author|fn|byline-author|author-name|author_name|author__name)(?: |$)/.test(label);
    if ((!sure && (names & bylineNames) === 0) || isAside(mark, title.at)) continue;
    bylines.push({ mark, sure, near: isNear(mark, blocks, title) });
  }
  const all = nobody();
  for (const near of [true, false]) {
    let last = -1;
    for (const byline of bylines) {
      const { element } = byline.mark;
      if (byline.near !== near || (element.startIndex ?? 0) < last) continue;
      const found = readByline(byline);
      if (found.people.length > 0) last = element.endIndex ?? 0;
      merge(all, found);
      if (!near && all.people.length > 0) break;
    }
    // A pen name at the title is surer than a name far from it.
    if (all.people.length + all.others.length > 0) break;
  }
  return all;
}

function readByline({ mark: { element }, sure }: Byline): Signed {
  if (element.name === 'meta') return readNames(element.attribs['content'] ?? '', sure);
  const text = textOf(element);
  if (text.length > longestByline) return nobody();
  const parted = readNames(linesOf(element), false);
  if (parted.people.length > 0) return parted;
  return readNames(text, sure);
}

// A line with no more than the name, and perhaps the date, may bear a pen name.
const shortLine = 60;
// Far from the title only words that announce an author and nothing else are heard.
const labels =
  /^(?:autor|autorka|autorzy|autorin|autor\/in|autorin\/autor|author|authors|auteur|autore|autores|tekst|text|texte|testo)(?![\p{L}/])/iu;

/** A line near the title that opens as a byline does: "Von Anna Lipa, Berlin", "Autor: Jan Dąb", "by Wassermann, 30.12.2021". */
function readLines({ blocks, title }: AuthorSources): Signed {
  const all = nobody();
  for (let at = Math.max(0, title.block - 4); at < Math.min(blocks.length, title.block + 12); at++) {
    const text = blocks[at]?.text ?? '';
    if (text.length > 120 || !opensByline(text)) continue;
    const { people, others } = readNames(text, text.length <= shortLine && at > title.block);
    merge(all, { people, others: others.filter((name) => !name.includes(' ')) });
    if (all.people.length > 0) return all;
  }
  for (const { text } of blocks) {
    if (text.length > shortLine || !labels.test(text)) continue;
    merge(all, readNames(text, false));
    if (all.people.length > 0) break;
  }
  return all;
}
