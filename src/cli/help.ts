import type { Command } from 'commander';
import { optionDefinitions } from './options.js';

const purpose =
  'newscan reads a news article and reports its summary, its quotes (who said what) and its names. Offline; Polish and English.';
const synopsis = 'Usage: newscan [options] [file | url | -]…';

const examples = [
  ['newscan article.txt', 'a report for people'],
  ['newscan https://example.com/news', 'fetch a page and read it'],
  ['xclip -o | newscan', 'what is on the clipboard'],
  ['newscan --json *.html | jq .quotes', 'for scripts'],
  ['newscan -s quotes --explain a.txt', 'only the quotes, and why'],
];

const exits = 'Exit codes: 0 done · 1 some inputs failed · 2 usage · 3 no article · 4 network · 5 unreadable · 70 fault · 74 output';

export function writeShortHelp(): string {
  return `${purpose}\n\n${synopsis}\n\n${writeExamples(3)}\nnewscan --help shows everything.\n`;
}

/** The whole help: purpose, examples, then the options by group. */
export function writeHelp(command: Command): string {
  const groups = [...new Set(optionDefinitions.map(({ group }) => group))].map((group) => {
    const rows = optionDefinitions.filter((option) => option.group === group).map(({ flags, description }) => writeRow(flags, description));
    return `${group}:\n${rows.join('')}`;
  });
  const others = command.options.filter(({ long }) => long === '--help' || long === '--version');
  const other = `Other:\n${others.map(({ flags, description }) => writeRow(flags, description)).join('')}`;
  return `${purpose}\n\n${synopsis}\n\n${writeExamples(examples.length)}\n${[...groups, other].join('\n')}\n${exits}\n`;
}

function writeExamples(count: number): string {
  return examples
    .slice(0, count)
    .map(([command = '', what = '']) => `  ${command.padEnd(36)}${what}\n`)
    .join('');
}

const flagColumn = 26;
const helpWidth = 80;

/** Flags, and the description beside them, wrapped to 80 columns. */
function writeRow(flags: string, description: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of description.split(' ')) {
    if (line !== '' && flagColumn + line.length + 1 + word.length > helpWidth) {
      lines.push(line);
      line = word;
    } else line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${(index === 0 ? `  ${flags}` : '').padEnd(flagColumn)}${text}\n`).join('');
}
