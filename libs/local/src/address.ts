import { isIP, isIPv6 } from 'node:net';

/** What to listen on: an address, an IPv6 one with or without brackets, or a name of this machine. */
export function listenAddress(text: string): string {
  const host = text.replace(/^\[(.*)\]$/, '$1');
  if (host.includes('%') || (!isIP(host) && !/^[\w.-]+$/.test(host))) throw new Error('must be an address or a name of this machine');
  return host;
}

/** The address at which this machine reaches what listens on `host`, as it stands in a URL (RFC 3986 3.2.2). */
export function hostInUrl(host: string): string {
  const { hostname } = new URL(`http://${isIPv6(host) ? `[${host}]` : host}`);
  // "Every address" is none to speak to.
  return { '0.0.0.0': '127.0.0.1', '[::]': '[::1]' }[hostname] ?? hostname;
}
