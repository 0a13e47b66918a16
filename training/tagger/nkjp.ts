import type { Morphology } from '../../src/morphology/morphology.js';
import { readLines } from '../lines.js';
import { joinTokens, type GoldDocument, type GoldSpan, type TypeName } from './corpora.js';

const types: Record<string, TypeName> = { persName: 'PER', orgName: 'ORG', placeName: 'LOC', geogName: 'LOC' };

/** The outermost names of NKJP-1M; its documents mark no events, products or inhabitants as such. */
export function readNkjp(path: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let sentences: Parameters<typeof joinTokens>[2] = [];
  let lines: (typeof sentences)[number] = [];
  let id = '';
  const endDocument = (): void => {
    if (lines.length > 0) sentences.push(lines);
    if (sentences.length > 0) documents.push(joinTokens(id, 'nkjp', sentences, ['PER', 'ORG', 'LOC', 'NAT']));
    sentences = [];
    lines = [];
  };
  for (const line of readLines(path)) {
    if (line.startsWith('-DOCSTART')) {
      endDocument();
      id = line.split(' ').at(-1) ?? '';
    } else if (line === '') {
      if (lines.length > 0) sentences.push(lines);
      lines = [];
    } else {
      const [form = '', , tag = '', labels = 'O'] = line.split('\t');
      const [place = 'O', name = ''] = (labels.split('#')[0] ?? '').split('-');
      const type = types[name];
      lines.push({
        form,
        label: type === undefined ? 'O' : `${place}-${type}`,
        attached: tag.startsWith('aglt') || (/^by$/.test(form) && tag.startsWith('qub')),
      });
    }
  }
  endDocument();
  return documents;
}

/**
 * Brings NKJP's names nearer to the conventions of the own corpus: what is made of a name but written small ("polski",
 * "warszawiak") is none; inhabitants are a group; countries and capitals that act stay places.
 */
export function cleanNkjp(spans: GoldSpan[], text: string, morphology: Morphology, countries: ReadonlySet<string>): GoldSpan[] {
  return spans.flatMap((span) => {
    const surface = text.slice(span.start, span.end);
    if (!/\p{Lu}/u.test(surface)) return span.type === 'LOC' || !surface.includes(' ') ? [] : [span];
    if (/\s/.test(surface)) return [span];
    const readings = morphology.analyze(surface);
    const [first] = readings;
    if (span.type === 'LOC' && first?.tag.name === 'group' && !readings.some(({ tag }) => tag.name === 'place'))
      return [{ ...span, type: 'NAT' as const }];
    // "Francuskiego" at the head of a sentence or in a title
    if (span.type === 'LOC' && readings.length > 0 && readings.every(({ tag }) => tag.pos === 'adjective')) return [];
    if (span.type === 'ORG' && readings.some(({ lemma }) => countries.has(lemma))) return [{ ...span, type: 'LOC' as const }];
    return [span];
  });
}

/** Base forms of countries and capitals, from the own list. */
export function readCountryNames(rows: Record<string, string>[]): Set<string> {
  return new Set(
    rows
      .filter(({ type = '' }) => ['country', 'former', 'dependency', 'disputed'].includes(type))
      .flatMap(({ name_pl = '', capital_pl = '' }) => [name_pl, ...capital_pl.split('|')]),
  );
}
