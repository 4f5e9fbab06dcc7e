import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import { DailyCalendar } from '../src/calendar/daily-calendar.ts';
import { aNetwork, type ANetwork } from './network.ts';

const today = new Clock().today();
const [yesterday, tomorrow, soon, late] = [-1, 1, 3, 30].map((days) => addDays(today, days)) as [string, string, string, string];

let network: ANetwork;
let member: string;
beforeAll(async () => {
  network = await aNetwork();
  await network.founded([await network.aCity()]);
});
beforeEach(async () => {
  await network.sql.query(`DELETE FROM presidency`);
  member = await network.aCity();
  await network.aMembership(member, 'member');
  await network.news();
});
afterAll(() => network.stop());

type Days = { from?: string | null; until?: string | null };
const enter = async (cityId: string, days: Days, office = 'mayor') =>
  network.secretariat.post('/v1/mandates', { personId: await network.aPerson(), cityId, office, ...days });
const path = (id: string, act = '') => `/v1/mandates/${id}${act}`;
const end = (id: string, on: string) => network.secretariat.post(path(id, '/end'), { on, reason: 'Elections.' });
const annul = (id: string) => network.secretariat.post(path(id, '/annulment'), { reason: 'It was another person.' });
const read = async (id: string) => network.secretariat.get(path(id));
/** With the ETag that it has now. */
const correct = async (id: string, days: Days) =>
  network.secretariat.patch(path(id), { ...days, reason: 'The year was mistyped.' }, { ifMatch: (await read(id)).etag! });
const turnTo = (day: string) => network.service.app.get(DailyCalendar, { strict: false }).turnTo(day);
/** What was told of the city's mandates and of presidencies since this was asked last, each key in its order. */
const told = async () =>
  (await network.news())
    .filter(({ name, key }) => /^(Mandate|TermPresidency)/.test(name) && (key === member || key === 'network'))
    .toSorted((a, b) => Number(a.key === 'network') - Number(b.key === 'network'));
const namesTold = async () => (await told()).map(({ name }) => name);

describe('a mayor entered with the wrong year no longer blocks the right one', () => {
  test('whose mandate is annulled: the period is free at once, and so it stays', async () => {
    const wrong = await enter(member, { from: '2002-01-01' });
    const right = { personId: await network.aPerson(), cityId: member, office: 'mayor', from: '2022-01-01' };
    expect(await network.secretariat.post('/v1/mandates', right)).toMatchObject({ status: 409, body: { code: 'city-has-a-mayor' } });
    const office = await network.person(wrong.body.personId);
    expect((await office.get('/v1/members')).status).toBe(200);

    expect(await annul(wrong.body.id)).toMatchObject({ status: 200, body: { state: 'annulled', reason: 'It was another person.' } });
    expect(await office.get('/v1/members')).toMatchObject({ status: 403, body: { code: 'no-mandate' } });
    expect((await network.secretariat.post('/v1/mandates', right)).status).toBe(201);
    const { id: mandateId, personId } = wrong.body;
    const days = { from: '2002-01-01', until: null };
    expect(await told()).toMatchObject([
      { name: 'MandateStarted', key: member, data: { mandateId } },
      {
        name: 'MandateAnnulled',
        key: member,
        data: { mandateId, personId, cityId: member, office: 'mayor', ...days, reason: 'It was another person.' },
      },
      { name: 'MandateStarted', key: member, data: { personId: right.personId } },
    ]);
  });

  test('whose days are corrected: what ended too late ends when it did', async () => {
    const wrong = await enter(member, { from: '2012-01-01', until: '2032-01-01' });
    expect(await enter(member, { from: '2022-01-01' })).toMatchObject({ status: 409, body: { code: 'city-has-a-mayor' } });
    expect(await correct(wrong.body.id, { until: '2022-01-01' })).toMatchObject({
      status: 200,
      body: { state: 'ended', from: '2012-01-01', until: '2022-01-01', reason: null },
    });
    expect((await enter(member, { from: '2022-01-01' })).status).toBe(201);
    expect(await told()).toMatchObject([
      { name: 'MandateStarted' },
      {
        name: 'MandateCorrected',
        key: member,
        data: {
          before: { from: '2012-01-01', until: '2032-01-01' },
          after: { from: '2012-01-01', until: '2022-01-01' },
          reason: 'The year was mistyped.',
        },
      },
      { name: 'MandateEnded', data: { until: '2022-01-01', reason: null } },
      { name: 'MandateStarted', data: { from: '2022-01-01' } },
    ]);
  });

  test('whose days are corrected into the days of another stays as it was', async () => {
    const { body: first } = await enter(member, { from: '2012-01-01', until: '2016-01-01' });
    await enter(member, { from: '2016-01-01' });
    await network.news();
    for (const days of [{ until: null }, { until: '2016-01-02' }, { until: late }])
      expect(await correct(first.id, days)).toMatchObject({ status: 409, body: { code: 'city-has-a-mayor', cityId: member } });
    expect(await read(first.id)).toMatchObject({ body: { state: 'ended', until: '2016-01-01' }, etag: '"0"' });
    expect(await told()).toEqual([]);
  });
});

describe('what is agreed beforehand', () => {
  test('a mandate that lies ahead gives no rights before its day, and is shown on it', async () => {
    const { body: old } = await enter(member, { from: '2020-01-01' });
    await end(old.id, soon);
    const { status, body: next } = await enter(member, { from: soon });
    expect([status, next.state]).toEqual([201, 'scheduled']);
    expect(await (await network.person(next.personId)).get('/v1/members')).toMatchObject({ status: 403, body: { code: 'no-mandate' } });
    const mayors = async (query: string) =>
      (await network.secretariat.get(`/v1/mandates?city=${member}&office=mayor&${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await mayors(`on=${today}`)).toEqual([old.id]);
    expect(await mayors(`on=${addDays(soon, -1)}`)).toEqual([old.id]);
    expect(await mayors(`on=${soon}`)).toEqual([next.id]);
    expect([await mayors('state=scheduled'), await mayors('state=active'), await mayors('state=ended')]).toEqual([[next.id], [old.id], []]);
    await annul(next.id);
    expect([await mayors(`on=${soon}`), await mayors('state=annulled'), await mayors('state=scheduled')]).toEqual([[], [next.id], []]);
  });

  test('a second mayor is refused in days to come as in days gone by', async () => {
    await enter(member, { from: soon, until: late });
    for (const days of [{ from: '2020-01-01' }, { from: '2020-01-01', until: addDays(soon, 1) }, { from: addDays(late, -1) }])
      expect(await enter(member, days)).toMatchObject({ status: 409, body: { code: 'city-has-a-mayor' } });
    expect((await enter(member, { from: '2020-01-01', until: soon })).status).toBe(201);
    expect((await enter(member, { from: late })).status).toBe(201);
  });

  test('an end that was entered beforehand can be another, or none', async () => {
    const { body } = await enter(member, { from: '2020-01-01' });
    await network.news();
    expect((await end(body.id, late)).body).toMatchObject({ state: 'active', until: late, reason: 'Elections.' });
    expect((await end(body.id, soon)).body).toMatchObject({ state: 'active', until: soon });
    expect((await correct(body.id, { until: late })).body).toMatchObject({ state: 'active', until: late });
    expect((await correct(body.id, { until: null })).body).toMatchObject({ state: 'active', until: null, reason: null });
    expect(await namesTold()).toEqual(['MandateScheduled', 'MandateScheduled', 'MandateCorrected', 'MandateScheduled', 'MandateCorrected']);
    await turnTo(addDays(late, 1));
    expect([(await read(body.id)).body.state, await namesTold()]).toEqual(['active', []]);
  });

  test('a mandate that lies ahead is corrected, given an end, and comes on its right day', async () => {
    const { body } = await enter(member, { from: late });
    await network.news();
    expect((await correct(body.id, { from: soon })).body).toMatchObject({ state: 'scheduled', from: soon });
    expect((await end(body.id, late)).body).toMatchObject({ state: 'scheduled', from: soon, until: late });
    await turnTo(soon);
    await turnTo(late);
    expect((await told()).map(({ name, data }) => [name, data['from'], data['until']])).toEqual([
      ['MandateCorrected', undefined, undefined],
      ['MandateScheduled', soon, null],
      ['MandateScheduled', soon, late],
      ['MandateStarted', soon, late],
      ['MandateEnded', soon, late],
    ]);
  });
});

describe('what can not be put so is refused, and nothing is told', () => {
  test.each<[string, () => Promise<string>, (id: string) => Promise<unknown>, string]>([
    ['annulled twice', () => annulled(), annul, 'mandate-annulled'],
    ['an annulled one corrected', () => annulled(), (id) => correct(id, { from: '2021-01-01' }), 'mandate-annulled'],
    ['an annulled one ended', () => annulled(), (id) => end(id, today), 'mandate-annulled'],
    ['an ended one ended', () => entered({ from: '2020-01-01', until: '2022-01-01' }), (id) => end(id, late), 'mandate-already-ended'],
    ['ended before it began', () => entered({ from: '2020-01-01' }), (id) => end(id, '2019-12-31'), 'period-inverted'],
    ['ended before it begins', () => entered({ from: late }), (id) => end(id, soon), 'period-inverted'],
    ['ended today and to begin tomorrow', () => entered({ from: tomorrow }), (id) => end(id, today), 'period-inverted'],
    ['ended on the day on which it is to begin', () => entered({ from: late }), (id) => end(id, late), 'period-inverted'],
    [
      'corrected to end before it began',
      () => entered({ from: '2020-01-01' }),
      (id) => correct(id, { until: '2019-12-31' }),
      'period-inverted',
    ],
    ['corrected to have no day', () => entered({ from: '2020-01-01' }), (id) => correct(id, { until: '2020-01-01' }), 'period-inverted'],
  ])('%s', async (_, given, act, code) => {
    const id = await given();
    const before = await read(id);
    await network.news();
    expect(await act(id)).toMatchObject({ status: 409, body: { code } });
    expect(await read(id)).toMatchObject({ body: before.body, etag: before.etag });
    expect(await told()).toEqual([]);
  });

  test.each([
    ['nothing but a reason', { reason: 'A slip.' }, ''],
    ['no reason', { from: '2021-01-01' }, '/reason'],
    ['a year that nobody means', { from: '1022-01-01', reason: 'A slip.' }, '/from'],
    ['a day that nobody will see', { until: '2201-01-01', reason: 'A slip.' }, '/until'],
    ['another person', { personId: '0198c5b2-7a10-7000-8000-000000000001', reason: 'A slip.' }, '/personId'],
  ])('a correction with %s is a 400', async (_, body, pointer) => {
    const answer = await network.secretariat.patch(path(await entered({ from: '2020-01-01' })), body, { ifMatch: '"0"' });
    expect([answer.status, answer.body.errors.map((each: { pointer: string }) => each.pointer)]).toEqual([400, [pointer]]);
  });

  test('a correction to what it is already tells nothing and stays as it is', async () => {
    const id = await entered({ from: '2020-01-01' });
    await network.news();
    expect(await correct(id, { from: '2020-01-01', until: null })).toMatchObject({ status: 200, etag: '"0"' });
    expect(await told()).toEqual([]);
  });

  const entered = async (days: Days) => (await enter(member, days)).body.id as string;
  const annulled = async () => {
    const id = await entered({ from: '2020-01-01' });
    await annul(id);
    return id;
  };
});

describe('the presidency follows its mandate', () => {
  const preside = async (mandateId: string, on = '2022-05-01') => {
    const { body } = await network.secretariat.post('/v1/presidencies', { mandateId });
    expect(await network.secretariat.post(`/v1/presidencies/${body.id}/start`, { on })).toMatchObject({ status: 200 });
    return body.id as string;
  };
  const presidency = async (id: string) => (await network.secretariat.get(`/v1/presidencies/${id}`)).body;
  const plan = async (mandateId: string) =>
    (await network.secretariat.post('/v1/presidencies', { mandateId, from: soon })).body.id as string;

  test.each<[string, (mandateId: string) => Promise<unknown>, object, string[]]>([
    [
      'that is ended',
      (id) => end(id, yesterday),
      { state: 'vacated', endedOn: yesterday, reason: 'mandate-ended' },
      ['MandateEnded', 'TermPresidencyEnded'],
    ],
    [
      'that is annulled',
      annul,
      { state: 'vacated', endedOn: today, reason: 'mandate-annulled' },
      ['MandateAnnulled', 'TermPresidencyEnded'],
    ],
    [
      'that had ended, by a correction',
      (id) => correct(id, { until: yesterday }),
      { state: 'vacated', endedOn: yesterday, reason: 'mandate-ended' },
      ['MandateCorrected', 'MandateEnded', 'TermPresidencyEnded'],
    ],
    [
      'that had ended before it began, by a correction',
      (id) => correct(id, { until: '2021-01-01' }),
      { state: 'vacated', endedOn: '2022-05-01', reason: 'mandate-ended' },
      ['MandateCorrected', 'MandateEnded', 'TermPresidencyEnded'],
    ],
    [
      'that is still to come, by a correction',
      (id) => correct(id, { from: soon }),
      { state: 'vacated', endedOn: today, reason: 'mandate-corrected' },
      ['MandateCorrected', 'MandateScheduled', 'TermPresidencyEnded'],
    ],
    ['that is corrected, and held', (id) => correct(id, { from: '2021-01-01' }), { state: 'active', endedOn: null }, ['MandateCorrected']],
    ['that will end', (id) => end(id, soon), { state: 'active', endedOn: null }, ['MandateScheduled']],
  ])('%s', async (_, act, expected, names) => {
    const { body } = await enter(member, { from: '2020-01-01' });
    const id = await preside(body.id);
    const president = await network.person(body.personId);
    await network.news();
    expect(await act(body.id)).toMatchObject({ status: 200 });
    expect(await presidency(id)).toMatchObject(expected);
    expect(await namesTold()).toEqual(names);
    const invited = await president.post(`/v1/cities/${await network.aCity()}/invitation`);
    expect(invited.status).toBe(names.includes('TermPresidencyEnded') ? 403 : 201);
  });

  test('to the end that was entered beforehand, on its day, once', async () => {
    const { body } = await enter(member, { from: '2020-01-01' });
    const id = await preside(body.id);
    await end(body.id, soon);
    await network.news();
    await Promise.all([turnTo(late), turnTo(late)]);
    expect(await presidency(id)).toMatchObject({ state: 'vacated', endedOn: soon, reason: 'mandate-ended' });
    expect(await namesTold()).toEqual(['MandateEnded', 'TermPresidencyEnded']);
  });

  test('and is not given back by a correction: another is begun', async () => {
    const { body } = await enter(member, { from: '2020-01-01' });
    const id = await preside(body.id);
    await end(body.id, yesterday);
    expect((await correct(body.id, { until: null })).body).toMatchObject({ state: 'active', until: null });
    expect(await presidency(id)).toMatchObject({ state: 'vacated', endedOn: yesterday });
    await preside(body.id, yesterday);
  });

  test.each([
    ['annulled', annul, 'mandate-annulled'],
    ['ended', (id: string) => end(id, yesterday), 'mandate-ended'],
    ['corrected to have ended', (id: string) => correct(id, { until: yesterday }), 'mandate-ended'],
  ] as const)('where it is only planned: %s, it will not begin, and nobody is told what nobody knew', async (_, act, reason) => {
    const { body } = await enter(member, { from: '2020-01-01' });
    const id = await plan(body.id);
    expect(await act(body.id)).toMatchObject({ status: 200 });
    expect(await presidency(id)).toMatchObject({ state: 'vacated', endedOn: null, reason });
    expect(await namesTold()).not.toContain('TermPresidencyEnded');
    expect(await network.secretariat.post(`/v1/presidencies/${id}/start`)).toMatchObject({
      status: 409,
      body: { code: 'presidency-not-scheduled' },
    });
    expect((await network.secretariat.get(`/v1/presidencies?on=${soon}`)).body.items).toEqual([]);
  });

  test('planned for a mayor to come, it begins once the mandate has', async () => {
    const { body } = await enter(member, { from: soon });
    const { body: planned } = await network.secretariat.post('/v1/presidencies', { mandateId: body.id });
    const start = () => network.secretariat.post(`/v1/presidencies/${planned.id}/start`);
    expect(await start()).toMatchObject({ status: 409, body: { code: 'mandate-not-held' } });
    await correct(body.id, { from: today });
    expect(await start()).toMatchObject({ status: 200, body: { state: 'active' } });
  });

  test('of a mandate that is annulled none is planned', async () => {
    const { body } = await enter(member, { from: '2020-01-01' });
    await annul(body.id);
    expect(await network.secretariat.post('/v1/presidencies', { mandateId: body.id })).toMatchObject({
      status: 409,
      body: { code: 'mandate-annulled' },
    });
  });
});
