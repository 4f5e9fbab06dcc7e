import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { recording, startTracing, traced } from '#observability';

test('the last spans are sent when it ends, as OTLP over HTTP', async () => {
  const collector = Fastify();
  collector.addContentTypeParser('application/x-protobuf', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
  const received: { url: string; body: string }[] = [];
  collector.post('*', ({ url, body }, reply) => {
    received.push({ url, body: String(body) });
    return reply.type('application/x-protobuf').send(Buffer.alloc(0));
  });
  const endpoint = await collector.listen({ host: '127.0.0.1', port: 0 });

  const end = await startTracing({ service: 'membership', to: endpoint });
  await traced('command', {}, () => Promise.resolve());
  await expect(traced('refused', {}, () => Promise.reject(new Error('A Telling Name')))).rejects.toThrow('Telling');
  await end();
  expect(recording()).toBe(false);
  await collector.close();
  expect(received.map(({ url }) => url)).toEqual(['/v1/traces']);
  expect(received[0]!.body).toMatch(/membership[\s\S]*command/);
  expect(received[0]!.body).not.toContain('Telling');
});

test('a collector that hangs keeps nobody from stopping', async () => {
  const hanging = { export: () => {}, shutdown: () => new Promise<void>(() => {}), forceFlush: () => new Promise<void>(() => {}) };
  const end = await startTracing({ service: 'membership', to: hanging });
  await traced('command', {}, () => Promise.resolve());
  const before = performance.now();
  await end(500);
  expect(performance.now() - before).toBeLessThan(5_000);
});
