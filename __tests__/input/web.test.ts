import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NewscanError } from '../../src/errors.js';
import { fetchPage } from '../../src/input/web/fetch.js';
import type { InputLimits, RawInput } from '../../src/input/input.js';

const limits: InputLimits = { maxBytes: 4 << 20, timeout: 5000, allowPrivate: false };
const html = '<!doctype html><p>Wójt otworzył most.</p>';
let visits: Record<string, number> = {};

const routes: Record<string, RequestListener> = {
  '/page': (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2' }).end(html),
  '/gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(html)),
  '/br': (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(html)),
  '/both': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(brotliCompressSync(gzipSync(html))),
  '/three': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(html),
  '/zstd': (_request, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(html),
  '/bomb': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 << 20, 32))),
  '/large': (_request, response) => response.writeHead(200).end(Buffer.alloc(5 << 20, 97)),
  '/broken': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  '/short': (_request, response) => {
    response.writeHead(200, { 'content-length': 9000 }).write(html);
    setTimeout(() => response.destroy(), 20);
  },
  '/redirect': (_request, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/elsewhere': (_request, response) => response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end(),
  '/octal': (_request, response) => response.writeHead(302, { location: 'http://0177.0.0.2:9/' }).end(),
  '/mapped': (_request, response) => response.writeHead(302, { location: 'http://[::ffff:127.0.0.2]:9/' }).end(),
  '/nat64': (_request, response) => response.writeHead(302, { location: 'http://[64:ff9b::7f00:2]:9/' }).end(),
  '/metadata': (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/name': (_request, response) => response.writeHead(302, { location: `http://localhost:${otherPort}/` }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/missing': (_request, response) => response.writeHead(404).end(html),
  '/busy': (_request, response) => response.writeHead(429, { 'retry-after': '86400' }).end(),
  '/flaky': (_request, response) => {
    if ((visits['/flaky'] ?? 0) < 2) response.writeHead(503, { 'retry-after': '0' }).end();
    else response.end(html);
  },
  '/drip': (_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('<'), 50);
    response.on('close', () => {
      clearInterval(timer);
    });
  },
  '/silent': () => undefined,
};

let server: Server;
let base = '';
let otherPort = 0;
let otherHits = 0;
let other: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    visits[path] = (visits[path] ?? 0) + 1;
    routes[path]?.(request, response);
  });
  other = createServer((_request, response) => {
    otherHits++;
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  otherPort = (other.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  other.close();
});

async function failure(path: string, changed: Partial<InputLimits> = {}): Promise<NewscanError> {
  visits = {};
  const result: unknown = await fetchPage(base + path, { ...limits, ...changed }).catch((error: unknown) => error);
  expect(result).toBeInstanceOf(NewscanError);
  return result as NewscanError;
}

function text({ bytes }: RawInput): string {
  return Buffer.from(bytes).toString('utf8');
}

test.each(['/page', '/gzip', '/br', '/both', '/redirect'])('%s is read', async (path) => {
  expect(text(await fetchPage(base + path, limits))).toBe(html);
});

test('the charset that the transport names is handed on, and the address after redirects', async () => {
  expect(await fetchPage(`${base}/redirect`, limits)).toMatchObject({
    kind: 'url',
    name: `${base}/redirect`,
    url: `${base}/page`,
    charset: 'iso-8859-2',
  });
});

test('one retry is enough for a server that is busy for a moment', async () => {
  visits = {};
  expect(text(await fetchPage(`${base}/flaky`, limits))).toBe(html);
  expect(visits['/flaky']).toBe(2);
});

describe('what a server may not do', () => {
  test.each([
    ['/three', 'network', 'packs the page as gzip, gzip, gzip'],
    ['/zstd', 'network', 'packs the page as zstd'],
    ['/large', 'too-large', 'larger than 4 MiB'],
    ['/broken', 'network', 'broken compressed page'],
    ['/short', 'network', 'broke off the answer'],
    ['/loop', 'network', 'redirects more than 5 times'],
    ['/file', 'network', 'file: addresses are not fetched'],
    ['/missing', 'network', 'the server answers 404'],
    ['/busy', 'network', 'the server answers 429'],
  ])('%s: %s', async (path, code, message) => {
    const { code: actual, message: said } = await failure(path);
    expect({ code: actual, message: said }).toEqual({ code, message: expect.stringContaining(message) });
  });

  test('send a bomb: it is dropped long before the limit', async () => {
    expect(await failure('/bomb', { maxBytes: 60 << 20 })).toMatchObject({ code: 'too-large', message: 'unpacks to far more than a page' });
  });

  test('a redirect loop is left after six requests, a wait of a day is not slept', async () => {
    await failure('/loop');
    expect(visits['/loop']).toBe(6);
    const started = Date.now();
    await failure('/busy');
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test.each(['/elsewhere', '/octal', '/mapped', '/nat64', '/metadata', '/name'])('lead to another private host: %s', async (path) => {
    const { code, message } = await failure(path);
    expect({ code, message }).toEqual({ code: 'network', message: expect.stringContaining('outside the public internet') });
    expect(otherHits).toBe(0);
  });

  test('unless the person allows it', async () => {
    expect(text(await fetchPage(`${base}/name`, { ...limits, allowPrivate: true }))).toBe(html);
    expect(otherHits).toBe(1);
  });

  test.each(['/drip', '/silent'])('take longer than --timeout: %s', async (path) => {
    const started = Date.now();
    const { code, message } = await failure(path, { timeout: 400 });
    expect({ code, message }).toEqual({ code: 'network', message: 'no whole answer within 0.4 s' });
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
