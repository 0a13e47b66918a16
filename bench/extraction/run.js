// newscan beside other extractors on annotated pages.
//   node bench/extraction/run.js [--every N] [--peers FOLDER] [--python COMMAND] FOLDER…
// Prints a table per folder. Times are of the CPU, so that a busy machine changes them little; the first pages are read
// twice, for code that was never run is slow.
import { parseArgs } from 'node:util';
import { analyze } from '../../dist/index.js';
import { summarize } from './measures.js';
import { readPages } from './pages.js';
import { loadPeers, startTrafilatura } from './peers.js';

const warmUp = 20;

const newscan = {
  name: 'newscan',
  async extract({ bytes, url }) {
    const { article } = await analyze(bytes, { mediaType: 'text/html', url: url || undefined, show: [] });
    const title = article.blocks.find(({ kind }) => kind === 'title');
    return title ? article.text.slice(title.end) : article.text;
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, peers: { type: 'string' }, python: { type: 'string' } },
});
const trafilatura = values.python ? [startTrafilatura(values.python)] : [];
const systems = [newscan, ...(values.peers ? await loadPeers(values.peers) : []), ...trafilatura];
for (const folder of positionals) await compareOn(folder);
for (const { close } of trafilatura) close();

async function compareOn(folder) {
  const pages = readPages(folder, Number(values.every));
  console.log(`\n${pages[0]?.set}, ${pages.length} pages\n`);
  console.log('| system | F1 | exact | words | passages | ms/page | times as fast |\n|---|---:|---:|---:|---:|---:|---:|');
  const rows = [];
  for (const system of systems) rows.push(await readAll(system, pages));
  const slowest = Math.max(...rows.map(({ milliseconds }) => milliseconds));
  for (const { name, answers, milliseconds } of rows) {
    const { f1, exact, words, passages } = summarize(answers);
    const cells = [f1, exact, words, passages].map((value) => (value === null ? '–' : value.toFixed(3)));
    const speed = [(milliseconds / pages.length).toFixed(1), (slowest / milliseconds).toFixed(1)];
    console.log(`| ${[name, ...cells, ...speed].join(' | ')} |`);
  }
}

/** One system on all pages, one after another, so that none pays for what another left in memory. */
async function readAll(system, pages) {
  for (const page of pages.slice(0, warmUp)) await ask(system, page);
  const answers = [];
  let milliseconds = 0;
  for (const page of pages) {
    const answer = await ask(system, page);
    answers.push({ truth: page.truth, text: answer.text });
    milliseconds += answer.milliseconds;
  }
  return { name: system.name, answers, milliseconds };
}

/** The text that a system finds, and the CPU time it takes; one that fails has found nothing. */
async function ask({ extract }, page) {
  const start = process.cpuUsage();
  let answer = '';
  try {
    answer = await extract(page);
  } catch {
    // Its text stays empty.
  }
  if (typeof answer === 'object') return answer;
  const { user, system } = process.cpuUsage(start);
  return { text: answer, milliseconds: (user + system) / 1000 };
}
