import { analyze } from '../../../src/index.js';
import type { Quote } from '../../../src/index.js';

/** The quotes of a text, as the program finds them. */
export async function findIn(language: string, text: string): Promise<Quote[]> {
  const { quotes } = await analyze(text, { language, show: ['quotes'] });
  return quotes ?? [];
}

/** "kind: content // content | cue | speaker" of each quote, in order. */
export async function readQuotes(language: string, text: string): Promise<string[]> {
  const quotes = await findIn(language, text);
  return quotes.map(
    ({ kind, contents, cue, speaker }) =>
      `${kind}: ${contents.map((content) => content.text).join(' // ')} | ${cue?.text ?? '-'} | ${speaker?.text ?? '-'}`,
  );
}
