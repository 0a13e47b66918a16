// newscan beside other extractors on annotated pages.
//   node bench/extraction/run.js [--every N] [--peers FOLDER] [--python COMMAND] FOLDER…
// Prints a table per folder. All systems read the same pages in turn, so that their times can be compared; the first
// pages are read twice, for code that was never run is slow.
import { parseArgs } from 'node:util';
import { analyze } from '../../dist/index.js';
import { summarize } from './measures.js';
import { readPages } from './pages.js';
import { loadPeers, startTrafilatura } from './peers.js';

const warmUp = 5;

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
  const answers = systems.map(() => []);
  const spent = systems.map(() => 0);
  for (const page of pages.slice(0, warmUp)) for (const system of systems) await ask(system, page);
  for (const [turn, page] of pages.entries()) {
    for (let at = 0; at < systems.length; at++) {
      const which = (turn + at) % systems.length;
      const { text, milliseconds } = await ask(systems[which], page);
      answers[which].push({ truth: page.truth, text });
      spent[which] += milliseconds;
    }
  }
  console.log(`\n${pages[0]?.set}, ${pages.length} pages\n`);
  console.log('| system | F1 | exact | words | passages | pages/s | ratio |\n|---|---:|---:|---:|---:|---:|---:|');
  systems.forEach(({ name }, which) => {
    const { f1, exact, words, passages } = summarize(answers[which]);
    const cells = [f1, exact, words, passages].map((value) => (value === null ? '–' : value.toFixed(3)));
    const speed = (1000 * pages.length) / spent[which];
    console.log(`| ${[name, ...cells, speed.toFixed(0), (spent[0] / spent[which]).toFixed(2)].join(' | ')} |`);
  });
}

/** A system that fails has found nothing. */
async function ask({ extract }, page) {
  const start = performance.now();
  let answer = '';
  try {
    answer = await extract(page);
  } catch {
    // Its text stays empty.
  }
  if (typeof answer === 'object') return answer;
  return { text: answer, milliseconds: performance.now() - start };
}
