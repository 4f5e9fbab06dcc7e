import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { invalid, refused } from '#domain';
import { problemOf, untransformed } from '#http';
import { exampleApp } from './example-app.ts';

let app: NestFastifyApplication;
const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
beforeAll(async () => {
  app = await exampleApp();
});
afterAll(() => app.close());

const fault = (kind: string) => app.inject({ method: 'POST', url: `/v1/towns/${kind}/fault`, headers: { 'idempotency-key': 'a' } });

test.each<[string, number, string]>([
  ['rule', 409, 'meeting-not-open'],
  ['none', 404, 'city-not-found'],
  ['unique', 409, 'already-exists'],
  ['too-large', 400, 'value-out-of-range'],
  ['away', 503, 'database-unavailable'],
  ['busy', 503, 'database-busy'],
  ['later', 503, 'service-unavailable'],
  ['unknown', 500, 'internal-error'],
])('a fault of kind %s is a %d %s', async (kind, status, code) => {
  const answered = await fault(kind);
  expect([answered.statusCode, answered.json().code]).toEqual([status, code]);
  expect(answered.headers['content-type']).toMatch(/^application\/problem\+json/);
});

test('details of a refusal are members of the problem, but never in place of its own', async () => {
  expect((await fault('rule')).json()).toEqual({
    type: 'urn:b40:problem:meeting-not-open',
    title: 'Meeting not open',
    status: 409,
    detail: 'Meeting not open: state closed, type kept out.',
    instance: '/v1/towns/rule/fault',
    code: 'meeting-not-open',
    state: 'closed',
  });
});

test('a constraint is named, the row is not', async () => {
  const answered = await fault('unique');
  expect(answered.json().constraint).toBe('one_mayor');
  expect(answered.body).not.toMatch(/secret/);
});

test('503 says when to ask again', async () => {
  expect((await fault('away')).headers['retry-after']).toBe('1');
  expect((await fault('later')).headers['retry-after']).toBe('7');
});

test('the unforeseen is logged with its correlation id and tells the caller nothing', async () => {
  logged.mockClear();
  const answered = await fault('unknown');
  expect(answered.body).not.toMatch(/secret/);
  const correlationId = answered.headers['x-correlation-id'];
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ correlationId, err: expect.any(Error) }), 'unforeseen error');
});

test('a value that only the database refuses is logged as a check that is missing, without the value', async () => {
  warned.mockClear();
  const answered = await fault('too-large');
  const correlationId = answered.headers['x-correlation-id'];
  const route = '/v1/towns/:id/fault';
  const found = { correlationId, method: 'POST', route, sqlState: '22003', statement: 'SELECT $1::integer' };
  expect(warned.mock.calls).toEqual([[found, expect.stringMatching(/check is missing/)]]);
  expect(answered.body).not.toMatch(/secret|22003/);
});

test.each<[string, string, number, string]>([
  ['GET', '/v2/towns', 404, 'route-not-found'],
  ['DELETE', '/v1/towns', 405, 'method-not-allowed'],
  ['GET', '/v1/towns/%E0%A4%A', 400, 'bad-request'],
  ['GET', `/v1/towns/${'x'.repeat(200)}`, 414, 'uri-too-long'],
])('%s %s is a problem', async (method, url, status, code) => {
  const answered = await app.inject({ method: method as 'GET', url });
  expect([answered.statusCode, answered.json().code]).toEqual([status, code]);
  expect(answered.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answered.headers['x-correlation-id']).toBeTruthy();
});

test('a path longer than any of ours is not repeated', async () => {
  const { statusCode, body } = await app.inject({ url: `/v2/${'x/'.repeat(4_000)}` });
  expect([statusCode, body.length < 1_000, JSON.parse(body).instance]).toEqual([404, true, undefined]);
});

test('what is said of a place repeats only so much of what was sent', () => {
  const [error] = problemOf(invalid('?types', `there is no event type ${'🏛'.repeat(5_000)}`)).errors!;
  expect(error!.detail).toMatch(/^there is no event type 🏛+…$/u);
  expect(error!.detail.length).toBeLessThanOrEqual(300);
});

test.each([0, 1])('whatever is said is cut between two characters, never within one', (shift) => {
  const { detail } = problemOf(refused('service-not-found', { service: `${'x'.repeat(shift)}${'🏛'.repeat(400)}` }));
  expect([detail.isWellFormed(), detail.includes('\ufffd'), detail.length <= 300, detail.endsWith('🏛…')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('no answer may be changed by a proxy, whatever it says', async () => {
  for (const url of ['/v1/towns', '/v1/towns/mostar', '/v2', '/v1/towns/%E0%A4%A', '/v1/towns?q=%FF', `/v1/towns/${'x'.repeat(200)}`])
    expect([url, (await app.inject({ url })).headers['cache-control']]).toEqual([url, expect.stringMatching(/(^|, )no-transform$/)]);
});

test.each([
  [undefined, 'no-transform'],
  ['', 'no-transform'],
  ['no-store', 'no-store, no-transform'],
  ['public, No-Transform', 'public, No-Transform'],
  ['private="x-no-transform"', 'private="x-no-transform", no-transform'],
])('Cache-Control: %s becomes %s', (said, all) => {
  expect(untransformed(said)).toBe(all);
});

test('a writing request needs an idempotency key of visible ASCII', async () => {
  const write = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/v1/towns', headers, payload: { name: 'x' } })).json().code;
  expect(await write({})).toBe('idempotency-key-missing');
  expect(await write({ 'idempotency-key': 'two words' })).toBe('idempotency-key-malformed');
  expect(await write({ 'idempotency-key': 'x'.repeat(256) })).toBe('idempotency-key-malformed');
  expect(await write({ 'idempotency-key': 'x'.repeat(255) })).toBeUndefined();
});

test('the correlation id is the caller’s when it is a plain word, else a new one', async () => {
  const echo = async (headers: Record<string, string>) => (await app.inject({ url: '/v1/towns', headers })).headers['x-correlation-id'];
  expect(await echo({ 'x-correlation-id': 'visit-7' })).toBe('visit-7');
  expect(await echo({ correlationid: 'visit-8' })).toBe('visit-8');
  expect(await echo({ 'x-correlation-id': 'a b' })).toMatch(/^[0-9a-f-]{36}$/);
  expect(await echo({})).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
});
