import type { IncomingMessage } from 'node:http';
import { refused, type Refusal } from '#domain';

/** Of Fastify: the target as it came, which is what keys and logs go by. */
type RawRequest = IncomingMessage & { originalUrl?: string };

/**
 * The path that is asked, with its query (RFC 9112, 3.2). Of an absolute address (3.2.2) the host counts in the place of the Host header,
 * and for keys, logs and services it is the same request as one by its path.
 */
export function pathAsked(request: RawRequest): string {
  const target = request.url ?? '';
  const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [];
  if (host === undefined || rest === undefined) return target;
  request.headers.host = host;
  const path = rest === '' && request.method === 'OPTIONS' ? '*' : rest.startsWith('/') ? rest : `/${rest}`;
  request.originalUrl = path;
  return path;
}

/** RFC 3986, 3.2.2, with a port. Who a caller is never stands there (RFC 9110, 4.2.4). */
const hostAndPort = /^(\[[\da-f:.]+\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})+)(:\d{0,5})?$/i;

/** What Node lets pass and RFC 9112 does not: 400. */
export function malformed({ method, headers, rawHeaders, url = '', httpVersion }: IncomingMessage): Refusal | undefined {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts > 1) return badRequest('There are two Host headers.');
  if (headers.host === undefined && httpVersion === '1.1') return badRequest('There is no Host header.');
  if (headers.host !== undefined && !hostAndPort.test(headers.host)) return badRequest('The Host is none.');
  if (!url.startsWith('/') && !(url === '*' && method === 'OPTIONS'))
    return badRequest('The target is neither a path nor an http address.');
  const query = url.indexOf('?');
  return query < 0 || isDecodable(url.slice(query + 1)) ? undefined : badRequest('The query is not percent-encoded UTF-8.');
}

const badRequest = (hint: string): Refusal => refused('bad-request', { hint });

function isDecodable(query: string): boolean {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
