// How fast are the quotes, beside what else finds quotations in JavaScript? Every text of a set is read by the analyzers
// of newscan (article, names and quotes) and by compromise's `.quotations()`, in turn and in one process.
//   node bench/quotes.js SET.jsonl FOLDER [turns]     SET: one {text, lang} a line; FOLDER: where compromise is installed
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { analyze } from '../dist/index.js';

const [set, folder, turns = '3'] = process.argv.slice(2);
if (!set || !folder) {
  process.stderr.write('usage: node bench/quotes.js SET.jsonl FOLDER [turns]\n');
  process.exit(2);
}
const nlp = createRequire(resolve(folder, 'package.json'))('compromise');
const texts = readFileSync(set, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);

/** The least CPU of a turn over all texts, in milliseconds, after one to warm up. */
async function measure(read) {
  let least = Infinity;
  for (let turn = 0; turn <= Number(turns); turn++) {
    const before = process.cpuUsage();
    for (const each of texts) await read(each);
    const { user, system } = process.cpuUsage(before);
    if (turn > 0) least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const quotes = await measure(({ text, lang }) => analyze(text, { language: lang, show: ['quotes'] }));
const names = await measure(({ text, lang }) => analyze(text, { language: lang, show: ['entities'] }));
const other = await measure(({ text }) => nlp(text).quotations().out('array'));
const perArticle = (ms) => `${ms.toFixed(0).padStart(7)} ms  ${(ms / texts.length).toFixed(2).padStart(7)} ms a text`;

process.stdout.write(`${texts.length} texts, ${characters} characters, CPU\n`);
process.stdout.write(`newscan, quotes with names   ${perArticle(quotes)}\n`);
process.stdout.write(`newscan, names alone         ${perArticle(names)}\n`);
process.stdout.write(`newscan, quotes alone        ${perArticle(quotes - names)}\n`);
process.stdout.write(`compromise .quotations()     ${perArticle(other)}\n`);
process.stdout.write(
  `compromise takes ${(other / quotes).toFixed(1)} × as long, ${(other / (quotes - names)).toFixed(1)} × the quotes alone\n`,
);
