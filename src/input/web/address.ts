import { BlockList, isIP } from 'node:net';

/**
 * Addresses that a page on the public web has no business leading to: this host, private networks, link-local
 * (cloud metadata among them), multicast, and the forms of IPv6 that carry an IPv4 address inside.
 */
// Two lists: one list would match each IPv4 address against the range of IPv4 addresses written as IPv6.
const reserved4 = new BlockList();
const reserved6 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  reserved4.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  reserved6.addSubnet(network, prefix, 'ipv6');
}

/** Is this IP address one of the public internet? Anything that is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.split('%')[0] ?? '';
  const family = isIP(plain);
  return family === 4 ? !reserved4.check(plain, 'ipv4') : family === 6 && !reserved6.check(plain, 'ipv6');
}

/** The IP address that a URL's host is written as, or null when the host is a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}
