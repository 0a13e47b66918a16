import type { Io } from './io.js';
import { exitCodes } from './exit-codes.js';
import { parseCall } from './parse.js';

/** One run of the program: understand the call, do it, and return the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const call = parseCall(argv, io.stdin.isTTY === true);
    if (call.kind !== 'run') {
      const { printCall } = await import('./print.js');
      return await printCall(call, io);
    }
    if (call.options.ndjson) {
      const { runRecords } = await import('./records.js');
      return await runRecords(call.options, io);
    }
    const { runInputs } = await import('./run.js');
    return await runInputs(call.targets, call.options, io);
  } catch (error) {
    if (io.signal.aborted) return Number(io.signal.reason);
    const { reportFailure } = await import('./failure.js');
    return reportFailure(error, io);
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
