import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze, NewscanError, type Analysis } from '../src/index.js';
import { writeJson } from '../src/report/json.js';
import { writeTextReport } from '../src/report/text/index.js';
import { sections } from '../src/sections.js';
import { createColors } from '../src/terminal/colors.js';
import { foldWord } from '../src/text/fold.js';

/** Pieces that break programs, among pieces that this one lives on. */
const pieces = [
  'Wójt Anna Lis otworzyła most w Nowej Wsi.',
  '– Nie wiem – powiedział Nowak.',
  '„Most stoi” – dodała Lis.',
  'Według GUS w gminie mieszka 4 tys. osób.',
  'Kreml oświadczył, że „to nie my”.',
  'Mayor Jane Doe said: "We will not."',
  'According to Reuters, nobody came.',
  '„nigdy nie zamknięte',
  '"',
  "''",
  '» «',
  '– – –',
  '(PAP)',
  'Fot. Jan Nowak / PAP',
  'Czytaj także: Most',
  'prof. dr hab. J. K.',
  '12.12.2021 r.',
  '😀👨‍👩‍👧',
  '\ud83d',
  '\ude00',
  'Wałęsa'.normalize('NFD'),
  'Bi\u00adden',
  'a\u200bb',
  '\u202eabc\u202c',
  '\u001b[31m',
  '\u0000',
  '\u009b',
  '\ufeff',
  '\u2028',
  'constructor __proto__ toString',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '…',
  'ŁÓDŹ',
  '.',
];

const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '));

const tags = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<article>',
  '<h1>',
  '</h1>',
  '<li>',
  '<ul>',
  '<table><tr><td>',
  '<b>',
  '<a href="x">',
  '</a>',
  '<!--',
  '-->',
];
const others = [
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '</title>',
  '<',
  '>',
  '&amp;',
  '&#x1b;',
  '&#55357;',
  '<p hidden>',
  '<blockquote>',
  '<figcaption>',
  ']]>',
  '<svg>',
  '<template>',
];
const markup = fc
  .array(fc.constantFrom(...pieces, ...tags, ...others), { minLength: 1, maxLength: 60 })
  .map((parts) => `<!doctype html><article>${parts.join('')}`);

async function answer(input: string): Promise<Analysis | NewscanError> {
  return analyze(input, { show: sections, explain: true }).catch((error: unknown) => {
    if (error instanceof NewscanError) return error;
    throw error;
  });
}

/** Everything in an answer that claims to stand at a place of the text. */
function* findSpans(value: unknown): Generator<{ start: number; end: number; text?: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as { start: number; end: number; text?: string };
  for (const item of Object.values(value)) yield* findSpans(item);
}

function check(analysis: Analysis | NewscanError): void {
  if (analysis instanceof NewscanError) return;
  const whole = analysis.article.text;
  for (const { start, end, text: shown } of findSpans(analysis)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(whole.length);
    expect(start).toBeLessThanOrEqual(end);
    if (shown !== undefined) expect(whole.slice(start, end)).toBe(shown);
  }
  const { blocks } = analysis.article;
  for (const [index, block] of blocks.entries()) expect(block.start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
  checkReferences(analysis);
  const json = writeJson(analysis);
  expect(json.isWellFormed()).toBe(true);
  expect(json).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(analysis)));
  const report = writeTextReport(analysis, {
    columns: 80,
    colors: createColors({ flag: false, env: {}, isTerminal: false }),
    show: sections,
    explain: true,
  });
  expect(report).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
}

/** Ids are used once, and what is referred to is there; the words of one act are told once. */
function checkReferences({ quotes = [], entities = [] }: Analysis): void {
  const ids = [...quotes, ...entities].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent, speakerId, contents } of quotes) {
    if (parent !== null) expect(ids).toContain(parent);
    if (speakerId !== null) expect(ids).toContain(speakerId);
    expect(contents.length).toBeGreaterThan(0);
    for (const [index, content] of contents.entries()) expect(content.start).toBeGreaterThanOrEqual(contents[index - 1]?.end ?? 0);
  }
  for (const { count, mentions } of entities) expect(mentions).toHaveLength(count);
}

const runs = { numRuns: Number(process.env['NEWSCAN_PROPERTY_RUNS'] ?? 60) };

test('any text: offsets true, JSON whole and well-formed, report safe, same in same out', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const first = await answer(input);
      check(first);
      expect(await answer(input)).toEqual(first);
    }),
    runs,
  );
}, 600_000);

test('any page: the same', async () => {
  await fc.assert(
    fc.asyncProperty(markup, async (input) => {
      const first = await answer(input);
      check(first);
      expect(await answer(input)).toEqual(first);
    }),
    runs,
  );
}, 600_000);

test('a plain text is never changed, but for lone surrogates', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const analysis = await analyze(input, { mediaType: 'text/plain', show: [] }).catch(() => null);
      if (analysis) expect(analysis.article.text).toBe(input.toWellFormed());
    }),
    runs,
  );
}, 600_000);

test('folding a word twice is folding it once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
    }),
  );
});

const folder = fileURLToPath(new URL('../samples', import.meta.url));
const samples = readdirSync(folder).flatMap((name) =>
  readdirSync(`${folder}/${name}`)
    .filter((file) => file.startsWith('source.'))
    .map((file) => `${name}/${file}`),
);

test('a sample with pieces cut out, doubled and swapped is still an article or a clear failure', async () => {
  const mutation = fc.record({
    sample: fc.constantFrom(...samples),
    cuts: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), fc.constantFrom('cut', 'double', 'swap', 'insert')), {
      maxLength: 8,
    }),
    piece: fc.constantFrom(...pieces),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ sample, cuts, piece }) => {
      let input = readFileSync(`${folder}/${sample}`, 'utf8');
      for (const [share, length, action] of cuts) {
        const at = Math.floor(share * input.length);
        const part = input.slice(at, at + length);
        const rest = input.slice(at + length);
        input =
          input.slice(0, at) + { cut: '', double: part + part, swap: rest.slice(0, length) + part, insert: piece + part }[action] + rest;
      }
      check(await answer(input));
    }),
    runs,
  );
}, 600_000);
