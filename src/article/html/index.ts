import { NewscanError } from '../../errors.js';
import { detectLanguage } from '../../languages/detect.js';
import { loadLanguage } from '../../languages/registry.js';
import { problems } from '../../messages.js';
import type { ArticleOptions, ReadArticle } from '../read.js';
import { assembleArticle } from './assemble.js';
import { readHead } from './head.js';
import { readMetadata } from './metadata.js';
import type { PageBlock } from './outline.js';
import { parsePage } from './parse.js';
import { measureProse } from './prose.js';
import { selectBlocks } from './select.js';
import { walkPage } from './walk.js';

/** The article of a page. Fails with `not-an-article` when it holds none. */
export async function readPage(source: string, options: ArticleOptions): Promise<ReadArticle> {
  const { root } = await parsePage(source);
  const outline = walkPage(root);
  const head = readHead(root);
  const language = await loadLanguage(options.language ?? detectLanguage(sampleProse(outline.blocks)));
  const { verdicts } = selectBlocks(outline, language);
  if (verdicts.every((verdict) => verdict !== null)) throw new NewscanError('not-an-article', problems.noArticle);
  const metadata = { ...readMetadata(head), url: options.url };
  return { article: assembleArticle(outline, verdicts, metadata, { confidence: 0.5, warnings: [] }), language };
}

/** The longest prose of the page, which is hardly ever in the language of its menus. */
function sampleProse(blocks: readonly PageBlock[]): string {
  const prose = blocks.filter((block) => measureProse(block) > 80);
  return (prose.length > 0 ? prose : blocks)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 8_000);
}
