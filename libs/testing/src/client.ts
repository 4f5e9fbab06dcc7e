import { randomUUID } from 'node:crypto';
import { responseCheck, type OpenApiDocument } from './response-check.ts';

export interface ApiClientOptions {
  baseUrl?: string;
  /** Instead of `baseUrl`: an app that listens. */
  app?: { url: string };
  /** Sent as bearer token; `undefined` calls as nobody. */
  token?: string | undefined;
  /** With it every answer is compared with what is documented for its route and status. */
  openapi?: object | undefined;
}

export interface CallOptions {
  /** A new UUID for each write unless given; `null` sends none. */
  idempotencyKey?: string | null;
  ifMatch?: string;
  afterPosition?: string;
  /** Instead of the client's own; `null` calls as nobody. */
  token?: string | null;
  headers?: Record<string, string>;
  query?: Record<string, string | number | boolean>;
  /** Of an answer that does not end, the headers are enough; a problem is read whole. */
  endless?: boolean;
  /** Its answer need not be documented. */
  undocumented?: boolean;
}

export interface ApiAnswer<T = any> {
  status: number;
  headers: Headers;
  /** Parsed where it is JSON (problems too), otherwise the text; `undefined` when empty. */
  body: T;
  etag: string | undefined;
  eventPosition: string | undefined;
}

export type ApiClient = ReturnType<typeof apiClient>;

/** Speaks the public API as a client does: over HTTP, with a key on every write. */
export function apiClient({ baseUrl, app, token, openapi }: ApiClientOptions) {
  const address = baseUrl ?? app?.url;
  if (!address) throw new TypeError('apiClient needs a baseUrl or an app');
  const check = openapi && responseCheck(openapi as OpenApiDocument);

  async function call<T>(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<ApiAnswer<T>> {
    const url = new URL(path, address);
    for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.append(name, String(value));
    const response = await fetch(url, {
      method,
      headers: headersOf(method, body, { ...options, token: options.token === undefined ? (token ?? null) : options.token }),
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const endless = options.endless && response.ok;
    if (endless) await response.body?.cancel();
    const text = endless ? '' : await response.text();
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    const answer: ApiAnswer<T> = {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : json ? JSON.parse(text) : text) as T,
      etag: response.headers.get('etag') ?? undefined,
      eventPosition: response.headers.get('event-position') ?? undefined,
    };
    if (!endless && !options.undocumented) check?.(method, url.pathname, answer);
    return answer;
  }

  return {
    send: <T = any>(method: string, path: string, body?: unknown, options?: CallOptions) => call<T>(method, path, body, options),
    get: <T = any>(path: string, options?: CallOptions) => call<T>('GET', path, undefined, options),
    /** A body given as text is sent as it stands. */
    post: <T = any>(path: string, body: unknown = {}, options?: CallOptions) => call<T>('POST', path, body, options),
    put: <T = any>(path: string, body: unknown = {}, options?: CallOptions) => call<T>('PUT', path, body, options),
    patch: <T = any>(path: string, body: unknown = {}, options?: CallOptions) => call<T>('PATCH', path, body, options),
    delete: <T = any>(path: string, options?: CallOptions) => call<T>('DELETE', path, undefined, options),
    /** The same platform for somebody else. */
    as: (other: string | undefined) => apiClient({ baseUrl: address, token: other, openapi }),
  };
}

function headersOf(method: string, body: unknown, options: CallOptions & { token: string | null }): Record<string, string> {
  const { token, idempotencyKey, ifMatch, afterPosition, headers } = options;
  const key = idempotencyKey === undefined && method !== 'GET' ? randomUUID() : idempotencyKey;
  return {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
    ...(ifMatch && { 'if-match': ifMatch }),
    ...(afterPosition && { 'after-position': afterPosition }),
    ...headers,
  };
}
