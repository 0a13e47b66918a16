import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';

/** One run of the program: understand the call, do it, and return the exit code. What a call does not need is not loaded. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    // Asked often, by scripts: answered before the parser of the command line is loaded.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) return await (await import('./print.js')).printVersion(io);
    const { parseCall } = await import('./parse.js');
    const call = parseCall(argv, io.stdin.isTTY === true);
    if (call.kind === 'version') return await (await import('./print.js')).printVersion(io);
    if (call.kind !== 'run') return await (await import('./print.js')).printHelp(call, io);
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
