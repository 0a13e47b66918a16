import { NewscanError } from '../../errors.js';
import { notes, problems } from '../../messages.js';
import type { Warning } from '../../text/article.js';
import type { ArticleOptions, ReadArticle } from '../read.js';
import { assembleArticle } from './assemble.js';
import { examinePage } from './examine.js';
import { readMetadata } from './metadata/index.js';
import { selectBlocks } from './select.js';

const refusals = { empty: problems.noArticle, index: problems.isIndex, wall: problems.isWall } as const;

/** The article of a page. Fails with `not-an-article` when it holds none. */
export async function readPage(source: string, options: ArticleOptions): Promise<ReadArticle> {
  const examination = await examinePage(source, options.language);
  const { verdicts, refusal, confidence } = selectBlocks(examination);
  if (refusal) throw new NewscanError('not-an-article', refusals[refusal]);
  const { head, language, facts, cutAt } = examination;
  const body = { first: verdicts.indexOf(null), last: verdicts.lastIndexOf(null) };
  const metadata = readMetadata(head, { blocks: facts.survey.blocks, body, language: language.code, url: options.url });
  const warnings: Warning[] = [];
  if (cutAt !== null) warnings.push({ code: 'long-page', message: notes.longPage(cutAt) });
  if (metadata.paywalled === true) warnings.push({ code: 'paywall', message: notes.paywall });
  return { article: assembleArticle(facts.survey, verdicts, metadata, { confidence, warnings }), language };
}
