import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { collect } from './collect.js';
import type { InputLimits, RawInput } from './input.js';

/** Reads standard input to its end as bytes. Fails with `unreadable` or `too-large`. */
export async function readStdin(stream: AsyncIterable<Uint8Array>, limits: InputLimits): Promise<RawInput> {
  try {
    return { kind: 'stdin', name: '-', url: null, bytes: await collect(stream, limits.maxBytes), charset: null };
  } catch (error) {
    if (error instanceof NewscanError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new NewscanError('unreadable', code === 'EISDIR' ? problems.stdinIsFolder : problems.unreadable(code), { cause: error });
  }
}
