import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';
import { decode } from './charset.js';
import { gunzip, isGzip } from './gunzip.js';
import type { Input, RawInput } from './input.js';
import { isMarkup } from './markup.js';
import { findSignature } from './signature.js';

// Shares of NUL, of undecodable bytes and of control characters that no text has. Bytes that are valid UTF-8 are
// text much more surely than bytes that could be read as a single-byte charset, so they may hold more rubbish.
const nulShare = 0.01;
const undecodableShare = 0.1;
const controlShare = { unicode: 0.4, singleByte: 0.05 };

/**
 * Finds out what an input is and decodes it: gzip is unpacked, other formats are refused with what to do
 * about them (`not-text`), nothing but white space is `empty`.
 */
export async function decodeInput(raw: RawInput, maxBytes: number): Promise<Input> {
  const bytes = isGzip(raw.bytes) ? await gunzip(raw.bytes, maxBytes) : raw.bytes;
  const foreign = findSignature(bytes);
  if (foreign !== null) throw new NewscanError('not-text', problems.foreignFormat(foreign, raw.name));
  const { text, encoding, undecodable } = decode(bytes, raw.charset);
  if (looksBinary(text, undecodable, encoding.startsWith('utf') ? controlShare.unicode : controlShare.singleByte))
    throw new NewscanError('not-text', problems.binary);
  if (!/[^\s\0\u200b]/.test(text)) throw new NewscanError('empty', problems.empty);
  const mediaType = isMarkup(text) ? 'text/html' : 'text/plain';
  return { source: { kind: raw.kind, name: raw.name, url: raw.url, mediaType, encoding }, text, undecodable };
}

function looksBinary(text: string, undecodable: number, mostControls: number): boolean {
  if (undecodable > text.length * undecodableShare) return true;
  // Nearly every text has none, and a search is much faster than a count.
  if (!/[\0-\x08\v\x0e-\x1f\x7f-\x84\x86-\x9f]/.test(text)) return false;
  let nul = 0;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) nul++;
    else if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) controls++;
    else if (code >= 0x7f && code < 0xa0 && code !== 0x85) controls++;
  }
  return nul > text.length * nulShare || controls > text.length * mostControls;
}
