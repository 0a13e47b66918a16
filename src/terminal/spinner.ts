import type { Writable } from 'node:stream';

/** What is going on, for a person who waits. */
export interface Progress {
  show: (text: string) => void;
  stop: () => void;
}

const silent: Progress = { show: () => undefined, stop: () => undefined };

export interface ProgressWish {
  stream: Writable & { isTTY?: boolean };
  env: NodeJS.ProcessEnv;
  quiet: boolean;
  colors: boolean;
}

/** A spinner on a terminal that a person looks at; otherwise nothing, and the spinner's package is not even loaded. */
export async function createProgress({ stream, env, quiet, colors }: ProgressWish): Promise<Progress> {
  if (quiet || stream.isTTY !== true || (env['CI'] ?? '') !== '' || env['TERM'] === 'dumb') return silent;
  const { default: ora } = await import('ora');
  const options = { stream, discardStdin: false, hideCursor: true };
  const spinner = ora(colors ? options : { ...options, color: false as const });
  return {
    show: (text) => {
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    stop: () => {
      spinner.stop();
    },
  };
}
