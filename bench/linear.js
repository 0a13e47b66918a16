// Does work grow with its input and no faster? Each shape is made twice, the second time twice as large, and analysed by
// the library; the CPU of the second over the first may be 2.6 at most.   node bench/linear.js [shape …]
// Times below a floor say nothing about growth and are printed without a verdict. Exit code 1 when a shape grows faster.
import { analyze } from '../dist/index.js';

const most = 2.6;
const floor = 60;
const turns = 3;

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('');
const letters = (number) => number.toString(26).replace(/\d/g, (digit) => 'qwertyuiop'[digit]);
const page = (body) => `<!doctype html><html lang="pl"><article>${body}</article></html>`;
const prose = 'Wójt Anna Lis otworzyła w środę most w Nowej Wsi, a rada gminy przyjęła budżet. ';

/** Shapes by name: what is made for a size. Twice the size stays below what is analysed of a text (src/text/document.ts). */
const shapes = {
  'one word': [200_000, (n) => 'a'.repeat(n)],
  'one capital word': [200_000, (n) => `Wójt ${'A'.repeat(n)}`],
  'words without a stop': [40_000, (n) => times(n, () => 'słowo ')],
  'capital words': [25_000, (n) => times(n, (i) => `Nazwa${letters(i)} `)],
  'different names': [10_000, (n) => times(n, (i) => `Jan Nowak${letters(i)} przybył. `)],
  'one name in many forms': [10_000, (n) => times(n, (i) => `Wójt ${['Nowak', 'Nowaka', 'Nowakowi', 'Nowakiem'][i % 4]} przybył. `)],
  sentences: [5_500, (n) => times(n, (i) => `Zdanie numer ${i} mówi o sprawie ${(i * 7) % 9973}. `)],
  'one long line': [2_900, (n) => prose.repeat(n)],
  paragraphs: [2_900, (n) => `${prose}\n\n`.repeat(n)],
  'short lines': [12_000, (n) => 'a\n'.repeat(n)],
  'blank lines': [230_000, (n) => `${'\n'.repeat(n)}${prose}`],
  spaces: [230_000, (n) => `a${' '.repeat(n)}b`],
  stops: [12_000, (n) => '. '.repeat(n)],
  'stops without spaces': [230_000, (n) => '.'.repeat(n)],
  quotes: [5_000, (n) => times(n, (i) => `„Cytat ${i}” – powiedział Jan. `)],
  'opening marks': [70_000, (n) => '„a '.repeat(n)],
  'straight marks': [60_000, (n) => '" a '.repeat(n)],
  'nested marks': [50_000, (n) => `${'„'.repeat(n)}x${'”'.repeat(n)}`],
  apostrophes: [70_000, (n) => "'a ".repeat(n)],
  dashes: [60_000, (n) => '– a '.repeat(n)],
  'dialogue lines': [7_000, (n) => '– Nie wiem – powiedział Nowak.\n\n'.repeat(n)],
  'cue after cue': [15_000, (n) => 'powiedział, że '.repeat(n)],
  'said and said': [18_000, (n) => 'he said that '.repeat(n)],
  numbers: [12_000, (n) => times(n, (i) => `${i}. `)],
  dates: [12_000, (n) => times(n, (i) => `${(i % 28) + 1} grudnia 20${10 + (i % 20)} r. `)],
  commas: [75_000, (n) => 'a, '.repeat(n)],
  brackets: [100_000, (n) => '('.repeat(n) + ')'.repeat(n)],
  'combining marks': [110_000, (n) => `a${'\u0301'.repeat(n)}`],
  emoji: [75_000, (n) => '😀 '.repeat(n)],
  'soft hyphens': [110_000, (n) => 'a\u00ad'.repeat(n)],
  'page: nested div': [60_000, (n) => page('<div>'.repeat(n))],
  'page: nested inline': [40_000, (n) => page('<b><i>'.repeat(n))],
  'page: lists': [40_000, (n) => page('<ul><li>'.repeat(n))],
  'page: tables': [20_000, (n) => page('<table><tr><td>'.repeat(n))],
  'page: paragraphs': [8_000, (n) => page(`<p>${prose}</p>`.repeat(n))],
  'page: unclosed paragraphs': [40_000, (n) => page('<p>a'.repeat(n))],
  'page: links': [20_000, (n) => page(`<p>${prose}</p>${times(n, (i) => `<a href="/${i}">Wiadomość ${i}</a> `)}`)],
  'page: breaks': [60_000, (n) => page('tekst<br>'.repeat(n))],
  'page: attributes': [40_000, (n) => page(`<p ${times(n, (i) => `a${i}=1 `)}>${prose}</p>`)],
  'page: comments': [60_000, (n) => page(`<!-- a -->${prose.repeat(10)}`.repeat(1) + '<!-- a -->'.repeat(n))],
  'page: entities': [100_000, (n) => page(`<p>${'&amp;'.repeat(n)}</p>`)],
  'page: JSON-LD nested': [
    40_000,
    (n) => `<script type="application/ld+json">${'['.repeat(n)}${']'.repeat(n)}</script>${page(`<p>${prose.repeat(10)}</p>`)}`,
  ],
  'page: JSON-LD wide': [
    20_000,
    (n) =>
      `<script type="application/ld+json">[${times(n, (i) => `${i > 0 ? ',' : ''}{"@type":"NewsArticle","headline":"x${i}"}`)}]</script>${page(`<p>${prose.repeat(10)}</p>`)}`,
  ],
  'page: meta': [
    20_000,
    (n) => `<head>${times(n, (i) => `<meta name="author" content="Jan Nowak${letters(i)}">`)}</head>${page(`<p>${prose.repeat(10)}</p>`)}`,
  ],
  'page: same paragraph': [8_000, (n) => page(`<p>${prose}</p><p>${prose}</p>`.repeat(n / 2))],
};

/** The least CPU of some turns, in milliseconds. */
async function measure(input, language) {
  let least = Infinity;
  for (let turn = 0; turn < turns; turn++) {
    const before = process.cpuUsage();
    await analyze(input, language === null ? {} : { language }).catch(() => null);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const chosen = process.argv.slice(2);
let worst = 0;
await analyze(prose);
for (const [name, [size, make]] of Object.entries(shapes)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const language of name.startsWith('page') ? [null] : ['pl', 'en']) {
    const small = await measure(make(size), language);
    const large = await measure(make(size * 2), language);
    const ratio = large / small;
    const judged = large >= floor;
    if (judged) worst = Math.max(worst, ratio);
    process.stdout.write(
      `${`${name}${language === null ? '' : `, ${language}`}`.padEnd(34)}${small.toFixed(0).padStart(7)} ms ${large.toFixed(0).padStart(7)} ms  ${ratio.toFixed(2)}${judged && ratio > most ? '  TOO FAST' : judged ? '' : '  (below the floor)'}\n`,
    );
  }
}
process.stdout.write(`worst ${worst.toFixed(2)}, at most ${most}\n`);
if (worst > most) process.exitCode = 1;
