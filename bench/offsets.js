// Does every finding stand where it says?   node bench/offsets.js FILE …
// A file is a text, a page, or (.ndjson, .jsonl) records with `text` or `html`; a .json file is an array of such records.
// Each { start, end } of an answer must be a place in article.text, and its `text`, where it has one, what stands there.
// The same answer is asked for in code points. Exit code 1 when one is wrong.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../dist/index.js';

const sections = ['summary', 'quotes', 'entities', 'keywords', 'dates', 'sentences'];
let texts = 0;
let places = 0;
let wrong = 0;

for (const file of process.argv.slice(2)) {
  for (const [index, source] of readSources(file).entries()) {
    const where = `${file}#${index}`;
    try {
      const answer = await analyze(source, { show: sections, explain: true });
      check(answer, answer.article.text, where);
      const points = await analyze(source, { show: sections, offsets: 'code-point' });
      check(points, [...points.article.text], `${where} in code points`);
      texts++;
    } catch (error) {
      if (!('code' in error)) throw error;
      console.log(`${where}: no article (${error.code})`);
    }
  }
}
console.log(`${texts} articles, ${places} places, ${wrong} wrong`);
process.exitCode = wrong > 0 || places === 0 ? 1 : 0;

function readSources(file) {
  const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file);
  if (!/\.(?:json|jsonl|ndjson)(?:\.gz)?$/.test(file)) return [bytes];
  const text = bytes.toString();
  const records = /\.json(?:\.gz)?$/.test(file)
    ? JSON.parse(text)
    : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
  return records.flatMap((record) => record.text ?? record.html ?? record.paras?.join('\n\n') ?? []);
}

/** `text` is the article's text as a string, or as the list of its code points. */
function check(value, text, where) {
  if (Array.isArray(value)) for (const item of value) check(item, text, where);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const item of Object.values(value)) check(item, text, where);
  if (typeof value.start !== 'number' || typeof value.end !== 'number') return;
  places++;
  const piece = text.slice(value.start, value.end);
  const there = typeof piece === 'string' ? piece : piece.join('');
  const inside = value.start >= 0 && value.start < value.end && value.end <= text.length;
  if (inside && (value.text === undefined || value.text === there)) return;
  wrong++;
  console.log(`${where}: ${value.start}–${value.end} is ${JSON.stringify(there.slice(0, 60))}, not ${JSON.stringify(value.text)}`);
}
