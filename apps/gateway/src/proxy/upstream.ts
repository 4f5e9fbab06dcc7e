import { errors, Pool, type Dispatcher } from 'undici';

export interface UpstreamRequest {
  method: string;
  /** With its query, exactly as it came. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  signal: AbortSignal;
  /** The answer may last: no limit between two pieces of it. */
  stream: boolean;
  /** It does no harm twice: reads, and writes that carry an idempotency key. */
  repeatable: boolean;
}

/** No replica of the service gave an answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Replica {
  pool: Pool;
  /** Until then others are asked first, for the last connection to it failed. It is still asked when they fail too. */
  restsUntil: number;
}

const rest = 1_000;
const headDeadline = 30_000;

/** The replicas of one service: round robin, and the next one when a connection fails or breaks before the answer's head. */
export class Upstream {
  private readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(urls: readonly string[]) {
    this.replicas = urls.map((url) => ({
      pool: new Pool(url, { connect: { timeout: 1_000 }, headersTimeout: headDeadline, keepAliveTimeout: 4_000 }),
      restsUntil: 0,
    }));
  }

  async request({ repeatable, stream, ...request }: UpstreamRequest): Promise<Dispatcher.ResponseData> {
    const queue = this.inTurn();
    const asked = new Set<Replica>();
    let failure: unknown;
    for (let replica = queue.shift(); replica; replica = queue.shift()) {
      try {
        const answer = await replica.pool.request({
          ...request,
          method: request.method as Dispatcher.HttpMethod,
          bodyTimeout: stream ? 0 : headDeadline,
        });
        replica.restsUntil = 0;
        return answer;
      } catch (error) {
        if (request.signal.aborted) throw error;
        failure = error;
        replica.restsUntil = performance.now() + rest;
        // One that is stuck may still do it, and so may the next: waiting twice would be longer than a caller waits.
        if (error instanceof errors.HeadersTimeoutError) break;
        if (neverConnected(error)) continue;
        if (!repeatable) break;
        // A replica that has just restarted broke our idle connections, not the service: it is asked once more, last.
        if (!asked.has(replica)) queue.push(replica);
        asked.add(replica);
      }
    }
    throw new Unreachable('no replica answers', { cause: failure });
  }

  /** Whether at least one replica speaks HTTP. Any status will do: what it needs is its own readiness. */
  async answers(milliseconds: number): Promise<boolean> {
    const probe = async ({ pool }: Replica) => {
      const { body } = await pool.request({ method: 'HEAD', path: '/', signal: AbortSignal.timeout(milliseconds) });
      await body.dump();
    };
    return Promise.any(this.replicas.map(probe)).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map(({ pool }) => pool.destroy()));
  }

  private inTurn(): Replica[] {
    const first = this.turn++ % this.replicas.length;
    const order = [...this.replicas.slice(first), ...this.replicas.slice(0, first)];
    const now = performance.now();
    return [...order.filter(({ restsUntil }) => restsUntil <= now), ...order.filter(({ restsUntil }) => restsUntil > now)];
  }
}

/** The request has not left: even one without a key may be given to another. */
const neverConnected = (error: unknown): boolean =>
  error instanceof errors.ConnectTimeoutError ||
  ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes((error as { code?: string }).code ?? '');
