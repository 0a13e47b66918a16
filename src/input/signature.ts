/** What a file is by its first bytes, when it is neither text nor HTML. */
export type ForeignFormat =
  'pdf' | 'image' | 'zip' | 'office' | 'epub' | 'audio' | 'video' | 'program' | 'database' | 'archive' | 'rtf' | 'old-office' | 'font';

const signatures: [format: ForeignFormat, at: number, bytes: string][] = [
  ['pdf', 0, '%PDF-'],
  ['rtf', 0, '{\\rtf'],
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 0, 'BM\0\0'],
  ['image', 8, 'WEBP'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['old-office', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['audio', 0, 'ID3'],
  ['audio', 0, 'OggS'],
  ['audio', 0, 'fLaC'],
  ['audio', 8, 'WAVE'],
  ['video', 4, 'ftyp'],
  ['video', 0, '\x1aE\xdf\xa3'],
  ['video', 8, 'AVI '],
  ['program', 0, '\x7fELF'],
  ['program', 0, 'MZ\x90\0'],
  ['program', 0, '\xca\xfe\xba\xbe'],
  ['program', 0, '\xfe\xed\xfa'],
  ['program', 0, '\xcf\xfa\xed\xfe'],
  ['program', 0, '\0asm'],
  ['database', 0, 'SQLite format 3\0'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\xfd7zXZ\0'],
  ['archive', 0, "7z\xbc\xaf'\x1c"],
  ['archive', 0, '(\xb5/\xfd'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 257, 'ustar'],
  ['font', 0, 'wOFF'],
  ['font', 0, 'wOF2'],
];

/** Tells a format that newscan does not read by the bytes it begins with; null when none is known. */
export function findSignature(bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  for (const [format, at, signature] of signatures) {
    if (!head.startsWith(signature, at)) continue;
    if (format !== 'zip') return format;
    if (head.includes('mimetypeapplication/epub')) return 'epub';
    return /word\/|\[Content_Types\]|mimetypeapplication\/vnd\.oasis/.test(head) ? 'office' : 'zip';
  }
  return null;
}
