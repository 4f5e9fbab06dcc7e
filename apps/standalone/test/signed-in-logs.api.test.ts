import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { PinoLogger } from 'nestjs-pino';
import { CityRegistered } from '#contracts';
import { startGateway } from '#gateway';
import { meetings } from '#meetings';
import { Metrics, startTracing, type RunningApp } from '#observability';
import { eventually, serviceUnderTest, type ServiceUnderTest } from '#testing';

/** What a signed address holds is as good as a password: whatever becomes of a request, no line, span, figure or problem repeats it. */
const lines: string[] = [];
const spans = new InMemorySpanExporter();
const metrics = new Metrics('gateway');
let running: ServiceUnderTest;
let gateway: RunningApp;
let endTracing: () => Promise<void>;
let signed: string;
let etag: string;
const at = '/v1/offices/sarajevo/calendar-address';

beforeAll(async () => {
  process.env['LOG_LEVEL'] = 'trace';
  // pino writes past the stream to the file descriptor, unless the stream has been given another `write` before.
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  endTracing = await startTracing({ service: 'test', to: spans });
  running = await serviceUnderTest(meetings);
  await running.hear(CityRegistered, { ...CityRegistered.example, cityId: 'sarajevo' });
  const nowhere = ['http://127.0.0.1:1'];
  const upstreams = { membership: nowhere, meetings: [running.service.url], 'working-groups': nowhere, notifications: nowhere };
  const { identity } = running;
  const config = { host: '127.0.0.1', port: 0, upstreams, identity, rateLimit: 1_000, logLevel: 'trace' };
  gateway = await startGateway(config, { metrics, document: throughTheGateway(running.openapi) });
  const secretariat = await running.as({ role: 'secretariat' });
  const { body, etag: tag } = await secretariat.post(at);
  signed = new URL(body.address as string).pathname.split('/').at(-1)!;
  etag = tag!;
});
afterAll(async () => {
  delete process.env['LOG_LEVEL'];
  jest.restoreAllMocks();
  await gateway.stop();
  await running.stop();
  await endTracing();
});
beforeEach(() => {
  lines.splice(0);
  spans.reset();
  // A process has one root, of the app that was made first: here the one that only documents itself, in silence.
  PinoLogger.root.level = 'trace';
});

/** As the merged document has it. */
function throughTheGateway(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item as Record<string, Record<string, unknown>>));
  for (const operation of operations) operation['x-service'] = 'meetings';
  return document;
}

interface Answer {
  status: number;
  text: string;
}
async function ask(url: string, path: string, method = 'GET'): Promise<Answer> {
  const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${signed}` } });
  return { status: answer.status, text: await answer.text() };
}

/** Each of the two halves, alone, too. What no route can be found for is answered past every hook, so that a further request has a line. */
async function mustBeSilent({ text }: Answer): Promise<void> {
  await ask(gateway.url, '/v1/nowhere');
  await eventually(() => lines.some((line) => line.includes('answered')));
  const figures = [await metrics.registry.metrics(), await running.service.metrics.registry.metrics()];
  const told = spans.getFinishedSpans().map(({ name, attributes, events, status }) => JSON.stringify({ name, attributes, events, status }));
  expect(told.length).toBeGreaterThan(0);
  const everything = [...lines, ...told, ...figures, text].join('\n');
  for (const part of [signed, ...signed.split('.')]) expect(everything.includes(part)).toBe(false);
}

test.each<[string, string, () => [path: string, method?: string], number]>([
  ['the calendar', 'gateway', () => [`/v1/calendars/${signed}?kind=visit`], 200],
  ['HEAD', 'gateway', () => [`/v1/calendars/${signed}`, 'HEAD'], 200],
  ['a wrong parameter', 'gateway', () => [`/v1/calendars/${signed}?kind=dinner`], 400],
  ['one that was forged', 'gateway', () => [`/v1/calendars/${signed}A`], 404],
  ['a slash at the end', 'gateway', () => [`/v1/calendars/${signed}/`], 404],
  ['something behind it', 'gateway', () => [`/v1/calendars/${signed}/events`], 404],
  ['capitals', 'service', () => [`/V1/Calendars/${signed}`], 404],
  ['two slashes', 'service', () => [`/v1//calendars/${signed}`], 404],
  ['another method', 'gateway', () => [`/v1/calendars/${signed}`, 'POST'], 405],
  ['one that is too long', 'gateway', () => [`/v1/calendars/${signed}${'A'.repeat(1_000)}`], 414],
  ['what can not be decoded', 'gateway', () => [`/v1/calendars/${signed}%`], 400],
])('%s, asked of the %s', async (_, whom, request, status) => {
  const answer = await ask(whom === 'gateway' ? gateway.url : running.service.url, ...request());
  expect(answer.status).toBe(status);
  await mustBeSilent(answer);
});

test('a service that fails', async () => {
  await running.sql.query('ALTER TABLE known_stop RENAME TO known_stop_elsewhere');
  const answer = await ask(gateway.url, `/v1/calendars/${signed}`);
  await running.sql.query('ALTER TABLE known_stop_elsewhere RENAME TO known_stop');
  expect(answer.status).toBe(500);
  await eventually(() => lines.some((line) => line.includes('unforeseen error')));
  await mustBeSilent(answer);
});

test('an address that was revoked', async () => {
  expect((await (await running.as({ role: 'secretariat' })).delete(at, { ifMatch: etag })).status).toBe(200);
  const answer = await ask(gateway.url, `/v1/calendars/${signed}`);
  expect(answer.status).toBe(410);
  await mustBeSilent(answer);
});

test('a service that is away, and a rate that is over', async () => {
  const nowhere = ['http://127.0.0.1:1'];
  const upstreams = { membership: nowhere, meetings: nowhere, 'working-groups': nowhere, notifications: nowhere };
  const config = { host: '127.0.0.1', port: 0, upstreams, identity: running.identity, rateLimit: 1, logLevel: 'trace' };
  const alone = await startGateway(config, { metrics: new Metrics('gateway'), document: running.openapi });
  try {
    const answers = await Promise.all([1, 2, 3].map(() => ask(alone.url, `/v1/calendars/${signed}`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503, 429]));
    for (const answer of answers) await mustBeSilent(answer);
  } finally {
    await alone.stop();
  }
});
