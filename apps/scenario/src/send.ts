import { setTimeout as sleep } from 'node:timers/promises';
import { Unexpected } from './unexpected.ts';

export interface Answer {
  status: number;
  text: string;
  headers: Headers;
  /** How often it was sent in vain. */
  repeated: number;
}

export interface Sent {
  method: string;
  /** With the address. */
  url: string;
  token: string;
  /** Text is CSV. */
  body?: object | string | undefined;
  headers: Record<string, string>;
}

const passing = new Set([429, 502, 503, 504]);

/**
 * Sends until it is answered, for so many milliseconds: a connection that breaks, or an answer that says "not now", says nothing of the
 * call itself. Where the answer says when (Retry-After, seconds), no sooner.
 */
export async function sendUntilAnswered({ method, url, token, body, headers }: Sent, patience: number): Promise<Answer> {
  const until = Date.now() + patience;
  for (let repeated = 0, wait = 100; ; repeated++, wait = Math.min(wait * 2, 2_000)) {
    let trouble: string;
    let notBefore = 0;
    try {
      const response = await fetch(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...headers,
          ...(body && { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
        },
        body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null),
        signal: AbortSignal.timeout(15_000),
      });
      const text = await response.text();
      if (!passing.has(response.status)) return { status: response.status, text, headers: response.headers, repeated };
      trouble = `${response.status} ${text}`;
      notBefore = Number(response.headers.get('retry-after') ?? 0) * 1_000;
    } catch (error) {
      trouble = `${(error as Error).message}${(error as Error).cause ? ` (${String((error as Error).cause)})` : ''}`;
    }
    if (Date.now() > until) throw new Unexpected(`${method} ${url} got no answer within ${patience / 1_000} s: ${trouble}`);
    await sleep(Math.max(wait, notBefore));
  }
}
