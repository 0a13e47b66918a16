const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  shy: '',
};

/**
 * Some systems escape their metadata twice: the reader of the page would see "A &amp; B". Twice is enough: once for
 * what JSON does not decode, once for the second escape.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return decodeOnce(decodeOnce(text)).replace(/\s+/g, ' ').trim();
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : (readAccented(name) ?? whole);
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x1f && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    },
  );
}

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

/** "oacute" is ó. */
function readAccented(name: string): string | null {
  const accent = name.slice(1);
  return Object.hasOwn(accents, accent) ? (name.charAt(0) + (accents[accent] ?? '')).normalize('NFC') : null;
}
