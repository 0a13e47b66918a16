import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages whose files went into the bundle, one after another by name. */
export function writeNotices(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  const notices = [...folders].sort().map(describe);
  const data = existsSync('models/ATTRIBUTION.md') ? `\n${readFileSync('models/ATTRIBUTION.md', 'utf8')}` : '';
  return `newscan contains the following packages.\n\n${notices.join('\n')}${data}`;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (!file && !license) throw new Error(`${name} ${version} states no licence`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${'='.repeat(70)}\n${name} ${version} (${license})\n\n${text}\n`;
}
