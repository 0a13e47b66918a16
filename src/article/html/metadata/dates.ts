import { readDateLabel } from '../../../languages/date-labels.js';
import { firstMeta, type PageHead } from '../head.js';
import { textsOf, type Node } from '../jsonld.js';
import type { PageBlock } from '../outline.js';
import { readMachineDate } from './machine-dates.js';
import { dateNames, textOf, type Mark } from './marks.js';
import { dayOf, findWrittenDates, type DateStyle } from './written-dates.js';

export interface PageDates {
  published: string | null;
  modified: string | null;
}

/** Where dates are looked for. */
export interface DateSources {
  head: PageHead;
  article: Node | null;
  marks: readonly Mark[];
  blocks: readonly PageBlock[];
  /** Where the title of the article stands in the source; null when the page does not show it. */
  titleAt: number | null;
  url: string | null;
  style: DateStyle;
}

const publishedMeta = [
  'article:published_time',
  'article:published',
  'article:post_date',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'og:publish_date',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'mrf:sections:published',
  'bt:pubdate',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publicationdate',
  'publication_date',
  'publication-date',
  'published',
  'published_date',
  'published-date',
  'publishedat',
  'article_date_original',
  'article.published',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'prism.publicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'dc:created',
  'displaydate',
  'date',
  'article:created_time',
  'created',
  'created-date',
  'datecreated',
  'creation_date',
  'pdate',
  'newsdate',
  'release_date',
  'og:release_date',
  'video:release_date',
  'timestamp',
];
const modifiedMeta = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.modified',
  'dc.date.modified',
  'last-modified',
  'lastmodified',
  'modified_date',
  'updated_time',
  'revised',
  'dateupdated',
];

/** When the article was first published and last changed, from the surest place that tells. */
export function findDates(sources: DateSources): PageDates {
  const { head, article, style } = sources;
  const read = (text: string | null | undefined): string | null => (text ? readMachineDate(text, style) : null);
  const ofNode = (key: string): string | null => (article ? read(textsOf(article, key)[0]) : null);
  const ofMeta = (names: readonly string[]): string | null => {
    for (const name of names) for (const value of head.meta.get(name) ?? []) if (read(value) !== null) return read(value);
    return null;
  };
  const declared = ofNode('datePublished') ?? ofMeta(publishedMeta) ?? ofNode('dateCreated') ?? ofNode('uploadDate');
  const changed = ofNode('dateModified') ?? ofMeta(modifiedMeta);
  // Reading the whole page for dates takes as long as the rest of this; most pages declare both.
  if (declared !== null && changed !== null) return { published: declared, modified: changed };
  const shown = findShownDates(sources);
  const modified = changed ?? shown.modified;
  const published =
    declared ?? shown.published ?? readAddress(sources.url) ?? readAddress(head.canonical) ?? readAddress(firstMeta(head, 'og:url'));
  return { published: published ?? modified ?? shown.any, modified };
}

interface ShownDates extends PageDates {
  /** A date that stands somewhere on the page. */
  any: string | null;
}

// Of the source, in characters: how far from the title a page says when it was written.
const nearTitle = { before: 4_000, after: 12_000 };

/** Dates that stand on the page near the title, in `time` elements first, then in plain text. */
function findShownDates(sources: DateSources): ShownDates {
  const shown: ShownDates = { published: null, modified: null, any: null };
  for (const date of [...readMarks(sources), ...readBlocks(sources)]) {
    if (date.label === 'modified') shown.modified ??= date.value;
    else if (date.label === 'published' || date.near) shown.published ??= date.value;
    shown.any ??= date.value;
  }
  return shown;
}

interface ShownDate {
  value: string;
  label: 'published' | 'modified' | null;
  near: boolean;
}

function isNear(at: number, titleAt: number | null): boolean {
  return titleAt !== null && at > titleAt - nearTitle.before && at < titleAt + nearTitle.after;
}

function readMarks({ marks, titleAt, style }: DateSources): ShownDate[] {
  const dates: ShownDate[] = [];
  for (const { element, names, aside, at } of marks) {
    const { itemprop = '', datetime } = element.attribs;
    const property = /\bdate(?:Published|Modified|Created)\b/i.exec(itemprop)?.[0].toLowerCase() ?? null;
    if (element.name !== 'time' && datetime === undefined && property === null && (names & dateNames) === 0) continue;
    if (aside !== null) continue;
    const text = element.name === 'meta' ? '' : textOf(element);
    if (text.length > 160) continue;
    const machine = element.attribs['content'] ?? datetime ?? element.attribs['data-datetime'] ?? element.attribs['title'];
    const value = (machine === undefined ? null : readMachineDate(machine, style)) ?? findWrittenDates(text, style)[0]?.value ?? null;
    if (value === null) continue;
    const own = readDateLabel(`${element.attribs['class'] ?? ''} ${text.slice(0, 40)}`.replace(/[-_]/g, ' '));
    dates.push({
      value,
      label: property === 'datemodified' ? 'modified' : property === null ? own : 'published',
      near: isNear(at, titleAt),
    });
  }
  return dates;
}

const longestLine = 250;

function readBlocks({ blocks, titleAt, style }: DateSources): ShownDate[] {
  const dates: ShownDate[] = [];
  for (const { text, source } of blocks) {
    if (text.length > longestLine || !/\d\d/.test(text) || /©|copyright/i.test(text)) continue;
    for (const { value, start } of findWrittenDates(text, style)) {
      const near = isNear(source.from, titleAt) && text.length < 120;
      dates.push({ value, label: readDateLabel(text.slice(Math.max(0, start - 40), start)), near });
    }
  }
  return dates;
}

/** "/2021/12/30/", "/20211230/", "-2021-12-30" in an address. */
export function readAddress(url: string | null): string | null {
  if (url === null) return null;
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(url) ?? /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(url) ?? null;
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
