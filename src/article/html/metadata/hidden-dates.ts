import { load } from 'cheerio/slim';
import { isText, type Document } from 'domhandler';
import { dayOf } from '../../written-dates.js';

/** "/2021/12/30/", "/20211230/", "-2021-12-30", "/30-12-2021" in an address. */
export function readAddress(url: string | null): string | null {
  if (url === null) return null;
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(url) ?? /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(url);
  if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  const turned = /[/_-](\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/.exec(url);
  return turned ? dayOf(Number(turned[3]), Number(turned[2]), Number(turned[1])) : null;
}

const longestDate = 40;
const dateKey =
  /"(?:datePublished|date_published|published_at|publishedAt|publishedDate|publishDate|publish_date|publicationDate|publication_date|cmsPublishingDate|pubDate|created_at|createdAt)\\?" ?: ?\\?"/;

/** The first date of publication in the data that scripts bring along. */
export function findInScripts(root: Document): string | null {
  for (const script of load(root)('script').get()) {
    for (const child of script.children) {
      const key = isText(child) ? dateKey.exec(child.data) : null;
      if (!key) continue;
      const [value] = key.input.slice(key.index + key[0].length, key.index + key[0].length + longestDate).split(/["\\]/);
      if (value !== undefined && /^\d{4}-/.test(value)) return value;
    }
  }
  return null;
}
