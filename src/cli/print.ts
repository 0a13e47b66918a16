import { version } from '../package.js';
import { Output } from '../terminal/output.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import type { Call } from './parse.js';

export async function printVersion(io: Io): Promise<number> {
  await new Output(io.stdout).write(`${version}\n`);
  return exitCodes.done;
}

/** Prints the help; the short one answers a call without anything to read, which is a misuse. */
export async function printHelp(call: Exclude<Call, { kind: 'run' | 'version' }>, io: Io): Promise<number> {
  const misuse = call.kind === 'short-help';
  await new Output(misuse ? io.stderr : io.stdout).write(call.text);
  return misuse ? exitCodes.usage : exitCodes.done;
}
