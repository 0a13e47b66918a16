import { expect, test } from '@jest/globals';
import { decode } from '../../src/input/charset.js';

const polish = 'Zażółć gęślą jaźń, Łódź i Świętokrzyskie w środę.';
const windows1250: Record<string, number> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  Ł: 0xa3,
  Ś: 0x8c,
};
const iso88592: Record<string, number> = { ...windows1250, ą: 0xb1, ś: 0xb6, ź: 0xbc, Ś: 0xa6 };

function encode(text: string, table: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));
}

test.each([
  ['windows-1250 without a label', encode(polish, windows1250), null, 'windows-1250'],
  ['iso-8859-2 without a label', encode(polish, iso88592), null, 'iso-8859-2'],
  ['iso-8859-2 mislabelled by the transport', encode(polish, iso88592), 'iso-8859-1', 'iso-8859-2'],
  ['windows-1250 that claims to be UTF-8', encode(`<meta charset="utf-8">${polish}`, windows1250), null, 'windows-1250'],
  ['UTF-8 that claims to be iso-8859-2', Buffer.from(`<meta charset="iso-8859-2">${polish}`), null, 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${polish}`), 'windows-1250', 'utf-8'],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${polish}`, 'utf16le'), null, 'utf-16le'],
  ['UTF-16 without', Buffer.from(polish, 'utf16le'), null, 'utf-16le'],
])('%s', (_name, bytes, transport, encoding) => {
  const decoded = decode(bytes, transport);
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.text).toContain(polish);
  expect(decoded.undecodable).toBe(0);
});

test('a letter cut at the end is one character that cannot be decoded', () => {
  const bytes = Buffer.from('Zażółć gęślą jaźń');
  expect(decode(bytes.subarray(0, -1), null)).toMatchObject({ encoding: 'utf-8', undecodable: 1 });
});
