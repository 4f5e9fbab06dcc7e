import { expect, test } from '@jest/globals';
import { exchange, requestOf } from '../exchange.ts';

export interface HttpSubject {
  url: string;
  /** Of somebody who may read and write. */
  token: string;
  /** A path that is answered with 200. */
  read: string;
  /** A method and a path: `POST /v1/cities`. */
  write: string;
}

interface Expected {
  status: number;
  code?: string;
  headers?: Readonly<Record<string, string>>;
  detail?: RegExp;
}

const refusedAs = (status: number, code: string, more: Omit<Expected, 'status' | 'code'> = {}): Expected => ({ status, code, ...more });
const bad = (detail?: RegExp) => refusedAs(400, 'bad-request', detail && { detail });
const compressed = refusedAs(415, 'content-coding-unsupported', { headers: { 'accept-encoding': 'identity' } });

type At = HttpSubject & { signed: string };
type Row = [name: string, request: (at: At) => string, expected: Expected];

const get = (target: (at: At) => string, ...headers: string[]) => {
  return (at: At) => requestOf(`GET ${target(at)} HTTP/1.1`, [at.signed, ...headers]);
};
const post = (headers: readonly string[], body = '') => {
  return (at: At) => requestOf(`${at.write} HTTP/1.1`, [at.signed, 'Idempotency-Key: k', ...headers], body);
};
const coded = (coding: string) => post(['Content-Type: application/json', `Content-Encoding: ${coding}`, 'Content-Length: 900000']);
const queried = (query: string) => get(({ read }) => `${read}?${query}`);
const hosted = (...hosts: string[]) => get(({ read }) => read, ...hosts.map((host) => `Host: ${host}`));
const withoutHost = (version: string) => {
  return ({ read, signed }: At) => `GET ${read} HTTP/${version}\r\n${signed}\r\nConnection: close\r\n\r\n`;
};

/** RFC 9110 and RFC 9112, as a strict client tries them: by the bytes. Nothing is sent after what has to be refused without being read. */
const rows: readonly Row[] = [
  ['an absolute address', get(({ url, read }) => url + read), { status: 200 }],
  ['an absolute address of another host, and that host', get(({ read }) => `http://one.test${read}`, 'Host: other.test'), { status: 200 }],
  ['an absolute address by TLS, in capitals', get(({ read }) => `HTTPS://B40.test:443${read}`), { status: 200 }],
  ['an absolute address without a path', get(() => 'http://b40.test'), refusedAs(404, 'route-not-found')],
  ['an absolute address with somebody in it', get(({ read }) => `http://me@b40.test${read}`), bad(/Host/)],
  ['an absolute address without a host', get(({ read }) => `http://${read}`), bad(/Host/)],
  ['an address of another scheme', get(({ read }) => `ftp://b40.test${read}`), bad(/neither a path/)],
  ['a host alone', get(() => 'b40.test:443'), bad()],
  ['a tunnel', () => requestOf('CONNECT b40.test:443 HTTP/1.1'), bad()],
  [
    'OPTIONS of everything',
    () => requestOf('OPTIONS * HTTP/1.1'),
    { status: 204, headers: { allow: expect.stringContaining('GET') as never } },
  ],
  ['everything, by GET', get(() => '*'), bad(/neither a path/)],
  ['two hosts', hosted('b40.test', 'other.test'), bad(/two Host/)],
  ['the same host twice', hosted('b40.test', 'b40.test'), bad(/two Host/)],
  ['two hosts with an absolute address', get(({ url, read }) => url + read, 'Host: a.test', 'host: b.test'), bad(/two Host/)],
  ['no host', withoutHost('1.1'), bad(/no Host/)],
  ['no host, as HTTP/1.0 has none', withoutHost('1.0'), { status: 200 }],
  ['an empty host', hosted(''), bad(/Host/)],
  ['a host of two words', hosted('b40 test'), bad(/Host/)],
  ['a host with a path', hosted('b40.test/v1'), bad(/Host/)],
  ['a host with somebody in it', hosted('me@b40.test'), bad(/Host/)],
  ['a host whose port is a word', hosted('b40.test:http'), bad(/Host/)],
  ['a host of IPv6', hosted('[::1]:3000'), { status: 200 }],
  ['a query that is not UTF-8', queried('q=%FF'), bad(/query/)],
  ['a query that is UTF-16', queried('q=%ED%A0%80'), bad(/query/)],
  ['a name in a query that is not UTF-8', queried('%C3=1'), bad(/query/)],
  ['a broken escape in a query', queried('q=%zz'), bad(/query/)],
  ['half an escape at the end of a query', queried('q=1%'), bad(/query/)],
  ['bytes in a query that are not escaped', queried('q=\xc4\x91'), bad()],
  ['a path that is not UTF-8', get(({ read }) => `${read}%FF`), bad(/path/)],
  ['bytes in a path that are not escaped', get(({ read }) => `${read}\xc4\x91`), bad()],
  ['a slash at the end', get(({ read }) => `${read}/`), refusedAs(404, 'route-not-found', { detail: /no slash at their end/ })],
  ['slashes at the end', get(({ read }) => `${read}//?a=1`), refusedAs(404, 'route-not-found', { detail: /no slash at their end/ })],
  ['two slashes', get(({ read }) => read.replace('/v1/', '/v1//')), refusedAs(404, 'route-not-found', { detail: /no two slashes/ })],
  ['capitals', get(({ read }) => read.replace('/v1/', '/V1/')), refusedAs(404, 'route-not-found', { detail: /lower case/ })],
  ['a path that is nobody’s', get(() => '/v1/nowhere'), refusedAs(404, 'route-not-found', { detail: /^There is no such route\.$/ })],
  ['a method that nobody here has', ({ read }) => requestOf(`PURGE ${read} HTTP/1.1`), refusedAs(405, 'method-not-allowed')],
  ['a method that is none', ({ read }) => requestOf(`FETCH ${read} HTTP/1.1`), bad()],
  ['a line longer than any', get(({ read }) => `${read}?q=${'x'.repeat(20_000)}`), refusedAs(414, 'uri-too-long')],
  ['a path longer than any', get(() => `/v1/${'x/'.repeat(9_000)}`), refusedAs(414, 'uri-too-long')],
  ['a header larger than any', get(({ read }) => read, `X-Large: ${'x'.repeat(20_000)}`), refusedAs(431, 'headers-too-large')],
  ['very many headers', get(({ read }) => read, ...Array<string>(2_000).fill('X-Many: xxx')), refusedAs(431, 'headers-too-large')],
  ['a length and chunks', post(['Content-Length: 2', 'Transfer-Encoding: chunked'], '{}'), bad()],
  ['two lengths', post(['Content-Length: 2', 'Content-Length: 3'], '{}'), bad()],
  ['a length that is none', post(['Content-Length: two'], '{}'), bad()],
  ['a body that is compressed', coded('gzip'), compressed],
  ['a body that is compressed, in capitals', coded('GZIP'), compressed],
  ['a body that is compressed twice', coded('identity, br'), compressed],
  ['a body of an unknown coding', coded('rot13'), compressed],
  ['an expectation that is unknown', get(({ read }) => read, 'Expect: miracles'), { status: 200 }],
  ['a part of an answer', get(({ read }) => read, 'Range: bytes=0-1'), { status: 200 }],
  ['another protocol', get(({ read }) => read, 'Upgrade: h2c'), { status: 200 }],
  ['an answer of another type', get(({ read }) => read, 'Accept: image/png'), { status: 200 }],
];

/** What the gateway and every service make of requests that are odd or wrong. */
export function promisesOfHttp(subject: () => HttpSubject | Promise<HttpSubject>): void {
  test.each(rows)('%s is answered as HTTP has it', async (_, request, { status, code, headers = {}, detail }) => {
    const at = await subject();
    const answer = await exchange(at.url, request({ ...at, signed: `Authorization: Bearer ${at.token}` }));
    expect(answer).toMatchObject({ status, headers: { ...headers, 'cache-control': expect.stringContaining('no-transform') } });
    if (code === undefined) return;
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(answer.body) as { status: number; code: string; detail: string };
    expect(problem).toMatchObject({ status, code, ...(detail && { detail: expect.stringMatching(detail) }) });
  });

  test('the body of a request that waits for 100 is asked for', async () => {
    const { url, token, write } = await subject();
    const headers = [`Authorization: Bearer ${token}`, 'Idempotency-Key: k', 'Content-Type: application/json', 'Content-Length: 1'];
    const answer = await exchange(url, requestOf(`${write} HTTP/1.1`, [...headers, 'Expect: 100-continue'], '['));
    expect(answer.status).toBeLessThan(500);
    expect(answer.status).not.toBe(417);
  });
}
