import type { Metadata } from '../../../text/article.js';
import { firstMeta, type PageHead } from '../head.js';
import { isArticle, textsOf } from '../jsonld.js';
import type { PageBlock } from '../outline.js';
import { findAuthors, listBylines } from './authors.js';
import { findPageAgency } from './agency.js';
import { findDates } from './dates.js';
import { findPaywall, findSection, findType } from './kind.js';
import { collectMarks, isAside, textOf } from './marks.js';
import { findTitlePlace } from './place.js';
import { findSite, hostOf, listSiteNames } from './site.js';
import { chooseTitle, listSignatures } from './title.js';

/** What the head does not tell. */
export interface Surroundings {
  blocks: readonly PageBlock[];
  /** Indices of the first and the last block of the article's text. */
  body: { first: number; last: number };
  /** BCP 47 of the text. */
  language: string;
  /** The address of the page, if it is known. */
  url: string | null;
}

/** What a page says of itself: read from its head first, then from what it shows. */
export function readMetadata(head: PageHead, { blocks, body, language, url }: Surroundings): Metadata {
  const marks = collectMarks(head.root);
  const article = head.nodes.find(isArticle) ?? null;
  const of = (key: string): string | null => (article ? (textsOf(article, key)[0] ?? null) : null);
  const address = url ?? head.canonical;
  const siteNames = listSiteNames(head, article, address);
  const headings = marks.filter(({ element }) => element.name === 'h1').sort((a, b) => Number(isAside(a, null)) - Number(isAside(b, null)));
  const style = { language: language.slice(0, 2), monthFirst: writesMonthFirst(head.language ?? language, address) };
  const title = chooseTitle(
    {
      headline: of('headline'),
      shared: ['og:title', 'twitter:title'].flatMap((name) => head.meta.get(name) ?? []),
      page: head.title,
      headings: headings.map(({ element }) => textOf(element)).filter((text) => text !== ''),
      lesserHeadings: marks
        .filter(({ element }) => /^h[23]$/.test(element.name))
        .slice(0, 60)
        .map(({ element }) => textOf(element))
        .filter((text) => text !== ''),
    },
    siteNames,
  );
  const texts = marks.map(({ element }) => (/^h[1-3]$/.test(element.name) ? textOf(element) : ''));
  const place = findTitlePlace(title, marks, texts, blocks);
  return {
    title,
    authors: findAuthors({ head, article, marks, blocks, title: place, siteNames: [...siteNames, ...listSignatures(head.title, title)] }),
    ...findDates({ head, article, marks, blocks, title: place, url: address, style }),
    site: findSite(head, article),
    agency: findPageAgency(listBylines(head, article), blocks, body),
    section: findSection(head, article),
    type: findType(head),
    paywalled: findPaywall(head),
    image: resolveAddress(
      firstMeta(head, 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'),
      address,
    ),
    language: head.language,
    url: resolveAddress(head.canonical, url) ?? url,
  };
}

/** English pages outside the British habit: 12/30/2021. */
function writesMonthFirst(language: string, url: string | null): boolean {
  if (!/^en(?:-us|_us)?$/i.test(language)) return false;
  return !/\.(?:uk|ie|au|nz|in|za|ng|ke|pk|mt|eu|de|pl)$/.test(hostOf(url) ?? '');
}

/** A link of the page as a whole address; null where the page's own address is needed for that and not known. */
function resolveAddress(link: string | null, page: string | null): string | null {
  if (link === null || link === '') return null;
  const base = page !== null && URL.canParse(page) ? page : undefined;
  if (!URL.canParse(link, base)) return null;
  const { protocol, href } = new URL(link, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
