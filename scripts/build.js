// Builds dist/: one bundle for the program and one for the library, in lazy chunks, with every dependency inside,
// the types beside them, and the notices that the licences of the bundled packages ask for.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeNotices } from './notices.js';

const root = join(import.meta.dirname, '..');
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

// Two graphs that share nothing: with shared pieces the program would be cut into many small files, and each file that
// a run loads costs it a millisecond.
const graphs = await Promise.all([bundle('src/cli/main.ts', 'dist/cli'), bundle('src/index.ts', 'dist')]);

function bundle(entry, outdir) {
  return build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    loader: { '.tsv': 'text' },
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    // Packages written as CommonJS ask for node's modules with require.
    banner: { js: "import{createRequire as newscanRequire}from'node:module';const require=newscanRequire(import.meta.url);" },
  });
}

writeFileSync('THIRD_PARTY_NOTICES', writeNotices(graphs.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
// Tests need the program, not its types.
if (!process.argv.includes('--no-types'))
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
