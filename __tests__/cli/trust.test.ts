import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bin, newscan, page, story, temporaryFile } from './newscan.js';

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const records = Array.from({ length: 4000 }, (_, id) => `${JSON.stringify({ id, text: `${story} Numer ${id}.` })}\n`).join('');

describe('killed at any moment, the record stream leaves whole lines, but for the last', () => {
  const kills = Number(process.env['NEWSCAN_KILLS'] ?? 3);

  test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    '%s',
    async (signal) => {
      for (let round = 0; round < kills; round++) {
        const child = spawn(process.execPath, [bin, '--ndjson'], { stdio: 'pipe' });
        const chunks: Buffer[] = [];
        let said = '';
        child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.stdin.on('error', () => undefined);
        child.stdin.write(records);
        setTimeout(() => child.kill(signal), 60 + ((round * 37) % 400));
        const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
        const lines = Buffer.concat(chunks).toString().split('\n');
        const torn = lines.pop() ?? '';
        const ids = lines.map((line) => (JSON.parse(line) as { id: number }).id);
        expect(ids).toEqual(ids.map((_, index) => index));
        if (signal === 'SIGKILL' || code === null) continue;
        expect({ code, torn, said }).toEqual({
          code: signal === 'SIGINT' ? 130 : 143,
          torn: '',
          said: `newscan: stopped: ${ids.length} done\n`,
        });
      }
    },
    120_000,
  );
});

test('the same bytes in every time zone and locale', async () => {
  const file = temporaryFile(page);
  const outputs = await Promise.all(
    [{ TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' }, { TZ: 'America/New_York', LC_ALL: 'C' }, { LANG: 'pl_PL.UTF-8' }].map((env) =>
      newscan(['--json', file], { env }),
    ),
  );
  expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
});

describe('offline', () => {
  const isolated = has('unshare', '-rn', 'true') ? test : test.skip;

  isolated('a text and a page are read without a network (skipped where unshare cannot run)', () => {
    for (const file of [temporaryFile(story), temporaryFile(page)]) {
      const { status, stderr } = spawnSync('unshare', ['-rn', process.execPath, bin, file]);
      expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
    }
  });

  (has('strace', '-V') ? test : test.skip)('and no socket is opened (skipped where strace is missing)', () => {
    const log = join(mkdtempSync(join(tmpdir(), 'newscan-trace-')), 'log');
    spawnSync('strace', [
      '-f',
      '-qq',
      '-e',
      'trace=socket,connect,bind',
      '-e',
      'signal=none',
      '-o',
      log,
      process.execPath,
      bin,
      temporaryFile(story),
    ]);
    expect(readFileSync(log, 'utf8')).toBe('');
  });
});

(has('openssl', 'version') ? describe : describe.skip)('TLS is never weakened (skipped where openssl is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newscan-tls-'));
  const openssl = (command: string): void => {
    const { status, stderr } = spawnSync('openssl', command.split(' '), { cwd: folder });
    if (status !== 0) throw new Error(stderr.toString());
  };

  function makeCertificate(name: string, subject: string, days: number): { key: Buffer; cert: Buffer } {
    openssl(`req -newkey rsa:2048 -nodes -keyout ${name}.key -out ${name}.csr -subj /CN=${subject} -addext subjectAltName=DNS:${subject}`);
    openssl(`x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days ${days} -copy_extensions copy -out ${name}.pem`);
    return { key: readFileSync(join(folder, `${name}.key`)), cert: readFileSync(join(folder, `${name}.pem`)) };
  }

  async function visit(certificate: { key: Buffer; cert: Buffer }, trusted: boolean): Promise<{ code: number | null; stderr: string }> {
    const server = createServer(certificate, (_request, response) => response.end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
    const { code, stderr } = await newscan([address], { env: trusted ? { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') } : {} });
    server.closeAllConnections();
    server.close();
    return { code, stderr };
  }

  test('a good certificate is accepted; a wrong name and an unknown authority are not', async () => {
    openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=newscan-test');
    const good = makeCertificate('good', 'localhost', 1);
    expect(await visit(good, true)).toEqual({ code: 0, stderr: '' });
    const refused = { code: 4, stderr: expect.stringContaining('has no certificate that can be trusted') };
    expect(await visit(good, false)).toEqual(refused);
    expect(await visit(makeCertificate('other', 'example.com', 1), true)).toEqual(refused);
  }, 60_000);
});
