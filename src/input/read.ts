import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { decodeInput } from './decode.js';
import { readFile } from './file.js';
import type { Input, InputLimits, RawInput, Source } from './input.js';
import { readStdin } from './stdin.js';

/**
 * What an argument means: `-` is stdin, `http://` and `https://` an address, anything else the name of a file
 * (a file called `-` is `./-`). Nothing is opened.
 */
export function describeTarget(target: string): Source {
  const kind = target === '-' ? 'stdin' : /^[a-z][a-z0-9+.-]*:\/\//i.test(target) ? 'url' : 'file';
  return { kind, name: target, url: kind === 'url' ? target : null, mediaType: null, encoding: null };
}

/** Reads one argument to decoded text. Network code is loaded for an address only. */
export async function readInput(target: string, stdin: AsyncIterable<Uint8Array>, limits: InputLimits): Promise<Input> {
  return decodeInput(await readRaw(target, stdin, limits), limits.maxBytes);
}

async function readRaw(target: string, stdin: AsyncIterable<Uint8Array>, limits: InputLimits): Promise<RawInput> {
  const { kind } = describeTarget(target);
  if (kind === 'stdin') return readStdin(stdin, limits);
  if (kind === 'file') return readFile(target, limits);
  if (!/^https?:/i.test(target)) throw new NewscanError('network', problems.badScheme(target.slice(0, target.indexOf(':') + 1)));
  const { fetchPage } = await import('./web/fetch.js');
  return fetchPage(target, limits);
}
