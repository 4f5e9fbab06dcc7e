import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ActionItemAdded, MeetingCalled, MeetingUpdated, PlatformOffered, WorkingGroupFormed, WorkingGroupUpdated } from '#contracts';
import { dataSource, migrate, sqlOf, type Sql } from '#database';
import { newId } from '#domain';
import { migrationsOf } from '#service';
import { testDatabase, type TestDatabase } from '#testing';
import { notifications } from '../src/index.ts';
import { KnownName1700000400200 } from '../src/migrations/1700000400200-known-name.ts';
import { NamesKnownBefore1700000400300 } from '../src/migrations/1700000400300-names-known-before.ts';
import { runningNotifications } from './running-notifications.ts';

let database: TestDatabase;
let sql: Sql;
let close: () => Promise<void>;

/** What the code before this schema does. */
const before = {
  meeting: (id: string, title: string) =>
    sql.query(`INSERT INTO known_meeting (id, title) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET title = $2`, [id, title]),
  group: (id: string, name: string) =>
    sql.query(
      `INSERT INTO known_group (id, name, lead_city_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = $2, lead_city_id = $3`,
      [id, name, 'sarajevo'],
    ),
  item: (id: string, title: string) =>
    sql.query(
      `INSERT INTO known_item (id, code, title, group_id, city_id) VALUES ($1, 'GHG', $2, 'climate', NULL)
       ON CONFLICT (id) DO UPDATE SET code = 'GHG', title = $2`,
      [id, title],
    ),
  offer: (id: string, name: string) =>
    sql.query(
      `INSERT INTO known_offer (id, name, provider_city_id) VALUES ($1, $2, 'istanbul')
       ON CONFLICT (id) DO UPDATE SET name = $2, provider_city_id = 'istanbul'`,
      [id, name],
    ),
};

const nameOf = async (id: string) => (await sql.query<{ name: string }>(`SELECT name FROM known_name WHERE id = $1`, [id]))[0]?.name;
const [meetingId, itemId, offerId] = [newId(), newId(), newId()];

beforeAll(async () => {
  const migrations = migrationsOf(notifications);
  const expanding = [KnownName1700000400200, NamesKnownBefore1700000400300];
  const older = migrations.filter((each) => !expanding.includes(each as (typeof expanding)[number]));
  expect(older).toHaveLength(migrations.length - 2);
  database = await testDatabase({ migrations: older, name: 'known_name' });
  const source = await dataSource({ url: database.url, poolSize: 2 }).initialize();
  close = () => source.destroy();
  sql = sqlOf(source);
  await before.meeting(meetingId, 'Meeting in Sarajevo');
  await before.group('climate', 'Climate');
  await before.item(itemId, 'Inventory');
  await before.offer(offerId, 'Pay It Forward');
  // More than one step of the filling.
  await sql.query(`INSERT INTO known_meeting SELECT gen_random_uuid(), 'Meeting ' || n FROM generate_series(1, 2500) n`);
  await migrate(database.url, migrations);
});
afterAll(async () => {
  await close();
  await database.drop();
});

test('what was known before the schema has its name in it', async () => {
  const named = [await nameOf(meetingId), await nameOf('climate'), await nameOf(itemId), await nameOf(offerId)];
  expect(named).toEqual(['Meeting in Sarajevo', 'Climate', 'Inventory', 'Pay It Forward']);
  const [{ count }] = (await sql.query(`SELECT count(*)::int AS count FROM known_name`)) as [{ count: number }];
  expect(count).toBe(2504);
});

test('what older code hears of during a rollout, or after a rollback, newer code knows by its newest name', async () => {
  const later = newId();
  await before.meeting(later, 'Meeting in Tuzla');
  await before.meeting(meetingId, 'Meeting in Sarajevo, moved');
  await before.group('climate', 'Local climate action');
  await before.item(itemId, 'Greenhouse gas inventory');
  await before.offer(offerId, 'Pay It Forward, again');
  const named = [await nameOf(later), await nameOf(meetingId), await nameOf('climate'), await nameOf(itemId), await nameOf(offerId)];
  expect(named).toEqual([
    'Meeting in Tuzla',
    'Meeting in Sarajevo, moved',
    'Local climate action',
    'Greenhouse gas inventory',
    'Pay It Forward, again',
  ]);
});

test('filled again, a name that is newer stays', async () => {
  await sql.query(`UPDATE known_name SET name = 'Newer' WHERE id = $1`, [meetingId]);
  const source = dataSource({ url: database.url, poolSize: 1 });
  await source.initialize();
  const runner = source.createQueryRunner();
  await new NamesKnownBefore1700000400300().up(runner);
  await runner.release();
  await source.destroy();
  expect(await nameOf(meetingId)).toBe('Newer');
});

test('what newer code hears of, it and older code know by the same name', async () => {
  const running = await runningNotifications();
  try {
    const called = { ...MeetingCalled.example, meetingId };
    await running.publish(MeetingCalled, { ...called, title: 'First' });
    const { warnings: _, ...meeting } = called;
    await running.publish(MeetingUpdated, { ...MeetingUpdated.example, ...meeting, title: 'Second' });
    await running.publish(WorkingGroupFormed, { ...WorkingGroupFormed.example, groupId: 'climate', name: 'Third' });
    await running.publish(WorkingGroupUpdated, { ...WorkingGroupUpdated.example, groupId: 'climate', name: 'Fourth' });
    await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, title: 'Fifth' });
    await running.publish(PlatformOffered, { ...PlatformOffered.example, offerId, name: 'Sixth' });
    await running.settled();
    const newer = await running.sql.query(`SELECT id, name FROM known_name ORDER BY name`);
    const older = await running.sql.query(
      `SELECT id::text, title AS name FROM known_meeting UNION ALL SELECT id, name FROM known_group
       UNION ALL SELECT id::text, title FROM known_item UNION ALL SELECT id::text, name FROM known_offer ORDER BY name`,
    );
    expect(newer.map(({ name }) => name)).toEqual(['Fifth', 'Fourth', 'Second', 'Sixth']);
    expect(newer).toEqual(older);
  } finally {
    await running.stop();
  }
});
