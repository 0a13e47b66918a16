// A page begins with a declaration, a comment or a tag of its head; some fragments begin with a tag of the body.
const opening =
  /^(?:<!doctype\s+html|<!--|<html[\s>]|<head[\s>]|<body[\s>]|<meta[\s>]|<title[\s>]|<script[\s>]|<link[\s>]|<style[\s>]|<(?:article|main|section|header|div|p|h[1-6]|table|ul|ol|span|a|img|nav|base|noscript|template|svg)[\s/>])/i;
const tag =
  /<\/?(?:html|head|body|div|p|span|a|article|section|h[1-6]|ul|li|br|img|script|meta|title|table|td|tr)(?:\s[^<>]{0,500})?\/?>/gi;
const reach = 4096;

/** Is a decoded text the source of a page? Told by its beginning, or by the density of tags in it; never by a name. */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, reach).replace(/^\s+/, '');
  if (/^<\?xml/i.test(head)) return /<html[\s>]/i.test(head);
  if (opening.test(head)) return /<\/?[a-z][^<>]*>/i.test(head) || /^<!doctype/i.test(head);
  const tags = head.match(tag)?.length ?? 0;
  return tags >= 5 && tags * 120 > head.length;
}
