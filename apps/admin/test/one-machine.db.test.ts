import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { membership } from '#membership';
import { notifications } from '#notifications';
import { testDatabase, testIdentity, type TestDatabase } from '#testing';
import { acts, OnALog } from './platform.ts';

jest.setTimeout(120_000);
let log: TestDatabase;
let members: OnALog;
let notices: OnALog;
const act = acts(() => members.api);

beforeAll(async () => {
  log = await testDatabase({ name: 'events' });
  const identity = await testIdentity();
  members = await new OnALog(membership, { database: log.url }, identity).open();
  notices = await new OnALog(notifications, { database: log.url }, identity).open();
  for (const city of ['sarajevo', 'laktasi']) await act.register(city);
  await act.found('sarajevo', 'laktasi');
});
afterAll(async () => {
  await notices?.close();
  await members?.close();
  await log?.drop();
});

test('on the log in PostgreSQL a restored publisher is found, repaired, and goes on', async () => {
  await members.allSent();
  const restore = await members.backUp();
  await act.accede('tuzla');
  await members.allSent();
  const lost = await members.events();
  await members.stop();
  await members.use(await restore());
  expect(await members.admin('verify', '--service', 'membership')).toMatchObject({ code: 1 });
  expect(await members.admin('repair', '--service', 'membership')).toMatchObject({ code: 0 });
  expect(await members.events()).toEqual(lost);
  await members.start();
  await act.register('zenica');
  await members.allSent();
  expect(await members.admin('verify', '--service', 'membership')).toMatchObject({ code: 0 });
});

test('a restored consumer is set back and takes everything in once', async () => {
  await notices.hasRead(members, 'journal');
  const restore = await notices.backUp();
  for (const city of ['mostar', 'doboj']) await act.register(city);
  await notices.hasRead(members, 'journal');
  await notices.stop();
  await notices.use(await restore());
  expect(await notices.admin('verify', '--service', 'notifications')).toMatchObject({
    code: 1,
    out: expect.stringContaining('group has passed'),
  });
  expect(await notices.admin('repair', '--service', 'notifications')).toMatchObject({ code: 0, out: expect.stringContaining('set back') });
  await notices.start();
  await notices.hasRead(members, 'journal');
  await notices.hasRead(members, 'notices');
  expect(await notices.rows('SELECT id FROM journal ORDER BY id')).toEqual(await members.rows('SELECT id FROM event ORDER BY id'));
  expect(await notices.admin('verify', '--service', 'notifications')).toMatchObject({ code: 0 });
});

test('what is kept of others is compared with a rebuild from the journal', async () => {
  expect(await notices.admin('rebuild-projection', '--service', 'notifications', '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ 13 tables, 0 differ/),
  });
  await notices.rows(`UPDATE roster_city SET name = 'Nowhere' WHERE id = 'doboj'`);
  const one = ['rebuild-projection', '--service', 'notifications', '--projection'];
  expect(await notices.admin(...one, 'roster_person', '--dry-run')).toMatchObject({ code: 0 });
  expect(await notices.admin(...one, 'roster_city', '--dry-run')).toMatchObject({ code: 1 });
  expect(await notices.admin(...one, 'roster_city')).toMatchObject({ code: 0 });
  expect(await notices.rows(`SELECT FROM roster_city WHERE name = 'Nowhere'`)).toEqual([]);
  expect(await notices.admin(...one, 'journal')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no projection journal: there are roster, '),
  });
});
