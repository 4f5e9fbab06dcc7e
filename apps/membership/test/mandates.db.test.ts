import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addDays, Clock } from '#domain';
import { UnitOfWork } from '#events';
import { eventually } from '#testing';
import { DailyCalendar } from '../src/calendar/daily-calendar.ts';
import { EndPassedMandates } from '../src/mandates/end-passed-mandates.ts';
import { OfficesHeld } from '../src/mandates/offices-held.ts';
import { aNetwork, type ANetwork } from './network.ts';

const today = new Clock().today();
let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});
afterAll(() => network.stop());

describe('one mayor at any date', () => {
  const insert = (cityId: string, personId: string, from: string | null, until: string | null, office = 'mayor') =>
    network.sql.query(
      `INSERT INTO mandate (id, person_id, city_id, office, from_on, until_on, state, version)
       VALUES (gen_random_uuid(), $1, $2, $5, $3, $4, 'active', 0)`,
      [personId, cityId, from, until, office],
    );

  test.each([
    ['the day after the last', ['2020-01-01', '2022-01-01'], ['2022-01-01', null], true],
    ['on the last day', ['2020-01-01', '2022-01-02'], ['2022-01-01', null], false],
    ['before, up to the first day', ['2020-01-01', null], ['2016-01-01', '2020-01-01'], true],
    ['into the first day', ['2020-01-01', null], ['2016-01-01', '2020-01-02'], false],
    ['from nobody knows when', ['2020-01-01', '2022-01-01'], [null, null], false],
    ['within', ['2016-01-01', '2024-01-01'], ['2020-01-01', '2020-02-01'], false],
    ['for no day at all', ['2020-01-01', null], ['2021-01-01', '2021-01-01'], true],
  ] as const)('another %s', async (_, first, second, possible) => {
    const [cityId, personId] = [await network.aCity(), await network.aPerson()];
    await insert(cityId, personId, first[0], first[1]);
    const attempt = insert(cityId, personId, second[0], second[1]);
    if (possible) await attempt;
    else await expect(attempt).rejects.toMatchObject({ code: '23P01', driverError: { constraint: 'one_mayor_at_a_time' } });
  });

  test('but many deputies and delegates, and a mayor of another city', async () => {
    const [here, there, personId] = [await network.aCity(), await network.aCity(), await network.aPerson()];
    for (const office of ['mayor', 'deputy-mayor', 'deputy-mayor', 'delegate', 'delegate'])
      await insert(here, personId, '2020-01-01', null, office);
    await insert(there, personId, '2020-01-01', null);
  });

  test('also of two entered at once', async () => {
    const cityId = await network.aCity();
    const people = await Promise.all([network.aPerson(), network.aPerson()]);
    const answers = await Promise.all(
      people.map((personId) => network.secretariat.post('/v1/mandates', { personId, cityId, office: 'mayor', from: '2020-01-01' })),
    );
    expect(statuses(answers)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'city-has-a-mayor', cityId });
  });
});

describe('a mandate whose until has passed', () => {
  test('is ended by the service, with its event, and the presidency with it; again nothing happens', async () => {
    const cityId = await network.aCity();
    await network.founded([cityId]);
    const until = addDays(today, 3);
    const { id: mandateId, personId } = await network.aMandate({ cityId, until });
    const { body: presidency } = await network.secretariat.post('/v1/presidencies', { mandateId });
    await network.secretariat.post(`/v1/presidencies/${presidency.id}/start`);
    const calendar = network.service.app.get(EndPassedMandates, { strict: false });
    const ends = async () => (await network.published()).filter(({ data }) => data['mandateId'] === mandateId && 'reason' in data);

    await calendar.run(addDays(until, -1));
    expect(await ends()).toEqual([]);

    await Promise.all([calendar.run(until), calendar.run(until)]);
    await calendar.run(addDays(until, 1));
    expect(await ends()).toMatchObject([
      { name: 'MandateEnded', key: cityId, data: { mandateId, personId, until, reason: null } },
      {
        name: 'TermPresidencyEnded',
        key: 'network',
        data: { presidencyId: presidency.id, endedOn: until, outcome: 'vacated', reason: 'mandate-ended' },
      },
    ]);
    expect((await network.secretariat.get(`/v1/mandates/${mandateId}`)).body).toMatchObject({ state: 'ended', until });
    expect((await network.secretariat.get(`/v1/presidencies/${presidency.id}`)).body).toMatchObject({ state: 'vacated', endedOn: until });
    const [event] = await network.sql.query<{ actor: string }>(
      `SELECT actor FROM event WHERE type LIKE '%MandateEnded%' AND subject = $1`,
      [mandateId],
    );
    expect(event!.actor).toBe('urn:b40:membership');
  });

  test('is ended when the service starts', async () => {
    const { id } = await network.aMandate({ cityId: await network.aCity(), until: addDays(today, 3) });
    const later = Object.assign(new Clock(), { today: () => addDays(today, 3) });
    const of = network.service.app;
    const calendar = new DailyCalendar(later, of.get(EndPassedMandates, { strict: false }), of.get(UnitOfWork, { strict: false }));
    calendar.onApplicationBootstrap();
    await eventually(async () => expect((await network.secretariat.get(`/v1/mandates/${id}`)).body.state).toBe('ended'));
    await calendar.beforeApplicationShutdown();
  });

  test('when it is entered starts and ends at once', async () => {
    const cityId = await network.aCity();
    const { id } = await network.aMandate({ cityId, from: '2016-01-01', until: '2020-01-01' });
    expect((await network.secretariat.get(`/v1/mandates/${id}`)).body).toMatchObject({ state: 'ended' });
    const ofCity = (await network.published()).filter(({ key }) => key === cityId);
    expect(ofCity.map(({ name }) => name)).toEqual(['CityRegistered', 'MandateStarted', 'MandateEnded']);
  });
});

test('offices are those of the mandates held on the day', async () => {
  const [here, there, personId] = [await network.aCity(), await network.aCity(), await network.aPerson()];
  await network.aMandate({ personId, cityId: here, from: '2020-01-01', until: '2022-01-01' });
  await network.aMandate({ personId, cityId: there, office: 'delegate', from: '2021-01-01' });
  const offices = new OfficesHeld(network.service.app.get(DataSource));
  expect(await offices.citiesOf(personId, '2019-12-31')).toEqual([]);
  expect(await offices.citiesOf(personId, '2020-01-01')).toEqual([here]);
  expect(await offices.citiesOf(personId, '2021-12-31')).toEqual([here, there].sort());
  expect(await offices.citiesOf(personId, '2022-01-01')).toEqual([there]);
});

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
