// Writes the generated parts of README.md: the example, which is what the program prints, and the table of options.
// `--check` fails when they are not up to date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const file = join(root, 'README.md');

async function readOptions() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/cli/options.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    loader: { '.tsv': 'text' },
    external: ['commander'],
  });
  const path = join(root, 'dist/options-for-readme.mjs');
  writeFileSync(path, outputFiles[0].text);
  return (await import(path)).optionDefinitions;
}

function writeExample(args) {
  const output = execFileSync(process.execPath, ['bin/newscan.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, COLUMNS: '80' },
  });
  return `\`\`\`\n$ newscan ${args.join(' ')}\n${output.trimEnd()}\n\`\`\``;
}

async function writeOptions() {
  const rows = (await readOptions()).map(({ flags, description }) => `| \`${flags}\` | ${description} |`);
  return ['| option | |', '|---|---|', ...rows, '| `-h, --help` · `-V, --version` | |'].join('\n');
}

/** Puts the text between a marker and its end marker; a marker without an end gets one. */
function fill(readme, marker, text) {
  const start = readme.search(new RegExp(`<!-- ${marker}[^>]*-->`));
  if (start < 0) throw new Error(`README.md has no marker ${marker}`);
  const head = readme.slice(0, readme.indexOf('-->', start) + 3);
  const end = `<!-- end of ${marker} -->`;
  const rest = readme.slice(head.length);
  const tail = rest.includes(end) ? rest.slice(rest.indexOf(end) + end.length) : rest;
  return `${head}\n\n${text}\n\n${end}${tail}`;
}

const before = readFileSync(file, 'utf8');
const [, args = ''] = /<!-- example: newscan ([^>]*?) -->/.exec(before) ?? [];
let after = fill(before, 'example', writeExample(args.split(' ')));
after = fill(after, 'options', await writeOptions());
after = await format(after, { ...(await resolveConfig(file)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (after !== before) {
  process.stderr.write('README.md is not up to date: npm run readme\n');
  process.exitCode = 1;
}
