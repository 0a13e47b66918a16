import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { decodeInput } from './decode.js';
import type { Input } from './input.js';

/** What a line of the record stream holds: an object, or why there is none. */
export type RecordLine = { value: Readonly<Record<string, unknown>> } | { failure: NewscanError };

const lineFeed = 0x0a;
// Escapes make a line longer than what it says.
const longestLine = 2;

/**
 * Cuts a byte stream into lines and reads each as a JSON object; blank lines are none. No more than one line, and the
 * chunk that it came in, is held, and its bytes only until they are read; a line of more than twice `maxBytes` is passed
 * over and reported. The stream is read no faster than the objects are taken.
 */
export async function* readObjects(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RecordLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed, from); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      const line = readLine([...pieces, chunk.subarray(from, at)], size + at - from, maxBytes);
      pieces = [];
      size = 0;
      from = at + 1;
      if (line) yield line;
    }
    size += chunk.length - from;
    if (size > maxBytes * longestLine) pieces = [];
    else pieces.push(chunk.subarray(from));
  }
  const line = readLine(pieces, size, maxBytes);
  if (line) yield line;
}

function readLine(pieces: Uint8Array[], size: number, maxBytes: number): RecordLine | null {
  if (size > maxBytes * longestLine) return { failure: new NewscanError('too-large', problems.tooLarge(maxBytes)) };
  const line = Buffer.concat(pieces).toString('utf8');
  return line.trim() === '' ? null : parseObject(line);
}

function parseObject(line: string): RecordLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { failure: new NewscanError('unreadable', problems.badRecord, { cause: error }) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { failure: new NewscanError('unreadable', problems.badRecord) };
  return { value: value as Record<string, unknown> };
}

/** A record: an id and one of three kinds of content, perhaps an address and a language. */
export interface InputRecord {
  id: unknown;
  url: string | null;
  language: string | null;
  content: { text: string } | { html: string } | { bytes: Uint8Array };
}

/** Checks that an object is a record. Fails with `unreadable` when it is none. */
export function toRecord(value: Readonly<Record<string, unknown>>): InputRecord {
  const text = readString(value, 'text');
  const html = readString(value, 'html');
  const base64 = readString(value, 'html_base64');
  const contents = [text, html, base64].filter((content) => content !== null);
  if (contents.length !== 1) throw new NewscanError('unreadable', problems.badRecord);
  return {
    id: value['id'] ?? null,
    url: readString(value, 'url'),
    language: readString(value, 'language'),
    content: base64 !== null ? { bytes: decodeBase64(base64) } : html !== null ? { html } : { text: text ?? '' },
  };
}

/** The decoded input of a record. Text is taken as it is; bytes go the way of a file. */
export async function openRecord({ id, url, content }: InputRecord, maxBytes: number): Promise<Input> {
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  const source = { kind: 'record', name, url, encoding: null } as const;
  if ('bytes' in content) {
    const input = await decodeInput({ kind: 'record', name, url, bytes: content.bytes, charset: null }, maxBytes);
    return { ...input, source: { ...input.source, mediaType: 'text/html' } };
  }
  const text = 'html' in content ? content.html : content.text;
  if (Buffer.byteLength(text) > maxBytes) throw new NewscanError('too-large', problems.tooLarge(maxBytes));
  if (text.trim() === '') throw new NewscanError('empty', problems.empty);
  return { source: { ...source, mediaType: 'html' in content ? 'text/html' : 'text/plain' }, text, undecodable: 0 };
}

function readString(record: Readonly<Record<string, unknown>>, key: string): string | null {
  if (!Object.hasOwn(record, key) || record[key] === null) return null;
  const value = record[key];
  if (typeof value !== 'string') throw new NewscanError('unreadable', problems.badRecordField(key));
  return value;
}

function decodeBase64(value: string): Uint8Array {
  const compact = value.replace(/\s+/g, '');
  if (!/^[\w+/-]*={0,2}$/.test(compact)) throw new NewscanError('unreadable', problems.badBase64);
  return Buffer.from(compact, 'base64');
}
