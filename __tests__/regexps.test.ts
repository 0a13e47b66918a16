import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { check } from 'recheck';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Every regular expression that stands in the sources as a literal. */
function collectLiterals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

test('no regular expression can be made to run long', async () => {
  const literals = collectLiterals();
  expect(literals.size).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const [literal, file] of literals) {
    const end = literal.lastIndexOf('/');
    const result = await check(literal.slice(1, end), literal.slice(end + 1), { timeout: 10_000 });
    if (result.status !== 'safe') faults.push(`${file}: ${literal}: ${result.status}`);
  }
  expect(faults).toEqual([]);
}, 240_000);
