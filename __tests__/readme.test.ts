import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { exitCodes } from '../src/cli/exit-codes.js';
import { bin, page, story } from './cli/newscan.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The fenced blocks of a language. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
}

const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s{2,}#.*$/, '').trim())
  .filter((line) => line !== '');

/** What stands in for the machine of a reader: the installed program, some articles, a server at the example address. */
const folder = mkdtempSync(join(tmpdir(), 'newscan-readme-'));
const tools = join(folder, 'bin');
const has = (tool: string): boolean => spawnSync('bash', ['-c', `command -v ${tool}`]).status === 0;
let server: Server;
let address = '';

beforeAll(async () => {
  mkdirSync(tools);
  writeFileSync(join(tools, 'newscan'), `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`);
  chmodSync(join(tools, 'newscan'), 0o755);
  writeFileSync(join(folder, 'article.txt'), story);
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(join(folder, 'records.ndjson'), `${JSON.stringify({ id: 1, text: story })}\n${JSON.stringify({ id: 2, html: page })}\n`);
  server = createServer((_request, response) => response.end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function run(command: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const script = `set -o pipefail; ${command.replaceAll('https://example.com/article', address)}`;
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    env: { ...process.env, PATH: `${tools}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** What a machine may lack, by the word in the command; a clipboard and a report.pdf are nowhere in a test. */
const needs: [word: RegExp, why: string, met: () => boolean][] = [
  [/^npm install|^npm ci|^npm test/, 'the continuous integration runs it on a clean clone', () => false],
  [/\bxclip\b/, 'there is no clipboard', () => false],
  [/\bpdftotext\b/, 'there is no report.pdf', () => false],
  [/\bjq\b/, 'jq is missing', () => has('jq')],
  [/\bcurl\b/, 'curl is missing', () => has('curl')],
  [/\bparallel\b/, 'parallel is missing', () => has('parallel')],
];

describe('every command of the README works', () => {
  expect(commands.length).toBeGreaterThan(12);
  for (const command of commands) {
    const missing = needs.find(([word, , met]) => word.test(command) && !met());
    const title = missing ? `${command} (skipped: ${missing[1]})` : command;
    (missing ? test.skip : test)(title, async () => {
      const { code, stdout, stderr } = await run(command);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      if (!command.includes('>')) expect(stdout).not.toBe('');
    });
  }
});

test('the library example works', () => {
  const [code = ''] = blocks('js');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/newscan'));
  writeFileSync(join(folder, 'example.mjs'), code);
  expect(execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('Anna Lis true 2\n');
});

test('the example and the table of options are what the program says', () => {
  execFileSync(process.execPath, ['scripts/readme.js', '--check'], { cwd: root, stdio: 'pipe' });
});

test('the table of exit codes is whole', () => {
  const [table = ''] = /## Exit codes\n[\s\S]*?\n\n##|## Exit codes[\s\S]*?(?=\n\nA failure)/.exec(readme) ?? [];
  const listed = [...table.matchAll(/^\| ([\d, ]+?) +\|/gm)].flatMap(([, codes = '']) => codes.split(', ').map(Number));
  expect(listed).toEqual(Object.values(exitCodes));
});
