import { firstMeta, type PageHead } from '../head.js';
import { isNode, property, textsOf, type Node } from '../jsonld.js';

/** The site by the name it gives itself; null when it gives none. */
export function findSite(head: PageHead, article: Node | null): string | null {
  const named = firstMeta(head, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (named !== null && !looksLikeAddress(named)) return named;
  const publisher = article ? property(article, 'publisher') : undefined;
  const name = isNode(publisher) ? (textsOf(publisher, 'name')[0] ?? null) : null;
  if (name !== null && !looksLikeAddress(name)) return name;
  return named;
}

/** Every name by which a page may sign its title: of the site, its publisher, and the parts of its host. */
export function listSiteNames(head: PageHead, article: Node | null, url: string | null): string[] {
  const names = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site', 'twitter:app:name:iphone', 'publisher'];
  const found = names.flatMap((name) => head.meta.get(name) ?? []).map((name) => name.replace(/^@/, ''));
  const publisher = article ? property(article, 'publisher') : undefined;
  if (isNode(publisher)) found.push(...textsOf(publisher, 'name'));
  const host = hostOf(url);
  if (host !== null) found.push(host, host.replace(/\.[a-z]+$/, ''), ...host.split('.').filter((label) => label.length > 3));
  return found.filter((name) => name !== '');
}

export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\d?\./, '') || null;
}

function looksLikeAddress(name: string): boolean {
  return /^https?:|\//.test(name);
}
