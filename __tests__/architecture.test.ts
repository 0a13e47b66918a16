import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { analyzerNames } from '../src/analyzers/registry.js';
import { languages } from '../src/languages/registry.js';

const src = fileURLToPath(new URL('../src', import.meta.url));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)));
}

/** `[importing file, imported file]`, both relative to src/. */
function listImports(): [string, string][] {
  const imports: [string, string][] = [];
  for (const file of listFiles(src)) {
    const source = readFileSync(join(src, file), 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      imports.push([file, relative(src, join(src, dirname(file), target)).replace(/\.js$/, '.ts')]);
    }
  }
  return imports;
}

const imports = listImports();
const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '(root)');

/** Which rooms a room may import from, besides itself and the files at the root of src/. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  tagger: ['text'],
  morphology: ['text'],
  languages: ['text', 'morphology', 'tagger'],
  input: ['text'],
  article: ['text', 'languages'],
  analyzers: ['text', 'languages', 'morphology', 'tagger'],
  terminal: [],
  report: ['text', 'article', 'analyzers', 'input', 'terminal'],
  cli: ['text', 'input', 'article', 'analyzers', 'report', 'terminal'],
};

test('every room is in the plan', () => {
  const rooms = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(rooms));
});

test('data flows one way: imports point only along the flow', () => {
  const against = imports.filter(([from, to]) => {
    const [here, there] = [room(from), room(to)];
    return here !== there && here !== '(root)' && there !== '(root)' && !mayImport[here]?.includes(there);
  });
  expect(against).toEqual([]);
});

test('nobody imports the command line, and only it and the text report know a terminal', () => {
  expect(imports.filter(([from, to]) => room(to) === 'cli' && room(from) !== 'cli')).toEqual([]);
  const users = imports.filter(([from, to]) => room(to) === 'terminal' && room(from) !== 'terminal').map(([from]) => from);
  expect(users.filter((file) => room(file) !== 'cli' && !file.startsWith('report/text/'))).toEqual([]);
});

test('analyzers never import each other, but for the types of their findings', () => {
  const crossing = imports.filter(([from, to]) => {
    const [, one, rest] = from.split('/');
    const [, other] = to.split('/');
    return room(from) === 'analyzers' && room(to) === 'analyzers' && rest !== undefined && to.split('/').length > 2 && one !== other;
  });
  const types = crossing.filter(
    ([from, to]) =>
      !new RegExp(`import type [^;]*'[^']*/${to.replace(/^analyzers\//, '').replace(/\.ts$/, '')}\\.js'`).test(
        readFileSync(join(src, from), 'utf8'),
      ),
  );
  expect(types).toEqual([]);
});

test('an analyzer imports the interface of a language, never a pack', () => {
  const packs = imports.filter(([from, to]) => room(from) === 'analyzers' && /^languages\/[a-z]{2}\//.test(to));
  expect(packs).toEqual([]);
});

describe('registries are complete', () => {
  const folders = (path: string): string[] =>
    readdirSync(join(src, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();

  test('analyzers', () => {
    expect([...analyzerNames].sort()).toEqual(folders('analyzers'));
  });
  test('languages', () => {
    expect(Object.keys(languages).sort()).toEqual(folders('languages').filter((name) => /^[a-z]{2}$/.test(name)));
  });
});

test('no source file is longer than 300 lines', () => {
  const long = listFiles(src).filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

test('with files and stdin no network module is loaded: only the web room names one', () => {
  const network = listFiles(src).filter((file) =>
    /from '(?:node:)?(?:undici|https?|http2|net|tls|dgram|dns)(?:\/[^']*)?'/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(network.filter((file) => !file.startsWith('input/web/'))).toEqual([]);
  const entrances = imports.filter(([from, to]) => to.startsWith('input/web/') && !from.startsWith('input/web/'));
  expect(entrances).toEqual([['input/read.ts', 'input/web/fetch.ts']]);
  expect(readFileSync(join(src, 'input/read.ts'), 'utf8')).toContain("await import('./web/fetch.js')");
});
