import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  InstitutionRegistered,
  MandateCorrected,
  MandateEnded,
  MandateScheduled,
  MandateStarted,
  StopCancelled,
  StopCompleted,
  StopRescheduled,
  StopScheduled,
  TravellingProgrammeCancelled,
  TravellingProgrammePlanned,
  TravellingProgrammeUpdated,
} from '#contracts';
import { newId } from '#domain';
import { projectionsOf } from '#service';
import { serviceUnderTest, type ServiceUnderTest } from '#testing';
import { meetings } from '../src/index.ts';
import { theBalkans, type Balkans } from './network.ts';

/** What this service keeps of others' facts can be made anew from the beginning, whatever order the keys come in. */
let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans(3);
  await balkans.join('tuzla', '2022-04-26');
  await balkans.suspend('laktasi', '2022-05-01');
  await balkans.reinstate('laktasi', '2022-06-01');
  await balkans.leave('member-04', '2022-07-01');
  await balkans.join('member-04', '2022-08-01');
  await balkans.leave('tuzla', '2022-09-01');
  await correctTheRoster(balkans);
  const delegate = await balkans.mandate('sarajevo', { office: 'delegate' });
  await delegate.end();
  await putRight(balkans);
  await travel(balkans);
  await balkans.register('laktasi', { name: 'Laktaši', municipalDay: '04-26' });
  await balkans.term.end('2022-11-29');
  await balkans.hear(InstitutionRegistered, InstitutionRegistered.example);
});
afterAll(() => balkans.stop());

/** Of every change another day, one of them twice, and an annulment; once the city was suspended again after it. */
async function correctTheRoster(balkans: Balkans): Promise<void> {
  const [zenica, mostar] = ['zenica', 'mostar'];
  const last = async (act: Promise<void>) => (await act, balkans.rosterVersion());
  const joined = await last(balkans.join(zenica, '2022-10-01'));
  const suspended = await last(balkans.suspend(zenica, '2022-10-03'));
  const again = await last(balkans.reinstate(zenica, '2022-10-05'));
  const corrected = await balkans.correct({ cityId: zenica, change: 'joined', rosterVersion: joined }, '2022-10-02');
  await balkans.correct({ cityId: zenica, change: 'joined', rosterVersion: corrected }, '2022-01-01');
  await balkans.correct({ cityId: zenica, change: 'suspended', rosterVersion: suspended }, '2022-10-04');
  const reinstated = await balkans.correct({ cityId: zenica, change: 'reinstated', rosterVersion: again }, '2022-10-06');
  await balkans.correct({ cityId: zenica, change: 'reinstated', rosterVersion: reinstated });
  await balkans.reinstate(zenica, '2022-10-07');
  const left = await last(balkans.leave(zenica, '2022-10-08'));
  await balkans.correct({ cityId: zenica, change: 'left', rosterVersion: left });
  const away = await last(balkans.suspend(zenica, '2022-10-09'));
  await balkans.correct({ cityId: zenica, change: 'suspended', rosterVersion: away });
  await balkans.suspend(zenica, '2022-10-10');
  const mistaken = await last(balkans.join(mostar, '2022-10-10'));
  await balkans.correct({ cityId: mostar, change: 'joined', rosterVersion: mistaken });
}

/** Mandates that were told beforehand, corrected there and back, and annulled. */
async function putRight({ hear, person, mandate }: Balkans): Promise<void> {
  const deputy = { mandateId: newId(), personId: await person(), cityId: 'sarajevo', office: 'deputy-mayor' };
  const [ahead, right] = [
    { from: '2199-01-01', until: null },
    { from: '2021-01-01', until: null },
  ];
  await hear(MandateScheduled, { ...deputy, ...ahead });
  await hear(MandateCorrected, { ...deputy, before: ahead, after: right, reason: 'A slip.' });
  await hear(MandateStarted, { ...deputy, ...right });
  await hear(MandateScheduled, { ...deputy, ...right, until: '2022-06-01' });
  await hear(MandateEnded, { ...deputy, ...right, until: '2022-06-01', reason: null });
  const before = { ...right, until: '2022-06-01' };
  await hear(MandateCorrected, { ...deputy, before, after: { ...right, until: '2022-07-01' }, reason: 'A slip.' });
  for (const from of ['2020-01-01', '2199-01-01']) await (await mandate('sarajevo', { office: 'delegate', from })).annul();
}

/** A programme that runs and is named anew, and one that is cancelled with its stop. */
async function travel({ hear }: Balkans): Promise<void> {
  const of = { kind: 'festival-train', title: 'Train', itemId: newId(), leadCityId: 'istanbul', supportingCityIds: ['laktasi'] };
  const [runs, fails] = [
    { programmeId: newId(), ...of },
    { programmeId: newId(), ...of },
  ];
  const stopOf = ({ programmeId, title, leadCityId }: typeof runs, cityId: string, from: string, until: string) => {
    return { stopId: newId(), programmeId, title, leadCityId, cityId, from, until };
  };
  const [first, second, third] = [
    stopOf(runs, 'tuzla', '2023-05-01', '2023-05-04'),
    stopOf(runs, 'zenica', '2023-05-10', '2023-05-14'),
    stopOf(fails, 'zenica', '2023-05-10', '2023-05-14'),
  ];
  for (const programme of [runs, fails]) await hear(TravellingProgrammePlanned, programme);
  for (const stop of [first, second, third]) await hear(StopScheduled, stop);
  await hear(StopRescheduled, { ...second, from: '2023-06-10', until: '2023-06-14', before: { from: second.from, until: second.until } });
  await hear(TravellingProgrammeUpdated, { ...runs, title: 'Night train' });
  await hear(StopCompleted, { ...first, title: 'Night train', on: '2023-05-03', visitors: 1200 });
  await hear(StopCancelled, { ...third, reason: 'Works.' });
  await hear(TravellingProgrammeCancelled, { ...fails, reason: 'Works.' });
}

test('what was corrected is kept as it now stands', async () => {
  const rows = await balkans.sql.query(
    `SELECT from_on AS "from", until_on AS "until" FROM roster_member WHERE city_id IN ('zenica', 'mostar') ORDER BY from_version`,
  );
  expect(rows).toEqual([
    { from: '2022-01-01', until: '2022-10-04' },
    { from: '2022-10-07', until: '2022-10-10' },
  ]);
  const changes = await balkans.sql.query<{ change: string; on: string }>(
    `SELECT change, effective_on AS "on" FROM roster_change WHERE city_id IN ('zenica', 'mostar') ORDER BY version`,
  );
  expect(changes.map(({ change, on }) => `${change} ${on}`)).toEqual([
    'joined 2022-01-01',
    'suspended 2022-10-04',
    'reinstated 2022-10-07',
    'suspended 2022-10-10',
  ]);
});

const tables = projectionsOf(meetings);

async function projection({ sql }: ServiceUnderTest): Promise<Record<string, unknown[]>> {
  const rows = tables.map(async (table) => [table, await sql.query(`SELECT * FROM ${table} t ORDER BY t::text`)] as const);
  return Object.fromEntries(await Promise.all(rows));
}

test.each<[string, (history: Balkans['history']) => Balkans['history']]>([
  ['in the order they came', (history) => history],
  [
    'one key after the other, the last first',
    (history) => [...Map.groupBy(history, ([type, data]) => type.keyOf(data)).values()].toReversed().flat(),
  ],
])('from the events, %s, the same rows are made', async (_, inOrder) => {
  const shadow = await serviceUnderTest(meetings);
  try {
    for (const [type, data, time] of inOrder(balkans.history)) await shadow.hear(type, data, time);
    const rebuilt = await projection(shadow);
    expect(rebuilt).toEqual(await projection(balkans));
    for (const table of tables) expect([table, rebuilt[table]!.length > 0]).toEqual([table, true]);
  } finally {
    await shadow.stop();
  }
});

test('what comes a second time changes nothing', async () => {
  const before = await projection(balkans);
  const ofRoster = balkans.history.filter(([type, data]) => type.keyOf(data) === 'network' && 'rosterVersion' in data);
  for (const [type, data] of ofRoster) await balkans.hear(type, data);
  expect(await projection(balkans)).toEqual(before);
});
