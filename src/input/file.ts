import { open, type FileHandle } from 'node:fs/promises';
import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { collect } from './collect.js';
import type { InputLimits, RawInput } from './input.js';

/**
 * Reads a file, a pipe or a device. Fails with `not-found`, `unreadable` (a folder, no permission, a read
 * error) or `too-large`.
 */
export async function readFile(path: string, limits: InputLimits): Promise<RawInput> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.isDirectory()) throw new NewscanError('unreadable', problems.isFolder(path));
    if (stats.size > limits.maxBytes) throw new NewscanError('too-large', problems.tooLarge(limits.maxBytes));
    const bytes = await collect(handle.createReadStream({ autoClose: false }), limits.maxBytes);
    return { kind: 'file', name: path, url: null, bytes, charset: null };
  } catch (error) {
    throw explain(error, path);
  } finally {
    await handle?.close();
  }
}

function explain(error: unknown, path: string): unknown {
  if (error instanceof NewscanError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') {
    return new NewscanError('not-found', problems.noSuchFile, { cause: error });
  }
  if (code === 'EISDIR') return new NewscanError('unreadable', problems.isFolder(path), { cause: error });
  return new NewscanError('unreadable', problems.unreadable(code), { cause: error });
}
