import { Option } from 'commander';
import { isSection, sections, type Section } from '../sections.js';
import type { OffsetUnit } from '../report/answer.js';
import { usage } from '../messages.js';
import { nearest } from './nearest.js';
import { UsageError } from './usage-error.js';

/** What the person chose, checked. */
export interface Options {
  format: 'text' | 'json';
  ndjson: boolean;
  /** Null when nothing was asked for: the default sections. */
  show: Section[] | null;
  sentences: number;
  words: number | null;
  language: string | null;
  url: string | null;
  offsets: OffsetUnit;
  explain: boolean;
  output: string | null;
  quiet: boolean;
  color: boolean | undefined;
  /** Milliseconds. */
  timeout: number;
  maxBytes: number;
  allowPrivate: boolean;
}

/** One option as the person writes it. Help, README and the parser follow from the list below. */
export interface OptionDefinition {
  flags: string;
  /** The key in `Options`. */
  name: keyof Options;
  group: 'What to show' | 'Input' | 'Output' | 'Network';
  description: string;
  parse?: (value: string) => unknown;
  env?: string;
}

export const optionDefinitions: readonly OptionDefinition[] = [
  {
    flags: '-s, --show <list>',
    name: 'show',
    group: 'What to show',
    description: `sections, separated by commas: ${sections.join(', ')}`,
    parse: parseSections,
  },
  {
    flags: '-n, --sentences <n>',
    name: 'sentences',
    group: 'What to show',
    description: 'length of the summary (default 3)',
    parse: wholeNumber('--sentences', 1, 100),
  },
  {
    flags: '--words <n>',
    name: 'words',
    group: 'What to show',
    description: 'length of the summary in words, instead of -n',
    parse: wholeNumber('--words', 1, 100_000),
  },
  {
    flags: '--explain',
    name: 'explain',
    group: 'What to show',
    description: 'why: rule, score and evidence of each finding, and what was left out of a page',
  },
  {
    flags: '-l, --language <code>',
    name: 'language',
    group: 'Input',
    description: 'language of the text (pl, en, …) instead of detection',
    parse: parseLanguage,
    env: 'NEWSCAN_LANG',
  },
  {
    flags: '--url <address>',
    name: 'url',
    group: 'Input',
    description: 'the address of a page given by file or stdin',
    parse: parseAddress,
  },
  { flags: '--ndjson', name: 'ndjson', group: 'Input', description: 'record stream: one JSON record a line in, one answer a line out' },
  {
    flags: '--max-bytes <n>',
    name: 'maxBytes',
    group: 'Input',
    description: 'largest input, decoded (default 32 MiB; 500k, 8M, 1G)',
    parse: parseBytes,
  },
  { flags: '-j, --json', name: 'format', group: 'Output', description: 'one JSON object per input, on one line; the same as -f json' },
  { flags: '-f, --format <name>', name: 'format', group: 'Output', description: 'text (default) or json', parse: parseFormat },
  {
    flags: '--offsets <unit>',
    name: 'offsets',
    group: 'Output',
    description: 'unit of the offsets in JSON: utf-16 (default) or code-point',
    parse: parseOffsets,
  },
  { flags: '-o, --output <file>', name: 'output', group: 'Output', description: 'write to a file, whole or not at all' },
  { flags: '-q, --quiet', name: 'quiet', group: 'Output', description: 'no progress and no warnings on stderr' },
  { flags: '--color', name: 'color', group: 'Output', description: 'colours even when stdout is no terminal' },
  { flags: '--no-color', name: 'color', group: 'Output', description: 'no colours; NO_COLOR and FORCE_COLOR are heeded too' },
  {
    flags: '--timeout <seconds>',
    name: 'timeout',
    group: 'Network',
    description: 'longest time for a whole fetch (default 30)',
    parse: parseSeconds,
  },
  { flags: '--allow-private', name: 'allowPrivate', group: 'Network', description: 'let redirects lead to private addresses' },
];

/** The list as commander wants it. */
export function createOptions(): Option[] {
  return optionDefinitions.map(({ flags, description, parse, env, group }) => {
    const option = new Option(flags, description).helpGroup(`${group}:`);
    if (parse) option.argParser(parse);
    if (env !== undefined) option.env(env);
    return option;
  });
}

const defaults: Options = {
  format: 'text',
  ndjson: false,
  show: null,
  sentences: 3,
  words: null,
  language: null,
  url: null,
  offsets: 'utf-16',
  explain: false,
  output: null,
  quiet: false,
  color: undefined,
  timeout: 30_000,
  maxBytes: 32 << 20,
  allowPrivate: false,
};

/** Fills in the defaults. `--json` is only another way to write `--format json`. */
export function completeOptions({ json, ...given }: Partial<Options> & { json?: boolean }): Options {
  return { ...defaults, ...given, ...(json === true && { format: 'json' as const }) };
}

function parseSections(value: string): Section[] {
  const names = value.split(',').map((name) => name.trim());
  for (const name of names) if (!isSection(name)) throw new UsageError(usage.unknownSection(name, sections, nearest(name, sections)));
  return [...new Set(names)].filter(isSection);
}

function parseFormat(value: string): Options['format'] {
  if (value === 'text' || value === 'json') return value;
  throw new UsageError(usage.unknownValue('--format', value, ['text', 'json']));
}

function parseOffsets(value: string): OffsetUnit {
  if (value === 'utf-16' || value === 'code-point') return value;
  throw new UsageError(usage.unknownValue('--offsets', value, ['utf-16', 'code-point']));
}

function parseLanguage(value: string): string {
  if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(value)) return value;
  throw new UsageError(usage.badLanguage(value));
}

function parseAddress(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw new UsageError(usage.badAddress(value));
}

function wholeNumber(flag: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number;
    throw new UsageError(usage.badNumber(flag, value, least, most));
  };
}

function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (/^\d{1,5}(?:\.\d{1,3})?$/.test(value) && seconds > 0) return seconds * 1000;
  throw new UsageError(usage.badNumber('--timeout', value, 1, 99_999));
}

function parseBytes(value: string): number {
  const match = /^(\d{1,12})([kmg])?i?b?$/i.exec(value);
  const bytes =
    Number(match?.[1]) * { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 }[(match?.[2] ?? '').toLowerCase() as '' | 'k' | 'm' | 'g'];
  if (match && bytes >= 1 && bytes <= 2 ** 40) return bytes;
  throw new UsageError(usage.badBytes(value));
}
