import { firstMeta, type PageHead } from '../head.js';
import { textsOf, type Node } from '../jsonld.js';
import { parseTable } from '../../../languages/table.js';
import dateNameTable from './date-names.tsv';
import { findInScripts, readAddress } from './hidden-dates.js';
import { readMachineDate } from './machine-dates.js';
import { findShownDates, type ShownSources } from './shown-dates.js';
import { findWrittenDates } from '../../written-dates.js';
import { isUtc, placeInZone } from './zone.js';

export interface PageDates {
  published: string | null;
  modified: string | null;
}

/** Where dates are looked for. */
export interface DateSources extends ShownSources {
  head: PageHead;
  article: Node | null;
  url: string | null;
}

type Meaning = 'published' | 'modified' | 'vague';

function namesOf(meaning: Meaning): string[] {
  return dateNames.filter(([, kind]) => kind === meaning).map(([name = '']) => name);
}

const dateNames = parseTable(dateNameTable);

/** When the article was first published and last changed, from the surest place that tells. */
export function findDates(sources: DateSources): PageDates {
  const { head, article, style, url } = sources;
  const read = (text: string | null | undefined): string | null => (text ? readMachineDate(text, style) : null);
  const ofNode = (key: string): string | null => (article ? read(textsOf(article, key)[0]) : null);
  const ofMeta = (meaning: Meaning): string | null => {
    for (const name of namesOf(meaning)) for (const value of head.meta.get(name) ?? []) if (read(value) !== null) return read(value);
    return null;
  };
  const declared = ofNode('datePublished') ?? ofMeta('published');
  const changed = ofNode('dateModified') ?? ofMeta('modified');
  // Reading the whole page for dates takes as long as the rest of this; most pages declare both.
  if (declared !== null && changed !== null) return { published: setLocally(declared, sources), modified: changed };
  const shown = findShownDates(sources);
  const modified = changed ?? shown.modified;
  const published =
    (declared === null ? null : setLocally(declared, sources)) ??
    findInTitle(sources) ??
    shown.published ??
    readAddress(url) ??
    readAddress(head.canonical) ??
    readAddress(firstMeta(head, 'og:url')) ??
    earlier(ofMeta('vague'), modified) ??
    ofNode('dateCreated') ??
    ofNode('uploadDate') ??
    read(findInNodes(head.nodes)) ??
    modified ??
    shown.any ??
    read(findInScripts(head.root)) ??
    readAddress(firstMeta(head, 'og:image', 'twitter:image'));
  return { published, modified };
}

/** A vague date later than the last change is not of the publication. */
function earlier(vague: string | null, modified: string | null): string | null {
  return vague !== null && modified !== null && modified.slice(0, 10) < vague.slice(0, 10) ? modified : vague;
}

/** Of a node that is no article: a page, a recipe, a review. */
function findInNodes(nodes: readonly Node[]): string | null {
  for (const node of nodes) for (const text of textsOf(node, 'datePublished')) return text;
  return null;
}

/** "Ziele und Risiken | 28.04.2023": the day behind the title in the `title` element. */
function findInTitle({ head, style }: DateSources): string | null {
  const text = head.title ?? '';
  const date = findWrittenDates(text, style).at(-1);
  return date?.end === text.length ? date.value : null;
}

// Hours of UTC in which some inhabited zone that writes much news has another day.
const nearMidnight = { from: 20, to: 9 };

/**
 * A moment in UTC on the day on which the page itself says that it appeared. Near midnight the two differ: the address
 * "/2023/11/08/" with 2023-11-09T01:49Z is the evening of the 8th, where the site is.
 */
function setLocally(published: string, sources: DateSources): string {
  const hour = Number(published.slice(11, 13));
  if (!isUtc(published) || (hour >= nearMidnight.to && hour < nearMidnight.from)) return published;
  const shown = findShownDates(sources).published;
  if (shown !== null) return shown.slice(0, 10) === published.slice(0, 10) ? published : (placeInZone(published, shown) ?? published);
  const day = readAddress(sources.url) ?? readAddress(sources.head.canonical);
  // An address with a later day was made for a plan, not by a clock.
  return day !== null && day < published.slice(0, 10) ? (placeInZone(published, day) ?? published) : published;
}
