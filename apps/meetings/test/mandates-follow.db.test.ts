import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { addDays, Clock, Random } from '#domain';
import { made, serviceUnderTest, type ServiceUnderTest } from '#testing';
import { DailyCalendar } from '../../membership/src/calendar/daily-calendar.ts';
import { membership } from '../../membership/src/index.ts';
import { meetings } from '../src/index.ts';

/** Whatever is done to mandates, and in whatever order: who hears of it judges every day as membership does. */
let source: ServiceUnderTest;
let follower: ServiceUnderTest;
beforeAll(async () => {
  [source, follower] = await Promise.all([serviceUnderTest(membership), serviceUnderTest(meetings)]);
});
afterAll(() => Promise.all([source?.stop(), follower?.stop()]));

const today = new Clock().today();
const days = [
  '2016-01-01',
  '2020-01-01',
  '2022-01-01',
  addDays(today, -1),
  today,
  addDays(today, 1),
  addDays(today, 5),
  addDays(today, 20),
];
const seeds = [1, 2, 3];

test.each(seeds)('after 120 acts at random (seed %i) the days are the same in both, and each state was told', async (seed) => {
  const random = new Random(seed);
  const secretariat = await source.as({ role: 'secretariat' });
  const cities = await Promise.all(
    ['north', 'south'].map(async (name) => {
      const city = { id: `${name}-${seed}`, name, country: 'BA', kind: 'city' };
      return (await made(secretariat.post('/v1/cities', city))).id as string;
    }),
  );
  const { id: personId } = await made(secretariat.post('/v1/people', { name: 'Somebody' }));
  const mandates: string[] = [];
  const day = (): string | null => (random.chance(0.2) ? null : random.pick(days));
  const reason = 'It was decided so.';
  const acts = {
    enter: async () => {
      const office = random.pick(['mayor', 'mayor', 'delegate']);
      const answer = await secretariat.post('/v1/mandates', { personId, cityId: random.pick(cities), office, from: day(), until: day() });
      if (answer.status === 201) mandates.push(answer.body.id as string);
      return answer;
    },
    end: (id: string) => secretariat.post(`/v1/mandates/${id}/end`, { on: random.pick(days), reason }),
    correct: (id: string) => secretariat.patch(`/v1/mandates/${id}`, { from: day(), until: day(), reason }, { ifMatch: '*' }),
    annul: (id: string) => secretariat.post(`/v1/mandates/${id}/annulment`, { reason }),
  };
  const done: Record<string, number> = {};
  for (let n = 0; n < 120; n++) {
    const act =
      mandates.length < 4
        ? 'enter'
        : random.pick(['enter', 'enter', 'enter', 'end', 'end', 'correct', 'correct', 'correct', 'annul'] as const);
    const { status } = await (act === 'enter' ? acts.enter() : acts[act](random.pick(mandates)));
    expect([act, [200, 201, 409].includes(status)]).toEqual([act, true]);
    if (status < 300) done[act] = (done[act] ?? 0) + 1;
    if (n === 60) await source.service.app.get(DailyCalendar, { strict: false }).turnTo(days.at(-2)!);
  }
  await source.service.app.get(DailyCalendar, { strict: false }).turnTo(days.at(-1)!);
  expect(done).toEqual({ enter: expect.any(Number), end: expect.any(Number), correct: expect.any(Number), annul: expect.any(Number) });

  const told = await source.news();
  for (const { name, data } of told)
    await follower.hear(
      allEvents.find((each) => each.name === name)!,
      data as never,
    );
  const columns = 'id, person_id, city_id, office, from_on::text, until_on::text';
  const kept = await follower.sql.query(`SELECT ${columns} FROM roster_mandate ORDER BY id`);
  expect(kept).toEqual(await source.sql.query(`SELECT ${columns} FROM mandate WHERE state <> 'annulled' ORDER BY id`));
  const states = await source.sql.query<{ id: string; state: string }>(`SELECT id, state FROM mandate WHERE id = ANY ($1)`, [mandates]);
  for (const { id, state } of states) {
    const ofMandate = told.filter(({ data }) => data['mandateId'] === id).map(({ name }) => name);
    const name = { scheduled: 'MandateScheduled', active: 'MandateStarted', ended: 'MandateEnded', annulled: 'MandateAnnulled' }[state];
    expect([id, state, ofMandate]).toEqual([id, state, expect.arrayContaining([name])]);
    expect(ofMandate.filter((each) => each === 'MandateAnnulled').length).toBeLessThanOrEqual(1);
  }
});
