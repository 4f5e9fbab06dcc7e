import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '#domain';
import { aNetwork, type ANetwork } from './network.ts';

/** How the count went from 2 to 4 at Sarajevo, and what is answered about each day of it. */
let network: ANetwork;
const meetingId = randomUUID();
const of: Record<string, string> = {};
const act = async (cityId: string, name: string, body: object) => {
  const answer = await network.secretariat.post(`/v1/memberships/${of[cityId]}/${name}`, body);
  expect([name, answer.status, answer.body.code]).toEqual([name, 200, undefined]);
  return answer.body;
};
const get = async (path: string) => (await network.secretariat.get(path)).body;
const membersOn = async (day?: string) => {
  const { items, count, rosterVersion } = await get(`/v1/members${day ? `?on=${day}` : ''}`);
  return { cities: items.map(({ cityId }: { cityId: string }) => cityId), count, rosterVersion };
};

beforeAll(async () => {
  network = await aNetwork();
  for (const [id, name] of Object.entries({
    istanbul: 'İstanbul',
    sarajevo: 'Sarajevo',
    tuzla: 'Tuzla',
    zenica: 'Zenica',
    bijeljina: 'Бијељина',
  }))
    await network.aCity({ id, name, country: id === 'istanbul' ? 'TR' : 'BA' });
  await network.founded([{ cityId: 'istanbul' }, { cityId: 'sarajevo', founding: true }]);
  for (const id of ['tuzla', 'zenica'])
    of[id] = (await network.secretariat.post(`/v1/cities/${id}/invitation`, { on: '2022-03-01' })).body.id;
  for (const id of ['tuzla', 'zenica'])
    await act(id, 'accession-declaration', { personId: await network.aDelegate(id), on: '2022-04-25', meetingId });
  for (const id of ['tuzla', 'zenica']) await act(id, 'welcome', { on: '2022-04-25', meetingId });
  of['bijeljina'] = (await network.secretariat.post('/v1/cities/bijeljina/interest', { on: '2022-04-25', meetingId })).body.id;
});
afterAll(() => network.stop());

test('interest, invitation, declaration and welcome leave the count alone', async () => {
  expect(await membersOn()).toEqual({ cities: ['istanbul', 'sarajevo'], count: 2, rosterVersion: 2 });
});

test('a city that is only interested is not completed', async () => {
  const answer = await network.secretariat.post(`/v1/memberships/${of['bijeljina']}/completion`, { effectiveOn: '2022-04-26' });
  expect([answer.status, answer.body]).toEqual([409, expect.objectContaining({ code: 'membership-not-acceding', state: 'interested' })]);
});

describe('once both are completed', () => {
  beforeAll(async () => {
    await act('tuzla', 'completion', { effectiveOn: '2022-04-26', meetingId });
    await act('zenica', 'completion', { effectiveOn: '2022-04-26', meetingId });
  });

  test('there are four members now, and two on the day before', async () => {
    expect(await membersOn()).toEqual({ cities: ['istanbul', 'sarajevo', 'tuzla', 'zenica'], count: 4, rosterVersion: 4 });
    expect(await membersOn('2022-04-25')).toEqual({ cities: ['istanbul', 'sarajevo'], count: 2, rosterVersion: 4 });
    expect(await membersOn('2021-11-28')).toEqual({ cities: [], count: 0, rosterVersion: 4 });
    expect(await get('/v1/network')).toMatchObject({ state: 'founded', memberCount: 4, rosterVersion: 4 });
  });

  test('a member says since when, and whether it is a founding one', async () => {
    const { items } = await get('/v1/members');
    expect(items[1]).toMatchObject({ cityId: 'sarajevo', name: 'Sarajevo', founding: true, since: '2021-11-29' });
    expect(items[2]).toEqual({
      cityId: 'tuzla',
      name: 'Tuzla',
      country: 'BA',
      kind: 'city',
      founding: null,
      membershipId: of['tuzla'],
      since: '2022-04-26',
    });
  });

  test('the count’s history tells each change', async () => {
    const { items } = await get('/v1/network/count-history');
    expect(
      items.map((item: Record<string, unknown>) => [
        item['effectiveOn'],
        item['cityId'],
        item['change'],
        item['before'],
        item['after'],
        item['rosterVersion'],
        item['meetingId'],
      ]),
    ).toEqual([
      ['2021-11-29', 'istanbul', 'joined', 0, 1, 1, null],
      ['2021-11-29', 'sarajevo', 'joined', 1, 2, 2, null],
      ['2022-04-26', 'tuzla', 'joined', 2, 3, 3, meetingId],
      ['2022-04-26', 'zenica', 'joined', 3, 4, 4, meetingId],
    ]);
    expect((await get('/v1/network/count-history?from=2022-04-26&to=2022-04-26')).items).toHaveLength(2);
    expect((await get('/v1/network/count-history?to=2022-04-25')).items).toHaveLength(2);
  });

  test.each([
    ['', 'member', ['istanbul', 'sarajevo', 'tuzla', 'zenica']],
    ['', 'interested', ['bijeljina']],
    ['&on=2022-04-25', 'member', ['istanbul', 'sarajevo']],
    ['&on=2022-04-25', 'acceding', ['tuzla', 'zenica']],
    ['&on=2022-03-15', 'invited', ['tuzla', 'zenica']],
    ['&on=2022-03-15', 'none', ['bijeljina']],
    ['&on=2022-03-15&country=TR', 'member', ['istanbul']],
  ])('cities%s are %s: %j', async (rest, state, ids) => {
    expect((await get(`/v1/cities?state=${state}${rest}`)).items.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('a city tells where it stands, now and on a day', async () => {
    expect(await get('/v1/cities/tuzla')).toMatchObject({ state: 'member', membershipId: of['tuzla'] });
    expect(await get('/v1/cities/tuzla?on=2022-04-25')).toMatchObject({ state: 'acceding', membershipId: of['tuzla'], rosterVersion: 4 });
    expect(await get('/v1/cities/tuzla?on=2022-02-28')).toMatchObject({ state: 'none', membershipId: null });
  });

  test('a membership’s history is its events, oldest first', async () => {
    const { items } = await get(`/v1/memberships/${of['tuzla']}/history`);
    expect(items.map(({ type }: { type: string }) => type.split('.').at(-2))).toEqual([
      'CityInvited',
      'AccessionDeclared',
      'CityWelcomed',
      'CityJoined',
    ]);
    expect(items[3]).toMatchObject({ rosterVersion: 3, data: { countBefore: 2, countAfter: 3, meetingId } });
  });

  test('no change goes back behind the last one, nor into tomorrow', async () => {
    const suspend = (effectiveOn: string) =>
      network.secretariat.post(`/v1/memberships/${of['tuzla']}/suspension`, { effectiveOn, reason: 'Too early.' });
    expect(await suspend('2022-04-25')).toMatchObject({
      status: 409,
      body: { code: 'effective-before-last-change', lastEffectiveOn: '2022-04-26' },
    });
    expect(await suspend('2199-01-01')).toMatchObject({ status: 409, body: { code: 'day-in-future' } });
    expect(await membersOn()).toMatchObject({ count: 4, rosterVersion: 4 });
  });
});

test('interest and application are of today unless it is said; an invitation’s day may be unknown', async () => {
  const today = new Clock().today();
  const first = async (act: string, body = {}) =>
    (await network.secretariat.post(`/v1/cities/${await network.aCity()}/${act}`, body)).body.steps;
  expect(await first('interest')).toEqual([{ state: 'interested', on: today, enteredOn: today }]);
  expect(await first('interest', { on: null })).toEqual([{ state: 'interested', on: null, enteredOn: today }]);
  expect(await first('application')).toEqual([{ state: 'applied', on: today, enteredOn: today }]);
  expect(await first('invitation')).toEqual([{ state: 'invited', on: null, enteredOn: today }]);
});
