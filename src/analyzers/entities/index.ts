import { spanOf } from '../../text/span.js';
import type { Analyzer } from '../analyzer.js';
import { addBaseForms } from './base-forms.js';
import type { Entity } from './entity.js';
import { findNames, readDocument } from './find.js';
import { groupNames, type Group } from './group.js';
import type { FoundName } from './mention.js';
import { voteTypes } from './vote.js';

export const analyzer: Analyzer<'entities'> = {
  name: 'entities',
  needs: [],
  run: async ({ document, language }) => {
    const names = await language.names?.();
    if (!names) return [];
    const read = readDocument(document, names);
    const found = findNames(read, names);
    addBaseForms(found, read, names);
    voteTypes(found, names);
    return groupNames(found)
      .sort((a, b) => b.names.length - a.names.length || (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
      .map((group, index) => toEntity(group, index, document.text));
  },
};

function toEntity({ type, names, reasons }: Group, index: number, text: string): Entity {
  return {
    id: `e${index + 1}`,
    name: type === 'place' ? usualName(names) : fullestName(names.map(({ lemma }) => lemma)),
    type,
    count: names.length,
    mentions: names.map(({ start, end, lemma }) => ({ ...spanOf(text, start, end), lemma })),
    references: [],
    evidence: explain(names, reasons),
  };
}

function explain(names: readonly FoundName[], reasons: ReadonlySet<string>): string[] {
  const margins = names.map(({ margin }) => margin).filter((margin) => margin > 0);
  const kinds = new Set(names.flatMap(({ listing }) => listing?.kinds ?? []));
  return [
    ...(margins.length > 0 ? [`model: ahead of no name by ${Math.min(...margins).toFixed(1)} to ${Math.max(...margins).toFixed(1)}`] : []),
    ...(kinds.size > 0 ? [`listed as ${[...kinds].join(', ')}`] : []),
    ...[...reasons].map((reason) => `grouped: ${reason}`),
    ...new Set(names.flatMap(({ evidence }) => evidence)),
  ];
}

/** A place's commonest name, but for acronyms and abbreviations: "Iran", though once it is the "Islamska Republika Iranu". */
function usualName(names: readonly FoundName[]): string {
  const counts = new Map<string, number>();
  for (const { lemma } of names) {
    if (lemma !== lemma.toUpperCase() && !lemma.includes('.')) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual ? usual[0] : fullestName(names.map(({ lemma }) => lemma));
}

/** The base form with the most words, then the longest, then the first. */
function fullestName(lemmas: readonly string[]): string {
  let best = lemmas[0] ?? '';
  for (const lemma of lemmas) {
    const words = lemma.split(' ').length - best.split(' ').length;
    if (words > 0 || (words === 0 && lemma.length > best.length)) best = lemma;
  }
  return best;
}
