import type { Problem } from './errors.js';
import type { ForeignFormat } from './input/signature.js';
import { foldSpace } from './text/fold.js';
import { trimEndOf } from './text/trim.js';

/** Every word that newscan says stands in this file: the failures here, the report's words below. */
export const problems = {
  noSuchFile: { message: 'no such file', hint: 'check the name, or give an address that begins with https://' },
  isFolder: (path: string): Problem => ({ message: 'is a folder', hint: `name the files: newscan ${trimEndOf(path, /\//)}/*.txt` }),
  stdinIsFolder: { message: 'standard input is a folder', hint: 'name a file, or pipe text into newscan' },
  unreadable: (code: string): Problem => ({
    message: code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `cannot be read (${code || 'read error'})`,
    hint: code === 'EACCES' || code === 'EPERM' ? 'ask for the right to read it' : 'check that the file can be opened',
  }),
  tooLarge: (maxBytes: number): Problem => ({
    message: `larger than ${describeBytes(maxBytes)}`,
    hint: 'give a larger limit with --max-bytes, or a part of it',
  }),
  brokenGzip: { message: 'is gzip, but broken', hint: 'fetch or pack it again' },
  binary: { message: 'is neither text nor HTML', hint: 'convert it to text first' },
  empty: { message: 'is empty', hint: 'give the text or the page of an article' },
  foreignFormat: (format: ForeignFormat, name: string): Problem => {
    const file = name === '-' ? 'FILE' : quoteForShell(name);
    return {
      message: `is ${foreignFormats[format].name}, not text or HTML`,
      hint: foreignFormats[format].hint.replace('FILE', () => file),
    };
  },
  badAddress: { message: 'is not a valid address', hint: 'give it whole: https://example.com/article' },
  badScheme: (scheme: string): Problem => ({
    message: `${scheme} addresses are not fetched`,
    hint: 'give an http or https address, or the name of a file',
  }),
  passwordInAddress: {
    message: 'addresses with a user name or password are not fetched',
    hint: 'fetch it yourself: curl -u USER ADDRESS | newscan --url ADDRESS',
  },
  privateAddress: (host: string): Problem => ({
    message: `leads to ${host}, an address outside the public internet`,
    hint: 'if you mean it, add --allow-private',
  }),
  tooManyRedirects: (most: number): Problem => ({
    message: `redirects more than ${most} times`,
    hint: 'open it in a browser and give the address where it ends',
  }),
  badStatus: (status: number): Problem => ({ message: `the server answers ${status}`, hint: statusHint(status) }),
  badEncoding: (encoding: string): Problem => ({
    message: `the server packs the page as ${encoding}, which is not read`,
    hint: 'fetch it yourself: curl --compressed ADDRESS | newscan --url ADDRESS',
  }),
  compressionBomb: { message: 'unpacks to far more than a page', hint: 'do not trust this address' },
  timedOut: (timeout: number): Problem => ({
    message: `no whole answer within ${timeout / 1000} s`,
    hint: 'try again, or allow more with --timeout SECONDS',
  }),
  connection: (host: string, code: string, detail: string): Problem => describeConnection(host, code, detail),
  noArticle: { message: 'no article text was found', hint: 'give the page of one article; --explain shows what was left out' },
  isIndex: { message: 'is a list of articles, not an article', hint: 'give the page of one of them' },
  isWall: { message: 'shows a request for consent instead of an article', hint: 'open it in a browser, save the page and give the file' },
  nothingToRead: { message: 'nothing to read', hint: 'name a file or an address, or pipe text into newscan; see newscan --help' },
  badRecord: {
    message: 'the record is not a JSON object with one of text, html, html_base64',
    hint: 'write {"id": …, "text": "…"} on one line',
  },
  badRecordField: (field: string): Problem => ({ message: `the record's ${field} is not a string`, hint: 'write it as a JSON string' }),
  badBase64: { message: "the record's html_base64 is not base64", hint: 'encode the bytes of the page as base64' },
  internal: (detail: string): Problem => ({
    message: `a fault of newscan (${detail})`,
    hint: 'please report it; NEWSCAN_DEBUG=1 shows where it happened',
  }),
  output: (target: string, code: string): Problem => ({
    message: `cannot write ${target} (${code})`,
    hint: 'check the disk and the rights',
  }),
} satisfies Record<string, Problem | ((...values: never[]) => Problem)>;

const foreignFormats: Record<ForeignFormat, { name: string; hint: string }> = {
  pdf: { name: 'a PDF', hint: 'pdftotext FILE - | newscan' },
  image: { name: 'an image', hint: 'read its text with OCR first: tesseract FILE - | newscan' },
  zip: { name: 'a ZIP archive', hint: 'unpack it first: unzip -p FILE NAME | newscan' },
  office: { name: 'an office document', hint: 'pandoc -t plain FILE | newscan' },
  'old-office': { name: 'an old office document', hint: 'save it as text first' },
  epub: { name: 'an e-book', hint: 'pandoc -t plain FILE | newscan' },
  audio: { name: 'a sound file', hint: 'give its transcript' },
  video: { name: 'a video', hint: 'give its transcript' },
  program: { name: 'a program', hint: 'give the text or the page of an article' },
  database: { name: 'a database', hint: 'write the articles out as records: see --ndjson' },
  archive: { name: 'an archive', hint: 'unpack it first' },
  rtf: { name: 'an RTF document', hint: 'pandoc -f rtf -t plain FILE | newscan' },
  font: { name: 'a font', hint: 'give the text or the page of an article' },
};

function describeConnection(host: string, code: string, detail: string): Problem {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
      return { message: `the host ${host} is not known`, hint: 'check the address and your connection' };
    case 'ECONNREFUSED':
      return { message: `${host} refuses the connection`, hint: 'check the address, or try again later' };
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
      return { message: `${host} broke off the answer`, hint: 'try again later' };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return { message: `${host} cannot be reached`, hint: 'check your connection' };
    case 'UND_ERR_HEADERS_OVERFLOW':
      return { message: `${host} sends headers without end`, hint: 'do not trust this address' };
    case 'Z_DATA_ERROR':
    case 'Z_BUF_ERROR':
    case 'ERR_BROTLI_DECODER_ERROR':
      return { message: `${host} sends a broken compressed page`, hint: 'try again later' };
    default:
      if (/CERT|TLS|SSL|SIGN|VERIFY|ISSUER/.test(code)) {
        return {
          message: `${host} has no certificate that can be trusted (${code})`,
          hint: 'check the address; newscan never goes on without',
        };
      }
      if (code.startsWith('HPE_')) return { message: `${host} does not answer in HTTP`, hint: 'check the address and its port' };
      return { message: `${host} could not be read (${code || detail})`, hint: 'try again later' };
  }
}

function statusHint(status: number): string {
  if (status === 401 || status === 403) return 'open it in a browser, save the page, and give the file with --url ADDRESS';
  if (status === 404 || status === 410) return 'check the address';
  if (status === 429) return 'wait a while before you ask this server again';
  return 'try again later';
}

function describeBytes(bytes: number): string {
  return bytes >= 1 << 20 ? `${Math.round(bytes / (1 << 20))} MiB` : `${bytes} bytes`;
}

function quoteForShell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replace(/'/g, "'\\''")}'`;
}

/** Warnings that go with an answer. */
export const notes = {
  undecodable: (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'} could not be decoded`,
  longText: (limit: number): string => `only the first ${groupDigits(limit)} characters were analysed`,
  longPage: (limit: number): string => `only the first ${groupDigits(limit)} characters of the page were read`,
  paywall: 'the page says that its article is behind a paywall; the text may be only the beginning',
  stopped: (done: number, all: number | null): string => `stopped: ${done}${all === null ? '' : ` of ${all}`} done`,
  reading: (name: string): string => `Reading ${name}`,
  progress: (done: number, all: number, failed: number): string => `${done} of ${all}${failed > 0 ? ` · ${failed} failed` : ''}`,
};

/** The words of the report for people. */
export const words = {
  untitled: '(no title)',
  sections: {
    summary: 'Summary',
    quotes: 'Quotes',
    entities: 'Names',
    keywords: 'Keywords',
    dates: 'Dates',
    text: 'Text',
    sentences: 'Sentences',
  },
  entityTypes: {
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    event: 'Events',
    product: 'Products and works',
    group: 'Nations and groups',
  },
  noSummary: 'no prose to summarise',
  noQuotes: 'nobody is quoted',
  noEntities: 'no names',
  noKeywords: 'no keywords',
  noDates: 'no dates',
  openDate: 'open',
  week: (week: number, year: string): string => `week ${week}, ${year}`,
  decade: (first: string): string => `${first}s`,
  century: (century: number): string => `${century}${century === 21 ? 'st' : 'th'} century`,
  partsOfYear: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: '1st quarter',
    34: '2nd quarter',
    35: '3rd quarter',
    36: '4th quarter',
    40: '1st half',
    41: '2nd half',
  } as Readonly<Record<number, string>>,
  title: 'title',
  unknownSpeaker: 'unnamed',
  via: (name: string): string => `via ${name}`,
  speakers: 'Who speaks',
  speakerTally: (quotes: number, spoken: number): string =>
    `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}, ${spoken} ${spoken === 1 ? 'word' : 'words'}`,
  more: (count: number): string => `… and ${count} more`,
  wordCount: (count: number): string => `${groupDigits(count)} ${count === 1 ? 'word' : 'words'}`,
  readingTime: (minutes: number): string => `${minutes} min`,
  facts: { who: 'Who', where: 'Where', when: 'When' },
  by: (authors: string): string => `by ${authors}`,
  updated: (date: string): string => `updated ${date}`,
  paywalled: 'paywalled',
  removed: 'Left out of the page',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  languages: {
    pl: 'Polish',
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    it: 'Italian',
    cs: 'Czech',
    sk: 'Slovak',
    uk: 'Ukrainian',
    ru: 'Russian',
    nl: 'Dutch',
    pt: 'Portuguese',
    und: 'language unknown',
  } as Readonly<Record<string, string>>,
};

/** What is wrong with a command line. */
export const usage = {
  commandLine: (detail: string): Problem => ({
    message: foldSpace(detail.replace(/^error: /, '')),
    hint: 'see newscan --help',
  }),
  unknownSection: (name: string, known: readonly string[], guess: string | null): Problem => ({
    message: `there is no section '${name}'${guess === null ? '' : ` (did you mean ${guess}?)`}`,
    hint: `choose from ${known.join(', ')}`,
  }),
  unknownValue: (flag: string, value: string, known: readonly string[]): Problem => ({
    message: `${flag} cannot be '${value}'`,
    hint: `choose from ${known.join(', ')}`,
  }),
  badNumber: (flag: string, value: string, least: number, most: number): Problem => ({
    message: `${flag} cannot be '${value}'`,
    hint: `give a number from ${least} to ${most}`,
  }),
  badBytes: (value: string): Problem => ({
    message: `--max-bytes cannot be '${value}'`,
    hint: 'give bytes, or a size such as 500k, 8M, 1G',
  }),
  badLanguage: (value: string): Problem => ({ message: `'${value}' is no language code`, hint: 'give a code such as pl or en' }),
  badAddress: (value: string): Problem => ({
    message: `--url cannot be '${value}'`,
    hint: 'give the address whole: https://example.com/article',
  }),
  recordsFromStdin: { message: '--ndjson reads records from standard input only', hint: 'newscan --ndjson < records.ndjson' },
  recordsToStdout: { message: '--ndjson writes to standard output only', hint: 'newscan --ndjson < in.ndjson > out.ndjson' },
} satisfies Record<string, Problem | ((...values: never[]) => Problem)>;

/** 12345 as "12,345". By hand, because the first use of `toLocaleString` costs ten milliseconds. */
function groupDigits(count: number): string {
  return count < 1000 ? String(count) : `${groupDigits(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`;
}
