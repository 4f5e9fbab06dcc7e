import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, firstByteOf, planOfSet } from '#testing';
import { members } from '../src/memberships/members.data-set.ts';
import { aNetwork, type ANetwork } from './network.ts';

const cities = 5_000;
const ways = 4;

let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
  for (const statement of [
    `INSERT INTO city (id, name, country, kind, version)
     SELECT 'city-' || n, 'City ' || n, 'BA', 'city', 0 FROM generate_series(1, ${cities}) n`,
    `INSERT INTO membership (id, city_id, state, steps, version)
     SELECT gen_random_uuid(), 'city-' || n, 'former', jsonb_build_array(
       jsonb_build_object('state', 'member', 'on', '2021-11-29'), jsonb_build_object('state', 'suspended', 'on', '2022-01-01'),
       jsonb_build_object('state', 'member', 'on', '2022-02-01'), jsonb_build_object('state', 'former', 'on', '2022-03-01')), 0
     FROM generate_series(1, ${cities}) n, generate_series(1, ${ways})`,
    'ANALYZE',
  ])
    await network.sql.query(statement);
}, 60_000);
afterAll(() => network.stop());

test('members are read by an index, in the order of their key', async () => {
  const plan = await planOfSet(network.sql, members);
  expect(plan).toMatch(/^(?!Sort)/);
  expect(plan).toMatch(/Index Scan using \w+ on membership/);
  expect(plan).not.toMatch(/Seq Scan on (membership|city)\b/);
});

test('of 40,000 periods the first is there in 200 ms', async () => {
  // Whatever else the machine does: one of a few is as fast as it can be.
  await eventually(async () => (await firstByteOf(`${network.service.url}/v1/open-data/members.csv`)) < 200);
  const lines = (await (await fetch(`${network.service.url}/v1/open-data/members.csv`)).text()).split('\r\n');
  expect(lines).toHaveLength(cities * ways * 2 + 2);
});
