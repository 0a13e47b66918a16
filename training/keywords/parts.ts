// Packs which English words are more than nouns, from WordNet 3.0: its index, exceptions and the counts of its senses.
//   node training/run.js training/keywords/parts.ts --wordnet FOLDER --words LIST.combined.gz … --out models/en.parts
import { join } from 'node:path';
import { Parts } from '../../src/languages/en/parts.js';
import { hashInputs } from '../hashes.js';
import { readLines } from '../lines.js';
import { readOptions } from '../options.js';
import { packWords } from './word-table.js';

const options = readOptions(['wordnet', 'words', 'out']);
const folder = options['wordnet']?.[0] ?? '';
const lists = options['words'] ?? [];
const out = options['out']?.[0] ?? '';
// Verbs outweigh nouns by this factor before a word is held for no noun at all.
const hardly = 4;

/** How often a lemma was seen as each part of speech in WordNet's own tagged texts; one sense more, so that none is 0. */
function countLemmas(part: string, types: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readLines(join(folder, `index.${part}`))) {
    const lemma = line.split(' ')[0] ?? '';
    if (/^[a-z]+$/.test(lemma)) counts.set(lemma, 1);
  }
  for (const line of readLines(join(folder, 'cntlist.rev'))) {
    const [key = '', , count = '0'] = line.split(' ');
    const [lemma = '', sense = ''] = key.split('%');
    if (types.includes(sense.charAt(0)) && counts.has(lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count));
  }
  return counts;
}

/** Irregular forms: "stole" → "steal". */
function readExceptions(part: string): [form: string, lemma: string][] {
  return readLines(join(folder, `${part}.exc`)).map((line) => {
    const [form = '', lemma = ''] = line.split(' ');
    return [form, lemma];
  });
}

function inflectVerb(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma;
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? lemma + lemma.slice(-1) : null;
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const root = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  return [lemma, third, `${stem}ed`, `${root}ing`, ...(doubled === null ? [] : [`${doubled}ed`, `${doubled}ing`])];
}

function inflectNoun(lemma: string): string[] {
  const plural = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  return [lemma, plural];
}

function spread(
  counts: ReadonlyMap<string, number>,
  inflect: (lemma: string) => string[],
  exceptions: readonly [string, string][],
): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, count: number): void => {
    forms.set(form, Math.max(forms.get(form) ?? 0, count));
  };
  for (const [lemma, count] of counts) for (const form of inflect(lemma)) add(form, count);
  for (const [form, lemma] of exceptions) if (counts.has(lemma)) add(form, counts.get(lemma) ?? 0);
  return forms;
}

/** "dear" → "dearer", "dearest"; of a long word they are no words, and no text has them. */
function inflectAdjective(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma;
  const doubled = /[^aeiou][aeiou][bdgmnt]$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
  return [lemma, `${stem}er`, `${stem}est`, `${doubled}er`, `${doubled}est`];
}

const same = (lemma: string): string[] => [lemma];
const nouns = spread(countLemmas('noun', ['1']), inflectNoun, readExceptions('noun'));
const verbs = spread(countLemmas('verb', ['2']), inflectVerb, readExceptions('verb'));
const adjectives = spread(countLemmas('adj', ['3', '5']), inflectAdjective, readExceptions('adj'));
const adverbs = spread(countLemmas('adv', ['4']), same, readExceptions('adv'));

const common = new Set(lists.flatMap((list) => readLines(list).map((line) => /word=([a-z]+),/.exec(line)?.[1] ?? '')));
const words = new Map<string, number>();
for (const word of common) {
  const noun = nouns.get(word) ?? 0;
  const verb = verbs.get(word) ?? 0;
  const other = Math.max(verb, adjectives.get(word) ?? 0, adverbs.get(word) ?? 0);
  if (other === 0) continue;
  let parts = 0;
  if (noun > 0) parts |= Parts.noun;
  if (verb > 0) parts |= Parts.verb;
  if (adjectives.has(word)) parts |= Parts.adjective;
  if (adverbs.has(word)) parts |= Parts.adverb;
  if (noun > 0 && noun >= other) parts |= Parts.mostlyNoun;
  if (verb > hardly * noun || (adverbs.get(word) ?? 0) > hardly * noun) parts |= Parts.hardlyNoun;
  if (verb > (adjectives.get(word) ?? 0)) parts |= Parts.ratherVerb;
  words.set(word, parts);
}
const inputs = ['index.noun', 'index.verb', 'index.adj', 'index.adv', 'noun.exc', 'verb.exc', 'adj.exc', 'adv.exc', 'cntlist.rev'].map(
  (file) => join(folder, file),
);
const size = packWords(out, words, { inputs: hashInputs([...inputs, ...lists]) });
process.stdout.write(`${out}: ${words.size} words, ${size} bytes\n`);
