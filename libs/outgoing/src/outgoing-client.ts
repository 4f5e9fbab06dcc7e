import { isIP, type LookupFunction } from 'node:net';
import { getCACertificates } from 'node:tls';
import { buildConnector, Pool, type Dispatcher } from 'undici';
import { failureOf, OutgoingFailure } from './failure.ts';
import { Reach, targetOf, type Target } from './reach.ts';
import { resolve, type Resolver } from './resolve.ts';

export interface OutgoingOptions {
  /** CIDRs that may be called though they are not public, by http too. */
  networks: readonly string[];
  /** host:port of the platform's own listeners: refused always. */
  own: readonly string[];
  resolve?: Resolver;
  /** PEM, beside those that Node trusts. An operator's own stand in `NODE_EXTRA_CA_CERTS`. */
  authorities?: readonly string[];
}

export interface OutgoingRequest {
  headers: Record<string, string>;
  body: string | Buffer;
  /** For all of it: waiting for a connection, the name, the handshake, the answer. */
  timeoutMs?: number;
  /** Of the answer's body. When more comes, the connection is closed. */
  keepBytes?: number;
}

export interface OutgoingAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  durationMs: number;
}

const stopped = new Error('no more is read');

/**
 * The one way out to addresses that users give. What a connection leads to is judged after DNS, and again when it is there. Nothing is
 * followed, no proxy is asked, nothing is unpacked. An endpoint (a whole URL) has two connections of its own: one that hangs keeps no other
 * waiting, of the same host neither.
 */
export class OutgoingClient {
  private readonly pools = new Map<string, Pool>();
  private readonly ca: string[] | undefined;
  protected readonly reach: Reach;

  constructor({ networks, own, resolve: by = resolve, authorities }: OutgoingOptions) {
    this.reach = new Reach(networks, own, by);
    this.ca = authorities && [...getCACertificates('default'), ...authorities];
  }

  /** Throws an `OutgoingFailure` if the URL can't be called, as far as that can be seen from the URL. */
  mustBeAllowed(url: string): void {
    this.reach.mustBeAllowed(url);
  }

  /**
   * Resolves as soon as there is a status and the piece of the body that is kept, or its end, or the end of the time; whatever happens
   * after the status line, that decides. Rejects with an `OutgoingFailure` where there was none.
   */
  async post(url: string, { headers, body, timeoutMs = 15_000, keepBytes = 1024 }: OutgoingRequest): Promise<OutgoingAnswer> {
    const target = targetOf(url);
    const path = target.url.pathname + target.url.search;
    const pool = this.poolOf(target);
    const begun = performance.now();
    return new Promise((answer, fail) => {
      let head: Pick<OutgoingAnswer, 'status' | 'headers'> | undefined;
      let controller: Dispatcher.DispatchController | undefined;
      let over = false;
      let received = 0;
      const kept: Buffer[] = [];
      const end = (failure: Error) => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        if (head) answer({ ...head, body: Buffer.concat(kept), durationMs: performance.now() - begun });
        else fail(failure);
      };
      const timer = setTimeout(() => {
        end(new OutgoingFailure('timeout', `no answer within ${timeoutMs} ms`));
        controller?.abort(stopped);
      }, timeoutMs);
      pool.dispatch(
        { method: 'POST', path, headers: { 'user-agent': 'B40', ...headers }, body },
        {
          onRequestStart(now) {
            controller = now;
            // It waited for a connection until nobody waited for it.
            if (over) now.abort(stopped);
          },
          onResponseStart(_, status, received) {
            if (status >= 200) head = { status, headers: received };
          },
          onResponseData(now, chunk) {
            kept.push(Buffer.from(chunk.subarray(0, Math.max(0, keepBytes - received))));
            received += chunk.length;
            if (received <= keepBytes) return;
            end(stopped);
            now.abort(stopped);
          },
          onResponseEnd: () => end(stopped),
          onResponseError: (_, error) => end(failureOf(error)),
        },
      );
    });
  }

  async close(): Promise<void> {
    const pools = [...this.pools.values()];
    this.pools.clear();
    await Promise.all(pools.map((pool) => pool.destroy()));
  }

  private poolOf(target: Target & { url: URL }): Pool {
    const { origin, pathname, search } = target.url;
    const endpoint = origin + pathname + search;
    const known = this.pools.get(endpoint);
    if (known) return known;
    const pool = new Pool(origin, {
      connect: this.connector(target),
      connections: 2,
      pipelining: 1,
      allowH2: false,
      maxHeaderSize: 16 * 1024,
      maxResponseSize: 64 * 1024,
      // Shorter than servers have it by default: what is sent into a connection that closes is a failed attempt.
      keepAliveTimeout: 2_000,
      keepAliveMaxTimeout: 10_000,
      // The whole request has one time.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const forget = () => {
      const { connected, pending, running } = pool.stats;
      if (connected + pending + running > 0 || this.pools.get(endpoint) !== pool) return;
      this.pools.delete(endpoint);
      void pool.close();
    };
    pool.on('disconnect', forget).on('connectionError', forget);
    this.pools.set(endpoint, pool);
    return pool;
  }

  private connector(target: Target): buildConnector.connector {
    const dial = buildConnector({
      allowH2: false,
      timeout: 10_000,
      lookup: this.lookup(target),
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
      ca: this.ca,
    });
    return (options, done) => {
      const connect = () =>
        dial(options, (error, socket) => {
          if (error) return done(failureOf(error, target.protocol), null);
          try {
            // None: closed by the other side already, which the first write finds.
            if (socket.remoteAddress !== undefined) this.mustBeReachable(socket.remoteAddress, target);
            done(null, socket);
          } catch (failure) {
            socket.destroy();
            done(failure as Error, null);
          }
        });
      // A literal is looked up by nobody.
      if (isIP(target.hostname)) this.literal(target).then(connect, (failure: Error) => process.nextTick(done, failure, null));
      else connect();
    };
  }

  /** The three places where a connection is judged: what is looked up, what needs no looking up, and what was reached. */
  protected lookup(target: Target): LookupFunction {
    return this.reach.lookup(target);
  }

  protected async literal(target: Target): Promise<void> {
    await this.reach.judged(target.hostname, target);
  }

  protected mustBeReachable(address: string, target: Target): void {
    this.reach.mustBeReachable([address], target, []);
  }
}
