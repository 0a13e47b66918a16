import { setTimeout as sleep } from 'node:timers/promises';

const retriedStatuses = new Set([408, 429, 500, 502, 503, 504, 522, 524]);
const mostRetries = 2;
const firstPause = 500;

/** Does a status deserve another try? */
export function deservesRetry(status: number, attempt: number): boolean {
  return attempt < mostRetries && retriedStatuses.has(status);
}

/**
 * How long to wait before the next try, in milliseconds: what the server asks for (seconds or a date), else half
 * a second, then one, then two.
 */
export function pauseBefore(attempt: number, retryAfter: string | undefined, now: number): number {
  if (retryAfter !== undefined) {
    if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
    const date = Date.parse(retryAfter);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  return firstPause * 2 ** attempt;
}

export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal });
}
