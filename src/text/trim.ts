/**
 * Takes away trailing characters that `edge` matches, one by one: a regular expression that ends in `$` would try
 * each place of a long run anew.
 */
export function trimEndOf(text: string, edge: RegExp): string {
  let end = text.length;
  while (end > 0 && edge.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
