import { NewscanError } from '../../errors.js';
import { problems } from '../../messages.js';
import { PrivateAddressError } from './agent.js';

/** Turns what the network stack throws into one clear failure; what is no error of it is passed on. */
export function explainFailure(error: unknown, host: string, timeout: number): unknown {
  if (error instanceof NewscanError || !isErrorLike(error)) return error;
  const cause = rootCause(error);
  if (cause instanceof PrivateAddressError) return new NewscanError('network', problems.privateAddress(host), { cause: error });
  const code = typeof cause.code === 'string' ? cause.code : '';
  if (isTimeout(error.name) || isTimeout(cause.name) || code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT') {
    return new NewscanError('network', problems.timedOut(timeout), { cause: error });
  }
  return new NewscanError('network', problems.connection(host, code, cause.message), { cause: error });
}

interface ErrorLike {
  name: string;
  message: string;
  code?: unknown;
  cause?: unknown;
  errors?: unknown;
}

/** An error of any realm: time-outs are DOM exceptions, several addresses fail as an aggregate. */
function isErrorLike(error: unknown): error is ErrorLike {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

function isTimeout(name: string): boolean {
  return name === 'TimeoutError' || name === 'AbortError';
}

function rootCause(error: ErrorLike): ErrorLike {
  let at = error;
  for (let depth = 0; depth < 5; depth++) {
    const next: unknown = Array.isArray(at.errors) ? at.errors[0] : at.cause;
    if (!isErrorLike(next)) break;
    at = next;
  }
  return at;
}
