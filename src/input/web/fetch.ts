import { request, type Dispatcher } from 'undici';
import { NewscanError } from '../../errors.js';
import { problems } from '../../messages.js';
import { version } from '../../package.js';
import type { InputLimits, RawInput } from '../input.js';
import { isPublicAddress, literalAddress } from './address.js';
import { createAgent } from './agent.js';
import { acceptedEncodings, readBody } from './body.js';
import { explainFailure } from './failure.js';
import { deservesRetry, pause, pauseBefore } from './retry.js';

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

interface Fetch {
  limits: InputLimits;
  /** What the person typed: this host and port are trusted, wherever they resolve to. */
  trusted: string;
  deadline: number;
  signal: AbortSignal;
}

/**
 * Fetches a page: http and https only, at most five redirects, each of which must lead to the public internet
 * unless `allowPrivate`; `timeout` bounds everything together. Every failure is a `network` one, but for `too-large`.
 */
export async function fetchPage(address: string, limits: InputLimits): Promise<RawInput> {
  const typed = parseAddress(address);
  const fetch: Fetch = {
    limits,
    trusted: typed.host,
    deadline: Date.now() + limits.timeout,
    signal: AbortSignal.timeout(limits.timeout),
  };
  let url = typed;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await fetchOnce(url, fetch);
    if (answer instanceof URL) url = answer;
    else return { ...answer, name: address };
  }
  throw new NewscanError('network', problems.tooManyRedirects(mostRedirects));
}

function parseAddress(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (error) {
    throw new NewscanError('network', problems.badAddress, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NewscanError('network', problems.badScheme(url.protocol));
  if (url.username !== '' || url.password !== '') throw new NewscanError('network', problems.passwordInAddress);
  return url;
}

/** One address with its retries: the page, or where it sends us. */
async function fetchOnce(url: URL, fetch: Fetch): Promise<RawInput | URL> {
  const trusted = fetch.limits.allowPrivate || url.host === fetch.trusted;
  const literal = literalAddress(url);
  if (!trusted && literal !== null && !isPublicAddress(literal)) throw new NewscanError('network', problems.privateAddress(url.host));
  const agent = createAgent(trusted);
  try {
    for (let attempt = 0; ; attempt++) {
      const response = await request(url, requestOptions(agent, fetch.signal));
      // A body that breaks off is reported by whoever reads it; after we turn away nobody does.
      response.body.on('error', () => undefined);
      const status = response.statusCode;
      if (!deservesRetry(status, attempt)) return await readResponse(response, url, fetch.limits);
      const wait = pauseBefore(attempt, header(response, 'retry-after'), Date.now());
      if (Date.now() + wait >= fetch.deadline) return await readResponse(response, url, fetch.limits);
      response.body.destroy();
      await pause(wait, fetch.signal);
    }
  } catch (error) {
    throw explainFailure(error, url.host, fetch.limits.timeout);
  } finally {
    void agent.destroy();
  }
}

function requestOptions(dispatcher: Dispatcher, signal: AbortSignal): Parameters<typeof request>[1] {
  return {
    dispatcher,
    signal,
    headersTimeout: 0,
    bodyTimeout: 0,
    headers: {
      'user-agent': `newscan/${version} (article analyzer; run by a person)`,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
      'accept-encoding': acceptedEncodings,
      'accept-language': 'pl,en;q=0.8,*;q=0.5',
    },
  };
}

async function readResponse(response: Dispatcher.ResponseData<unknown>, url: URL, limits: InputLimits): Promise<RawInput | URL> {
  const location = header(response, 'location');
  if (redirects.has(response.statusCode) && location !== undefined) {
    response.body.destroy();
    return parseAddress(location, url);
  }
  if (response.statusCode < 200 || response.statusCode > 299) {
    response.body.destroy();
    throw new NewscanError('network', problems.badStatus(response.statusCode));
  }
  const bytes = await readBody(response.body, header(response, 'content-encoding') ?? '', limits.maxBytes);
  const charset = /charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(header(response, 'content-type') ?? '')?.[1] ?? null;
  return { kind: 'url', name: url.href, url: url.href, bytes, charset };
}

function header(response: Dispatcher.ResponseData<unknown>, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
