import { existsSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import { bin, newscan, page, story, temporaryFile } from './newscan.js';

const good = temporaryFile(story);
const preload = fileURLToPath(new URL('./preload/register.js', import.meta.url));

describe('0: all done', () => {
  test('a text file', async () => {
    expect(await newscan([good])).toMatchObject({ code: 0, stderr: '' });
  });
  test('the reader of the pipe went away', () => {
    const many = Array.from({ length: 40 }, () => good).join(' ');
    const { stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${process.execPath} ${bin} ${many} | head -c 1 >/dev/null`]);
    expect({ stderr: stderr.toString(), status }).toEqual({ stderr: '', status: 0 });
  });
});

test('1: some of several inputs failed, the others are printed', async () => {
  const { code, stdout, stderr } = await newscan(['--json', good, '/no/such/file.txt', good]);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { error?: { code: string } });
  expect({ code, errors: answers.map(({ error }) => error?.code) }).toEqual({ code: 1, errors: [undefined, 'not-found', undefined] });
  expect(stderr).toBe('newscan: /no/such/file.txt: no such file; check the name, or give an address that begins with https://\n');
});

describe('2: the call cannot be understood', () => {
  test.each([
    [['--no-such-option'], "newscan: unknown option '--no-such-option'; see newscan --help\n"],
    [['--show', 'quotse', good], "newscan: there is no section 'quotse' (did you mean quotes?); choose from "],
    [['--format', 'xml', good], "newscan: --format cannot be 'xml'; choose from text, json\n"],
    [['-n', '0', good], "newscan: --sentences cannot be '0'; give a number from 1 to 100\n"],
    [['--offsets', 'bytes', good], "newscan: --offsets cannot be 'bytes'; choose from utf-16, code-point\n"],
    [['--ndjson', good], 'newscan: --ndjson reads records from standard input only; newscan --ndjson < records.ndjson\n'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await newscan(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('no argument on a terminal: short help on stderr', async () => {
    const stderr = new PassThrough();
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const code = await main([], { stdin, stdout: new PassThrough(), stderr, env: {}, signal: new AbortController().signal });
    expect(code).toBe(2);
    expect(String(stderr.read())).toContain('Usage: newscan [options] [file | url | -]…');
  });
});

describe('3: no article text', () => {
  test.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['a page of links', `<html><body><nav>${'<a href="/x">Wiadomości z kraju</a> '.repeat(40)}</nav></body></html>`, 'not-an-article'],
  ])('%s', async (_name, content, error) => {
    const { code, stdout, stderr } = await newscan(['--json', temporaryFile(content)]);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: error } });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('4: network', () => {
  test.each([
    ['nobody listens', 'http://127.0.0.1:1/', '127.0.0.1:1 refuses the connection'],
    ['a scheme that is not fetched', 'ftp://example.com/a', 'ftp: addresses are not fetched'],
    ['a host that does not exist', 'http://no-such-host.invalid/', 'the host no-such-host.invalid is not known'],
    ['a password in the address', 'http://user:secret@127.0.0.1:1/', 'addresses with a user name or password are not fetched'],
  ])('%s', async (_name, address, message) => {
    const { code, stderr } = await newscan([address]);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining(`newscan: ${address}: ${message}; `) });
  });
});

describe('5: cannot be read', () => {
  test.each([
    ['a missing file', () => '/no/such/file', 'no such file; '],
    ['a folder', () => '/usr', 'is a folder; name the files: newscan /usr/*.txt'],
    ['a PDF', () => temporaryFile('%PDF-1.7\n', 'raport roczny.pdf'), "raport roczny.pdf' - | newscan"],
    ['a program', () => process.execPath, 'larger than 32 MiB; '],
    [
      'random bytes',
      () => temporaryFile(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)),
      'neither text nor HTML',
    ],
    ['a broken gzip file', () => temporaryFile(Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)), 'is gzip, but broken; '],
  ])('%s', async (_name, path, message) => {
    const { code, stdout, stderr } = await newscan([path()]);
    expect({ code, stdout, stderr }).toEqual({ code: 5, stdout: '', stderr: expect.stringContaining(message) });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('more than --max-bytes', async () => {
    expect(await newscan(['--max-bytes', '50', good])).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('larger than 50 bytes'),
    });
  });
});

describe('70: a fault of newscan', () => {
  const fault = { node: ['--import', preload] };

  test('is one line, and a record with --json', async () => {
    const { code, stdout, stderr } = await newscan(['--json', good], fault);
    expect(code).toBe(70);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'internal' } });
    expect(stderr).toBe(
      `newscan: ${good}: a fault of newscan (TypeError: a fault on purpose); please report it; NEWSCAN_DEBUG=1 shows where it happened\n`,
    );
  });

  test('NEWSCAN_DEBUG=1 shows the stack', async () => {
    const { stderr } = await newscan([good], { ...fault, env: { NEWSCAN_DEBUG: '1' } });
    expect(stderr).toContain('    at ');
  });
});

describe('74: the output could not be written', () => {
  (existsSync('/dev/full') ? test : test.skip)('a full disk', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, good], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect({ status, stderr: stderr.toString() }).toEqual({
      status: 74,
      stderr: 'newscan: cannot write the results (ENOSPC); check the disk and the rights\n',
    });
  });

  test('a folder that does not exist', async () => {
    expect(await newscan(['-o', '/no/such/folder/out.json', good])).toMatchObject({ code: 74, stdout: '' });
  });
});

test.each([
  ['130: interrupted', 'SIGINT', 130],
  ['143: terminated', 'SIGTERM', 143],
] as const)('%s', async (_name, signal, expected) => {
  const { code, stderr } = await newscan([], {
    meanwhile: (child) => {
      child.stdin?.write('Wójt ');
      setTimeout(() => child.kill(signal), 600);
    },
  });
  expect({ code, stderr }).toEqual({ code: expected, stderr: 'newscan: stopped: 0 of 1 done\n' });
});

test('a page is read as a page whatever its name', async () => {
  const { stdout } = await newscan(['--json', temporaryFile(page, 'page.txt')]);
  expect(JSON.parse(stdout)).toMatchObject({ source: { mediaType: 'text/html' }, article: { title: 'Most w Nowej Wsi' } });
});
