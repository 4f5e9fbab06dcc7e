import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setsChangedBy } from '#testing/routes';
import { membership } from '../src/index.ts';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
  const sarajevo = await network.aCity({ id: 'sarajevo', name: 'Sarajevo' });
  await network.founded([{ cityId: sarajevo, founding: true }, await network.aCity({ id: 'izmir', country: 'TR' })]);
});
afterAll(() => network.stop());

const changedBy = (act: () => Promise<unknown>) => setsChangedBy(network, membership.dataSets!, act);
const ofCity = async (cityId: string) => {
  const { body } = await network.api.get<{ cityId: string }[]>('/v1/open-data/members.json');
  return body.filter((row) => row.cityId === cityId);
};

test('a city that has been a member, was suspended, came back and left has each of its periods', async () => {
  const membershipId = await network.aMembership(await network.aCity({ id: 'tuzla', name: 'Tuzla' }), 'member');
  for (const [act, effectiveOn] of [
    ['suspension', '2022-06-01'],
    ['reinstatement', '2022-07-01'],
    ['departure', '2022-08-01'],
  ] as const)
    expect(
      await changedBy(() => network.secretariat.post(`/v1/memberships/${membershipId}/${act}`, { effectiveOn, reason: 'So it was.' })),
    ).toEqual(['members']);
  expect(await ofCity('tuzla')).toMatchObject([
    { membershipId, period: 1, from: '2022-04-26', until: '2022-06-01', begunBy: 'joined', endedBy: 'suspended' },
    { membershipId, period: 2, from: '2022-07-01', until: '2022-08-01', begunBy: 'reinstated', endedBy: 'left' },
  ]);
});

test('a member that is called otherwise has its new name, and its place', async () => {
  const { etag } = await network.secretariat.get('/v1/cities/sarajevo');
  const named = { name: 'Grad Sarajevo', coordinates: { latitude: 43.8563, longitude: 18.4131 } };
  expect(await changedBy(() => network.secretariat.patch('/v1/cities/sarajevo', named, { ifMatch: etag! }))).toEqual(['members']);
  const row = { name: 'Grad Sarajevo', latitude: 43.8563, longitude: 18.4131, founding: true, from: '2021-11-29', until: null };
  expect(await ofCity('sarajevo')).toMatchObject([row]);
});

test('who is on the way has no row, and changes none', async () => {
  expect(await changedBy(async () => network.aMembership(await network.aCity({ id: 'mostar' }), 'acceding'))).toEqual([]);
  expect(await ofCity('mostar')).toEqual([]);
});

test('the list says of which days and countries the members are', async () => {
  await network.aCity({ id: 'nis', country: 'RS' });
  const { body } = await network.api.get('/v1/open-data');
  expect(body.dataSets[0]).toMatchObject({ temporal: { from: '2021-11-29', until: null }, spatial: ['BA', 'TR'] });
});
