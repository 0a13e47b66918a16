import type { ErrorCode } from '../errors.js';

/** The exit codes, as the README's table has them. */
export const exitCodes = {
  done: 0,
  someFailed: 1,
  usage: 2,
  noArticle: 3,
  network: 4,
  unreadable: 5,
  internal: 70,
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

const byError: Record<ErrorCode, number> = {
  usage: exitCodes.usage,
  empty: exitCodes.noArticle,
  'not-an-article': exitCodes.noArticle,
  network: exitCodes.network,
  'not-found': exitCodes.unreadable,
  unreadable: exitCodes.unreadable,
  'too-large': exitCodes.unreadable,
  'not-text': exitCodes.unreadable,
  internal: exitCodes.internal,
};

export function exitCodeOf(code: ErrorCode): number {
  return byError[code];
}
