import { detectLanguage } from '../languages/detect.js';
import type { Language } from '../languages/language.js';
import { loadLanguage } from '../languages/registry.js';
import type { Article } from '../text/article.js';
import { readPlainArticle } from './plain/index.js';

export interface ArticleOptions {
  mediaType: 'text/plain' | 'text/html';
  /** Instead of detection, a BCP 47 code. */
  language: string | null;
  /** The address of a page: links are resolved against it, and it tells date and site. */
  url: string | null;
}

/** An article together with the knowledge of its language. */
export interface ReadArticle {
  article: Article;
  language: Language;
}

/** Turns decoded text into an article. Fails with `not-an-article` when a page holds none. */
export async function readArticle(source: string, options: ArticleOptions): Promise<ReadArticle> {
  // A lone surrogate, possible in a JSON record, becomes U+FFFD: no offset moves.
  const text = source.toWellFormed();
  if (options.mediaType === 'text/html') {
    const { readPage } = await import('./html/index.js');
    return readPage(text, options);
  }
  const language = await loadLanguage(options.language ?? detectLanguage(text));
  return { article: { ...readPlainArticle(text, language), url: options.url }, language };
}
