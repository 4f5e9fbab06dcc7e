import { afterEach, expect, test } from '@jest/globals';
import { Metrics, startManagement, together, type Health } from '#observability';
import type { Management, ManagementOptions } from '../src/management.ts';

let management: Management;
afterEach(() => management.stop());

const start = async (health: () => Promise<Health>, ...services: string[]) => startWith({ health }, ...services);
const startWith = async (checks: Pick<ManagementOptions, 'live' | 'health'>, ...services: string[]) => {
  const all = services.map((service) => new Metrics(service));
  management = await startManagement({
    host: '127.0.0.1',
    port: 0,
    ...checks,
    registry: all.map(({ registry }) => registry),
    jwks: { keys: [] },
  });
  return all;
};
const get = (path: string) => fetch(`http://127.0.0.1:${management.port}${path}`);
const well: Health = { ready: true, reasons: [] };

test('what is missing is told by readyz and does not make the process dead', async () => {
  await start(() => Promise.resolve(together({ membership: { ready: false, reasons: ['no database'] }, meetings: well })));
  const ready = await get('/readyz');
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, reasons: ['membership: no database'] }]);
  expect((await get('/livez')).status).toBe(200);
});

test('a check that throws is unready, with its reason', async () => {
  await start(() => Promise.reject(new Error('connection refused')));
  expect(await (await get('/readyz')).json()).toEqual({ ready: false, reasons: ['connection refused'] });
});

test('a dead loop is 503 on livez', async () => {
  await startWith({ live: () => false, health: () => Promise.resolve(well) });
  const answer = await get('/livez');
  expect([answer.status, await answer.json()]).toEqual([503, { live: false }]);
});

test('livez does not wait for what readyz asks, be it away or hanging', async () => {
  let asked = 0;
  await start(() => new Promise<Health>(() => asked++));
  for (let probe = 0; probe < 3; probe++) expect((await get('/livez')).status).toBe(200);
  expect(asked).toBe(0);
});

test('the key set is served where one is given', async () => {
  await start(() => Promise.resolve(well));
  expect(await (await get('/.well-known/jwks.json')).json()).toEqual({ keys: [] });
});

test('apps of one process share an exposition: one announcement a name, samples by service, runtime metrics once', async () => {
  const [membership, meetings] = await start(() => Promise.resolve(well), 'membership', 'meetings');
  membership?.outboxPending.set(3);
  meetings?.outboxPending.set(5);
  meetings?.httpRequests.observe({ method: 'GET', route: '/v1/meetings', status: '2xx' }, 0.02);
  const text = await (await get('/metrics')).text();
  const lines = text.split('\n');
  expect(lines.filter((line) => line === '# TYPE b40_outbox_pending gauge')).toHaveLength(1);
  expect(lines).toEqual(expect.arrayContaining(['b40_outbox_pending{service="membership"} 3', 'b40_outbox_pending{service="meetings"} 5']));
  expect(text).toMatch(/http_request_duration_seconds_bucket\{(.*le="0.025".*service="meetings".*|.*service="meetings".*le="0.025".*)\} 1/);
  expect(lines.filter((line) => line.startsWith('process_resident_memory_bytes '))).toHaveLength(1);
});

test('gauges are brought up to date by the scrape; where that fails the last figures stay', async () => {
  const [membership] = await start(() => Promise.resolve(well), 'membership');
  let waiting = 0;
  membership?.onScrape(async () => {
    if (++waiting > 2) throw new Error('no database');
    membership.outboxPending.set(waiting);
  });
  const line = async () => (await (await get('/metrics')).text()).split('\n').find((each) => each.startsWith('b40_outbox_pending{'));
  expect([await line(), await line(), await line()]).toEqual([1, 2, 2].map((count) => `b40_outbox_pending{service="membership"} ${count}`));
});
