import type { Metadata } from '../../text/article.js';
import { emptyMetadata } from '../metadata.js';
import { firstMeta, type PageHead } from './head.js';
import { textsOf, typesOf, type Node } from './jsonld.js';

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

export function readMetadata(head: PageHead): Metadata {
  const node = head.nodes.find((candidate) => typesOf(candidate).some((type) => articleTypes.test(type))) ?? null;
  const of = (key: string): string | null => (node ? (textsOf(node, key)[0] ?? null) : null);
  return {
    ...emptyMetadata(),
    title: of('headline') ?? firstMeta(head, 'og:title', 'twitter:title') ?? head.title,
    authors: node ? authorsOf(node) : [],
    published: of('datePublished') ?? firstMeta(head, 'article:published_time'),
    modified: of('dateModified') ?? firstMeta(head, 'article:modified_time'),
    site: firstMeta(head, 'og:site_name'),
    image: firstMeta(head, 'og:image'),
    language: head.language,
    url: head.canonical,
  };
}

function authorsOf(node: Node): string[] {
  return textsOf(node, 'author').filter((name) => !name.startsWith('http'));
}
