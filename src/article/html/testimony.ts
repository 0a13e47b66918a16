import { firstMeta, type PageHead } from './head.js';
import { isArticle, textsOf, typesOf, type Node } from './jsonld.js';

/** What a page says of its article outside the article's own text: in its head and in structured data. */
export interface Testimony {
  titles: readonly string[];
  description: string | null;
  /** The whole text, which a third of the pages of today repeat in structured data. */
  body: string | null;
  authors: readonly string[];
  /** 3 for a news article, 2 for another article, 1 for a page that calls itself so only in its head, 0 else. */
  pageType: number;
}

const newsTypes = /News|Reportage|LiveBlog/;
// Less is a teaser.
const shortestBody = 200;

export function readTestimony(head: PageHead): Testimony {
  const node = head.nodes.find(isArticle);
  return {
    titles: [node && textsOf(node, 'headline')[0], firstMeta(head, 'og:title', 'twitter:title'), head.title].flatMap(
      (title) => title ?? [],
    ),
    description: firstMeta(head, 'og:description', 'description', 'twitter:description'),
    body:
      (node &&
        textsOf(node, 'articleBody')
          .map(stripTags)
          .find((text) => text.length > shortestBody)) ??
      null,
    authors: node ? textsOf(node, 'author').filter((name) => !name.startsWith('http')) : [],
    pageType: classifyPage(head),
  };
}

function classifyPage(head: PageHead): number {
  const types = head.nodes.flatMap((node: Node) => typesOf(node));
  if (types.some((type) => newsTypes.test(type))) return 3;
  if (head.nodes.some(isArticle)) return 2;
  return firstMeta(head, 'og:type') === 'article' ? 1 : 0;
}

/** Some pages put their text there with its markup. Only words are compared, so what a tag said does not matter. */
function stripTags(text: string): string {
  return text.replace(/<[^<>]{0,300}>/g, ' ').replace(/&[a-z#0-9]{2,8};/g, ' ');
}
