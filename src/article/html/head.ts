import { load } from 'cheerio/slim';
import type { Document, Element } from 'domhandler';
import { isText } from 'domhandler';
import { foldSpace } from '../../text/fold.js';
import { readNodes, type Node } from './jsonld.js';

/** What a page says of itself outside its text. */
export interface PageHead {
  root: Document;
  /** Values of `meta` by name, property or itemprop in small letters, in the order of the page. */
  meta: ReadonlyMap<string, readonly string[]>;
  nodes: readonly Node[];
  canonical: string | null;
  title: string | null;
  language: string | null;
}

export function readHead(root: Document): PageHead {
  const $ = load(root);
  const meta = new Map<string, string[]>();
  for (const { attribs } of $('meta[content]').get()) {
    const content = foldSpace(attribs['content'] ?? '');
    for (const attribute of ['property', 'name', 'itemprop'] as const) {
      const name = attribs[attribute]?.toLowerCase();
      if (!name || content === '') continue;
      const values = meta.get(name);
      if (values) values.push(content);
      else meta.set(name, [content]);
    }
  }
  const scripts = $('script[type*="ld+json" i]').get().map(scriptText);
  return {
    root,
    meta,
    nodes: readNodes(scripts),
    canonical: $('link[rel="canonical"]').attr('href')?.trim() ?? null,
    title:
      foldSpace(
        $('title')
          .get()
          .map(scriptText)
          .find((text) => text.trim() !== '') ?? '',
      ) || null,
    language: ($('html').attr('lang') ?? $('html').attr('xml:lang') ?? '').trim() || null,
  };
}

/** The first value of the first of these names that the page gives. */
export function firstMeta(head: PageHead, ...names: string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function scriptText({ children }: Element): string {
  return children.map((child) => (isText(child) ? child.data : '')).join('');
}
