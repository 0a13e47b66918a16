import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import { newscan, page, story, temporaryFile } from './cli/newscan.js';

interface Schema {
  definitions: Record<string, { properties?: object; additionalProperties?: boolean }>;
}

const schema = JSON.parse(readFileSync(new URL('../schema/newscan.schema.json', import.meta.url), 'utf8')) as Schema;

/** The published schema lets later versions add keys; here a key that it does not name is a fault. */
function makeStrict({ definitions }: Schema): object {
  const strict = Object.entries(definitions).map(([name, definition]) => [
    name,
    definition.properties ? { ...definition, additionalProperties: false } : definition,
  ]);
  return { $ref: '#/definitions/Result', definitions: Object.fromEntries(strict) as object };
}

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const isResult = ajv.compile(schema);
const isExactResult = ajv.compile(makeStrict(schema));

test('the schema is what the types say', () => {
  execFileSync(process.execPath, ['scripts/schema.js', '--check'], { cwd: new URL('..', import.meta.url), stdio: 'pipe' });
});

describe('every answer keeps it', () => {
  test.each([
    ['a text', () => [temporaryFile(story)]],
    ['a page', () => [temporaryFile(page)]],
    ['everything shown and explained', () => ['--explain', '--show', 'summary,quotes,entities,text,sentences', temporaryFile(page)]],
    ['text alone', () => ['--show', 'text', temporaryFile(story)]],
    ['code points', () => ['--offsets', 'code-point', temporaryFile(`😀 ${story}`)]],
    ['a missing file', () => ['/no/such/file']],
    ['an empty file', () => [temporaryFile('')]],
    ['a refused address', () => ['ftp://example.com/']],
  ])('%s', async (_name, args) => {
    const { stdout } = await newscan(['--json', ...args()]);
    const answer: unknown = JSON.parse(stdout);
    expect([isResult(answer), isExactResult(answer), isExactResult.errors]).toEqual([true, true, null]);
  });

  test('records', async () => {
    const { stdout } = await newscan(['--ndjson'], { stdin: `${JSON.stringify({ id: { any: 'value' }, text: story })}\nbad\n` });
    for (const line of stdout.trim().split('\n')) expect([isExactResult(JSON.parse(line)), isExactResult.errors]).toEqual([true, null]);
  });
});
