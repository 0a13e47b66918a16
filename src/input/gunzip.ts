import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { collect } from './collect.js';

/** Do the bytes begin as a gzip file does? */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks a gzip file, at most `maxBytes` of it. Fails with `unreadable` or `too-large`. */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const unpacked = Readable.from([bytes]).pipe(createGunzip());
  try {
    return await collect(unpacked, maxBytes);
  } catch (error) {
    if (error instanceof NewscanError) throw error;
    throw new NewscanError('unreadable', problems.brokenGzip, { cause: error });
  } finally {
    unpacked.destroy();
  }
}
