// Checks the promises of docs/promises.md, one after another, and prints what each gave.
//   npm run trust                                       all that needs nothing from outside
//   npm run trust -- --rig FOLDER                       also the hostile rig: make.mjs and attack.mjs in FOLDER
//   npm run trust -- --only 6,7                         some of them
//   npm run trust -- --thorough                         200 kills of each kind, 20,000 property runs, the rig with another seed and big inputs
// Exit code 1 when one is broken. Build first (`npm run build`).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { rig: { type: 'string' }, only: { type: 'string' }, thorough: { type: 'boolean', default: false } },
});
const only = values.only?.split(',').map(Number);
const counts = values.thorough
  ? { NEWSCAN_KILLS: '200', NEWSCAN_PROPERTY_RUNS: '20000', records: '100000', turns: '25' }
  : { NEWSCAN_KILLS: '5', NEWSCAN_PROPERTY_RUNS: '300', records: '5000', turns: '9' };
const folder = mkdtempSync(join(tmpdir(), 'newscan-trust-'));

const jest = (...tests) => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--silent',
  '--testTimeout=7200000',
  ...tests.map((name) => `__tests__/${name}`),
];
const bench = (name, ...args) => [process.execPath, `bench/${name}.js`, ...args];

/** The rig's commands: inputs are made, then thrown at the program. */
function rig(makeArgs, attackArgs) {
  if (values.rig === undefined) return [];
  const inputs = join(folder, `inputs${makeArgs.join('')}`);
  return [
    [process.execPath, join(values.rig, 'make.mjs'), inputs, ...makeArgs],
    [
      process.execPath,
      join(values.rig, 'attack.mjs'),
      '--cmd',
      `${process.execPath} ${join(root, 'bin/newscan.js')}`,
      inputs,
      ...attackArgs,
    ],
  ];
}

const nothing = ['--only', '^$'];
const hostile = [
  ...rig([], ['--contract', '--timeout', '30']),
  ...(values.thorough
    ? [...rig(['--seed', '7'], ['--contract', '--timeout', '30']), ...rig(['--big'], ['--contract', '--timeout', '60', '--only', '^big'])]
    : []),
];

/** By the number of the promise: what it is, and the commands that must all end with 0. */
const checks = [
  [
    1,
    'no input crashes it; 2 no control of the terminal; 3 every JSON is whole',
    [jest('properties', 'schema', 'cli/streams'), ...hostile],
  ],
  [4, 'the network cannot hurt', [jest('input', 'cli/trust'), ...rig([], [...nothing, '--net', '--mem', '256', '--timeout', '40'])]],
  [5, 'bounded memory', [bench('records', counts.records)]],
  [6, 'linear time', [bench('linear')]],
  [7, 'regular expressions are safe', [[process.execPath, 'node_modules/eslint/bin/eslint.js', 'src'], jest('regexps')]],
  [8, 'errors are one line; 9 a bad input never hides a good one', [jest('cli/exit-codes')]],
  [10, 'killed at any moment; 11 output is never silently short', [jest('cli/trust', 'cli/streams'), ...rig([], [...nothing, '--live'])]],
  [12, 'every finding stands where it says; 13 same in, same out', [jest('properties', 'cli/streams', 'cli/trust', 'text')]],
  [14, 'start-up', [bench('startup', counts.turns)]],
  [15, 'offline, and an honest package', [jest('cli/trust', 'architecture'), [process.execPath, 'scripts/smoke.js']]],
];

const broken = [];
try {
  for (const [number, what, commands] of checks) {
    if (only && !only.includes(number)) continue;
    process.stdout.write(`\n── ${number} ${what}\n`);
    for (const [command, ...args] of commands) {
      const { status } = spawnSync(command, args, { cwd: root, env: { ...process.env, ...counts }, stdio: 'inherit' });
      if (status !== 0) broken.push(number);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(broken.length === 0 ? '\nall kept\n' : `\nbroken: ${[...new Set(broken)].join(', ')}\n`);
if (broken.length > 0) process.exitCode = 1;
