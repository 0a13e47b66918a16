import type { Readable, Writable } from 'node:stream';

/** The outside of one run, handed in so that a test can be its own terminal. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: NodeJS.ProcessEnv;
  /** Aborted by the first SIGINT or SIGTERM; the reason is the exit code. */
  signal: AbortSignal;
}
