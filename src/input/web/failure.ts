import { NewscanError } from '../../errors.js';
import { problems } from '../../messages.js';
import { PrivateAddressError } from './agent.js';

/** Turns what the network stack throws into one clear failure; what is none of its errors is passed on. */
export function explainFailure(error: unknown, host: string, timeout: number): unknown {
  if (error instanceof NewscanError) return error;
  if (!(error instanceof Error)) return error;
  const cause = rootCause(error);
  if (cause instanceof PrivateAddressError) return new NewscanError('network', problems.privateAddress(host), { cause: error });
  const code = 'code' in cause ? String(cause.code) : '';
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT') {
    return new NewscanError('network', problems.timedOut(timeout), { cause: error });
  }
  return new NewscanError('network', problems.connection(host, code, cause.message), { cause: error });
}

function rootCause(error: Error): Error {
  let at = error;
  for (let depth = 0; depth < 5; depth++) {
    const next = at instanceof AggregateError ? (at.errors[0] as unknown) : at.cause;
    if (!(next instanceof Error)) break;
    at = next;
  }
  return at;
}
