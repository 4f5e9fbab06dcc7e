import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, firstByteOf, hearingNetwork, planOfSet, serviceUnderTest, type HearingNetwork } from '#testing';
import { meetings } from '../src/index.ts';

const held = 5_000;
const cities = 50;
const id = (n: string, kind: string) => `('01900000-0000-7000-${kind}000-' || lpad(${n}::text, 12, '0'))::uuid`;

let network: HearingNetwork;
beforeAll(async () => {
  network = await hearingNetwork(await serviceUnderTest(meetings));
  for (const statement of [
    `INSERT INTO roster_city (id, name, country, kind)
     SELECT 'city-' || n, 'City ' || n, 'BA', 'city' FROM generate_series(1, ${cities}) n`,
    `INSERT INTO meeting (id, kind, title, on_day, place, host_city_id, chair_person_id, state, warnings, agenda, version)
     SELECT ${id('n', '8')}, 'network', 'Meeting ' || n, date '2010-01-01' + n, 'Place', 'city-' || (n % ${cities} + 1), ${id('n', '8')},
       CASE WHEN n % 20 = 0 THEN 'cancelled' ELSE 'held' END, '[]', '[]', 0
     FROM generate_series(1, ${held}) n`,
    `INSERT INTO attendance (meeting_id, city_id, standing, state)
     SELECT ${id('n', '8')}, 'city-' || c, 'member', (ARRAY['present', 'represented', 'absent', 'present'])[(n + c) % 4 + 1]
     FROM generate_series(1, ${held}) n, generate_series(1, ${cities}, 3) c`,
    `INSERT INTO decision (id, meeting_id, question, quorum, cities_required, majority, state, ballots, present, yes, no, abstain, version)
     SELECT ${id('n', '9')}, ${id('n', '8')}, 'Shall we?', '{"cities": 1}', 1, 'simple', 'carried', '[]', 10, 7, 2, 1, 0
     FROM generate_series(1, ${held}) n`,
    `INSERT INTO visit_programme (id, presidency_id, person_id, city_id, announced_on, roster_version, state)
     SELECT ${id('n', 'a')}, ${id('n', 'a')}, ${id('n', 'a')}, 'city-1', date '2010-01-01' + n, 1, 'completed'
     FROM generate_series(1, 400) n`,
    `INSERT INTO visit (programme_id, city_id, state)
     SELECT ${id('n', 'a')}, 'city-' || c, (ARRAY['open', 'made'])[c % 2 + 1]
     FROM generate_series(1, 400) n, generate_series(2, ${cities}) c`,
    'ANALYZE',
  ])
    await network.sql.query(statement);
}, 60_000);
afterAll(() => network.stop());

test.each(meetings.dataSets!)('$name are read by an index, in the order of their key, and begin in 200 ms', async (set) => {
  const plan = await planOfSet(network.sql, set);
  expect(plan).toMatch(/^(?!Sort)/);
  expect(plan).not.toMatch(/Seq Scan on (meeting|attendance|decision|visit)\b/);
  // Whatever else the machine does: one of a few is as fast as it can be.
  await eventually(async () => (await firstByteOf(`${network.service.url}/v1/open-data/${set.name}.csv`)) < 200);
});
