import createClient from 'openapi-fetch';
import type { Answer, Answered, CallArguments, ItemOf, ListPath, Method, PathOf } from './calls.ts';
import type { EventName } from './event.ts';
import { Feed, type FeedOptions, type FeedPage } from './feed.ts';
import type { paths } from './openapi.ts';
import { Positions } from './positions.ts';
import { Problem } from './problem.ts';
import { sendUntilAnswered, type Patience, type Sender, type Token } from './send.ts';
import { EventStream, type StreamOptions } from './stream.ts';

export interface B40ClientOptions {
  /** The gateway's address: `https://b40.example.org`. In a page of the gateway's own: `''`. */
  url: string;
  /** Nobody without one: only what is public can be asked. */
  token?: Token;
  /** 60 s for all attempts of a request, 35 s for one: the platform answers within 30. */
  patience?: Partial<Patience>;
  /** What this client's calls wait for: its own writes, unless another's positions are given; `false`: nothing. */
  positions?: Positions | false;
  fetch?: typeof globalThis.fetch;
}

type AnyOptions = { params?: { header?: object; query?: object }; body?: unknown; headers?: HeadersInit; signal?: AbortSignal };
type AnyCall = (path: string, options: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * The platform's HTTP API. Every write has an Idempotency-Key, its own unless `params.header` gives one, and keeps it when it is sent
 * again; every call waits for what this client has written before. What is refused is thrown as a Problem, what stays unanswered as
 * Unanswered.
 */
export class B40Client {
  readonly positions: Positions;
  private readonly api: Record<string, AnyCall>;
  private readonly sender: Sender;
  private readonly url: string;

  constructor({ url, token, patience, positions = new Positions(), fetch = globalThis.fetch }: B40ClientOptions) {
    this.url = new URL(url, globalThis.location?.href).href.replace(/\/$/, '');
    this.positions = positions || new Positions();
    this.sender = { token, patience: { forAll: 60_000, forOne: 35_000, ...patience }, fetch: (at, init) => fetch(at, init) };
    const waits = positions !== false;
    this.api = createClient<paths>({
      baseUrl: this.url,
      querySerializer: { array: { style: 'form', explode: false } },
      bodySerializer: (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body)),
      fetch: (request) => this.send(request, waits),
    }) as unknown as Record<string, AnyCall>;
  }

  GET<P extends PathOf<'get'>>(path: P, ...options: CallArguments<P, 'get'>): Promise<Answer<Answered<P, 'get'>>> {
    return this.call('get', path, options);
  }

  POST<P extends PathOf<'post'>>(path: P, ...options: CallArguments<P, 'post'>): Promise<Answer<Answered<P, 'post'>>> {
    return this.call('post', path, options);
  }

  PUT<P extends PathOf<'put'>>(path: P, ...options: CallArguments<P, 'put'>): Promise<Answer<Answered<P, 'put'>>> {
    return this.call('put', path, options);
  }

  PATCH<P extends PathOf<'patch'>>(path: P, ...options: CallArguments<P, 'patch'>): Promise<Answer<Answered<P, 'patch'>>> {
    return this.call('patch', path, options);
  }

  DELETE<P extends PathOf<'delete'>>(path: P, ...options: CallArguments<P, 'delete'>): Promise<Answer<Answered<P, 'delete'>>> {
    return this.call('delete', path, options);
  }

  /** What is no JSON, as text: a report as CSV (`headers: { Accept: 'text/csv' }`), a calendar. */
  async text<P extends PathOf<'get'>>(path: P, ...options: CallArguments<P, 'get'>): Promise<string> {
    return (await this.call<string>('get', path, options, 'text')).data;
  }

  /** Everything in a list, page by page: each once, whatever is written meanwhile. */
  async *items<P extends ListPath>(path: P, ...[options]: CallArguments<P, 'get'>): AsyncGenerator<ItemOf<P>, void, undefined> {
    const { params, ...rest } = (options ?? {}) as AnyOptions;
    for (let cursor: string | undefined; ;) {
      const query = { limit: 200, ...params?.query, ...(cursor !== undefined && { cursor }) };
      const { data } = await this.call<{ items: ItemOf<P>[]; next?: string }>('get', path, [{ ...rest, params: { ...params, query } }]);
      yield* data.items;
      if (data.next === undefined) return;
      cursor = data.next;
    }
  }

  /** The journal, pulled: what happened after a position, causes before their effects. */
  feed<const N extends EventName = EventName>(options: FeedOptions<N> = {}): Feed<N> {
    const { signal } = options;
    const page = async (query: object) => (await this.call<FeedPage<N>>('get', '/v1/events', [{ params: { query }, signal }])).data;
    return new Feed(page, options);
  }

  /** The journal, pushed as it grows. It comes back by itself after each break, with nothing lost and nothing doubled. */
  stream<const N extends EventName = EventName>(options: StreamOptions<N> = {}): EventStream<N> {
    return new EventStream(`${this.url}/v1/events/stream`, this.sender, options);
  }

  private async call<T>(method: Method, path: string, [given]: readonly unknown[], parseAs?: 'text'): Promise<Answer<T>> {
    const options = (given ?? {}) as AnyOptions;
    const isCsv = typeof options.body === 'string';
    const headers = { ...(isCsv && { 'Content-Type': 'text/csv' }), ...Object.fromEntries(new Headers(options.headers)) };
    const { data, response } = await this.api[method.toUpperCase()]!(path, { ...options, headers, ...(parseAs && { parseAs }) });
    return {
      data: data as T,
      etag: response.headers.get('etag') ?? undefined,
      replayed: response.headers.get('idempotent-replayed') === 'true',
      eventPosition: response.headers.get('event-position') ?? undefined,
      response,
    };
  }

  private async send(request: Request, waits: boolean): Promise<Response> {
    const { headers } = request;
    if (request.method !== 'GET' && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
    const positions = waits ? this.positions.toString() : '';
    if (positions && !headers.has('after-position')) headers.set('after-position', positions);
    const response = await sendUntilAnswered(request, this.sender);
    if (!response.ok) throw await Problem.of(response);
    this.positions.add(response.headers.get('event-position') ?? '');
    return response;
  }
}

/** Not `randomUUID`, which a page has under https only. */
const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
