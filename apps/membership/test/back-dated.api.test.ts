import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './network.ts';

/** What is entered later never changes who was a member on a day. */
let network: ANetwork;
let former: string;
let declined: string;

beforeAll(async () => {
  network = await aNetwork();
  const istanbul = await network.aCity();
  await network.founded([istanbul]);
  former = await network.aCity();
  const id = await network.aMembership(former, 'member');
  await post(`/v1/memberships/${id}/departure`, { effectiveOn: '2022-07-01', reason: 'The council decided to leave.' });
  declined = await network.aCity();
  const application = await network.aMembership(declined, 'applied');
  await post(`/v1/memberships/${application}/decision`, { outcome: 'declined', on: '2022-03-01' });
});
afterAll(() => network.stop());

const post = async (path: string, body: object) => {
  const answer = await network.secretariat.post(path, body);
  return [answer.status, answer.body.code];
};
const on = async (day: string) => {
  const { items, count } = (await network.secretariat.get(`/v1/members?on=${day}`)).body;
  const { state } = (await network.secretariat.get(`/v1/cities/${former}?on=${day}`)).body;
  return { count, listed: items.some(({ cityId }: { cityId: string }) => cityId === former), state };
};
const asMember = { count: 2, listed: true, state: 'member' };

describe.each(['interest', 'invitation', 'application'])('%s of a city that has left', (act) => {
  test('is not of a day on which it was a member', async () => {
    const answer = await network.secretariat.post(`/v1/cities/${former}/${act}`, { on: '2022-06-30' });
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'day-before-last-membership', day: '2022-06-30', lastOn: '2022-07-01' },
    });
    expect(await on('2022-06-30')).toEqual(asMember);
  });

  test('is not of a day before a decision on what came before', async () => {
    expect(await post(`/v1/cities/${declined}/${act}`, { on: '2022-02-28' })).toEqual([409, 'day-before-last-membership']);
  });
});

test('a way back may begin on the day of the departure, and no later step of it goes behind that', async () => {
  const back = await network.aCity();
  const id = await network.aMembership(back, 'invited');
  await post(`/v1/memberships/${id}/lapse`, { reason: 'No answer came.' });
  const { lastOn } = (await network.secretariat.post(`/v1/cities/${back}/interest`, { on: '2022-01-01' })).body;
  expect(await post(`/v1/cities/${back}/interest`, { on: lastOn })).toEqual([201, undefined]);
  for (const act of ['invitation', 'application'])
    expect(await post(`/v1/cities/${back}/${act}`, { on: '2022-01-01' })).toEqual([409, 'day-before-last-membership']);
  const { body } = await network.secretariat.post(`/v1/cities/${back}/application`, { on: lastOn });
  for (const outcome of ['accepted', 'declined'])
    expect(await post(`/v1/memberships/${body.id}/decision`, { outcome, on: '2022-01-01' })).toEqual([409, 'day-before-last-membership']);
  await post(`/v1/memberships/${body.id}/decision`, { outcome: 'accepted', on: lastOn });
  const declaration = { personId: await network.aDelegate(back), on: '2022-01-01' };
  expect(await post(`/v1/memberships/${body.id}/accession-declaration`, declaration)).toEqual([409, 'day-before-last-membership']);
});

test('who was a member is told by the roster’s steps alone', async () => {
  const city = await network.aCity();
  // Entered before the rule above was there.
  await network.sql.query(
    `INSERT INTO membership (id, city_id, state, steps, version) VALUES
       ('01900000-0000-7000-8000-000000000001', $1, 'former', $2, 1), ('01900000-0000-7000-8000-000000000002', $1, 'interested', $3, 0)`,
    [
      city,
      JSON.stringify([
        { state: 'member', on: '2022-04-26', enteredOn: '2022-04-26' },
        { state: 'former', on: '2022-07-01', enteredOn: '2022-07-01' },
      ]),
      JSON.stringify([{ state: 'interested', on: '2022-06-01', enteredOn: '2022-07-02' }]),
    ],
  );
  const count = async (day: string) => (await network.secretariat.get(`/v1/members?on=${day}`)).body.count;
  expect([await count('2022-05-31'), await count('2022-06-30'), await count('2022-07-01')]).toEqual([3, 3, 1]);
});
