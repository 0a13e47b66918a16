import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Names and SHA-256 of the inputs, for a model's card. */
export function hashInputs(paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [basename(path), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
