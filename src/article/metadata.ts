import type { Metadata } from '../text/article.js';

/** What is known of an article that says nothing about itself. */
export function emptyMetadata(): Metadata {
  return {
    title: null,
    authors: [],
    published: null,
    modified: null,
    site: null,
    agency: null,
    section: null,
    type: 'article',
    language: null,
    image: null,
    url: null,
    paywalled: null,
  };
}
