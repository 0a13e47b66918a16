import { isUtf8 } from 'node:buffer';

export interface Decoded {
  text: string;
  encoding: string;
  undecodable: number;
}

// How far into a page a declaration is looked for. The standard says 1,024 bytes; real pages put scripts before it.
const declarationReach = 8192;
// No tag that declares a charset is longer.
const longestTag = 512;
// How much of the text decides between single-byte charsets.
const statisticsReach = 65536;

/**
 * Turns bytes into text by rule: byte order mark, then valid UTF-8 whatever was declared (pages lie about their
 * charset more often than other bytes are valid UTF-8 by chance), then UTF-16 without a mark, then the transport's
 * word, then the page's own, and among the single-byte charsets of Central Europe the one that gives words.
 */
export function decode(bytes: Uint8Array, transport: string | null): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  if (isNearlyUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = knownLabel(transport) ?? knownLabel(findDeclaration(bytes));
  if (declared === null || isSingleByteLatin(declared)) return decodeAs(bytes, chooseSingleByte(bytes, declared));
  return decodeAs(bytes, declared);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  // The decoder takes the byte order mark away; a second one is the text's own.
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, undecodable: countReplacements(text) };
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** UTF-16 without a byte order mark: every second byte of the beginning is zero. */
function guessUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even === 0) return 'utf-16le';
  return even > length * 0.35 && odd === 0 ? 'utf-16be' : null;
}

/** A few broken bytes in long UTF-8 (a cut at the end, one bad letter) do not make it another charset. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const { text, undecodable } = decodeAs(bytes.subarray(0, statisticsReach), 'utf-8');
  const multibyte = text.match(/[\u0080-\ufffc]|[\ud800-\udbff]/g)?.length ?? 0;
  return multibyte > undecodable * 2;
}

/** The charset that a page names itself, in a `<meta>` tag or an XML declaration of its first part. */
function findDeclaration(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationReach)).toString('latin1').toLowerCase();
  for (let at = head.indexOf('<meta'); at >= 0; at = head.indexOf('<meta', at + 1)) {
    const label = /charset\s*=\s*["']?([\w:.-]{2,40})/.exec(tagAt(head, at))?.[1];
    if (label !== undefined) return label;
  }
  return head.startsWith('<?xml') ? (/encoding\s*=\s*["']([\w.-]{2,40})/.exec(tagAt(head, 0))?.[1] ?? null) : null;
}

function tagAt(head: string, at: number): string {
  const end = head.indexOf('>', at);
  return head.slice(at, Math.min(end < 0 ? head.length : end, at + longestTag));
}

/** The standard's name of a label; null when it is unknown, or cannot be true of bytes that ASCII can be read from. */
function knownLabel(label: string | null): string | null {
  if (label === null || /^utf-?(7|8|16|32)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const centralEuropean = ['windows-1250', 'iso-8859-2', 'windows-1252'] as const;

function isSingleByteLatin(encoding: string): boolean {
  return (centralEuropean as readonly string[]).includes(encoding);
}

/**
 * Windows-1250, ISO-8859-2 and windows-1252 differ in few letters, and labels confuse them ("iso-8859-1" on Polish
 * pages). The reading with the most letters inside words and the fewest signs there wins; the label breaks a tie.
 */
function chooseSingleByte(bytes: Uint8Array, declared: string | null): string {
  const sample = bytes.subarray(0, statisticsReach);
  let best: string = declared ?? 'windows-1252';
  let bestScore = -Infinity;
  for (const encoding of centralEuropean) {
    const score = plausibility(new TextDecoder(encoding).decode(sample)) + (encoding === declared ? 1 : 0);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

function plausibility(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const polish = count(/\p{L}[ąćęłńóśźż]|[ąćęłńóśźżŁŚŻŹ]\p{L}/gu);
  const central = count(/\p{L}[ěščřžýůďťňľĺŕőűăâțşôä]/gu);
  const western = count(/\p{L}[éèêëàâäöüßñçôîïûæøå]/gu);
  const signsInWords = count(/\p{L}[^\p{L}\p{M}\s.,;:!?'"()„”“’–—/-](?=\p{Ll})/gu);
  const controls = count(/[\u0080-\u009f]/g);
  // The text of one language uses its own letters; what another charset makes of them is a mix.
  return Math.max(polish * 3, central * 2, western) - signsInWords * 4 - controls * 6;
}
