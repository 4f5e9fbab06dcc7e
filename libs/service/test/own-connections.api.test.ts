import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { bareService, eventually, serviceUnderTest, type ServiceUnderTest } from '#testing';

let running: ServiceUnderTest;
let observer: Client;
beforeAll(async () => {
  running = await serviceUnderTest(bareService);
  observer = new Client((running.service.app.get(DataSource).options as { url: string }).url);
  await observer.connect();
});
afterAll(async () => {
  await observer.end();
  await running.stop();
});

const leaseUntil = async (): Promise<Date | undefined> => {
  const { rows } = await observer.query<{ until: Date }>(`SELECT until FROM relay_lease WHERE name = 'meetings'`);
  return rows[0]?.until;
};

test('while commands that wait for a lock hold every connection of the service, its relay leads on and its health is good', async () => {
  const source = running.service.app.get(DataSource);
  await observer.query('BEGIN; SELECT pg_advisory_xact_lock(1)');
  const waiting = Array.from({ length: 10 }, () => source.query('SELECT pg_advisory_xact_lock(1)'));
  const locks = `SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await eventually(async () => expect((await observer.query(locks)).rows).toEqual([{ waiting: 10 }]));
  try {
    const before = (await eventually(leaseUntil)).getTime();
    await expect(source.query('SELECT 1')).rejects.toThrow('timeout exceeded when trying to connect');
    await eventually(async () => expect((await leaseUntil())!.getTime()).toBeGreaterThan(before), { within: 8_000 });
    expect(await running.service.health()).toMatchObject({ ready: true });
    expect(running.service.live()).toBe(true);
    expect(await running.service.metrics.registry.getSingleMetricAsString('b40_outbox_pending')).toMatch(/^b40_outbox_pending\S* 0$/m);
  } finally {
    await observer.query('COMMIT');
    await Promise.all(waiting);
  }
});
