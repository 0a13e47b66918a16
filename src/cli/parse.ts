import { Command, CommanderError } from 'commander';
import { usage } from '../messages.js';
import { writeHelp, writeShortHelp } from './help.js';
import { completeOptions, createOptions, type Options } from './options.js';
import { UsageError } from './usage-error.js';

/** What a command line asks for. */
export type Call =
  { kind: 'version' } | { kind: 'help' | 'short-help'; text: string } | { kind: 'run'; targets: string[]; options: Options };

/** Reads the command line (without node and script). Throws a `UsageError`, and reads no input. */
export function parseCall(argv: readonly string[], stdinIsTerminal: boolean): Call {
  const command = createCommand();
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(usage.commandLine(error.message));
    throw error;
  }
  const { help, version, ...given } = command.opts<Partial<Options> & { help?: boolean; version?: boolean }>();
  if (help === true) return { kind: 'help', text: writeHelp(command) };
  if (version === true) return { kind: 'version' };
  const options = completeOptions(given);
  const targets = command.args;
  if (options.ndjson && targets.length > 0 && !(targets.length === 1 && targets[0] === '-')) throw new UsageError(usage.recordsFromStdin);
  if (options.ndjson && options.output !== null) throw new UsageError(usage.recordsToStdout);
  if (targets.length > 0 || options.ndjson) return { kind: 'run', targets, options };
  return stdinIsTerminal ? { kind: 'short-help', text: writeShortHelp() } : { kind: 'run', targets: ['-'], options };
}

function createCommand(): Command {
  const command = new Command('newscan')
    .usage('[options] [file | url | -]…')
    .helpOption(false)
    .option('-h, --help', 'this help')
    .option('-V, --version', 'the version')
    .argument('[input...]')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
  for (const option of createOptions()) command.addOption(option);
  return command;
}
