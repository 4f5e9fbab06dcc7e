import { setTimeout as sleep } from 'node:timers/promises';
import { WrittenPositions } from './positions.ts';

/** A body as the API answers it; the checks say which fields they count on. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = Record<string, any>;

export interface Call {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  body: Body;
  key: string;
  status: number;
  answer: string;
  positions: string[];
}

/** An answer that is not the one expected: what was asked and what came. */
export class Unexpected extends Error {}

const passing = new Set([429, 502, 503, 504]);

/** The same on every run; a key is visible ASCII without blanks. */
const keyOf = (name: string): string => `sarajevo-2022-04-25/${name.replaceAll(' ', '-')}`;

/** The gateway as a client uses it: every write has a key that stays the same, so that an unanswered call is simply sent again. */
export class Platform {
  readonly calls: Call[] = [];
  replayed = 0;
  repeated = 0;
  private readonly written = new WrittenPositions();

  constructor(
    readonly url: string,
    private readonly token: string,
    private readonly patience = 90_000,
  ) {}

  async write(method: Call['method'], path: string, body: Body, name: string): Promise<Body> {
    const part = path.split('/')[2] ?? '';
    const { header, upTo } = this.written.missingAt(part);
    const key = keyOf(name);
    const response = await this.send(method, path, body, { 'idempotency-key': key, ...(header && { 'after-position': header }) });
    if (response.status >= 300) throw new Unexpected(`${method} ${path} (${name}): ${response.status} ${response.text}`);
    this.written.confirm(part, upTo);
    const eventPosition = response.headers.get('event-position') ?? '';
    this.written.add(eventPosition);
    if (response.headers.get('idempotent-replayed') === 'true') this.replayed++;
    const positions = eventPosition
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    this.calls.push({ method, path, body, key, status: response.status, answer: response.text, positions });
    return JSON.parse(response.text) as Body;
  }

  post(path: string, body: Body, name: string): Promise<Body> {
    return this.write('POST', path, body, name);
  }

  put(path: string, body: Body, name: string): Promise<Body> {
    return this.write('PUT', path, body, name);
  }

  async get(path: string): Promise<Body> {
    const part = path.split(/[/?]/)[2] ?? '';
    const { header } = this.written.missingAt(part);
    const { status, text } = await this.send('GET', path, undefined, header ? { 'after-position': header } : {});
    if (status !== 200) throw new Unexpected(`GET ${path}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }

  /** Every page of a list. */
  async all(path: string): Promise<Body[]> {
    const items: Body[] = [];
    for (let cursor = ''; ;) {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      items.push(...(page['items'] as Body[]));
      if (!page['next']) return items;
      cursor = String(page['next']);
    }
  }

  /** The same call again, as it was. */
  async repeat({ method, path, body, key }: Call): Promise<{ status: number; text: string; replayed: boolean; positions: string[] }> {
    const { status, text, headers } = await this.send(method, path, body, { 'idempotency-key': key });
    const positions = (headers.get('event-position') ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    return { status, text, replayed: headers.get('idempotent-replayed') === 'true', positions };
  }

  /** A call that is expected to be refused. */
  async refusal(path: string, body: Body, name: string): Promise<{ status: number; body: Body }> {
    const { status, text } = await this.send('POST', path, body, { 'idempotency-key': keyOf(name) });
    return { status, body: JSON.parse(text) as Body };
  }

  stream(lastEventId: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.url}/v1/events/stream`, { headers: { ...this.headers(), 'last-event-id': lastEventId }, signal });
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }

  /** Sends until it is answered: a connection that breaks, or an answer that says "not now", says nothing of the call itself. */
  private async send(
    method: string,
    path: string,
    body: Body | undefined,
    headers: Record<string, string>,
  ): Promise<{ status: number; text: string; headers: Headers }> {
    const until = Date.now() + this.patience;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      let trouble: string;
      try {
        const response = await fetch(this.url + path, {
          method,
          headers: { ...this.headers(), ...headers, ...(body && { 'content-type': 'application/json' }) },
          body: body ? JSON.stringify(body) : null,
          signal: AbortSignal.timeout(15_000),
        });
        const text = await response.text();
        if (!passing.has(response.status)) return { status: response.status, text, headers: response.headers };
        trouble = `${response.status} ${text}`;
      } catch (error) {
        trouble = `${(error as Error).message}${(error as Error).cause ? ` (${String((error as Error).cause)})` : ''}`;
      }
      if (Date.now() > until) throw new Unexpected(`${method} ${path} got no answer within ${this.patience / 1_000} s: ${trouble}`);
      this.repeated++;
      await sleep(wait);
    }
  }
}
