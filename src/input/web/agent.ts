import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { isPublicAddress } from './address.js';

const connectTimeout = 10_000;
const maxHeaderBytes = 64 * 1024;

/** Raised by the look-up itself, so that the address that was checked is the address that is connected to. */
export class PrivateAddressError extends Error {}

/**
 * A connection pool for one fetch. Without `allowPrivate` a host name that resolves to any address outside the
 * public internet is not connected to; there is no second look-up that could answer otherwise.
 */
export function createAgent(allowPrivate: boolean): Dispatcher {
  const connect = { timeout: connectTimeout, ...(allowPrivate ? {} : { lookup: lookupPublic }) };
  const options = { connect, maxHeaderSize: maxHeaderBytes, keepAliveTimeout: 1, pipelining: 0 };
  return hasProxy() ? new EnvHttpProxyAgent(options) : new Agent(options);
}

export function hasProxy(env: NodeJS.ProcessEnv = process.env): boolean {
  return ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'].some((name) => (env[name] ?? '') !== '');
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  const all: LookupOptions & { all: true } = { ...options, all: true };
  systemLookup(hostname, all, (error, addresses: LookupAddress[]) => {
    if (error) {
      callback(error, []);
      return;
    }
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (refused) callback(new PrivateAddressError(refused.address), []);
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};
