/**
 * How many words get the right dictionary form, given the token: node training/run.js bench/morphology/lemmas.ts FILE.conllu
 * Also prints look-ups a second, and the processor time that loading takes.
 */
import { readFileSync } from 'node:fs';
import { language } from '../../src/languages/pl/index.js';

const [path = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const morphology = await language.morphology?.();
if (!morphology) throw new Error('no morphology');
const load = process.cpuUsage(before);

const words: { form: string; lemma: string; initial: boolean }[] = [];
let initial = true;
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [id = '', form = '', lemma = ''] = line.split('\t');
  if (line === '') initial = true;
  if (line.startsWith('#') || !/^\d+$/.test(id)) continue;
  words.push({ form, lemma, initial });
  initial &&= !/\p{L}/u.test(form);
}

const right = words.filter(({ form, lemma, initial }) => morphology.lemmatize(form, initial) === lemma).length;
const possible = words.filter(
  ({ form, lemma }) => form === lemma || morphology.analyze(form).some((analysis) => analysis.lemma === lemma),
).length;
const start = process.hrtime.bigint();
const rounds = 20;
for (let round = 0; round < rounds; round++) for (const { form } of words) morphology.classOf(form);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(`${words.length} words: lemma right ${percent(right)}, among the readings ${percent(possible)}`);
console.log(`look-ups: ${((words.length * rounds) / seconds / 1e6).toFixed(1)} million a second`);
console.log(`loading: ${((load.user + load.system) / 1000).toFixed(1)} ms of processor time`);

function percent(part: number): string {
  return `${((100 * part) / words.length).toFixed(2)} %`;
}
