import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MandateCorrected, MandateEnded, MandateScheduled, MandateStarted } from '#contracts';
import { newId } from '#domain';
import { projectionsOf } from '#service';
import { serviceUnderTest, type ServiceUnderTest } from '#testing';
import { meetings } from '../src/index.ts';
import { theBalkans, type Balkans } from './network.ts';

/** What this service keeps of membership's facts can be made anew from the beginning, whatever order the keys come in. */
let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans(3);
  await balkans.join('tuzla', '2022-04-26');
  await balkans.suspend('laktasi', '2022-05-01');
  await balkans.reinstate('laktasi', '2022-06-01');
  await balkans.leave('member-04', '2022-07-01');
  await balkans.join('member-04', '2022-08-01');
  await balkans.leave('tuzla', '2022-09-01');
  const delegate = await balkans.mandate('sarajevo', { office: 'delegate' });
  await delegate.end();
  await putRight(balkans);
  await balkans.register('laktasi', { name: 'Laktaši', municipalDay: '04-26' });
  await balkans.term.end('2022-11-29');
});
afterAll(() => balkans.stop());

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
    for (const [type, data] of inOrder(balkans.history)) await shadow.hear(type, data);
    const rebuilt = await projection(shadow);
    expect(rebuilt).toEqual(await projection(balkans));
    for (const table of tables) expect([table, rebuilt[table]!.length > 0]).toEqual([table, true]);
  } finally {
    await shadow.stop();
  }
});
