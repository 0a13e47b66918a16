import type { NameInText, NameKnowledge } from '../../languages/names.js';
import { foldSpace } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import type { ReadDocument } from './find.js';
import type { FoundName } from './mention.js';

const contextWords = 3;

/** Gives each name its base form and what the list of names says of it. */
export function addBaseForms(found: readonly FoundName[], { document, sentences }: ReadDocument, names: NameKnowledge): void {
  const seen = new Set<string>();
  for (const { words } of sentences) for (const { lower } of words) seen.add(lower);
  const inText = found.map((name): NameInText => {
    const words = sentences[name.sentence]?.words ?? [];
    const match = names.match(words, name.from);
    if (match?.to === name.to) name.listing = match.listing;
    const before = words.slice(Math.max(0, name.from - contextWords), name.from).map(({ form }) => form);
    const inText: NameInText = { words: name.words.map(({ form }) => form), type: name.type, before, after: words[name.to]?.form };
    // "Wlk. Brytania" is a base form of its own.
    const abbreviated = name.words.some(({ form }) => form.endsWith('.'));
    const listed = abbreviated ? '' : (name.listing?.base ?? '');
    return listed === '' ? inText : { ...inText, base: listed };
  });
  const bases = names.findBaseForms(inText, seen);
  for (const [index, name] of found.entries()) {
    const base = bases[index] ?? '';
    const tokens = sentences[name.sentence]?.tokens.slice(name.from, name.to) ?? [];
    const listed = inText[index]?.base !== undefined;
    name.lemma = listed ? base : withGaps(base.split(' '), tokens, document.text);
    name.listing ??= names.find(name.lemma);
  }
}

/** Puts between the words of a base form what stands between those of the name. */
function withGaps(words: readonly string[], tokens: readonly Token[], text: string): string {
  let result = '';
  for (const [index, word] of words.entries()) {
    const { form = '', start = 0, end = 0 } = tokens[index] ?? {};
    const next = tokens[index + 1];
    // A word that does not change keeps its own marks: "Lloyd’s".
    const same = word === form && form.length === end - start;
    result += (same ? text.slice(start, end) : word) + (next && index < words.length - 1 ? text.slice(end, next.start) : '');
  }
  return foldSpace(result);
}
