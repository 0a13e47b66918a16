import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { analyze, type Analysis } from '../src/index.js';
import { foldSpace } from '../src/text/fold.js';

/** What matters about a sample: all of it must be found; further findings are neither asked for nor forbidden. */
interface Expected {
  language: string;
  title: string | null;
  published?: string;
  authors?: string[];
  site?: string;
  /** How many blocks of a kind the article has. */
  blocks?: Record<string, number>;
  /** How sentences begin that an editor would not leave out of the summary. */
  summary: string[];
  /** `says` is the beginning of the first content. */
  quotes: { speaker: string | null; cue?: string; says: string; kind?: string; level?: number }[];
  entities: { name: string; type: string; count: number }[];
  /** What must not stand in the clean text of a page. */
  removed?: string[];
}

const folder = fileURLToPath(new URL('../samples', import.meta.url));
const names = readdirSync(folder);

async function read(name: string): Promise<{ answer: Analysis; expected: Expected }> {
  const source = ['source.txt', 'source.html'].map((file) => join(folder, name, file)).find((path) => existsSync(path));
  if (source === undefined) throw new Error(`samples/${name} has no source.txt or source.html`);
  return {
    answer: await analyze(readFileSync(source)),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
  };
}

function countBlocks({ article }: Analysis): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of article.blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function beginsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

test('there are samples, each with a line about it', () => {
  expect(names.length).toBeGreaterThanOrEqual(9);
  for (const name of names) expect(existsSync(join(folder, name, 'about.md'))).toBe(true);
});

describe.each(names)('%s', (name) => {
  test('article', async () => {
    const { answer, expected } = await read(name);
    const { language, title, published, authors, site } = answer.article;
    const { summary, quotes, entities, blocks, removed, ...known } = expected;
    expect(summary.length + quotes.length + entities.length).toBeGreaterThan(0);
    expect({ language, title, published, authors, site }).toMatchObject(known);
    if (blocks) expect(countBlocks(answer)).toMatchObject(blocks);
    for (const text of removed ?? []) expect(answer.article.text).not.toContain(text);
  });

  test('summary', async () => {
    const { answer, expected } = await read(name);
    const found = answer.summary?.sentences.map(({ text }) => foldSpace(text));
    for (const beginning of expected.summary) expect(found).toContainEqual(expect.stringMatching(beginsWith(beginning)));
  });

  test('quotes', async () => {
    const { answer, expected } = await read(name);
    const found = answer.quotes?.map(({ speakerEntity, cue, contents, kind, level }) => ({
      speaker: speakerEntity,
      cue: cue?.text,
      says: foldSpace(contents[0]?.text ?? ''),
      kind,
      level,
    }));
    for (const { says, ...quote } of expected.quotes) {
      expect(found).toContainEqual(expect.objectContaining({ ...quote, says: expect.stringMatching(beginsWith(says)) }));
    }
  });

  test('entities', async () => {
    const { answer, expected } = await read(name);
    const found = answer.entities?.map(({ name: entity, type, count }) => ({ name: entity, type, count }));
    for (const entity of expected.entities) expect(found).toContainEqual(entity);
  });
});
