import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Hands every line of a large file to `take`; holds one chunk at a time. */
export function forEachLine(path: string, take: (line: string) => void): void {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(1 << 20);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    const lines = (rest + decoder.write(chunk.subarray(0, size))).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  }
  if (rest !== '') take(rest);
  closeSync(file);
}

/** The lines of a small file, gunzipped where its name ends in .gz. */
export function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

/** The rows of a table of the own lists, by the names in its header line. */
export function readTable(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readLines(path).filter((line) => line !== '' && !line.startsWith('#'));
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()]));
  });
}
