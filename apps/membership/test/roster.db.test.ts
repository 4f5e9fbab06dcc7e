import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './network.ts';

/** Named so that the order in which they are given is not the order of their ids. */
const members = Array.from({ length: 27 }, (_, n) => ({
  cityId: `member-${String(27 - n).padStart(2, '0')}`,
  ...(n < 2 ? { founding: true } : {}),
}));

let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
  for (const { cityId } of members) await network.aCity({ id: cityId });
  await network.founded(members);
});
afterAll(() => network.stop());

const joined = async () => (await network.published()).filter(({ name }) => name === 'CityJoined').map(({ data }) => data);

describe('the foundation', () => {
  test('of 27 cities is NetworkFounded, then CityJoined 1 to 27 in the order given, in one transaction', async () => {
    const ofNetwork = (await network.published()).filter(({ key }) => key === 'network').slice(0, 28);
    expect(ofNetwork[0]).toMatchObject({ name: 'NetworkFounded', sequence: 1, data: { memberCount: 27, foundedOn: '2021-11-29' } });
    expect(
      ofNetwork
        .slice(1)
        .map(({ name, data }) => [name, data['cityId'], data['countBefore'], data['countAfter'], data['rosterVersion'], data['founding']]),
    ).toEqual(members.map(({ cityId, founding = null }, n) => ['CityJoined', cityId, n, n + 1, n + 1, founding]));
    const [{ transactions } = { transactions: 0 }] = await network.sql.query<{ transactions: number }>(
      `SELECT count(DISTINCT xmin::text) AS transactions FROM event WHERE key = 'network' AND sequence <= 28`,
    );
    expect(transactions).toBe(1);
  });

  test('happens once', async () => {
    const { status, body } = await network.secretariat.post('/v1/network/foundation', {
      foundedOn: '2021-11-29',
      members: [{ cityId: 'member-01' }],
    });
    expect({ status, code: body.code }).toEqual({ status: 409, code: 'network-already-founded' });
  });
});

describe('completions', () => {
  test('two at once give n+1 and n+2, whoever comes first, every time', async () => {
    const { memberCount } = (await network.secretariat.get('/v1/network')).body;
    for (let round = 0; round < 8; round++) {
      const ids = await Promise.all([0, 1].map(async () => network.aMembership(await network.aCity(), 'acceding')));
      const before = memberCount + 2 * round;
      const answers = await Promise.all(
        ids.map((id) => network.secretariat.post(`/v1/memberships/${id}/completion`, { effectiveOn: '2022-04-26' })),
      );
      expect(answers.map(({ status, body }) => [status, body.state])).toEqual([
        [200, 'member'],
        [200, 'member'],
      ]);
      expect(
        (await joined()).slice(-2).map(({ countBefore, countAfter, rosterVersion }) => [countBefore, countAfter, rosterVersion]),
      ).toEqual([
        [before, before + 1, before + 1],
        [before + 1, before + 2, before + 2],
      ]);
    }
  });

  test('of one city twice at once make it one member', async () => {
    const id = await network.aMembership(await network.aCity(), 'acceding');
    const complete = () => network.secretariat.post(`/v1/memberships/${id}/completion`, { effectiveOn: '2022-04-26' });
    const answers = await Promise.all([complete(), complete()]);
    expect(statuses(answers)).toEqual([200, 409]);
  });

  test('many at once count every one, without a gap', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, async () => network.aMembership(await network.aCity(), 'acceding')));
    const { memberCount } = (await network.secretariat.get('/v1/network')).body;
    await Promise.all(ids.map((id) => network.secretariat.post(`/v1/memberships/${id}/completion`, { effectiveOn: '2022-04-26' })));
    expect((await joined()).slice(-10).map(({ countAfter }) => countAfter)).toEqual(
      Array.from({ length: 10 }, (_, n) => memberCount + n + 1),
    );
  });
});

test('two acts at once do not open two memberships of one city', async () => {
  const cityId = await network.aCity();
  const answers = await Promise.all(
    ['interest', 'invitation', 'application'].map((act) => network.secretariat.post(`/v1/cities/${cityId}/${act}`)),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  const { body } = await network.secretariat.get(`/v1/memberships?city=${cityId}`);
  expect(body.items).toHaveLength(1);
});

test('the database itself holds one open membership a city', async () => {
  const cityId = await network.aCity();
  await network.aMembership(cityId, 'interested');
  await expect(
    network.sql.query(`INSERT INTO membership (id, city_id, state, steps, version) VALUES (gen_random_uuid(), $1, 'invited', '[]', 0)`, [
      cityId,
    ]),
  ).rejects.toMatchObject({ code: '23505', driverError: { constraint: 'one_open_membership' } });
});

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
