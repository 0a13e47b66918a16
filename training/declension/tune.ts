/**
 * Tunes the weights of Polish declension, one after another, on names with known base forms; prints them.
 *
 *   node training/run.js training/declension/tune.ts --own own.jsonl --kpwr kpwr-names-*.tsv.gz [--rounds 2]
 *
 * own.jsonl: the own corpus from its check.mjs, without the files kept to measure on.
 */
import { findBaseForms } from '../../src/languages/pl/declension/index.js';
import { weights } from '../../src/languages/pl/declension/weights.js';
import { language } from '../../src/languages/pl/index.js';
import type { NameInText } from '../../src/languages/names.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenize } from '../../src/text/tokens.js';
import { loadPolishWords } from '../describe.js';
import { readLines } from '../lines.js';
import { readOptions } from '../options.js';

const options = readOptions(['own', 'kpwr', 'rounds'], ['own', 'kpwr']);
const lexicon = loadPolishWords();

interface Text {
  names: NameInText[];
  bases: string[];
  seen: Set<string>;
  weight: number;
}

const types = { PER: 'person', ORG: 'organization', LOC: 'place', EVT: 'event', PRO: 'product', NAT: 'group' } as const;

interface OwnDocument {
  text: string;
  blocks: { start: number; end: number }[];
  entities: { start: number; end: number; type: keyof typeof types; lemma: string }[];
}

function readOwnText(line: string): Text {
  const { text, blocks, entities } = JSON.parse(line) as OwnDocument;
  const result: Text = { names: [], bases: [], seen: new Set(), weight: 1 };
  for (const { start, end } of blocks) {
    for (const sentence of splitSentences(text, start, end, language.abbreviations)) {
      const tokens = tokenize(text, sentence.start, sentence.end);
      for (const { form } of tokens) result.seen.add(form.toLowerCase());
      for (const entity of entities) {
        const from = tokens.findIndex((token) => token.start === entity.start);
        const to = tokens.findIndex((token) => token.end === entity.end) + 1;
        if (from < 0 || to <= from) continue;
        const forms = tokens.map(({ form }) => form);
        result.names.push({
          words: forms.slice(from, to),
          type: types[entity.type],
          before: forms.slice(Math.max(0, from - 3), from),
          after: forms[to],
        });
        result.bases.push(entity.lemma);
      }
    }
  }
  return result;
}

/** KPWr's names stand alone; each distinct pair counts once. */
function readKpwrTexts(paths: string[]): Text[] {
  const pairs = new Map<string, Text>();
  for (const line of paths.flatMap(readLines)) {
    const [base = '', surface = '', , , , kind = ''] = line.split('\t');
    const type = kind.startsWith('nam_liv_person')
      ? 'person'
      : kind.startsWith('nam_loc')
        ? 'place'
        : kind.startsWith('nam_org')
          ? 'organization'
          : null;
    if (type === null || !/^\p{Lu}/u.test(surface)) continue;
    // A neutral word before: nothing is known of the place.
    const name: NameInText = { words: surface.split(' '), type, before: ['i'], after: undefined };
    pairs.set(`${surface}\t${base}`, { names: [name], bases: [base], seen: new Set(), weight: 0.3 });
  }
  return [...pairs.values()];
}

const texts = [
  ...(options['own'] ?? [])
    .flatMap(readLines)
    .filter((line) => line !== '')
    .map(readOwnText),
  ...readKpwrTexts(options['kpwr'] ?? []),
];
const total = texts.reduce((sum, { bases, weight }) => sum + bases.length * weight, 0);

function score(): number {
  let right = 0;
  for (const { names, bases, seen, weight } of texts) {
    const found = findBaseForms(names, seen, lexicon);
    for (const [index, base] of bases.entries()) if (fold(found[index] ?? '') === fold(base)) right += weight;
  }
  return right / total;
}

function fold(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

let best = score();
console.log(`start ${best.toFixed(5)}`);
const tuned: Record<string, number> = weights;
for (let round = 0; round < Number(options['rounds']?.[0] ?? 2); round++) {
  for (const name of Object.keys(tuned)) {
    const before = tuned[name] ?? 0;
    let kept = before;
    for (const step of round === 0 ? [-0.8, 0.8, -0.4, 0.4] : [-0.3, 0.3, -0.15, 0.15]) {
      tuned[name] = Number((before + step).toFixed(2));
      const found = score();
      if (found <= best) continue;
      best = found;
      kept = tuned[name] ?? before;
    }
    tuned[name] = kept;
    if (kept !== before) console.log(`${name} ${before} -> ${kept}: ${best.toFixed(5)}`);
  }
}
console.log(JSON.stringify(tuned, null, 1));
