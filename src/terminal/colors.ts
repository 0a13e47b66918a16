import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';

export interface ColorWish {
  /** `--color` or `--no-color`; undefined when neither was given. */
  flag: boolean | undefined;
  env: NodeJS.ProcessEnv;
  isTerminal: boolean;
}

/**
 * Decides about colour once: the flag, then NO_COLOR, then FORCE_COLOR, then whether the stream is a terminal that can
 * show it. Chalk itself knows neither NO_COLOR nor which stream is meant.
 */
export function colorLevel({ flag, env, isTerminal }: ColorWish): ColorSupportLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if ((env['NO_COLOR'] ?? '') !== '') return 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force === '0' || force === 'false' ? 0 : 1;
  return isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}

export function createColors(wish: ColorWish): ChalkInstance {
  return new Chalk({ level: colorLevel(wish) });
}
