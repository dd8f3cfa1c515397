import { BlockList, isIP, isIPv4 } from 'node:net';

/** Addresses inside a company's own network, this machine, and others that nobody outside answers on. */
const INNER: readonly (readonly [string, number])[] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
];
const INNER_6: readonly (readonly [string, number])[] = [
  ...([
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
  ] as const),
  ...([
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ] as const),
];

// A list of each: one of both would take every IPv4 address for the IPv6 address it is mapped to.
const inner4 = new BlockList();
const inner6 = new BlockList();
for (const [net, prefix] of INNER) inner4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of INNER_6) inner6.addSubnet(net, prefix, 'ipv6');

/** Whether an address is one that only the inside answers on. */
export function isInner(address: string): boolean {
  if (isIP(address) === 0) return true;
  return isIPv4(address) ? inner4.check(address, 'ipv4') : inner6.check(address, 'ipv6');
}

/** What of an address is wrong for a connector, as a fault's code; hosts that the operator allows may be inside. */
export function addressFault(url: string, allowed: readonly string[]): string | null {
  if (!URL.canParse(url)) return 'not-a-url';
  const { protocol, hostname, username, password } = new URL(url);
  const host = bareHost(hostname);
  if (username !== '' || password !== '') return 'address-with-password';
  if (allowed.includes(host)) return ['http:', 'https:'].includes(protocol) ? null : 'not-a-url';
  if (protocol !== 'https:') return 'address-not-https';
  return (isIP(host) !== 0 && isInner(host)) || host === 'localhost' || host.endsWith('.localhost')
    ? 'address-inside'
    : null;
}

/** A host without the brackets of IPv6 and the dot of the root. */
export function bareHost(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}
