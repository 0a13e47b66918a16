/**
 * Scores the entities on documents of NKJP, exact span and type of PER, ORG and LOC, twice: with the corpus' own
 * outermost labels, where inhabitants are places, and with the labels as training cleans them (`cleanNkjp`).
 *
 *   node training/run.js training/tagger/score-nkjp.ts --nkjp nkjp-nested.iob.gz
 */
import { analyze } from '../../src/index.js';
import { loadPolishWords } from '../describe.js';
import { readTable } from '../lines.js';
import { readOptions } from '../options.js';
import type { GoldSpan, TypeName } from './corpora.js';
import { cleanNkjp, readCountryNames, readNkjp } from './nkjp.js';

const options = readOptions(['nkjp'], ['nkjp']);
const { morphology } = loadPolishWords();
const countries = readCountryNames(readTable('training/lexicons/countries.tsv'));
const typeOf: Record<string, TypeName> = { person: 'PER', organization: 'ORG', place: 'LOC', group: 'NAT', event: 'EVT', product: 'PRO' };
const scored: TypeName[] = ['PER', 'ORG', 'LOC'];

class Tally {
  private readonly counts = new Map<string, { gold: number; found: number; right: number }>();

  add(gold: readonly GoldSpan[], found: readonly GoldSpan[]): void {
    const keys = new Set(gold.map(keyOf));
    for (const { type } of gold) this.of(type).gold++;
    for (const span of found) {
      this.of(span.type).found++;
      if (keys.has(keyOf(span))) this.of(span.type).right++;
    }
  }

  print(title: string): void {
    const all = scored.map((type) => this.of(type));
    const sum = (key: 'gold' | 'found' | 'right'): number => all.reduce((total, counts) => total + counts[key], 0);
    const types = scored.map((type) => `${type} ${measure(this.of(type))}`);
    console.log(`${title}: ${measure({ gold: sum('gold'), found: sum('found'), right: sum('right') })}  ${types.join('  ')}`);
  }

  private of(type: TypeName): { gold: number; found: number; right: number } {
    let counts = this.counts.get(type);
    if (!counts) this.counts.set(type, (counts = { gold: 0, found: 0, right: 0 }));
    return counts;
  }
}

function keyOf({ start, end, type }: GoldSpan): string {
  return `${start} ${end} ${type}`;
}

function measure({ gold, found, right }: { gold: number; found: number; right: number }): string {
  return `P ${((100 * right) / found).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F ${((200 * right) / (gold + found)).toFixed(1)}`;
}

const raw = new Tally();
const cleaned = new Tally();
for (const { text, spans } of (options['nkjp'] ?? []).flatMap(readNkjp)) {
  const { entities = [] } = await analyze(text, { language: 'pl', show: ['entities'] });
  const found = entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type: typeOf[type] ?? 'PRO' })));
  const isScored = ({ type }: GoldSpan): boolean => scored.includes(type);
  raw.add(spans, found.map((span) => (span.type === 'NAT' ? { ...span, type: 'LOC' as const } : span)).filter(isScored));
  cleaned.add(cleanNkjp(spans, text, morphology, countries).filter(isScored), found.filter(isScored));
}
raw.print('labels of the corpus');
cleaned.print('labels as cleaned   ');
