import { expect, test } from '@jest/globals';
import { refusalOf } from '#testing/refusal-of';
import { failureOf, readable, retryAfterOf, waitAfter } from '../src/subscriptions/outcome.ts';
import { sentHeaders } from '../src/subscriptions/subscription-headers.ts';

test('the status line decides: any 2xx delivers, 3xx is a redirect, 410 is gone, all else fails', () => {
  for (const status of [200, 201, 202, 204, 226, 299]) expect(failureOf(status)).toBeNull();
  for (const status of [300, 301, 302, 304, 307, 308]) expect(failureOf(status)).toBe('redirect');
  for (const status of [400, 401, 404, 409, 411, 429, 500, 503, 599, 999]) expect(failureOf(status)).toBe('status');
  expect(failureOf(410)).toBe('gone');
});

test('after each try the schedule’s wait, a tenth more or less; after the last none', () => {
  const retries = [5, 300, 1_800];
  expect([1, 2, 3, 4].map((tries) => waitAfter(tries, { retries, random: 0.5 }))).toEqual([5, 300, 1_800, undefined]);
  expect([0, 1].map((random) => waitAfter(2, { retries, random }))).toEqual([270, 330]);
  expect(waitAfter(1, { retries: [] })).toBeUndefined();
});

test('Retry-After is waited for, up to a day and no less than the schedule says', () => {
  const retries = [5, 300];
  expect(waitAfter(1, { retries, asked: 120 })).toBe(120);
  expect(waitAfter(2, { retries, asked: 1, random: 0.5 })).toBe(300);
  expect(waitAfter(1, { retries, asked: 1e12 })).toBe(86_400);
  expect(waitAfter(3, { retries, asked: 120 })).toBeUndefined();
});

test('Retry-After is seconds or a date; anything else is none', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  const of = (value: string | string[] | undefined) => retryAfterOf({ headers: { 'retry-after': value } }, now);
  expect([of('120'), of(' 0 '), of(['7', '9'])]).toEqual([120, 0, 7]);
  expect([of('Sat, 28 Nov 2026 12:02:00 GMT'), of('Saturday, 28-Nov-26 12:02:00 GMT'), of('Sat, 28 Nov 2020 12:00:00 GMT')]).toEqual([
    120, 120, 0,
  ]);
  for (const none of [undefined, '', 'soon', '-5', '1.5', '2026-11-28T12:02:00Z', '9'.repeat(30)]) expect(of(none)).toBeUndefined();
});

test('an answer is kept as a text that a database holds', () => {
  expect(readable(Buffer.from('né\0\u001b[31m\n\t'))).toBe('né\ufffd\ufffd[31m\n\t');
  expect(readable(Buffer.from([0x61, 0xff, 0xc3]))).toBe('a\ufffd\ufffd');
});

test('headers are sent by their names in lower case; what a delivery sets itself, or would break it, is refused at its place', () => {
  expect(sentHeaders({ 'X-Api-Key': 'a key', Authorization: 'Basic Yjo0MA==', cookie: 'a=b; c=d' })).toEqual({
    'x-api-key': 'a key',
    authorization: 'Basic Yjo0MA==',
    cookie: 'a=b; c=d',
  });
  const ours = [
    'Webhook-Id',
    'webhook-anything',
    'Content-Type',
    'content-length',
    'Host',
    'Connection',
    'Keep-Alive',
    'Transfer-Encoding',
  ];
  for (const name of [...ours, 'TE', 'Trailer', 'Upgrade', 'Proxy-Authorization', 'proxy-connection', 'Expect', 'User-Agent'])
    expect([name, refusalOf(() => sentHeaders({ [name]: 'a' }))]).toEqual([name, 'invalid-input']);
  for (const name of ['', 'a b', 'a:b', 'ä', 'a\r\nb', 'x'.repeat(101)])
    expect([name, refusalOf(() => sentHeaders({ [name]: 'a' }))]).toEqual([name, 'invalid-input']);
  for (const value of ['', ' a', 'a ', 'a\r\nb: c', 'a\nb', 'ć', '\0'])
    expect([value, refusalOf(() => sentHeaders({ 'x-a': value }))]).toEqual([value, 'invalid-input']);
  expect(refusalOf(() => sentHeaders({ 'X-A': '1', 'x-a': '2' }))).toBe('invalid-input');
});
