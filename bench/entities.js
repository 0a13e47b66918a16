// Speed of the entities, whole library included (plain text to entities), against compromise in the same run, and what
// the models cost to load. Least of several turns, taken in turn so that a busy machine is busy for both.
//   node bench/entities.js TEXTS.jsonl [FOLDER-WITH-COMPROMISE] [turns]
// TEXTS.jsonl: a record a line with `text` and perhaps `lang`; compromise, no dependency of ours, is taken from
// FOLDER/node_modules and reads the English texts alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { analyze } from '../dist/index.js';

const [path, folder, turns = '5'] = process.argv.slice(2);
const records = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const languages = [...new Set(records.map(({ lang }) => lang ?? 'en'))];

/** CPU time of a piece of work in milliseconds. */
async function measure(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const countWords = (text) => text.split(/\s+/).length;
const print = (name, milliseconds, words) =>
  process.stdout.write(`${name.padEnd(24)}${milliseconds.toFixed(0).padStart(7)} ms  ${Math.round(words / milliseconds)} k words/s\n`);

for (const language of languages) {
  const load = await measure(() => analyze('Jan Nowak.', { language, show: ['entities'] }));
  process.stdout.write(`${language}: first answer, models loaded ${load.toFixed(0)} ms CPU\n`);
}

const compromise = folder ? createRequire(join(resolve(folder), 'package.json'))('compromise') : null;
for (const language of languages) {
  const texts = records.filter(({ lang = 'en' }) => lang === language).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const contenders = {
    newscan: async () => {
      for (const text of texts) await analyze(text, { language, show: ['entities'] });
    },
    ...(compromise && language === 'en'
      ? {
          compromise: () => {
            for (const text of texts) {
              const document = compromise(text);
              document.people().out('offset');
              document.places().out('offset');
              document.organizations().out('offset');
            }
          },
        }
      : {}),
  };
  const least = {};
  for (let turn = 0; turn < Number(turns); turn++) {
    for (const [name, work] of Object.entries(contenders)) least[name] = Math.min(least[name] ?? Infinity, await measure(work));
  }
  for (const [name, time] of Object.entries(least)) print(`${language}: ${name}`, time, words);
  if (least.compromise) process.stdout.write(`newscan is ${(least.compromise / least.newscan).toFixed(1)} × as fast\n`);
}
