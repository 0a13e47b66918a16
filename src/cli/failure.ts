import type { NewscanError } from '../errors.js';
import { asFailure } from './answer.js';
import { problems } from '../messages.js';
import { Output, OutputError } from '../terminal/output.js';
import { safeLine } from '../terminal/safe.js';
import { exitCodeOf, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';

// A longer name says nothing more.
const longestName = 200;

/** `newscan: SOURCE: what is wrong; what to do`, one safe line on stderr. The stack only with NEWSCAN_DEBUG=1. */
export async function printFailure(failure: NewscanError, source: string | null, io: Io): Promise<void> {
  const name = source === null ? '' : `${clip(source === '-' ? 'stdin' : source)}: `;
  const line = safeLine(`newscan: ${name}${failure.message}; ${failure.hint}`);
  const debug = (io.env['NEWSCAN_DEBUG'] ?? '') !== '' && failure.cause instanceof Error ? `${failure.cause.stack ?? ''}\n` : '';
  await new Output(io.stderr).write(`${line}\n${debug}`);
}

/** Reports what ended the whole run, and returns its exit code. */
export async function reportFailure(error: unknown, io: Io): Promise<number> {
  if (error instanceof OutputError) {
    const { message, hint } = problems.output('the results', error.code);
    await new Output(io.stderr).write(safeLine(`newscan: ${message}; ${hint}`) + '\n');
    return exitCodes.output;
  }
  const failure = asFailure(error);
  await printFailure(failure, null, io);
  return exitCodeOf(failure.code);
}

function clip(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName)}…`;
}
