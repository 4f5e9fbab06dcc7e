import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '#domain';

export interface PlatformAnswer {
  /** 0: none came. */
  status: number;
  body: any;
  etag: string | undefined;
  location: string | undefined;
  /** Answered before, under the same key: as it was then. */
  replayed: boolean;
  /** Seconds. */
  retryAfter: number | undefined;
  /** The platform gives every answer one; a page of somebody else's has none. */
  correlationId: string | undefined;
}

/** Nothing more can be sent. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

export interface PlatformOptions {
  /** The gateway's address. */
  url: string;
  /** Asked again when a token is no longer good. */
  token(): Promise<string>;
  /** How long the platform may be away before it is given up (ms). */
  patience: number;
  say(line: string): void;
}

interface Sent {
  body?: object;
  key?: string;
  ifMatch?: string;
}

/** Milliseconds that an answer may take. */
const answerWithin = 30_000;
const none = { status: 0, etag: undefined, location: undefined, replayed: false, retryAfter: undefined, correlationId: undefined };
/** A balancer's answers when nobody is behind it are as good as none. */
const away = [0, 502, 503, 504];

/** The platform as an importer asks it: who is told to wait waits, and what was not answered is sent again under its own key. */
export class Platform {
  private readonly url: string;
  private token: string | undefined;
  /** Until then (as `performance.now`) nobody asks: what one is told is told to all. */
  private quietUntil = 0;
  /** It is said once that the platform is away, and given up once for all. */
  private isAway = false;
  private givenUp: Stopped | undefined;

  constructor(private readonly options: PlatformOptions) {
    this.url = options.url.replace(/\/+$/, '');
  }

  get(path: string): Promise<PlatformAnswer> {
    return this.ask('GET', path, {});
  }

  post(path: string, body: object, key: string): Promise<PlatformAnswer> {
    return this.ask('POST', path, { body, key });
  }

  patch(path: string, body: object, key: string, ifMatch: string): Promise<PlatformAnswer> {
    return this.ask('PATCH', path, { body, key, ifMatch });
  }

  /** Any answer but those that speak of the platform and not of what was asked; these are waited for, or end everything. */
  private async ask(method: string, path: string, sent: Sent): Promise<PlatformAnswer> {
    for (let failing: number | undefined; ;) {
      if (this.givenUp) throw this.givenUp;
      for (let left = 1; (left = this.quietUntil - performance.now()) > 0;) await pause(left);
      const token = (this.token ??= await this.options.token());
      const answer = await this.once(method, path, sent, token);
      if (answer.status === 401 && (await this.anotherThan(token))) continue;
      // A limited rate is no fault: it is waited for as long as it takes.
      if (answer.status === 429) this.quietFor(answer.retryAfter ?? 1);
      else if (!away.includes(answer.status)) {
        this.isAway = false;
        return this.understood(answer);
      } else {
        const { patience, say } = this.options;
        if (!this.isAway) say(`${this.said(answer)}; it is tried again for ${patience / 1_000} s`);
        this.isAway = true;
        const left = (failing ??= performance.now()) + patience - performance.now();
        if (left <= 0) throw this.giveUp(this.said(answer));
        this.quietFor(Math.min(answer.retryAfter ?? 1, left / 1_000));
      }
    }
  }

  private async once(method: string, path: string, { body, key, ifMatch }: Sent, token: string): Promise<PlatformAnswer> {
    try {
      const response = await fetch(this.url + path, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithin),
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key !== undefined && { 'idempotency-key': key }),
          ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const { status, headers } = response;
      const json = /[/+]json\b/.test(headers.get('content-type') ?? '');
      const text = await response.text();
      const seconds = Number(headers.get('retry-after') ?? NaN);
      return {
        status,
        body: json ? JSON.parse(text) : undefined,
        etag: headers.get('etag') ?? undefined,
        location: headers.get('location') ?? undefined,
        replayed: headers.get('idempotent-replayed') === 'true',
        retryAfter: Number.isFinite(seconds) ? seconds : undefined,
        correlationId: headers.get('x-correlation-id') ?? undefined,
      };
    } catch (error) {
      const { cause = error } = error as Error;
      const detail = messageOf(cause) || String((cause as { code?: string }).code);
      return { ...none, body: { detail } };
    }
  }

  private understood(answer: PlatformAnswer): PlatformAnswer {
    const { status, body, correlationId } = answer;
    if (status === 401 || status === 403) throw this.giveUp(this.said(answer));
    if (body === undefined || correlationId === undefined)
      throw this.giveUp(`${this.url} answers ${status}, and not as the platform does: is --url its gateway's address?`);
    return answer;
  }

  private giveUp(why: string): Stopped {
    return (this.givenUp ??= new Stopped(why));
  }

  private said({ status, body }: PlatformAnswer): string {
    if (status === 0) return `${this.url} does not answer: ${body.detail}`;
    return `${this.url} answers ${[status, body?.code, body?.detail].filter(Boolean).join(': ')}`;
  }

  private quietFor(seconds: number): void {
    this.quietUntil = Math.max(this.quietUntil, performance.now() + seconds * 1_000);
  }

  /** True where there is a newer token by now. */
  private async anotherThan(token: string): Promise<boolean> {
    if (this.token === token) this.token = await this.options.token();
    return this.token !== token;
  }
}
