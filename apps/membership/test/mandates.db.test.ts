import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addDays, Clock, newId, type LocalDate } from '#domain';
import { UnitOfWork } from '#events';
import { eventually } from '#testing';
import { DailyCalendar } from '../src/calendar/daily-calendar.ts';
import { Mandate } from '../src/mandates/mandate.entity.ts';
import { OfficesHeld } from '../src/mandates/offices-held.ts';
import { TurnMandates } from '../src/mandates/turn-mandates.ts';
import { aNetwork, type ANetwork } from './network.ts';

const today = new Clock().today();
let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});
afterAll(() => network.stop());

const turnTo = (day: LocalDate) => network.service.app.get(TurnMandates, { strict: false }).turnTo(day);
const end = (id: string, on: LocalDate, reason = 'Elections.') => network.secretariat.post(`/v1/mandates/${id}/end`, { on, reason });
const correct = (id: string, days: { from?: string | null; until?: string | null }, ifMatch = '"0"') =>
  network.secretariat.patch(`/v1/mandates/${id}`, { ...days, reason: 'A slip.' }, { ifMatch });
const read = async (id: string) => (await network.secretariat.get(`/v1/mandates/${id}`)).body;
/** What was told of a city's mandates, in order: `MandateEnded of <mandateId>`. */
const toldOf = async (cityId: string) =>
  (await network.published())
    .filter(({ key, name }) => key === cityId && name.startsWith('Mandate'))
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(({ name, data }) => `${name} of ${data['mandateId'] as string}`);

describe('one mayor at any date', () => {
  const insert = (
    cityId: string,
    personId: string,
    from: string | null,
    until: string | null,
    { office = 'mayor', state = 'active' }: { office?: string; state?: string } = {},
  ) =>
    network.sql.query(
      `INSERT INTO mandate (id, person_id, city_id, office, from_on, until_on, state, version)
       VALUES (gen_random_uuid(), $1, $2, $5, $3, $4, $6, 0)`,
      [personId, cityId, from, until, office, state],
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
      await insert(here, personId, '2020-01-01', null, { office });
    await insert(there, personId, '2020-01-01', null);
  });

  test.each([
    ['scheduled', false],
    ['active', false],
    ['ended', false],
    ['annulled', true],
  ] as const)('beside one that is %s: %s', async (state, possible) => {
    const [cityId, personId] = [await network.aCity(), await network.aPerson()];
    await insert(cityId, personId, '2020-01-01', null, { state });
    const attempt = insert(cityId, personId, '2022-01-01', null);
    if (possible) await attempt;
    else await expect(attempt).rejects.toMatchObject({ code: '23P01' });
  });

  test('also of two that are corrected into each other at once: the later is refused, and neither waits for the other', async () => {
    const cityId = await network.aCity();
    const first = await network.aMandate({ cityId, from: '2016-01-01', until: '2018-01-01' });
    const second = await network.aMandate({ cityId, from: '2020-01-01', until: '2022-01-01' });
    // What is being entered between them, and is not, keeps whoever has written from getting past the constraint.
    const other = network.service.app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(
      `INSERT INTO mandate (id, person_id, city_id, office, from_on, until_on, state, version)
       VALUES (gen_random_uuid(), $1, $2, 'mayor', '2018-01-01', '2020-01-01', 'ended', 0)`,
      [await network.aPerson(), cityId],
    );
    const corrected = [correct(first.id, { until: '2019-06-01' }), correct(second.id, { from: '2019-01-01' })];
    await waiting(2);
    await other.rollbackTransaction();
    await other.release();
    const answers = await Promise.all(corrected);
    expect(statuses(answers)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'city-has-a-mayor', cityId });
  });

  test('also where the calendar ends one while another is corrected into its days: neither waits for the other', async () => {
    const [soon, late, last] = [3, 30, 90].map((days) => addDays(today, days)) as [string, string, string];
    const [cityId, personId] = [await network.aCity(), await network.aPerson()];
    // As above; before the others in the table and in its index, where who corrects finds it first.
    const other = network.service.app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(
      `INSERT INTO mandate (id, person_id, city_id, office, from_on, until_on, state, version)
       VALUES (gen_random_uuid(), $1, $2, 'mayor', $3, $4, 'scheduled', 0)`,
      [personId, cityId, late, last],
    );
    const held = await network.aMandate({ cityId, until: soon });
    const next = await network.aMandate({ cityId, from: last });
    const corrected = correct(next.id, { from: addDays(soon, -1) });
    await waiting(1);
    const turned = turnTo(soon);
    await waiting(2);
    await other.rollbackTransaction();
    await other.release();
    const [answer] = await Promise.all([corrected, turned]);
    expect(answer).toMatchObject({ status: 409, body: { code: 'city-has-a-mayor', cityId } });
    expect((await read(held.id)).state).toBe('ended');
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

describe('an end and a successor that were entered beforehand', () => {
  const day = addDays(today, 3);

  const oldAndNew = async (cityId: string, from = day, until = day) => {
    const old = await network.aMandate({ cityId });
    expect(await end(old.id, until)).toMatchObject({ status: 200, body: { state: 'active', until, reason: 'Elections.' } });
    const next = await network.aMandate({ cityId, from });
    expect(await read(next.id)).toMatchObject({ state: 'scheduled', from });
    return { old, next };
  };

  test('come on their day: the end, then the start, once', async () => {
    const cityId = await network.aCity();
    const { old, next } = await oldAndNew(cityId);
    const before = [`MandateStarted of ${old.id}`, `MandateScheduled of ${old.id}`, `MandateScheduled of ${next.id}`];
    await turnTo(addDays(day, -1));
    expect(await toldOf(cityId)).toEqual(before);

    await Promise.all([turnTo(day), turnTo(day), turnTo(day)]);
    await turnTo(addDays(day, 1));
    expect(await toldOf(cityId)).toEqual([...before, `MandateEnded of ${old.id}`, `MandateStarted of ${next.id}`]);
    expect(await read(old.id)).toMatchObject({ state: 'ended', until: day, reason: 'Elections.' });
    expect(await read(next.id)).toMatchObject({ state: 'active', from: day });
    const [event] = await network.sql.query<{ actor: string; data: string }>(
      `SELECT actor, data FROM event WHERE type LIKE '%MandateStarted%' AND subject = $1`,
      [next.id],
    );
    expect([event!.actor, JSON.parse(event!.data)]).toEqual([
      'urn:b40:membership',
      { mandateId: next.id, personId: next.personId, cityId, office: 'mayor', from: day, until: null },
    ]);
  });

  test('come in the order of their days where the service was down for all of them', async () => {
    const cityId = await network.aCity();
    const [second, third] = [addDays(day, 2), addDays(day, 4)];
    // Entered last to first, so that nothing but the days gives the order.
    const last = await network.aMandate({ cityId, from: third });
    const middle = await network.aMandate({ cityId, from: day, until: third });
    const old = await network.aMandate({ cityId, until: day });
    const deputy = await network.aMandate({ cityId, office: 'deputy-mayor', from: second, until: addDays(third, 1) });
    const before = await toldOf(cityId);
    await Promise.all([turnTo(addDays(third, 3)), turnTo(addDays(third, 3))]);
    expect((await toldOf(cityId)).slice(before.length)).toEqual([
      `MandateEnded of ${old.id}`,
      `MandateStarted of ${middle.id}`,
      `MandateStarted of ${deputy.id}`,
      `MandateEnded of ${middle.id}`,
      `MandateStarted of ${last.id}`,
      `MandateEnded of ${deputy.id}`,
    ]);
  });

  test('come when the service starts', async () => {
    const { old, next } = await oldAndNew(await network.aCity());
    await started(day, async () => {
      expect([(await read(old.id)).state, (await read(next.id)).state]).toEqual(['ended', 'active']);
    });
  });

  test('come at a look on the same day, too, where they were entered after the first', async () => {
    const clock = Object.assign(new Clock(), { today: () => day });
    const of = network.service.app;
    const calendar = new DailyCalendar(clock, of.get(TurnMandates, { strict: false }), of.get(UnitOfWork, { strict: false }));
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'performance', 'Date'] });
    try {
      const { old: first } = await oldAndNew(await network.aCity());
      calendar.onApplicationBootstrap();
      await eventually(async () => expect((await read(first.id)).state).toBe('ended'));
      const { old, next } = await oldAndNew(await network.aCity());
      jest.advanceTimersByTime(60_000);
      await eventually(async () => expect([(await read(old.id)).state, (await read(next.id)).state]).toEqual(['ended', 'active']));
    } finally {
      await calendar.beforeApplicationShutdown();
      jest.useRealTimers();
    }
  });
});

describe('a mandate that the calendar has found due, and that somebody changes before it gets there', () => {
  const day = addDays(today, 3);
  const late = addDays(today, 30);

  test.each([
    [
      'corrected to go on does',
      () => ({ cityDays: { until: day }, act: (id: string) => correct(id, { until: null }) }),
      'active',
      ['MandateStarted', 'MandateCorrected'],
    ],
    [
      'given a later end is held until then',
      () => ({ cityDays: { until: day }, act: (id: string) => end(id, late) }),
      'active',
      ['MandateStarted', 'MandateScheduled'],
    ],
    [
      'corrected to begin later does',
      () => ({ cityDays: { from: day }, act: (id: string) => correct(id, { from: late }) }),
      'scheduled',
      ['MandateScheduled', 'MandateCorrected', 'MandateScheduled'],
    ],
    [
      'corrected to have begun has begun once',
      () => ({ cityDays: { from: day }, act: (id: string) => correct(id, { from: '2020-01-01' }) }),
      'active',
      ['MandateScheduled', 'MandateCorrected', 'MandateStarted'],
    ],
    [
      'annulled stays so',
      () => ({
        cityDays: { from: day },
        act: (id: string) => network.secretariat.post(`/v1/mandates/${id}/annulment`, { reason: 'It never was.' }),
      }),
      'annulled',
      ['MandateScheduled', 'MandateAnnulled'],
    ],
  ])('%s', async (_, given, state, told) => {
    const { cityDays, act } = given();
    const cityId = await network.aCity();
    const { id } = await network.aMandate({ cityId, ...cityDays });
    const [answer] = await whileLocked(id, async () => {
      const acted = act(id);
      await waiting(1);
      return [acted, turnTo(day)];
    });
    expect(answer.status).toBe(200);
    expect((await read(id)).state).toBe(state);
    expect(await toldOf(cityId)).toEqual(told.map((name) => `${name} of ${id}`));
  });

  test('is refused what is stale, where the calendar came first', async () => {
    const cityId = await network.aCity();
    const { id } = await network.aMandate({ cityId, until: day });
    const [, answer] = await whileLocked(id, async () => {
      const turned = turnTo(day);
      await waiting(1);
      return [turned, correct(id, { until: null })];
    });
    expect(answer).toMatchObject({ status: 412, body: { code: 'if-match-stale' } });
    expect(await read(id)).toMatchObject({ state: 'ended', until: day });
    expect(await toldOf(cityId)).toEqual([`MandateStarted of ${id}`, `MandateEnded of ${id}`]);
  });
});

describe('a mandate that the calendar has not looked at on its first day', () => {
  const day = addDays(today, 3);
  const endedOn = (today: LocalDate) => {
    const mandate = Mandate.enter({ personId: newId(), cityId: 'tuzla', office: 'mayor', from: day });
    mandate.entered(addDays(day, -3));
    return mandate.end(day, null, today);
  };

  test('can be ended that day, as one that has begun', () => {
    expect(endedOn(day)).toMatchObject({ started: { from: day, until: day }, ended: { from: day, until: day } });
    expect(() => endedOn(addDays(day, -1))).toThrow(expect.objectContaining({ code: 'period-inverted' }));
  });
});

describe('one that can’t be turned', () => {
  test('stops none behind it, and is named when the others are', async () => {
    const day = addDays(today, 3);
    const [first, second, third] = [
      await network.aMandate({ cityId: await network.aCity(), until: addDays(day, -1) }),
      await network.aMandate({ cityId: await network.aCity(), until: day }),
      await network.aMandate({ cityId: await network.aCity(), from: day }),
    ];
    await network.sql.query(`ALTER TABLE mandate ADD CONSTRAINT stuck CHECK (id <> '${first.id}' OR state = 'active')`);
    try {
      await expect(turnTo(day)).rejects.toThrow(`mandate ${first.id}: `);
    } finally {
      await network.sql.query(`ALTER TABLE mandate DROP CONSTRAINT stuck`);
    }
    const states = async () => [(await read(first.id)).state, (await read(second.id)).state, (await read(third.id)).state];
    expect(await states()).toEqual(['active', 'ended', 'active']);
    await turnTo(day);
    expect(await states()).toEqual(['ended', 'ended', 'active']);
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
    const ends = async () => (await network.published()).filter(({ data }) => data['mandateId'] === mandateId && 'reason' in data);

    await turnTo(addDays(until, -1));
    expect(await ends()).toEqual([]);

    await Promise.all([turnTo(until), turnTo(until)]);
    await turnTo(addDays(until, 1));
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
    await started(addDays(today, 3), async () => expect((await read(id)).state).toBe('ended'));
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

test('an annulled mandate is no office on any day', async () => {
  const { id, personId } = await network.aMandate({ cityId: await network.aCity(), office: 'delegate' });
  const { id: ahead } = await network.aMandate({ personId, cityId: await network.aCity(), from: '2199-01-01' });
  const offices = new OfficesHeld(network.service.app.get(DataSource));
  for (const mandateId of [id, ahead]) await network.secretariat.post(`/v1/mandates/${mandateId}/annulment`, { reason: 'It never was.' });
  for (const day of ['2020-01-01', today, '2199-01-01']) expect([day, await offices.citiesOf(personId, day)]).toEqual([day, []]);
});

/** The service starts on a day; what it does then is awaited. */
async function started(day: LocalDate, done: () => Promise<void>): Promise<void> {
  const clock = Object.assign(new Clock(), { today: () => day });
  const of = network.service.app;
  const calendar = new DailyCalendar(clock, of.get(TurnMandates, { strict: false }), of.get(UnitOfWork, { strict: false }));
  calendar.onApplicationBootstrap();
  await eventually(done);
  await calendar.beforeApplicationShutdown();
}

/** So many transactions wait for a lock. */
const waiting = (many: number) =>
  eventually(async () => {
    const rows = await network.sql.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
    expect(rows).toHaveLength(many);
  });

/** Lets two acts queue for the mandate's row, in their order, before any of them gets on. */
async function whileLocked(mandateId: string, acts: () => Promise<Promise<unknown>[]>): Promise<any[]> {
  const { begun } = await network.service.app.get(DataSource).transaction(async (other) => {
    await other.query(`SELECT FROM mandate WHERE id = $1 FOR UPDATE`, [mandateId]);
    const begun = await acts();
    await waiting(2);
    return { begun };
  });
  return Promise.all(begun);
}

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
