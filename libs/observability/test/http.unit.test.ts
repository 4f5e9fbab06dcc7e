import { beforeEach, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { currentLogContext, logger, Metrics, observeHttp } from '#observability';

let lines: Record<string, unknown>[];
let metrics: Metrics;
let fastify: FastifyInstance;

beforeEach(async () => {
  lines = [];
  metrics = new Metrics('membership');
  fastify = Fastify();
  observeHttp(fastify, { metrics, logger: logger('info', 'other', { write: (line) => void lines.push(JSON.parse(line)) }) });
  fastify.post('/v1/cities/:id', () => ({ ...currentLogContext() }));
  fastify.get('/broken', () => Promise.reject(new Error('broken')));
  await fastify.ready();
});

const post = (headers: Record<string, string> = {}) =>
  fastify.inject({ method: 'POST', url: '/v1/cities/tuzla?q=someone', payload: { name: 'Tuzla' }, headers });

test('the correlation id of the caller goes through the handler, the answer and the log line', async () => {
  const answer = await post({ 'x-correlation-id': 'c-1', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
  expect(answer.headers['x-correlation-id']).toBe('c-1');
  expect(answer.json()).toMatchObject({ service: 'membership', correlationId: 'c-1' });
  expect(answer.json().traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
  expect(lines).toMatchObject([
    { service: 'membership', correlationId: 'c-1', traceId: '0af7651916cd43dd8448eb211c80319c', route: '/v1/cities/:id', status: 200 },
  ]);
});

test('an id that is no plain word is replaced', async () => {
  expect((await post({ 'x-correlation-id': 'two words' })).headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('paths and queries are neither logged nor labels', async () => {
  await post();
  await fastify.inject('/v1/elsewhere/mostar');
  expect(JSON.stringify(lines)).not.toMatch(/someone|tuzla|mostar/i);
  const { values } = await metrics.httpRequests.get();
  expect(new Set(values.map(({ labels }) => labels.route))).toEqual(new Set(['/v1/cities/:id', 'none']));
});

test('a failure is an error in the log and 5xx in the metrics', async () => {
  await fastify.inject('/broken');
  expect(lines).toMatchObject([{ level: 'error', route: '/broken', status: 500 }]);
  expect((await metrics.httpRequests.get()).values.every(({ labels }) => labels.status === '5xx')).toBe(true);
});
