// Annotated pages of a folder: `pages.jsonl` holds one page a line with `file`, `url` and what readers wrote down of it,
// `text` (the whole article) or `with` and `without` (passages that belong to it or do not).
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every n-th page of a folder; a page is `{ set, url, bytes, html, truth }`. */
export function readPages(folder, everyNth) {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  const annotated = lines.map((line) => JSON.parse(line)).filter(({ text, with: passages }) => text ?? passages);
  return annotated.filter((_, at) => at % everyNth === 0).map(({ file, url, ...truth }) => readPage(folder, file, url, truth));
}

function readPage(folder, file, url, truth) {
  const packed = readFileSync(join(folder, file));
  const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
  return { set: basename(folder), url: url ?? '', bytes, html: decodePage(bytes), truth };
}

/** The peers are given text: all but one of them read no bytes. */
function decodePage(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 8_192).toString('latin1'))?.[1];
    return new TextDecoder(declared ?? 'windows-1252').decode(bytes);
  }
}
