import { secondsOf, Unanswered } from './problem.ts';

/** A bearer token, or who gives one: asked before each request, and once more with `refused: true` when the one it gave was refused. */
export type Token = string | ((asked: { refused: boolean }) => string | Promise<string>);

export interface Patience {
  /** For how long (ms) what is not answered is sent again. */
  forAll: number;
  /** After how long (ms) one attempt counts as unanswered. */
  forOne: number;
}

export interface Sender {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  token: Token | undefined;
  patience: Patience;
}

/** They say nothing of the request itself: it was not looked at, or nobody knows what became of it. */
const passing = new Set([429, 502, 503, 504]);
const withoutBody = new Set([204, 205, 304]);

/**
 * Sends until it is answered: after a failure of the network, a time-out, 429, 502, 503 and 504 again, with growing pauses and no sooner
 * than Retry-After. Safe for what is read, and for what is written under an Idempotency-Key. When the patience is at its end, the last
 * answer is the answer, else it throws Unanswered. An abort of the request's own signal ends it at once.
 */
export async function sendUntilAnswered(request: Request, sender: Sender): Promise<Response> {
  const { url, method, headers, signal } = request;
  const body = request.body === null ? null : await request.arrayBuffer();
  const until = Date.now() + sender.patience.forAll;
  const attempt = () => once(url, { method, headers, body, credentials: request.credentials, signal }, sender);
  for (let tries = 0; ; tries++) {
    const { response, failure } = await attempt();
    if (response && !passing.has(response.status)) return response;
    const wait = Math.max(pauseAfter(tries), (secondsOf(response?.headers.get('retry-after') ?? null) ?? 0) * 1_000);
    if (Date.now() + wait > until) {
      if (response) return response;
      throw new Unanswered(`${method} ${new URL(url).pathname} was not answered`, failure, headers.get('idempotency-key') ?? undefined);
    }
    await pause(wait, signal);
  }
}

/** Milliseconds: 50 to 100 at first, 2.5 to 5 s at last; not the same for all who were cut off at once. */
export const pauseAfter = (tries: number): number => Math.min(100 * 2 ** tries, 5_000) * (0.5 + Math.random() / 2);

/** Rejects with the signal's reason when it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((done, failed) => {
    if (signal?.aborted) {
      failed(signal.reason as Error);
      return;
    }
    const end = () => {
      clearTimeout(timer);
      failed(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      done();
    }, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}

/** With the token that counts now; a token that was refused is renewed once, where somebody can. */
export async function withToken(
  send: (headers: Headers) => Promise<Response>,
  headers: HeadersInit,
  token: Token | undefined,
): Promise<Response> {
  const sendWith = async (given: string | undefined) => {
    const all = new Headers(headers);
    if (given !== undefined) all.set('authorization', `Bearer ${given}`);
    return send(all);
  };
  if (typeof token !== 'function') return sendWith(token);
  const given = await token({ refused: false });
  const response = await sendWith(given);
  if (response.status !== 401) return response;
  const renewed = await token({ refused: true });
  if (renewed === given) return response;
  await response.body?.cancel();
  return sendWith(renewed);
}

/** With its body, which may break off as well. */
async function once(
  url: string,
  init: RequestInit & { headers: Headers; signal: AbortSignal },
  { fetch, token, patience }: Sender,
): Promise<{ response?: Response; failure?: unknown }> {
  const ending = AbortSignal.any([init.signal, AbortSignal.timeout(patience.forOne)]);
  try {
    const response = await withToken((headers) => fetch(url, { ...init, headers, signal: ending }), init.headers, token);
    const { status, statusText, headers } = response;
    const body = withoutBody.has(status) ? null : await response.arrayBuffer();
    return { response: new Response(body, { status, statusText, headers }) };
  } catch (failure) {
    init.signal.throwIfAborted();
    return { failure };
  }
}
