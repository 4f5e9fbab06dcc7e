import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  ActionItemAdded,
  ActionItemUpdated,
  AttendanceConfirmed,
  MeetingCalled,
  MeetingUpdated,
  WorkingGroupFormed,
  type ActionItemUpdated as Updated,
} from '#contracts';
import { sqlOf, type Sql } from '#database';
import { addDays, newId, todayIn } from '#domain';
import { eventually } from '#testing';
import { Digests } from '../src/digests/digests.ts';
import { makeDigest, newestOfEach } from '../src/digests/make-digest.ts';
import { momentOf } from '../src/preferences/digest-time.ts';
import { stillReachable } from '../src/preferences/office-addresses.ts';
import { forgetOffices, hearing, mailsTo, want } from './offices.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let source: DataSource;
const [inventory, waste] = [newId(), newId()];
const zone = 'Europe/Istanbul';
const address = 'office@sarajevo.example';

beforeAll(async () => {
  running = await runningNotifications();
  source = running.service.app.get(DataSource);
  await running.register('sarajevo', { name: 'Sarajevo' });
  await running.members('sarajevo', 'tuzla');
  await running.publish(WorkingGroupFormed, { ...WorkingGroupFormed.example, groupId: 'climate', leadCityId: 'sarajevo' });
  for (const [itemId, title] of [
    [inventory, 'Inventory'],
    [waste, 'Waste'],
  ] as const)
    await running.publish(ActionItemAdded, {
      ...ActionItemAdded.example,
      itemId,
      title,
      groupId: 'climate',
      owner: { groupId: 'climate' },
    });
  await running.settled();
});
afterAll(() => running.stop());
beforeEach(async () => {
  await forgetOffices(running);
  await hearing(running, 'sarajevo', [address]);
});

async function updated(itemId: string, progress: number): Promise<void> {
  await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId, groupId: 'climate', progress } satisfies Updated);
  await running.settled();
}
const make = (sql?: Sql) => (sql ? makeDigest(sql, 'sarajevo', zone) : source.transaction((em) => makeDigest(sqlOf(em), 'sarajevo', zone)));
/** Its hour has come, so many seconds ago. */
const comeDue = (seconds = 1) =>
  running.sql.query(`UPDATE office_preference SET digest_at = clock_timestamp() - make_interval(secs => $1) WHERE office_id = 'sarajevo'`, [
    seconds,
  ]);
const nextAt = async (): Promise<Date> => {
  const [row] = await running.sql.query<{ at: Date }>(`SELECT digest_at AS at FROM office_preference WHERE office_id = 'sarajevo'`);
  return row!.at;
};
const dueAt = async (): Promise<Date | undefined> => {
  const [row] = await running.sql.query<{ at: Date }>(`SELECT at FROM due WHERE kind = 'digest' AND id = 'sarajevo'`);
  return row?.at;
};
const digests = (to = address) => mailsTo(running, to, 'Digest');
const waiting = async () => {
  const [row] = await running.sql.query<{ count: number }>(`SELECT count(*)::int AS count FROM digest_entry WHERE digest_id IS NULL`);
  return row!.count;
};
const today = () => todayIn(zone);

test('a digest has one entry a thing with its newest state, the newest first', async () => {
  const [meetingId, another] = [newId(), newId()];
  await want(running, 'sarajevo', { emails: [{ address }], delivery: { default: 'digest' } });
  await updated(inventory, 10);
  await updated(waste, 20);
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId, title: 'As it was called' });
  await running.publish(MeetingUpdated, { ...MeetingUpdated.example, meetingId, title: 'As it is now' });
  await running.publish(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId: another, cityId: 'sarajevo' });
  await updated(inventory, 30);
  await comeDue();
  await make();
  const [digest, ...others] = await digests();
  expect([digest!.identity, others]).toEqual([`digest/sarajevo/${today()}/0`, []]);
  const titles = [...digest!.html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title);
  expect(titles).toEqual([
    'Action item GHG: planned',
    'Sarajevo will come: –',
    'Meeting changed: As it is now',
    'Action item GHG: planned',
  ]);
  const places = ['30 per cent', 'will come', 'As it is now', '20 per cent'].map((word) => digest!.text.indexOf(word));
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(places[0]).toBeGreaterThan(0);
  for (const old of ['10 per cent', 'As it was called']) expect(digest!.text).not.toContain(old);
  expect(await waiting()).toBe(0);
});

test('of a meeting or an offer each city’s story is a thing of its own, and what is told of the whole is another', () => {
  const entry = (kind: string, subject: string, words: Record<string, string>) => ({ id: newId(), kind, subject, words });
  const entries = [
    entry('AttendanceDeclined', 'meeting', { city: 'Tuzla' }),
    entry('MeetingUpdated', 'meeting', {}),
    entry('AttendanceConfirmed', 'meeting', { city: 'Zenica' }),
    entry('AttendanceConfirmed', 'meeting', { city: 'Tuzla' }),
    entry('MeetingCalled', 'meeting', {}),
    entry('CityLive', 'enrolment', { city: 'Tuzla' }),
    entry('CityEnrolled', 'enrolment', { city: 'Tuzla' }),
    entry('CityEnrolled', 'another enrolment', { city: 'Tuzla' }),
  ];
  expect(newestOfEach(entries)).toEqual([0, 1, 2, 5, 7].map((at) => entries[at]));
});

test('nothing to tell is no mail, and the next is due at the next hour all the same', async () => {
  await comeDue();
  const next = await make();
  expect([await digests(), next]).toEqual([[], await nextAt()]);
  expect(next!.getTime()).toBeGreaterThan(Date.now());
  expect(next).toEqual(momentOf(todayIn(zone, next!), 7, zone));
  expect(await running.sql.query(`SELECT 1 FROM digest`)).toEqual([]);
});

test('before its hour there is none, however often it is looked', async () => {
  await updated(inventory, 10);
  for (const next of [await make(), await make()]) expect(next).toEqual(await nextAt());
  expect([await digests(), await waiting()]).toEqual([[], 1]);
});

test('once an office and a day: by two at once, done again, and when its hour is put later on the same day', async () => {
  await updated(inventory, 10);
  await comeDue();
  await Promise.all([make(), make(), make()]);
  await updated(inventory, 20);
  await make();
  await comeDue();
  await make();
  expect(await digests()).toHaveLength(1);
  expect(await waiting()).toBe(1);
  await want(running, 'sarajevo', { emails: [{ address }], digestHour: 23 });
  expect(todayIn(zone, await nextAt()) > today()).toBe(true);
});

test('what comes while it is made is in the next; nothing is forgotten, nothing told twice', async () => {
  await updated(inventory, 10);
  await updated(waste, 20);
  await comeDue();
  let came = 0;
  await source.transaction((em) => {
    const sql = sqlOf(em);
    // In the middle: its mails are being queued.
    const meanwhile: Sql = {
      async query<R>(text: string, params: unknown[] = []) {
        if (text.startsWith('INSERT INTO mail') && came++ === 0) await updated(inventory, 30);
        return sql.query<R>(text, params);
      },
    };
    return make(meanwhile);
  });
  expect([came, await waiting(), (await digests()).length]).toEqual([1, 1, 1]);
  expect((await digests())[0]!.text).not.toContain('30');
  // As of yesterday.
  await running.sql.query(`UPDATE digest SET day = day - 1`);
  await running.sql.query(`UPDATE mail SET identity = identity || '/yesterday' WHERE kind = 'Digest'`);
  await comeDue();
  await make();
  const [, second, ...more] = await digests();
  expect([second!.text.includes('30'), second!.text.includes('Waste'), more, await waiting()]).toEqual([true, false, [], 0]);
});

test('one that breaks in the middle is not made at all, and then whole', async () => {
  await updated(inventory, 10);
  await comeDue();
  const broken = source.transaction(async (em) => {
    await make(sqlOf(em));
    throw new Error('killed');
  });
  await expect(broken).rejects.toThrow('killed');
  expect([await digests(), await waiting()]).toEqual([[], 1]);
  await make();
  expect([(await digests()).length, await waiting()]).toEqual([1, 0]);
});

test('what an office says while its digest is made comes after: a mail to an address that it takes away finds nobody', async () => {
  await updated(inventory, 10);
  await comeDue();
  let said: Promise<unknown> | undefined;
  await source.transaction(async (em) => {
    await make(sqlOf(em));
    said = want(running, 'sarajevo', { emails: [], digestHour: 5 });
    await eventually(async () => {
      const [row] = await running.sql.query<{ waits: boolean }>(`SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS waits`);
      return row!.waits;
    });
  });
  await said;
  expect([(await digests()).length, await waiting()]).toEqual([1, 0]);
  expect(await stillReachable(running.sql, 'sarajevo', address)).toBe(false);
  const next = await nextAt();
  expect([todayIn(zone, next) > today(), next]).toEqual([true, momentOf(todayIn(zone, next), 5, zone)]);
});

test('each address has what it wants to hear, in the language of the office; who wants nothing of it has none', async () => {
  const [quiet, alerts] = ['quiet@sarajevo.example', 'alerts@sarajevo.example'];
  await hearing(running, 'sarajevo', [address, quiet, alerts]);
  await want(running, 'sarajevo', {
    emails: [{ address }, { address: quiet, mutedKinds: ['ActionItemUpdated'] }, { address: alerts, alertsOnly: true }],
    language: 'bs',
  });
  await updated(inventory, 10);
  await comeDue();
  await make();
  expect((await digests()).map(({ language }) => language)).toEqual(['bs']);
  expect([await digests(quiet), await digests(alerts)]).toEqual([[], []]);
});

test('what is muted, or has nobody to go to by then, is told to nobody and is gone', async () => {
  await updated(inventory, 10);
  await want(running, 'sarajevo', { emails: [{ address }], mutedKinds: ['ActionItemUpdated'] });
  await comeDue();
  await make();
  expect([await digests(), await waiting()]).toEqual([[], 0]);
});

test('the service makes it by itself when its time has come, and after a restart at that hour', async () => {
  await updated(inventory, 10);
  // It was due while nobody was there.
  await comeDue(3_600);
  await running.sql.query(`UPDATE due SET at = clock_timestamp() - interval '1 hour' WHERE kind = 'digest'`);
  await eventually(async () => expect(await digests()).toHaveLength(1));
  await eventually(async () => expect(await dueAt()).toEqual(await nextAt()));
  expect((await nextAt()).getTime()).toBeGreaterThan(Date.now());
});

test('a change of the hour counts from the next time that it comes; one that is overdue stays so', async () => {
  const hour = (new Date(Date.now() + 3 * 3_600_000).getUTCHours() + 3) % 24;
  await want(running, 'sarajevo', { emails: [{ address }], digestHour: hour });
  const next = await nextAt();
  expect(await dueAt()).toEqual(next);
  expect(next).toEqual(momentOf(todayIn(zone, next), hour, zone));
  expect(next.getTime() - Date.now()).toBeLessThan(24 * 3_600_000);
  await updated(inventory, 10);
  await running.sql.query(`DELETE FROM due`);
  await comeDue(600);
  const overdue = await nextAt();
  await want(running, 'sarajevo', { emails: [{ address }], digestHour: (hour + 1) % 24 });
  expect(await nextAt()).toEqual(overdue);
  await make();
  expect((await digests()).map(({ identity }) => identity)).toEqual([`digest/sarajevo/${todayIn(zone, overdue)}/0`]);
  expect(todayIn(zone, await nextAt()) > todayIn(zone, overdue)).toBe(true);
});

test('the work itself bears to be done twice', async () => {
  const work = running.service.app.get(Digests);
  await updated(inventory, 10);
  await comeDue();
  const [first, second] = await Promise.all([1, 2].map((tries) => work.perform({ id: 'sarajevo', tries })));
  expect([first, second]).toEqual([await nextAt(), await nextAt()]);
  expect(await digests()).toHaveLength(1);
  expect(await work.perform({ id: 'nobody', tries: 1 })).toBeUndefined();
});

test('one that was due days ago is the digest of the last hour that has come', async () => {
  await updated(inventory, 10);
  await comeDue(3 * 86_400);
  await make();
  const [digest] = await digests();
  const hourHasCome = momentOf(today(), 7, zone) <= new Date();
  expect(digest!.identity).toBe(`digest/sarajevo/${hourHasCome ? today() : addDays(today(), -1)}/0`);
});
