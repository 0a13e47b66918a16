import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../../bin/newscan.js', import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** What is piped in; nothing when absent. */
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Options of node itself. */
  node?: string[];
  /** Called when the program runs, to disturb it. Standard input then stays open. */
  meanwhile?: (child: ChildProcess) => void;
}

/** Runs the built program as a user does, and gives what it says. */
export async function newscan(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...options.env };
  const child = spawn(process.execPath, [...(options.node ?? []), bin, ...args], { env, stdio: 'pipe' });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  if (options.meanwhile) options.meanwhile(child);
  else child.stdin.end(options.stdin ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const folder = mkdtempSync(join(tmpdir(), 'newscan-'));
let files = 0;

/** Writes a file that lives as long as the test run, and gives its path. */
export function temporaryFile(content: string | Uint8Array, name = `input-${files++}.txt`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const story = `Wójt Anna Lis otworzyła w środę most w Nowej Wsi. Budowa trwała dwa lata.

– Czekaliśmy na ten most od wojny – powiedziała Lis.

Według Głównego Urzędu Statystycznego w gminie mieszka 4 tys. osób.
`;

export const page = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Most w Nowej Wsi</title></head><body><nav><a href="/">Start</a></nav><article><h1>Most w Nowej Wsi</h1>${story
  .trim()
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article><footer>Stopka</footer></body></html>`;
