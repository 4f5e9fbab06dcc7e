import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MandateAnnulled, MandateCorrected, MandateScheduled } from '#contracts';
import { meetings } from '#meetings';
import { membership } from '#membership';
import type { EventStrategy, EventTransport } from '#events';
import type { Intake, ServiceDefinition } from '#service';
import { testDatabase, testIdentity, type TestDatabase } from '#testing';
import { acts, OnALog } from './platform.ts';

jest.setTimeout(120_000);

const brought = new Set([MandateScheduled.type, MandateCorrected.type, MandateAnnulled.type]);
/** Meetings as it was before these types: it reads the same topics, and passes over what it does not know. */
const before: ServiceDefinition = {
  ...meetings,
  intakes: (_, strategy: EventStrategy, transport: EventTransport): Intake[] => {
    const topics = ['b40.membership.v1'];
    const handler = {
      handles: (type: string) => !brought.has(type) && strategy.handles(type),
      together: strategy.together.bind(strategy),
      handle: strategy.handle.bind(strategy),
    };
    return [{ name: meetings.name, handler, topics, subscribe: (onBatch) => transport.subscribe(meetings.name, topics, onBatch) }];
  },
};

let log: TestDatabase;
let members: OnALog;
let old: OnALog;
let upgraded: OnALog;
const act = acts(() => members.api);

beforeAll(async () => {
  log = await testDatabase({ name: 'events' });
  const identity = await testIdentity();
  members = await new OnALog(membership, { database: log.url }, identity).open();
  old = await new OnALog(before, { database: log.url }, identity).open();
  upgraded = new OnALog(meetings, { database: log.url }, identity);
});
afterAll(async () => {
  await upgraded?.close();
  await old?.close();
  await members?.close();
  await log?.drop();
});

test('what a consumer of before a type has passed over is found by the rebuild that an upgrade asks for, and mended', async () => {
  await act.register('tuzla');
  const { id: personId } = await act.post('/v1/people', { name: 'Somebody' });
  const enter = async (office: string, days: object = {}) =>
    (await act.post('/v1/mandates', { personId, cityId: 'tuzla', office, from: '2020-01-01', ...days }))['id']!;
  const [annulled, corrected, held, later] = [
    await enter('mayor'),
    await enter('deputy-mayor'),
    await enter('delegate'),
    await enter('delegate'),
  ];
  const annul = (id: string) => act.post(`/v1/mandates/${id}/annulment`, { reason: 'Another person.' });
  await annul(annulled);
  const days = { until: '2022-01-01', reason: 'A slip.' };
  // It was over by then already: nothing but the correction tells of the other day.
  await act.post(`/v1/mandates/${corrected}/end`, { on: '2022-05-01' });
  expect((await members.api.patch(`/v1/mandates/${corrected}`, days, { ifMatch: '"1"' })).status).toBe(200);
  const ahead = await enter('delegate', { from: '2199-01-01' });
  await old.hasRead(members);
  await old.stop();

  await upgraded.use({ url: old.url, drop: async () => {} });
  await upgraded.start();
  const mandates = () => upgraded.rows(`SELECT id, until_on::text AS until FROM roster_mandate ORDER BY id`);
  // The upgrade alone mends nothing; what comes now is taken in.
  await annul(later);
  await upgraded.hasRead(members);
  expect(await mandates()).toEqual([
    { id: annulled, until: null },
    { id: corrected, until: '2022-05-01' },
    { id: held, until: null },
  ]);
  const compared = await upgraded.admin('rebuild-projection', '--service', 'meetings', '--dry-run');
  expect([compared.code, compared.out]).toEqual([1, expect.stringMatching(/^roster_mandate: 3 rows, rebuilt 3\n[^]* 1 differ$/m)]);
  const mended = await upgraded.admin('rebuild-projection', '--service', 'meetings');
  expect([mended.code, mended.out]).toEqual([0, expect.stringContaining('1 differ and were replaced')]);
  expect(await mandates()).toEqual([
    { id: corrected, until: '2022-01-01' },
    { id: held, until: null },
    { id: ahead, until: null },
  ]);
  expect(await upgraded.admin('rebuild-projection', '--service', 'meetings', '--dry-run')).toMatchObject({ code: 0 });
  await upgraded.stop();
});
