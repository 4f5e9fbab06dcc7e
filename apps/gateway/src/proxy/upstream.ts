import { SpanKind, type Attributes } from '@opentelemetry/api';
import { errors, Pool, type Dispatcher } from 'undici';
import { activeTraceparent, traced } from '#observability';

export interface UpstreamRequest {
  method: string;
  /** With its query, exactly as it came. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  signal: AbortSignal;
  /** The answer may last: there is no limit to the time between two pieces of it. */
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
  /** Of a span. */
  address: Attributes;
  /** Until then others are asked first, because the last connection to it failed. It is still asked when they fail too. */
  restsUntil: number;
}

const rest = 1_000;
const headDeadline = 30_000;

/** The replicas of one service. They take turns; the next is asked when a connection fails or breaks before the answer's head. */
export class Upstream {
  private readonly replicas: readonly Replica[];
  private turn = 0;

  /** `onFailure` is called for each try that brought no answer. */
  constructor(
    urls: readonly string[],
    private readonly onFailure: () => void = () => {},
  ) {
    this.replicas = urls.map((url) => ({
      address: addressOf(new URL(url)),
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
        const answer = await this.ask(replica, request, stream ? 0 : headDeadline);
        replica.restsUntil = 0;
        return answer;
      } catch (error) {
        if (request.signal.aborted) throw error;
        failure = error;
        this.onFailure();
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

  /** One try. In a trace it is a span of its own, of which the service's is a child. */
  private ask({ pool, address }: Replica, request: Omit<UpstreamRequest, 'repeatable' | 'stream'>, bodyTimeout: number) {
    const { method } = request;
    const attributes = { 'http.request.method': method, ...address };
    return traced(method, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      const traceparent = activeTraceparent();
      const headers = traceparent ? { ...request.headers, traceparent } : request.headers;
      const answer = await pool.request({ ...request, headers, method: method as Dispatcher.HttpMethod, bodyTimeout });
      span?.setAttribute('http.response.status_code', answer.statusCode);
      return answer;
    });
  }

  /** Whether at least one replica speaks HTTP. Any status will do, because a replica's own readiness says what it lacks. */
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

const addressOf = ({ hostname, port, protocol }: URL): Attributes => ({
  'server.address': hostname,
  'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
});
