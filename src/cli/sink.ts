import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Output, OutputError } from '../terminal/output.js';
import type { Io } from './io.js';

/** Where results go: stdout, or a file that is there whole or not at all. */
export interface Sink {
  write: (text: string) => Promise<void>;
  /** Has the reader gone away? */
  closed: () => boolean;
  /** All is written: the file takes its name. */
  finish: () => Promise<void>;
  /** Removes what is unfinished; does nothing after `finish`. */
  discard: () => void;
}

export function openSink(path: string | null, io: Io): Sink {
  if (path !== null) return openFile(path);
  const output = new Output(io.stdout);
  return { write: (text) => output.write(text), closed: () => output.closed, finish: () => Promise.resolve(), discard: () => undefined };
}

/** Writes beside the target, in the same folder, and renames at the end: a failure leaves the old file as it was. */
function openFile(path: string): Sink {
  const temporary = `${path}.${process.pid}.tmp`;
  let file: number | null = attempt(() => openSync(temporary, 'wx'));
  return {
    write: (text) => {
      attempt(() => {
        if (file !== null) writeWhole(file, Buffer.from(text));
      });
      return Promise.resolve();
    },
    closed: () => false,
    finish: () => {
      attempt(() => {
        if (file === null) return;
        fsyncSync(file);
        closeSync(file);
        file = null;
        renameSync(temporary, path);
      });
      return Promise.resolve();
    },
    discard: () => {
      if (file === null) return;
      closeSync(file);
      file = null;
      rmSync(temporary, { force: true });
    },
  };
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof Error ? new OutputError(error) : error;
  }
}
