import { NewscanError } from '../../errors.js';
import { problems } from '../../messages.js';
import type { ArticleOptions, ReadArticle } from '../read.js';

export function readPage(source: string, options: ArticleOptions): Promise<ReadArticle> {
  return Promise.reject(new NewscanError('not-an-article', problems.noArticle, { cause: { length: source.length, options } }));
}
