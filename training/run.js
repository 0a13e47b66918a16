// Runs a training script: bundles the TypeScript entry (scripts share code with src/) and imports the result.
//   node training/run.js training/morphology/build.ts --option value …
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('usage: node training/run.js SCRIPT.ts [options]');
const root = join(import.meta.dirname, '..');
// Inside the package, so that the bundle finds the package's own root as the sources do.
const folder = mkdtempSync(join(root, 'node_modules', '.training-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
const outfile = join(folder, 'script.mjs');
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.tsv': 'text' },
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], entry, ...rest];
await import(pathToFileURL(outfile).href);
