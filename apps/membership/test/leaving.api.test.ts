import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '#domain';
import { aNetwork, type ANetwork } from './network.ts';

/** How cities are suspended, leave and come back, and what is answered about each day of it. */
let network: ANetwork;
const of: Record<string, string> = {};
beforeAll(async () => {
  network = await aNetwork();
  await network.founded([await network.aCity({ id: 'istanbul' }), await network.aCity({ id: 'izmir' })]);
  for (const id of ['sarajevo', 'tuzla', 'zenica', 'mostar']) of[id] = await network.aMembership(await network.aCity({ id }), 'member');
});
afterAll(() => network.stop());

/** Changes of the roster follow each other in their days: every test goes on from the last one that ran. */
let lastDay = '2022-05-01';
const later = () => (lastDay = addDays(lastDay, 30));
const dayBefore = (day: string) => addDays(day, -1);

const act = async (cityId: string, name: string, body: object) => {
  const answer = await network.secretariat.post(`/v1/memberships/${of[cityId]}/${name}`, body);
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined]);
  return answer.body;
};
const get = async (path: string) => (await network.secretariat.get(path)).body;
const membersOn = async (day?: string) => {
  const { items, count } = await get(`/v1/members${day ? `?on=${day}` : ''}`);
  return { cities: items.map(({ cityId }: { cityId: string }) => cityId), count };
};
/** Scheduled for its mayor, who has held the mandate since before. */
const aPresidency = async (cityId: string) => {
  const mandate = await network.aMandate({ cityId });
  return (await network.secretariat.post('/v1/presidencies', { mandateId: mandate.id })).body.id as string;
};
const startOf = (presidencyId: string, body: object = {}) => network.secretariat.post(`/v1/presidencies/${presidencyId}/start`, body);

describe('a suspended city', () => {
  test('is not counted from that day, until it is reinstated', async () => {
    const [out, back] = [later(), later()];
    const { count } = await membersOn();
    const { rosterVersion } = await get('/v1/network');
    await act('tuzla', 'suspension', { effectiveOn: out, reason: 'At its own request.' });
    expect(await get('/v1/members')).toMatchObject({ count: count - 1, rosterVersion: rosterVersion + 1 });
    await act('tuzla', 'reinstatement', { effectiveOn: back, reason: 'The grounds are gone.' });
    expect(await get('/v1/members')).toMatchObject({ count, rosterVersion: rosterVersion + 2 });
    for (const [day, counted] of [
      [dayBefore(out), true],
      [out, false],
      [dayBefore(back), false],
      [back, true],
    ] as const) {
      const { cities, count: then } = await membersOn(day);
      expect([day, cities.includes('tuzla'), then]).toEqual([day, counted, counted ? count : count - 1]);
    }
  });

  test('that leaves changes the roster and not the count', async () => {
    await act('mostar', 'suspension', { effectiveOn: later(), reason: 'For a while.' });
    const { memberCount, rosterVersion } = await get('/v1/network');
    await act('mostar', 'departure', { effectiveOn: later(), reason: 'For good.' });
    const last = (await network.published()).at(-1)!;
    const data = { countBefore: memberCount, countAfter: memberCount, rosterVersion: rosterVersion + 1 };
    expect(last).toMatchObject({ name: 'CityLeft', data });
  });
});

test('a city that left and comes back begins a new membership; the old one stays as it was', async () => {
  const before = of['zenica'];
  const [left, applied, returned] = [later(), later(), later()];
  await act('zenica', 'departure', { effectiveOn: left, reason: 'The council decided to leave.' });
  expect((await network.secretariat.post(`/v1/memberships/${before}/completion`, { effectiveOn: applied })).body.code).toBe(
    'membership-not-acceding',
  );
  const { status, body } = await network.secretariat.post('/v1/cities/zenica/application', { on: applied });
  expect(status).toBe(201);
  of['zenica'] = body.id;
  await act('zenica', 'decision', { outcome: 'accepted', on: applied });
  await act('zenica', 'accession-declaration', { personId: await network.aDelegate('zenica'), on: applied });
  await act('zenica', 'completion', { effectiveOn: returned });
  expect((await get('/v1/memberships?city=zenica')).items.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
    [before, 'former'],
    [of['zenica'], 'member'],
  ]);
  expect((await get('/v1/memberships?city=zenica&open=true')).items).toMatchObject([{ id: of['zenica'] }]);
  expect((await get('/v1/memberships?city=zenica&open=false')).items).toMatchObject([{ id: before, state: 'former' }]);
  for (const [day, counted] of [
    [dayBefore(left), true],
    [left, false],
    [dayBefore(returned), false],
    [returned, true],
  ] as const)
    expect([day, (await membersOn(day)).cities.includes('zenica')]).toEqual([day, counted]);
});

describe('a presidency', () => {
  test('is vacated when its city is suspended, and the next does not start while it is', async () => {
    const [from, out] = [later(), later()];
    const id = await aPresidency('sarajevo');
    expect((await startOf(id, { on: from })).status).toBe(200);
    expect((await get('/v1/network')).presidency).toMatchObject({ id, cityId: 'sarajevo' });
    await act('sarajevo', 'suspension', { effectiveOn: out, reason: 'At its own request.' });
    expect(await get(`/v1/presidencies/${id}`)).toMatchObject({ state: 'vacated', endedOn: out, reason: 'city-suspended' });
    expect((await get('/v1/network')).presidency).toBeNull();
    expect((await get(`/v1/presidencies?on=${dayBefore(out)}`)).items).toMatchObject([{ id }]);
    expect((await get(`/v1/presidencies?on=${out}`)).items).toEqual([]);
    const { mandateId } = await get(`/v1/presidencies/${id}`);
    const { body: next } = await network.secretariat.post('/v1/presidencies', { mandateId });
    expect(await startOf(next.id, { on: out })).toMatchObject({ status: 409, body: { code: 'city-not-member' } });
  });

  test('of a city that is no member does not start', async () => {
    const id = await aPresidency(await network.aCity());
    expect(await startOf(id)).toMatchObject({ status: 409, body: { code: 'city-not-member' } });
  });

  test('is active alone', async () => {
    const [first, second] = [await aPresidency('istanbul'), await aPresidency('izmir')];
    expect((await startOf(first, { on: later() })).status).toBe(200);
    expect(await startOf(second)).toMatchObject({ status: 409, body: { code: 'presidency-already-active' } });
    expect(await network.secretariat.post(`/v1/presidencies/${second}/end`)).toMatchObject({
      status: 409,
      body: { code: 'presidency-not-active' },
    });
  });
});
