import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { parseCall } from './parse.js';

/** One run of the program: understand the call, do it, and return the exit code. What a call does not need is not loaded. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const call = parseCall(argv, io.stdin.isTTY === true);
    if (call.kind !== 'run') return await (await import('./print.js')).printCall(call, io);
    if (call.options.ndjson) return await (await import('./records.js')).runRecords(call.options, io);
    return await (await import('./run.js')).runInputs(call.targets, call.options, io);
  } catch (error) {
    if (io.signal.aborted) return Number(io.signal.reason);
    return (await import('./failure.js')).reportFailure(error, io);
  }
}

/** Starts the program on the process's own streams, and lets them empty: the exit code is only set. */
export async function start(): Promise<void> {
  const interruption = new AbortController();
  for (const [name, code] of [
    ['SIGINT', exitCodes.interrupted],
    ['SIGTERM', exitCodes.terminated],
  ] as const) {
    process.once(name, () => {
      interruption.abort(code);
      process.stdin.destroy();
    });
  }
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interruption.signal });
  if (interruption.signal.aborted) process.exitCode = Number(interruption.signal.reason);
}
