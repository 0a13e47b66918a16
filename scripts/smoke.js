// Packs newscan, installs the tarball in an empty folder, and runs it there on a text, a page, and as a library.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'newscan-smoke-'));
const mostPacked = 8_000_000;
const mostInstalled = 15_000_000;

const run = (command, args, options) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', ...options });

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function check(what, truth) {
  if (!truth) throw new Error(`smoke test: ${what}`);
  process.stdout.write(`ok  ${what}\n`);
}

try {
  const [{ filename, size, files }] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root }),
  );
  const paths = files.map(({ path }) => path);
  check(`${(size / 1e6).toFixed(2)} MB packed, at most ${mostPacked / 1e6}`, size <= mostPacked);
  check('the notices are packed', paths.includes('THIRD_PARTY_NOTICES') && paths.includes('LICENSE'));
  check('no sources, tests or corpora are packed', !paths.some((path) => /^(?:src|__tests__|training|samples|bench|scripts)\//.test(path)));

  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)]);
  const installed = sizeOf(join(folder, 'node_modules'));
  check(`${(installed / 1e6).toFixed(2)} MB installed, at most ${mostInstalled / 1e6}`, installed <= mostInstalled);
  check(
    'one package, no dependency',
    readdirSync(join(folder, 'node_modules'))
      .filter((name) => !name.startsWith('.'))
      .join() === 'newscan',
  );

  const text = 'Wójt Anna Lis otworzyła w środę most w Nowej Wsi. – Czekaliśmy na ten most od wojny – powiedziała Lis.\n';
  const story = [
    text,
    'Budowa trwała dwa lata i kosztowała gminę osiem milionów złotych, z czego połowę dołożył wojewoda.',
    'Dotąd mieszkańcy jeździli do szkoły i do lekarza objazdem, który miał prawie trzydzieści kilometrów.',
  ];
  writeFileSync(join(folder, 'story.txt'), text);
  writeFileSync(
    join(folder, 'page.html'),
    `<html lang="pl"><title>Most</title><article><h1>Most</h1>${story.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></html>`,
  );
  const bin = join(folder, 'node_modules/.bin/newscan');
  const first = JSON.parse(run(bin, ['--json', 'story.txt']));
  check('a text is read', first.article.text === text && first.article.language === 'pl');
  check('a page is read', JSON.parse(run(bin, ['--json', 'page.html'])).article.text.includes('otworzyła w środę most'));
  check('a report is written', run(bin, ['story.txt']).includes('Summary'));
  writeFileSync(
    join(folder, 'use.js'),
    `import { analyze } from 'newscan';\nconsole.log((await analyze(${JSON.stringify(text)})).article.language);\n`,
  );
  check('the library is found', run('node', ['use.js']).trim() === 'pl');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
