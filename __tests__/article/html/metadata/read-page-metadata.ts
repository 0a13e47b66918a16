import { readHead } from '../../../../src/article/html/head.js';
import { readMetadata } from '../../../../src/article/html/metadata/index.js';
import { parsePage } from '../../../../src/article/html/parse.js';
import { walkPage } from '../../../../src/article/html/walk.js';
import type { Metadata } from '../../../../src/text/article.js';

/** What a page, written down here in its parts, says of itself. */
export async function readPageMetadata(
  head: string,
  body: string,
  { url = null, language = 'pl' }: { url?: string | null; language?: string } = {},
): Promise<Metadata> {
  const { root } = await parsePage(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`);
  const { blocks } = walkPage(root);
  return readMetadata(readHead(root), { blocks, body: { first: 0, last: blocks.length - 1 }, language, url });
}

export function jsonLd(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
