// Writes schema/newscan.schema.json from the types of the answers. `--check` fails when the file is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '..');
const file = join(root, 'schema/newscan.schema.json');

const generated = createGenerator({
  path: join(root, 'src/report/answer.ts'),
  tsconfig: join(root, 'tsconfig.json'),
  type: 'Result',
  expose: 'export',
  jsDoc: 'basic',
  // Later versions may add keys: readers must not break on them.
  additionalProperties: true,
  skipTypeCheck: true,
}).createSchema('Result');

const schema = { $schema: generated.$schema, $id: 'newscan.schema.json', title: 'One answer of newscan, version 1', ...generated };
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' });

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write('schema/newscan.schema.json is not up to date: npm run schema\n');
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
