import { decodeEntities } from '../../character-references.js';

/** What a page gives as titles of its article, by where it stands; each on one line. */
export interface TitleCandidates {
  /** `headline` of the structured data. */
  headline: string | null;
  /** `og:title`, `twitter:title` and their like. */
  shared: readonly string[];
  /** Of the `title` element. */
  page: string | null;
  /** Headings of the page, the first level first; those outside the article last. */
  headings: readonly string[];
  /** Headings of the second and third level. */
  lesserHeadings: readonly string[];
}

// A site's name stands behind one of these, or before it: "Prąd tańszy o 4 proc. | Głos Miasta", "WELT :: Strompreis".
const separators = / [|–—•·»«›:/\\~-]+ | ?[｜|] ?| :: |：/gu;

// Whatever is longer is no title, and costs time.
const longestTitle = 500;
// A shorter part of a title may be a section or a name.
const shortestTitle = 12;

/**
 * The title without the site's name. What stands in the `title` element is written for search engines; where the
 * structured data, the title for sharing and the heading do not all say the same, the desk's own title is the one that
 * two of them share, or else the one that differs from the `title` element.
 */
export function chooseTitle(candidates: TitleCandidates, siteNames: readonly string[]): string | null {
  const sites = siteNames.map(squeeze).filter((name) => name.length > 1);
  const all = [candidates.headline, ...candidates.shared, candidates.page, ...candidates.headings].filter((text) => text !== null);
  const whole = new Set(all.map((text) => squeeze(text.slice(0, longestTitle))));
  const clean = (text: string | null | undefined): string | null => {
    const title = text ? cutSite(decodeEntities(text.slice(0, longestTitle)).replace(/^[»|>•]+ /, ''), sites, whole) : '';
    return title === '' || sites.includes(squeeze(title)) ? null : title;
  };
  const headline = clean(candidates.headline);
  const shared = candidates.shared.map(clean).find((text) => text !== null) ?? null;
  const page = clean(candidates.page);
  const witnesses = [headline, shared, page].filter((text) => text !== null);
  const headings = candidates.headings
    .map(clean)
    .filter((text) => text !== null)
    .filter((text) => !isSite(text, sites));
  const lesser = candidates.lesserHeadings.map(clean).filter((text) => text !== null);
  // A site that writes its own name in the first heading has the title in a lesser one.
  const heading =
    headings.map((text) => cutKicker(text, witnesses)).find((text) => witnesses.some((other) => isAlike(text, other))) ??
    witnesses.find((other) => lesser.some((text) => isSame(text, other))) ??
    lesser.find((text) => page !== null && text.length > shortestTitle && page.startsWith(text)) ??
    null;
  if (isSame(headline, shared)) return headline;
  if (!isSame(heading, page) && (isSame(heading, shared) || isSame(heading, headline))) return heading;
  if (headline !== null && !isSame(headline, page)) return headline;
  if (headline !== null && shared !== null) return shared;
  const only = headings.length === 1 ? headings[0] : undefined;
  return heading ?? headline ?? only ?? shared ?? page ?? headings[0] ?? lesser[0] ?? null;
}

/** A heading of which a witness gives only the end or the beginning: "Tunesien Große Aufgaben …" with its kicker. */
function cutKicker(heading: string, witnesses: readonly string[]): string {
  const whole = squeeze(heading);
  if (witnesses.some((text) => squeeze(text) === whole)) return heading;
  return (
    witnesses.find((text) => text.length > shortestTitle && (whole.endsWith(squeeze(text)) || whole.startsWith(squeeze(text)))) ?? heading
  );
}

/** The same words: marks and spaces aside. */
export function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && squeeze(a) === squeeze(b);
}

/** Cuts the site's name from the end or the beginning, and what stands behind a title that the page gives alone elsewhere. */
function cutSite(text: string, sites: readonly string[], whole: ReadonlySet<string>): string {
  const parts = splitAtSeparators(text);
  if (parts.length === 1) return text;
  for (let count = 1; count < parts.length; count++) {
    const head = text.slice(0, parts[count]?.gap);
    if (head.length > shortestTitle && whole.has(squeeze(head))) return head;
  }
  let end = text.length;
  let from = 0;
  for (let last = parts.length - 1; last > 0; last--) {
    const part = parts[last];
    if (!part || !isSite(text.slice(part.start, end), sites)) break;
    end = part.gap;
  }
  const second = parts[1];
  if (second && second.start < end && isSite(text.slice(0, second.gap), sites)) from = second.start;
  return text.slice(from, end);
}

/** Where the parts of a title begin, and where the separator before each does. */
function splitAtSeparators(text: string): { gap: number; start: number }[] {
  const parts = [{ gap: 0, start: 0 }];
  for (const match of text.matchAll(separators)) parts.push({ gap: match.index, start: match.index + match[0].length });
  return parts;
}

function isSite(part: string, sites: readonly string[]): boolean {
  const name = squeeze(part);
  if (name === '') return true;
  return sites.some(
    (site) =>
      name === site ||
      (site.length > 3 && name.length < site.length * 2.5 && name.includes(site)) ||
      (name.length > 3 && site.includes(name)),
  );
}

/** Letters and digits alone, small: "Tages-Anzeiger" and "tagesanzeiger" are the same site. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Two titles of one article share most of their words, or one holds the other. */
export function isAlike(a: string, b: string): boolean {
  const left = squeeze(a);
  const right = squeeze(b);
  if (left === '' || right === '') return false;
  if (left === right || (Math.min(left.length, right.length) > 15 && (left.includes(right) || right.includes(left)))) return true;
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const others = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared >= 2 && shared * 2 >= Math.min(words.size, others.size);
}

/** What the `title` element holds beside the title: the site, its section, its motto. */
export function listSignatures(page: string | null, title: string | null): string[] {
  if (page === null || title === null) return [];
  const line = page.slice(0, longestTitle);
  const parts = splitAtSeparators(line);
  const texts = parts.map(({ start }, index) => line.slice(start, parts[index + 1]?.gap));
  return texts.filter((text) => !isAlike(text, title));
}
