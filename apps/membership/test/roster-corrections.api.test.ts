import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '#domain';
import { aNetwork, foundedOn, type ANetwork } from './network.ts';

/** What was entered wrongly of the roster is put right, and every day is counted as it now stands. */
let network: ANetwork;
let tuzla: string;
let membershipId: string;
/** Of its joining, on 2022-04-26. */
let joined: number;

beforeAll(async () => {
  network = await aNetwork();
  await network.founded([await network.aCity({ id: 'istanbul' }), await network.aCity({ id: 'izmir' })]);
});
afterAll(() => network.stop());

beforeEach(async () => {
  tuzla = await network.aCity();
  membershipId = await network.aMembership(tuzla, 'acceding');
  joined = await change('completion', { effectiveOn: await lastDay('2022-04-26') });
  await network.news();
});

const get = async (path: string) => (await network.secretariat.get(path)).body;
const version = async (): Promise<number> => (await get('/v1/network')).rosterVersion;
/** Changes of the roster follow each other in their days, and every test has some of its own. */
const lastDay = async (day: string): Promise<string> => {
  const [row] = await network.sql.query<{ last: string }>(`SELECT last_effective_on AS last FROM roster`);
  return row!.last > day ? row!.last : day;
};
const change = async (act: string, body: object): Promise<number> => {
  const answer = await network.secretariat.post(`/v1/memberships/${membershipId}/${act}`, { reason: undefined, ...body });
  expect([act, answer.status, answer.body.code]).toEqual([act, 200, undefined]);
  return version();
};
const correct = (body: object) => network.secretariat.post('/v1/roster-corrections', { reason: 'It was mistyped.', ...body });
const right = async (body: object) => {
  const answer = await correct(body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body;
};
const refusedWith = async (body: object) => {
  const before = await version();
  const { status, body: problem } = await correct(body);
  expect([await version(), await network.news()]).toEqual([before, []]);
  return [status, problem.code];
};
const dayOf = async (of = joined): Promise<string> =>
  (await get('/v1/network/count-history?limit=200')).items.find(({ rosterVersion }: { rosterVersion: number }) => rosterVersion === of)
    .effectiveOn;
const memberOn = async (day: string) => {
  const { items, count } = await get(`/v1/members?on=${day}&limit=200`);
  return [items.some(({ cityId }: { cityId: string }) => cityId === tuzla), count];
};
const stateOn = async (day?: string) => (await get(`/v1/cities/${tuzla}${day ? `?on=${day}` : ''}`)).state;

describe('another day', () => {
  test('counts from then on, in every answer about a day, and changes nothing of today', async () => {
    const wrong = await dayOf();
    const before = await get('/v1/members');
    const [, countBefore] = await memberOn('2022-01-10');
    const body = await right({ rosterVersion: joined, effectiveOn: '2022-01-10' });
    expect(body).toMatchObject({
      ...{ rosterVersion: joined + 1, correctedVersion: joined, membershipId, cityId: tuzla, reason: 'It was mistyped.' },
      ...{ before: { change: 'joined', effectiveOn: wrong }, after: { change: 'joined', effectiveOn: '2022-01-10' } },
      ...{ countBefore: before.count, countAfter: before.count },
    });
    expect(await get('/v1/members')).toMatchObject({ count: before.count, rosterVersion: joined + 1 });
    expect([await memberOn('2022-01-09'), await memberOn('2022-01-10')]).toEqual([
      [false, countBefore],
      [true, countBefore! + 1],
    ]);
    expect(await get(`/v1/cities/${tuzla}?on=2022-01-10`)).toMatchObject({ state: 'member', rosterVersion: joined + 1 });
    expect(await network.news()).toMatchObject([
      {
        ...{ name: 'RosterCorrected', key: 'network' },
        data: { correctedVersion: joined, countBefore: before.count, countAfter: before.count, rosterVersion: joined + 1 },
      },
    ]);
  });

  test('later: it was no member in between', async () => {
    const wrong = await dayOf();
    const later = addDays(wrong, 20);
    await right({ rosterVersion: joined, effectiveOn: later });
    expect([(await memberOn(addDays(later, -1)))[0], (await memberOn(later))[0], await stateOn(addDays(later, -1))]).toEqual([
      false,
      true,
      'acceding',
    ]);
    const { status, body } = await network.secretariat.post(`/v1/memberships/${membershipId}/suspension`, {
      ...{ effectiveOn: wrong, reason: 'For a while.' },
    });
    expect([status, body.code, body.lastEffectiveOn]).toEqual([409, 'effective-before-last-change', later]);
  });

  test('of the last change lets the next one be entered where it belongs', async () => {
    const day = await dayOf();
    const far = addDays(day, 300);
    const suspended = await change('suspension', { effectiveOn: far, reason: 'For a while.' });
    await right({ rosterVersion: suspended, effectiveOn: addDays(day, 3) });
    await change('reinstatement', { effectiveOn: addDays(day, 4), reason: 'The grounds are gone.' });
    expect([(await memberOn(addDays(day, 3)))[0], (await memberOn(addDays(day, 4)))[0]]).toEqual([false, true]);
  });

  test('may be that of a neighbour, and not beyond it', async () => {
    const day = await dayOf();
    const suspended = await change('suspension', { effectiveOn: addDays(day, 10), reason: 'For a while.' });
    const back = await change('reinstatement', { effectiveOn: addDays(day, 20), reason: 'Back.' });
    await network.news();
    for (const effectiveOn of [addDays(day, -1), addDays(day, 21)]) {
      const { status, body } = await correct({ rosterVersion: suspended, effectiveOn });
      expect([status, body.code]).toEqual([409, 'effective-beyond-neighbours']);
      expect(body).toMatchObject({ effectiveOn, notBefore: day, notAfter: addDays(day, 20) });
    }
    expect(await refusedWith({ rosterVersion: joined, effectiveOn: addDays(day, 11) })).toEqual([409, 'effective-beyond-neighbours']);
    await right({ rosterVersion: suspended, effectiveOn: addDays(day, 20) });
    expect([(await memberOn(addDays(day, 19)))[0], (await memberOn(addDays(day, 20)))[0]]).toEqual([true, true]);
    expect(back).toBe(suspended + 1);
  });

  test.each([
    ['before the foundation', addDays(foundedOn, -1), 'effective-beyond-neighbours'],
    ['to come', '2199-01-01', 'day-in-future'],
  ])('%s is refused', async (_, effectiveOn, code) => {
    expect(await refusedWith({ rosterVersion: joined, effectiveOn })).toEqual([409, code]);
  });

  test('that it has already is refused', async () => {
    expect(await refusedWith({ rosterVersion: joined, effectiveOn: await dayOf() })).toEqual([409, 'roster-line-unchanged']);
  });

  test('of a line of the foundation is one from the foundation on', async () => {
    expect(await refusedWith({ rosterVersion: 2, effectiveOn: addDays(foundedOn, -1) })).toEqual([409, 'effective-beyond-neighbours']);
    const { rosterVersion } = await right({ rosterVersion: 2, effectiveOn: '2021-12-01' });
    expect([(await get('/v1/members?on=2021-11-30')).count, (await get('/v1/cities/izmir?on=2021-11-30')).state]).toEqual([1, 'none']);
    await right({ rosterVersion, effectiveOn: foundedOn });
    expect((await get('/v1/members?on=2021-11-30')).count).toBe(2);
  });

  test('of a departure is not one after the way back had begun', async () => {
    const day = await dayOf();
    const left = await change('departure', { effectiveOn: addDays(day, 5), reason: 'The council decided to leave.' });
    await network.secretariat.post(`/v1/cities/${tuzla}/interest`, { on: addDays(day, 10) });
    await network.news();
    expect(await refusedWith({ rosterVersion: left, effectiveOn: addDays(day, 11) })).toEqual([409, 'effective-beyond-neighbours']);
    await right({ rosterVersion: left, effectiveOn: addDays(day, 10) });
    expect([await stateOn(addDays(day, 9)), await stateOn(addDays(day, 10))]).toEqual(['member', 'interested']);
  });
});

describe('a correction', () => {
  test('is corrected by its own line, and the line that it put right stands no more', async () => {
    const first = await right({ rosterVersion: joined, effectiveOn: '2022-01-10' });
    const second = await right({ rosterVersion: first.rosterVersion, effectiveOn: '2022-01-05' });
    expect(second).toMatchObject({ before: { effectiveOn: '2022-01-10' }, after: { effectiveOn: '2022-01-05' } });
    expect([(await memberOn('2022-01-04'))[0], (await memberOn('2022-01-05'))[0]]).toEqual([false, true]);
    await network.news();
    for (const rosterVersion of [joined, first.rosterVersion])
      expect(await refusedWith({ rosterVersion, effectiveOn: '2022-01-20' })).toEqual([409, 'roster-line-not-standing']);
    const annulled = await right({ rosterVersion: second.rosterVersion, annulled: true });
    await network.news();
    expect(annulled).toMatchObject({ before: { change: 'joined', effectiveOn: '2022-01-05' }, after: null });
    expect(await refusedWith({ rosterVersion: annulled.rosterVersion, annulled: true })).toEqual([409, 'roster-line-not-standing']);
  });

  test('stands in the histories with the wrong line, the right one and the reason; what was told stays told', async () => {
    const wrong = await dayOf();
    const { rosterVersion, id } = await right({ rosterVersion: joined, effectiveOn: '2022-01-10', reason: 'The month was mistyped.' });
    const { items } = await get('/v1/network/count-history?limit=200');
    const [was, is] = [joined, rosterVersion].map((of) => items.find((line: { rosterVersion: number }) => line.rosterVersion === of));
    const [, count] = await memberOn('2022-01-10');
    expect(was).toMatchObject({ change: 'joined', effectiveOn: wrong, correctedBy: rosterVersion, corrects: null, reason: null });
    expect(was.after).toBe(was.before + 1);
    expect(is).toMatchObject({
      ...{ change: 'corrected', effectiveOn: '2022-01-10', corrects: joined, correctedBy: null, reason: 'The month was mistyped.' },
      ...{ before: is.after, countOnDay: count, cityId: tuzla, membershipId },
    });
    for (const line of items)
      expect([line.rosterVersion, line.countOnDay]).toEqual([line.rosterVersion, (await memberOn(line.effectiveOn))[1]]);
    const history = (await get(`/v1/memberships/${membershipId}/history?limit=200`)).items;
    expect(history.at(-1)).toMatchObject({
      ...{ type: expect.stringContaining('RosterCorrected'), rosterVersion },
      data: { correctedVersion: joined, before: { effectiveOn: wrong }, reason: 'The month was mistyped.' },
    });
    expect((await get(`/v1/roster-corrections?city=${tuzla}`)).items).toMatchObject([{ id, rosterVersion }]);
  });

  test.each([
    ['neither a day nor that it is annulled', {}, ''],
    ['both', { effectiveOn: '2022-01-10', annulled: true }, '/annulled'],
    ['that it is not annulled', { annulled: false }, '/annulled'],
    ['that it is not annulled, beside a day', { effectiveOn: '2022-01-10', annulled: false }, '/annulled'],
  ])('that names %s is refused there', async (_, body, pointer) => {
    const answer = await correct({ rosterVersion: joined, ...body });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([400, 'invalid-input', pointer]);
  });

  test('of a line that there is not is refused at its version', async () => {
    const answer = await correct({ rosterVersion: 9_999, annulled: true });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([400, 'roster-change-unknown', '/rosterVersion']);
  });
});

describe('an annulment', () => {
  test('of a joining leaves the city acceding, as if it had never been a member; then it may join', async () => {
    const day = await dayOf();
    const { count } = await get('/v1/members');
    const body = await right({ rosterVersion: joined, annulled: true });
    expect(body).toMatchObject({ after: null, countBefore: count, countAfter: count - 1, rosterVersion: joined + 1 });
    expect(await get(`/v1/memberships/${membershipId}`)).toMatchObject({ state: 'acceding', steps: [{}, { state: 'acceding' }] });
    expect([await memberOn(day), (await get('/v1/network')).memberCount, await stateOn()]).toEqual([
      [false, expect.any(Number)],
      count - 1,
      'acceding',
    ]);
    expect(await change('completion', { effectiveOn: await lastDay(day) })).toBe(joined + 2);
    expect((await get('/v1/members')).count).toBe(count);
  });

  test.each([
    ['suspension', 'suspension', [], 'member'],
    ['reinstatement', 'reinstatement', ['suspension'], 'suspended'],
    ['departure', 'departure', [], 'member'],
    ['departure of a suspended city', 'departure', ['suspension'], 'suspended'],
  ])('of a %s gives back what was before, with its count', async (_, act, before, state) => {
    const effectiveOn = await lastDay(await dayOf());
    for (const each of before) await change(each, { effectiveOn, reason: 'First.' });
    const { count } = await get('/v1/members');
    const wrong = await change(act, { effectiveOn, reason: 'A mistake.' });
    const { countAfter } = await right({ rosterVersion: wrong, annulled: true });
    expect([countAfter, (await get('/v1/members')).count, (await get(`/v1/memberships/${membershipId}`)).state]).toEqual([
      count,
      count,
      state,
    ]);
  });

  test('is of the last line of a city that stands alone', async () => {
    const suspended = await change('suspension', { effectiveOn: await lastDay(await dayOf()), reason: 'For a while.' });
    await network.news();
    expect(await refusedWith({ rosterVersion: joined, annulled: true })).toEqual([409, 'roster-line-not-last']);
    await right({ rosterVersion: suspended, annulled: true });
    await right({ rosterVersion: joined, annulled: true });
  });

  test('of a departure is refused while the city is on its way back, and holds when nothing came of that', async () => {
    const day = await lastDay(await dayOf());
    const left = await change('departure', { effectiveOn: day, reason: 'A mistake.' });
    const { body: way } = await network.secretariat.post(`/v1/cities/${tuzla}/interest`, { on: day });
    await network.news();
    expect(await refusedWith({ rosterVersion: left, annulled: true })).toEqual([409, 'membership-already-open']);
    await network.secretariat.post(`/v1/memberships/${way.id}/lapse`, { reason: 'It has never left.' });
    await right({ rosterVersion: left, annulled: true });
    expect([await get(`/v1/cities/${tuzla}`), (await memberOn(day))[0], await stateOn(day)]).toEqual([
      expect.objectContaining({ state: 'member', membershipId }),
      true,
      'member',
    ]);
  });

  test('of a first member makes it acceding and no founding one; it changes the roster, not the foundation', async () => {
    const { rosterVersion } = await right({ rosterVersion: 1, annulled: true });
    const { items } = await get('/v1/memberships?city=istanbul');
    expect(items).toMatchObject([{ state: 'acceding', founding: null, steps: [{ state: 'acceding', on: null }] }]);
    expect(await get('/v1/network')).toMatchObject({ state: 'founded', foundedOn, rosterVersion });
    expect((await get('/v1/cities/istanbul?on=2022-01-01')).state).toBe('none');
  });

  test('by which the city is no member today takes the presidency of its mayor', async () => {
    const { presidencyId } = await network.thePresident(tuzla, await lastDay(await dayOf()));
    await network.news();
    await right({ rosterVersion: joined, annulled: true });
    expect((await network.news()).map(({ name }) => name)).toEqual(['RosterCorrected', 'TermPresidencyEnded']);
    expect(await get(`/v1/presidencies/${presidencyId}`)).toMatchObject({ state: 'vacated', reason: 'roster-corrected' });
  });
});

test('another day takes no presidency', async () => {
  const { presidencyId } = await network.thePresident('izmir', new Date().toISOString().slice(0, 10));
  const { items } = await get('/v1/network/count-history?limit=200');
  const line = items.findLast(
    ({ cityId, correctedBy }: { cityId: string; correctedBy: number | null }) => cityId === 'izmir' && !correctedBy,
  );
  await right({ rosterVersion: line.rosterVersion, effectiveOn: '2021-12-02' });
  expect((await get(`/v1/presidencies/${presidencyId}`)).state).toBe('active');
});

describe('at once', () => {
  test('two corrections of one line: one holds, the other is told so', async () => {
    const answers = await Promise.all(['2022-01-10', '2022-01-11'].map((effectiveOn) => correct({ rosterVersion: joined, effectiveOn })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('roster-line-not-standing');
  });

  test('corrections, completions and departures give versions without a gap, and counts that follow each other', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, async () => network.aMembership(await network.aCity(), 'acceding')));
    const effectiveOn = await lastDay('2022-04-26');
    const post = (path: string, body: object) => network.secretariat.post(path, body);
    const answers = await Promise.all([
      ...others.map((id) => post(`/v1/memberships/${id}/completion`, { effectiveOn })),
      correct({ rosterVersion: joined, annulled: true }),
      correct({ rosterVersion: joined, effectiveOn: '2022-01-10' }),
      correct({ rosterVersion: joined, annulled: true }),
    ]);
    expect(answers.slice(0, 4).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.slice(4).filter(({ status }) => status === 201)).toHaveLength(1);
    const told = (await network.news()).filter(({ data }) => 'countAfter' in data).map(({ data }) => data as Record<string, number>);
    expect(told.map(({ rosterVersion }) => rosterVersion)).toEqual(Array.from({ length: 5 }, (_, n) => joined + 1 + n));
    for (const [n, each] of told.entries()) if (n > 0) expect(each['countBefore']).toBe(told[n - 1]!['countAfter']);
    expect((await get('/v1/members')).count).toBe(told.at(-1)!['countAfter']);
  });
});
