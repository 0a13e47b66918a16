import type { Sentence } from '../../text/document.js';

// "fot.", "foto", "Photo:", "©", "Źródło"
const cues = /^(?:fot|foto|zdj|zdjęcie|źródło|photo|photograph|photographer|picture|pic|image|credit|source|graf|rys|©)$/i;
const longestCredit = 12;

/**
 * Where the credit of a caption begins, as an index of its sentence's tokens; the sentence's length where it has none.
 * "Premier w Sejmie. Fot. Dawid Ruszel", "Msza w katedrze / Jan Nowak / PAP": the photographer is no part of the news.
 */
export function findCredit({ tokens, kind }: Pick<Sentence, 'tokens' | 'kind'>): number {
  if (kind !== 'caption') return tokens.length;
  for (const [index, { form, kind: tokenKind }] of tokens.entries()) {
    if (cues.test(form)) return index;
    if ((form === '/' || form === '|') && tokenKind === 'mark' && tokens.length - index <= longestCredit) return index;
  }
  return tokens.length;
}
