import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { OutboxFloor } from '../src/publishing/outbox-floor.ts';
import { pendingEvents } from '../src/publishing/outbox.ts';
import { serviceDatabase, type ServiceDatabase } from './service-database.ts';

let db: ServiceDatabase;
beforeAll(async () => void (db = await serviceDatabase()));
afterAll(() => db.stop());

/** Sweeps half a second apart. */
function sweeping() {
  let now = 0;
  const floor = new OutboxFloor(() => now);
  return async (times: number): Promise<number> => {
    for (let time = 0; time < times; time++) {
      now += 500;
      floor.seen(await pendingEvents(db.sql, await floor.current(db.sql), 500));
    }
    return floor.current(db.sql);
  };
}

test('who writes when nobody else does is waited for, and its event is found once it has committed', async () => {
  const sweep = sweeping();
  await sweep(3);
  const writer = new Client({ connectionString: (db.source.options as { url: string }).url });
  await writer.connect();
  await writer.query('BEGIN');
  const { rows } = await writer.query<{ seq: string }>(
    `WITH written AS (
       INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, data)
       VALUES (uuidv7(), 'slow', 1, 'org.b40.membership.CityUpdated.v1', 'slow', now(), 'test', 'test', '{}') RETURNING id)
     INSERT INTO outbox (event_id) SELECT id FROM written RETURNING seq`,
  );
  const seq = Number(rows[0]!.seq);
  expect(await sweep(6)).toBeLessThan(seq);
  await writer.query('COMMIT');
  await writer.end();
  expect((await pendingEvents(db.sql, await sweep(0), 500)).map(({ key }) => key)).toEqual(['slow']);
  // Sent and gone, it holds the floor back no longer.
  await db.sql.query('DELETE FROM outbox WHERE seq = $1', [seq]);
  expect(await sweep(4)).toBeGreaterThanOrEqual(seq);
});
