import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CityRegistered } from '#contracts';
import { sqlOf } from '#database';
import { newId } from '#domain';
import { toMessage } from '#events';
import { migrationsOf, openHandlers, type OpenHandlers } from '#service';
import { testDatabase, type TestDatabase } from '#testing';
import { workingGroups } from '#working-groups';
import { run } from '../src/run.ts';

let database: TestDatabase;
let handlers: OpenHandlers;

beforeEach(async () => {
  database = await testDatabase({ migrations: migrationsOf(workingGroups), name: 'redrive' });
  handlers = await openHandlers(workingGroups, database.url);
});
afterEach(async () => {
  await handlers.close();
  await database.drop();
});

async function hear(key: string, sequence: number, data: object = { ...CityRegistered.example, cityId: key }): Promise<void> {
  const by = { actor: 'test', correlationId: newId(), causationId: null, traceparent: null, rosterVersion: null };
  const event = {
    id: newId(),
    key,
    sequence,
    type: CityRegistered.type,
    subject: key,
    time: new Date(),
    data: JSON.stringify(data),
    ...by,
  };
  const message = toMessage(event, { service: 'membership', topic: CityRegistered.topic, publicUrl: 'http://localhost:3000' });
  await handlers.answering.take([{ ...message, partition: 0, offset: '0' }]);
}

async function admin(...args: string[]) {
  process.env['DATABASE_URL'] = database.url;
  const said = { out: '', err: '' };
  const code = await run(args, { out: (line) => (said.out += `${line}\n`), err: (line) => (said.err += `${line}\n`) });
  return { code, ...said };
}

const cities = () => sqlOf(handlers.source).query('SELECT id FROM roster_city ORDER BY id');
const service = ['--service', 'working-groups'];

test('a key that waited for what was missing is resumed by redrive', async () => {
  await hear('tuzla', 2);
  await hear('tuzla', 1);
  expect(await admin('redrive', ...service, '--all', '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/tuzla: 2 queued: gap/),
  });
  expect(await cities()).toEqual([]);
  expect(await admin('redrive', ...service, '--key', 'tuzla')).toMatchObject({
    code: 0,
    out: expect.stringContaining('resumed, 2 applied, 0 queued'),
  });
  expect(await cities()).toEqual([{ id: 'tuzla' }]);
});

test('an event that fails again stays, and is given up with a reason', async () => {
  await hear('zenica', 1, {});
  await hear('zenica', 2);
  expect(await admin('redrive', ...service, '--key', 'zenica')).toMatchObject({
    code: 1,
    out: expect.stringContaining('parked, 0 applied, 2 queued'),
  });
  expect(await admin('discard', ...service, '--key', 'zenica', '--reason', 'Empty.')).toMatchObject({
    code: 0,
    out: expect.stringContaining('resumed, 1 applied'),
  });
  expect(await cities()).toEqual([{ id: 'zenica' }]);
  expect(await sqlOf(handlers.source).query('SELECT key, sequence, reason, actor FROM discarded_event')).toEqual([
    { key: 'zenica', sequence: 1, reason: 'Empty.', actor: 'urn:b40:admin' },
  ]);
});

test('a key that is not parked is none to redrive', async () => {
  expect(await admin('redrive', ...service, '--key', 'mostar')).toMatchObject({ code: 1, out: 'no such parked key\n' });
});
