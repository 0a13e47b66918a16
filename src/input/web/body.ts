import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NewscanError } from '../../errors.js';
import { problems } from '../../messages.js';

// A page compresses to a fifth; past this ratio, and past the first mebibyte, it is a bomb.
const bombRatio = 200;
const bombFloor = 1 << 20;
const mostEncodings = 2;

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

export const acceptedEncodings = 'gzip, deflate, br';

/** Reads a response body, undoes its content encodings, and counts the decoded bytes against `maxBytes`. */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > mostEncodings) throw new NewscanError('network', problems.badEncoding(names.slice(0, 3).join(', ')));
  let received = 0;
  let stream = Readable.from(tap(body, (chunk) => (received += chunk.length)));
  for (const name of names.reverse()) {
    const create = isDecodable(name) ? decoders[name] : null;
    if (create === null) throw new NewscanError('network', problems.badEncoding(name));
    stream = chain(stream, create());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    const bomb = names.length > 0 && size > bombFloor && size > received * bombRatio;
    if (size > maxBytes || bomb) {
      body.destroy();
      throw new NewscanError('too-large', bomb ? problems.compressionBomb : problems.tooLarge(maxBytes));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function* tap(stream: AsyncIterable<Uint8Array>, seen: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    seen(chunk);
    yield chunk;
  }
}

function isDecodable(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

function chain(from: Readable, to: Transform): Readable {
  from.on('error', (error: Error) => to.destroy(error));
  return from.pipe(to);
}
