import { version } from '../package.js';
import { Output } from '../terminal/output.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import type { Call } from './parse.js';

/** Prints help or version; the short help answers a call without anything to read, which is a misuse. */
export async function printCall(call: Exclude<Call, { kind: 'run' }>, io: Io): Promise<number> {
  const misuse = call.kind === 'short-help';
  await new Output(misuse ? io.stderr : io.stdout).write(call.kind === 'version' ? `${version}\n` : call.text);
  return misuse ? exitCodes.usage : exitCodes.done;
}
