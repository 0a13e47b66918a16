import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bin, newscan, page, story, temporaryFile } from './newscan.js';

interface Answer {
  source: unknown;
  article: { text: string };
}

async function analyse(args: string[], stdin?: string | Uint8Array): Promise<Omit<Answer, 'source'>> {
  const { stdout } = await newscan(['--json', ...args], stdin === undefined ? {} : { stdin });
  const { source, ...rest } = JSON.parse(stdout) as Answer;
  expect(source).toBeDefined();
  return rest;
}

test('file, -, piped stdin, gzip and the record stream give the same findings', async () => {
  const file = temporaryFile(story);
  const fromFile = await analyse([file]);
  expect(fromFile.article.text).toBe(story);
  expect(await analyse([], story)).toEqual(fromFile);
  expect(await analyse(['-'], story)).toEqual(fromFile);
  expect(await analyse([temporaryFile(gzipSync(story), 'story.gz')])).toEqual(fromFile);
  const { stdout } = await newscan(['--ndjson'], { stdin: `${JSON.stringify({ id: 7, text: story })}\n` });
  const { source, id, ...rest } = JSON.parse(stdout) as Answer & { id: number };
  expect({ source, id }).toMatchObject({ source: { kind: 'record' }, id: 7 });
  expect(rest).toEqual(fromFile);
});

test('a name that begins with a dash goes behind --', async () => {
  const path = temporaryFile(story, '-x.txt');
  const { code } = await newscan(['--', path]);
  expect(code).toBe(0);
});

test('50 MB through a slow pipe arrive whole', async () => {
  const long = temporaryFile('Zażółć gęślą jaźń. '.repeat(1_000_000), 'long.txt');
  const args = ['--json', '--show', 'text', long, long];
  const out = temporaryFile('', 'long.json');
  expect(await newscan(['-o', out, ...args])).toMatchObject({ code: 0 });
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    if (size % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(size).toBeGreaterThan(50_000_000);
  expect(hash.digest('hex')).toBe(createHash('sha256').update(readFileSync(out)).digest('hex'));
}, 60_000);

test('-o leaves the old file when the run fails, and nothing beside it', async () => {
  const out = temporaryFile('old', 'kept.json');
  const { code } = await newscan(['-o', out, '--json', '/no/such/file']);
  expect(code).toBe(5);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ error: { code: 'not-found' } });
  expect(readdirSync(dirname(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(await newscan(['-o', join(dirname(out), 'no/such', 'x'), temporaryFile(story)])).toMatchObject({ code: 74 });
});

test('colours: only on request away from a terminal; NO_COLOR and --no-color win', async () => {
  const file = temporaryFile(story);
  const escape = '\u001b[';
  expect((await newscan([file])).stdout).not.toContain(escape);
  expect((await newscan([file], { env: { FORCE_COLOR: '1' } })).stdout).toContain(escape);
  expect((await newscan(['--color', file])).stdout).toContain(escape);
  expect((await newscan([file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(escape);
  expect((await newscan(['--no-color', file], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(escape);
});

test('nothing in an article or a file name controls the terminal', async () => {
  const nasty = `Wójt \u001b[31mAnna\u0007 \u202eLis\u009b otworzyła most w Nowej Wsi w środę.`;
  const { stdout, stderr } = await newscan([temporaryFile(nasty, 'a\u001b[2J\n.txt'), '/no/\u001b[31msuch\nfile']);
  expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the record stream: one line for each record, bad ones too', async () => {
  const records = [
    '{"id":"a","text":"Wójt otworzył most w Nowej Wsi."}',
    '',
    'no json',
    '{"id":"b"}',
    '{"id":"c","text":1}',
    '{"id":"d","text":"x","html":"y"}',
  ];
  records.push(JSON.stringify({ id: 'e', html_base64: Buffer.from(page).toString('base64'), url: 'https://example.com/a' }));
  const { code, stdout } = await newscan(['--ndjson'], { stdin: records.join('\n') });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; error?: { code: string } });
  expect(code).toBe(0);
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    ['a', undefined],
    [null, 'unreadable'],
    ['b', 'unreadable'],
    ['c', 'unreadable'],
    ['d', 'unreadable'],
    ['e', undefined],
  ]);
});
