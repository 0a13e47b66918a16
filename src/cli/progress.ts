import { describeTarget } from '../input/read.js';
import { notes } from '../messages.js';
import { colorLevel } from '../terminal/colors.js';
import { safeLine } from '../terminal/safe.js';
import type { Io } from './io.js';
import type { Options } from './options.js';

export interface RunProgress {
  show: (target: string, done: number, failed: number) => void;
  stop: () => void;
}

/** Shows what is read, for addresses and for many inputs; a file alone is done before a spinner turns. */
export async function createProgressFor(targets: readonly string[], options: Options, io: Io): Promise<RunProgress> {
  const worth = targets.length > 3 || targets.some((target) => describeTarget(target).kind === 'url');
  if (!worth || io.stderr.isTTY !== true) return { show: () => undefined, stop: () => undefined };
  const { createProgress } = await import('../terminal/spinner.js');
  const colors = colorLevel({ flag: options.color, env: io.env, isTerminal: true }) > 0;
  const progress = await createProgress({ stream: io.stderr, env: io.env, quiet: options.quiet, colors });
  return {
    show: (target, done, failed) => {
      const count = targets.length > 1 ? ` (${notes.progress(done, targets.length, failed)})` : '';
      progress.show(safeLine(`${notes.reading(target.slice(0, 80))}${count}`));
    },
    stop: progress.stop,
  };
}
