// How much CPU a run of the program takes, as a ratio to `node -e 0` in the same run: the least of several turns, taken
// in turn so that a busy machine is busy for all.   node bench/startup.js [turns]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const turns = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'newscan-startup-'));
const samples = join(root, 'samples');
const bin = join(root, 'bin/newscan.js');

const polish = join(samples, 'pl-agency-nested/source.txt');
const english = join(samples, 'en-wire/source.txt');
const page = join(samples, 'pl-portal-page/source.html');

const runs = {
  'node -e 0': ['-e', '0'],
  '--version': [bin, '--version'],
  'text file, text alone': [bin, '--show', 'text', polish],
  'text file, Polish': [bin, polish],
  'text file, English': [bin, english],
  'HTML file, text alone': [bin, '--show', 'text', page],
  'HTML file, Polish': [bin, page],
};

/** User and system time of one run, in milliseconds. */
function measure(args) {
  const script = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`;
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + Number(seconds) * 1000, 0);
}

try {
  const least = Object.fromEntries(Object.keys(runs).map((name) => [name, Infinity]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, args] of Object.entries(runs)) least[name] = Math.min(least[name], measure(args));
  }
  const base = least['node -e 0'];
  process.stdout.write(
    `Node ${process.version}, least of ${turns} turns; newscan ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`,
  );
  for (const [name, time] of Object.entries(least))
    process.stdout.write(`${name.padEnd(24)}${time.toFixed(0).padStart(6)} ms CPU  ${(time / base).toFixed(2)} ×\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
