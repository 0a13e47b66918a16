/**
 * Packs the Polish dictionary: forms, readings, and what endings tell of unknown words.
 *
 *   node training/run.js training/morphology/build.ts --morfologik polish.dict --sgjp sgjp.tsv
 *     --nkjp nkjp-nested.iob.gz --sejm sejm-2023-2024.tsv.gz --own lexicons/own --kpwr kpwr-names-*.tsv.gz --out models/pl.dictionary
 *   … --morfologik polish.dict --list-forms forms.txt      (the list that sgjp.py asks for)
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs } from '../hashes.js';
import { readOptions } from '../options.js';
import { packModel } from '../pack.js';
import { derivations } from './derivations.js';
import { mergeSources, readNewDictionary, readOldDictionary, sortRows } from './entries.js';
import { readKpwrNames, readOwnNames } from './own-names.js';
import { DictionaryPacker } from './packer.js';
import { Ranking } from './ranking.js';
import { countForms, readTextColumn, readTokenLines } from './usage.js';

const options = readOptions(['morfologik', 'sgjp', 'nkjp', 'sejm', 'own', 'kpwr', 'out', 'list-forms'], ['morfologik']);
const one = (name: string): string => options[name]?.[0] ?? '';

const old = readOldDictionary(one('morfologik'));
if (options['list-forms']) {
  writeFileSync(one('list-forms'), [...new Set(old.map(({ form }) => form))].join('\n'));
} else {
  const packer = new DictionaryPacker();
  const sources = [readNewDictionary(one('sgjp')), sortRows(readOwnNames(one('own'))), old, sortRows(readKpwrNames(options['kpwr'] ?? []))];
  const counts = countForms([...readTokenLines(one('nkjp')), ...readTextColumn(one('sejm'))]);
  const ranking = new Ranking(counts);
  mergeSources(sources, counts, (form, entries) => {
    ranking.gather(form, entries);
  });
  ranking.estimate();
  mergeSources(sources, counts, (form, entries) => {
    packer.add(form, ranking.order(form, entries));
  });
  const { sections, counts: packed } = packer.pack();
  const ownLists = ['foreign-names', 'given-names', 'countries', 'organizations'].map((name) => join(one('own'), `${name}.tsv`));
  const inputs = hashInputs([one('morfologik'), one('sgjp'), one('nkjp'), one('sejm'), ...ownLists, ...(options['kpwr'] ?? [])]);
  const size = packModel(one('out'), { alphabet: packer.alphabet, derivations }, sections);
  console.log(JSON.stringify({ size, ...packed, inputs }, null, 1));
}
