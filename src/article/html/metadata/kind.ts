import type { ArticleType } from '../../../text/article.js';
import { decodeEntities } from '../../character-references.js';
import { firstMeta, type PageHead } from '../head.js';
import { isArticle, isNode, property, textsOf, typesOf, type Node } from '../jsonld.js';

/** Types of the vocabulary of schema.org that an article has. */
const galleries = /^(?:Image|Media)Gallery$/;
const videos = /^VideoObject$/;
const noArticles =
  /^(?:Product|Recipe|JobPosting|FAQPage|QAPage|DiscussionForumPosting|ProfilePage|CollectionPage|SoftwareApplication|Book|Movie)$/;

/** What kind of page it says it is; an article where it says nothing. */
export function findType(head: PageHead): ArticleType {
  const types = head.nodes.flatMap(typesOf);
  if (types.includes('LiveBlogPosting') || head.nodes.some((node) => property(node, 'liveBlogUpdate') !== undefined)) return 'live-blog';
  if (head.nodes.some(isArticle)) return 'article';
  if (types.some((type) => galleries.test(type))) return 'gallery';
  const shared = firstMeta(head, 'og:type') ?? '';
  if (shared === 'article') return 'article';
  if (shared.startsWith('video') || types.some((type) => videos.test(type))) return 'video';
  return types.some((type) => noArticles.test(type)) || /^(?:product|profile|book|music)/.test(shared) ? 'other' : 'article';
}

const tiers = ['article:content_tier', 'content_tier', 'og:article:content_tier', 'lp.article:content_tier', 'cxenseparse:accesslevel'];

/** Is the article behind a paywall? Null where the page does not say. */
export function findPaywall(head: PageHead): boolean | null {
  const free = head.nodes.filter((node) => isArticle(node) || typesOf(node).includes('WebPage')).flatMap(readAccess);
  if (free.includes(false)) return true;
  if (free.includes(true)) return false;
  const tier = firstMeta(head, ...tiers)?.toLowerCase();
  if (tier === undefined) return null;
  return /^(?:locked|metered|premium|paid|subscri)/.test(tier) ? true : tier === 'free' ? false : null;
}

/** `isAccessibleForFree` of the article and of its parts, as a boolean or as one of the words in use for it. */
function readAccess(article: Node): boolean[] {
  const parts = property(article, 'hasPart');
  const nodes: unknown[] = [article, ...(Array.isArray(parts) ? (parts as unknown[]) : [parts])];
  return nodes.filter(isNode).flatMap((node) => {
    const value = property(node, 'isAccessibleForFree');
    if (typeof value === 'boolean') return [value];
    const word = typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1).toLowerCase() : '';
    return word === 'true' || word === 'yes' ? [true] : word === 'false' || word === 'no' ? [false] : [];
  });
}

/** The section as the page names it. */
export function findSection(head: PageHead, article: Node | null): string | null {
  const declared = article ? textsOf(article, 'articleSection')[0] : undefined;
  const section =
    declared ?? firstMeta(head, 'article:section', 'og:article:section', 'parsely-section', 'cxenseparse:section', 'section', 'category');
  const first = section?.split(/[,;]/)[0]?.trim() ?? '';
  return first !== '' && first.length <= 60 && !first.startsWith('http') ? decodeEntities(first) : null;
}
