/**
 * Trains the tagger of a language.
 *
 *   node training/run.js training/tagger/train.ts --language pl --own own-pl.jsonl --nkjp nkjp-nested.iob.gz
 *     --kpwr kpwr.tsv.gz --out models/pl.tagger
 *   node training/run.js training/tagger/train.ts --language en --own own-en.jsonl --columns gmb.tsv.gz … --out models/en.tagger
 *
 * own-*.jsonl: the own corpus from its check.mjs, without the files kept to measure on.
 */
import { basename } from 'node:path';
import { language as english } from '../../src/languages/en/index.js';
import { language as polish } from '../../src/languages/pl/index.js';
import type { WordKnowledge } from '../../src/languages/names.js';
import { loadEnglishWords, loadPolishWords } from '../describe.js';
import { hashInputs } from '../hashes.js';
import { readTable } from '../lines.js';
import { readOptions } from '../options.js';
import { readColumns, readOwn, typeNames, type GoldDocument, type TypeName } from './corpora.js';
import { Crf, type Sequence } from './crf.js';
import { exportTagger } from './export.js';
import { FeatureIndex } from './feature-index.js';
import { cleanNkjp, readCountryNames, readNkjp } from './nkjp.js';
import { prepareDocument } from './prepare.js';
import { RandomNumbers } from './random.js';

const options = readOptions(['language', 'own', 'nkjp', 'kpwr', 'columns', 'out'], ['language', 'own', 'out']);
const isPolish = options['language']?.[0] === 'pl';

const settings = { epochs: 3, rate: 0.05, decay: 0.01, dropout: 0.3, fewest: 2, tableBits: 16, tableFill: 0.85 };
// How much a document of a source counts.
const weightOf: Record<string, number> = { own: 2, btc: 0.5, wnut17: 0.5 };
const threeTypes: TypeName[] = ['PER', 'ORG', 'LOC'];

const documents = readDocuments();
const names: WordKnowledge = isPolish ? loadPolishWords() : loadEnglishWords();
const sequences: Sequence[] = documents.flatMap((document) => prepareDocument(document, names, weightOf[document.source] ?? 1));
const index = new FeatureIndex(sequences, settings.fewest);
console.log(`${documents.length} documents, ${sequences.length} stretches, ${index.hashes.length} features`);
const crf = new Crf(1 + 4 * typeNames.length, index.hashes.length, settings.rate, settings.decay);
const random = new RandomNumbers(1);
for (let epoch = 0; epoch < settings.epochs; epoch++) {
  random.shuffle(sequences);
  let loss = 0;
  for (const sequence of sequences) {
    const features = sequence.features.map((list) => list.filter(() => random.next() >= settings.dropout));
    loss += crf.learn({ ...sequence, features });
  }
  console.log(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
}
const size = exportTagger(crf, index.hashes, typeNames, settings.tableBits, settings.tableFill, options['out']?.[0] ?? '');
const inputs = ['own', 'nkjp', 'kpwr', 'columns'].flatMap((name) => options[name] ?? []);
console.log(JSON.stringify({ size, settings, inputs: hashInputs(inputs) }, null, 1));

function readDocuments(): GoldDocument[] {
  const own = (options['own'] ?? []).flatMap((path) => readOwn(path, (isPolish ? polish : english).abbreviations));
  const kpwr = (options['kpwr'] ?? []).flatMap((path) => readColumns(path, 'kpwr', typeNames));
  const columns = (options['columns'] ?? []).flatMap((path) => readColumns(path, basename(path).split('.')[0] ?? '', threeTypes));
  const paths = options['nkjp'] ?? [];
  if (paths.length === 0) return [...own, ...kpwr, ...columns];
  const { morphology } = loadPolishWords();
  const countries = readCountryNames(readTable('training/lexicons/countries.tsv'));
  const nkjp = paths
    .flatMap(readNkjp)
    .map((document) => ({ ...document, spans: cleanNkjp(document.spans, document.text, morphology, countries) }));
  return [...own, ...kpwr, ...columns, ...nkjp];
}
