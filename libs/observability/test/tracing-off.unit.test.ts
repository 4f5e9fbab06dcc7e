import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { trace } from '@opentelemetry/api';
import Fastify from 'fastify';
import {
  activeTraceparent,
  beginSpan,
  Metrics,
  observeHttp,
  recording,
  startConfiguredTracing,
  traced,
  tracingOf,
  tracingVariables,
} from '#observability';
import { readVariables } from '#configuration';

test('without an endpoint nothing is recorded', async () => {
  const tracing = tracingOf(readVariables(tracingVariables, {}));
  const end = await startConfiguredTracing('membership', tracing);
  expect(recording()).toBe(false);
  expect(beginSpan('a', {})).toBeUndefined();
  expect(await traced('a', {}, async (span) => span)).toBeUndefined();
  expect(activeTraceparent()).toBeUndefined();
  await end();
});

test('a request is served without a span, and its trace goes on all the same', async () => {
  const fastify = Fastify();
  observeHttp(fastify, { metrics: new Metrics('membership') });
  fastify.get('/', (request) => ({ active: trace.getActiveSpan() === undefined, sent: request.headers['traceparent'] }));
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  expect((await fastify.inject({ url: '/', headers: { traceparent } })).json()).toEqual({
    active: true,
    sent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/),
  });
});

test('the SDK is loaded with an endpoint only', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  // A process of its own, on the sources: Jest has module registries that would hide what is loaded.
  const loaded = (endpoint: string) =>
    execFileSync(
      process.execPath,
      [
        '--conditions=source',
        '--input-type=module',
        '-e',
        `import { startConfiguredTracing } from ${JSON.stringify(join(root, 'libs/observability/src/tracing-config.ts'))};
         import { registerHooks } from 'node:module';
         let sdk = 0;
         registerHooks({ load: (url, context, next) => (url.includes('@opentelemetry/sdk-trace') && sdk++, next(url, context)) });
         const end = await startConfiguredTracing('a', { share: 1, ${endpoint} });
         console.log(sdk > 0);
         await end();`,
      ],
      { cwd: root, encoding: 'utf8' },
    ).trim();
  expect(loaded('')).toBe('false');
  expect(loaded(`endpoint: 'http://127.0.0.1:4318'`)).toBe('true');
});
