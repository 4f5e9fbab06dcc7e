import { isIP, type LookupFunction } from 'node:net';
import { networkInterfaces } from 'node:os';
import { addressRange, isThisMachine, plain, standingOf, type AddressRange } from './addresses.ts';
import { OutgoingFailure } from './failure.ts';
import type { Resolver } from './resolve.ts';

/** What is asked: an URL's parts, `hostname` without brackets. */
export interface Target {
  protocol: 'http:' | 'https:';
  hostname: string;
  port: number;
}

const longestUrl = 2_000;
/** Longer than any server's own patience; c-ares has less. */
const patience = 10_000;

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');
/** `localhost` is this machine (RFC 6761), whoever is asked. */
const hostOf = (hostname: string): string => (/(^|\.)localhost\.?$/.test(hostname) ? '127.0.0.1' : bare(hostname));

/** Where requests may go. */
export class Reach {
  private readonly networks: readonly AddressRange[];

  /**
   * `networks`: CIDRs that may be called though they are not public, by http too. `own`: host:port of our own listeners, never called;
   * where all is one process they become more as it starts.
   */
  constructor(
    networks: readonly string[],
    private readonly own: readonly string[],
    private readonly resolve: Resolver,
  ) {
    this.networks = networks.map(addressRange);
  }

  /** What can be said without asking anybody. The day after, a name may lead elsewhere: each connection is judged anew. */
  mustBeAllowed(text: string): void {
    const target = targetOf(text);
    const literal = hostOf(target.hostname);
    if (isIP(literal)) this.mustBeReachable([literal], target, []);
    else if (target.protocol === 'http:' && this.networks.length === 0) throw httpsOnly(target.hostname);
    const own = this.ownHostsAt(target.port);
    if (own.some((host) => host === target.hostname || (isThisMachine(host) && isThisMachine(literal)))) throw notPublic(target.hostname);
  }

  /** For `connect`: the addresses of the target's name, all of them, if each may be called. One that may not spoils the others. */
  lookup(target: Target): LookupFunction {
    return (hostname, { all }, done) =>
      void this.judged(hostname, target).then(
        (addresses) => {
          const found = addresses.map((address) => ({ address, family: isIP(address) }));
          if (all) process.nextTick(done, null, found);
          else process.nextTick(done, null, found[0]!.address, found[0]!.family);
        },
        (failure: Error) => process.nextTick(done, failure, ''),
      );
  }

  /** The addresses of a name or literal, of which each may be called. */
  async judged(hostname: string, target: Target): Promise<string[]> {
    const [addresses, own] = await Promise.all([isIP(hostname) ? [hostname] : this.addressesOf(hostname), this.ownAt(target.port)]);
    this.mustBeReachable(addresses, target, own);
    return addresses;
  }

  /** `own`: addresses at which something of ours listens, at the target's port. */
  mustBeReachable(addresses: readonly string[], { protocol, hostname }: Target, own: readonly string[]): void {
    const standings = addresses.map((address) => (own.includes(plain(address)) ? 'refused' : standingOf(address, this.networks)));
    if (standings.includes('refused')) throw notPublic(hostname);
    if (protocol === 'http:' && standings.includes('public')) throw httpsOnly(hostname);
  }

  private async addressesOf(name: string): Promise<string[]> {
    const found = await withPatience(this.resolve(name)).catch((error: Error & { code?: string }) => {
      throw new OutgoingFailure('dns', `${name}: ${error.code ?? error.message}`, { cause: error });
    });
    if (found.length === 0) throw new OutgoingFailure('dns', `${name} has no address`);
    return found;
  }

  /** One that listens on this machine is there under each of its addresses. */
  private async ownAt(port: number): Promise<string[]> {
    const hosts = this.ownHostsAt(port);
    const names = hosts.filter((host) => !isIP(host));
    const found = await Promise.all(names.map((name) => withPatience(this.resolve(name)).catch(() => [])));
    const addresses = [...hosts.filter((host) => isIP(host)), ...found.flat()].map(plain);
    if (!addresses.some(isThisMachine)) return addresses;
    const interfaces = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    return [...addresses, ...interfaces.map(({ address }) => plain(address))];
  }

  private ownHostsAt(port: number): string[] {
    const here = this.own.filter((each) => each.endsWith(`:${port}`));
    return here.map((each) => hostOf(each.slice(0, each.lastIndexOf(':')).toLowerCase()));
  }
}

/** Spellings are the URL standard's: `0x7f.1`, `2130706433` and `127.1` are 127.0.0.1 from here on. */
export function targetOf(text: string): Target & { url: URL } {
  const url = text.length <= longestUrl ? URL.parse(text) : null;
  const protocol = url?.protocol;
  if (!url || (protocol !== 'http:' && protocol !== 'https:')) throw new OutgoingFailure('url-not-allowed', 'no URL that may be called');
  if (url.username || url.password) throw new OutgoingFailure('url-not-allowed', 'the URL holds a name or a password');
  return { url, protocol, hostname: bare(url.hostname), port: Number(url.port) || (protocol === 'https:' ? 443 : 80) };
}

const notPublic = (hostname: string) => new OutgoingFailure('address-not-public', `${hostname} does not lead to a public address`);
const httpsOnly = (hostname: string) => new OutgoingFailure('https-only', `${hostname} is called by https alone`);

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'ETIMEOUT' })), patience).unref();
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
