import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { DataSource } from 'typeorm';
import { topics } from '#contracts';
import { sqlOf } from '#database';
import { KafkaTransport } from '#events';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { Metrics, startTracing } from '#observability';
import { migrationsOf, startService, type RunningService, type ServiceDefinition } from '#service';
import { eventually, kafkaClusterForTests, testDatabase } from '#testing';
import { startGateway } from '#gateway';
import { clientOf, identity, nobody, stopAfterwards } from './platform.ts';

jest.setTimeout(90_000);
const startCluster = await kafkaClusterForTests();
const silent = { debug: () => {}, warn: () => {}, error: () => {} };

(startCluster ? describe : describe.skip)('with tracing on', () => {
  const spans = new InMemorySpanExporter();
  let other: RunningService;
  let url: string;
  let endTracing: () => Promise<void>;

  beforeAll(async () => {
    endTracing = await startTracing({ service: 'test', to: spans });
    const { brokers } = stopAfterwards(await startCluster!());
    const transport = (name: string) => new KafkaTransport({ brokers: [brokers], clientId: name, logger: silent });
    const start = async (definition: ServiceDefinition) => {
      const database = await testDatabase({ migrations: migrationsOf(definition), name: definition.name });
      const events = transport(definition.name);
      await events.ensureTopics(topics);
      const options = { databaseUrl: database.url, identity, host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000' };
      const service = await startService(definition, { ...options, timeZone: 'Europe/Istanbul', logLevel: 'silent' }, events);
      running.push(async () => {
        await service.stop();
        await events.close();
        await database.drop();
      });
      return service;
    };
    other = await start(meetings);
    const upstreams = {
      membership: [(await start(membership)).url],
      meetings: [other.url],
      'working-groups': [await nobody()],
      notifications: [await nobody()],
    };
    const config = { host: '127.0.0.1', port: 0, upstreams, identity, rateLimit: 1_000, logLevel: 'silent' };
    const gateway = await startGateway(config, { metrics: new Metrics('gateway') });
    running.push(() => gateway.stop());
    ({ url } = gateway);
  });
  const running: (() => Promise<unknown>)[] = [];
  // Before the broker, which is stopped by the hook of platform.ts.
  afterAll(async () => {
    for (const stop of running.reverse()) await stop();
    await endTracing();
  });

  /** The one span of this name and kind whose parent is the given one. */
  const childOf = (parent: ReadableSpan | undefined, name: string): ReadableSpan => {
    const found = spans
      .getFinishedSpans()
      .filter(
        (span) =>
          span.name === name && span.parentSpanContext?.spanId === parent?.spanContext().spanId && (parent || !span.parentSpanContext),
      );
    expect([name, found.length]).toEqual([name, 1]);
    return found[0]!;
  };

  test('one trace leads from the gateway’s request over Kafka to another service’s effect', async () => {
    const api = await clientOf({ url });
    const answer = await api.post('/v1/cities', { id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' });
    expect(answer.status).toBe(201);
    await eventually(
      async () => (await sqlOf(other.app.get(DataSource)).query(`SELECT FROM roster_city WHERE id = 'tuzla'`)).length === 1,
      { within: 60_000 },
    );

    const topic = 'b40.membership.v1';
    await eventually(() => spans.getFinishedSpans().some(({ name }) => name === `process ${topic}`), { within: 10_000 });
    const asked = childOf(undefined, 'POST /v1/cities');
    const sent = childOf(asked, 'POST');
    const served = childOf(sent, 'POST /v1/cities');
    const command = childOf(served, 'command');
    const published = childOf(command, `publish ${topic}`);
    const processed = childOf(command, `process ${topic}`);

    const chain = [asked, sent, served, command, published, processed];
    expect(new Set(chain.map((span) => span.spanContext().traceId)).size).toBe(1);
    // SERVER 1, CLIENT 2, INTERNAL 0, PRODUCER 3, CONSUMER 4
    expect(chain.map(({ kind }) => kind)).toEqual([1, 2, 1, 0, 3, 4]);
    expect(asked.attributes).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/v1/cities', 'http.response.status_code': 201 });
    const common = { 'messaging.system': 'kafka', 'messaging.destination.name': topic };
    expect(published.attributes).toMatchObject({ ...common, 'messaging.operation.name': 'publish', 'messaging.operation.type': 'send' });
    expect(processed.attributes).toMatchObject({
      ...common,
      'messaging.operation.type': 'process',
      'messaging.consumer.group.name': 'meetings',
    });
    expect(processed.attributes['messaging.message.id']).toBe(published.attributes['messaging.message.id']);
    // Seconds and nanoseconds: two arrays would be compared as text.
    const began = ({ startTime: [seconds, nanoseconds] }: ReadableSpan) => seconds * 1_000 + nanoseconds / 1_000_000;
    expect(began(processed)).toBeGreaterThanOrEqual(began(command));
  });

  test('spans hold no token, no body and no query', async () => {
    const api = await clientOf({ url });
    await api.post('/v1/cities', { id: 'zenica', name: 'A Telling Name', country: 'BA', kind: 'city' });
    await api.get('/v1/cities', { query: { country: 'BA' } });
    await api.post('/v1/cities', { id: 'zenica', name: 'A Telling Name', country: 'BA', kind: 'city' });
    const held = JSON.stringify(
      spans.getFinishedSpans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    expect(held).not.toMatch(/Telling|zenica|Bearer|eyJ|country/);
  });

  test('a caller that wants no trace gets none', async () => {
    const api = await clientOf({ url });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const answer = await api.get('/v1/cities', { headers: { traceparent: `00-${traceId}-b7ad6b7169203331-00` } });
    expect(answer.status).toBe(200);
    expect(spans.getFinishedSpans().some((span) => span.spanContext().traceId === traceId)).toBe(false);
  });
});
