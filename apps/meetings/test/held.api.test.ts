import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { aDelegation, aHeldMeeting, anAttendedMeeting, anOpenMeeting, aSideEvent, aStatement } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

/** What was held is put right by a further event; the record shows how it read, how it reads, and why. */
let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());
beforeEach(() => balkans.news());

const at = (id: string, rest = '') => `/v1/meetings/${id}${rest}`;
const correct = (id: string, target: string, changes: object) =>
  balkans.secretariat.post(at(id, '/corrections'), { target, changes, reason: 'A slip.' });
const recordOf = async (id: string) => (await balkans.secretariat.get(at(id, '/record'))).body;
const close = (id: string) => balkans.secretariat.post(at(id, '/closing'), { at: `${sarajevoDay}T16:00:00Z` });

test('a city that was forgotten gets its place, and one that did not come loses it', async () => {
  const { id } = await aHeldMeeting(balkans);
  const tuzla = { people: [{ personId: balkans.imamovic }], standing: 'invited' };
  expect(await correct(id, 'attendance/tuzla', tuzla)).toMatchObject({ status: 201 });
  expect(await correct(id, 'attendance/sarajevo', { people: [] })).toMatchObject({ status: 201 });
  expect(await balkans.news()).toMatchObject([
    {},
    {},
    {},
    {},
    {},
    {
      name: 'MeetingCorrected',
      data: {
        target: 'attendance/tuzla',
        cityId: 'tuzla',
        before: { state: 'invited', people: [] },
        after: { state: 'present', people: [{ personId: balkans.imamovic, as: 'principal', chair: false }] },
        reason: 'A slip.',
      },
    },
    { name: 'MeetingCorrected', data: { target: 'attendance/sarajevo', after: { state: 'absent', people: [] } } },
  ]);
  const { attendances, corrections } = await recordOf(id);
  const states = Object.fromEntries(attendances.map(({ cityId, state }: Record<string, string>) => [cityId, state]));
  expect(states).toMatchObject({ istanbul: 'present', tuzla: 'present', sarajevo: 'absent', laktasi: 'absent' });
  expect(corrections).toMatchObject([{ target: 'attendance/tuzla' }, { target: 'attendance/sarajevo', before: { state: 'present' } }]);
  const { body } = await balkans.secretariat.get(at(id, '/record'), { headers: { accept: 'text/markdown' } });
  expect(body).toMatch(/attendance of SARAJEVO, .*: state present, now absent; people Benjamina KARIĆ, now nobody/);
});

test('the meeting’s own facts, a delegation and a side event', async () => {
  const { id } = await anAttendedMeeting(balkans);
  const delegation = await aDelegation(balkans, id);
  await balkans.secretariat.post(at(id, `/delegations/${delegation.id}/attendance`), { headcount: 40 });
  const dinner = await aSideEvent(balkans, id);
  await balkans.secretariat.post(`/v1/side-events/${dinner.id}/held`, { on: sarajevoDay });
  await close(id);
  const changes = { theme: 'Cooperation', starts: '10:00', chairPersonId: balkans.karic };
  expect(await correct(id, 'meeting', changes)).toMatchObject({ body: { before: { theme: null, starts: null }, after: changes } });
  expect(await correct(id, `delegation/${delegation.id}`, { headcount: null, sizeNote: 'large' })).toMatchObject({
    body: { before: { headcount: 40 }, after: { headcount: null } },
  });
  expect(await correct(id, `side-event/${dinner.id}`, { kind: 'lunch', on: '2022-04-26' })).toMatchObject({
    body: { before: { kind: 'dinner', on: sarajevoDay }, after: { kind: 'lunch', on: '2022-04-26' } },
  });
  const { meeting, attendances, delegations, sideEvents } = await recordOf(id);
  expect({ meeting, delegations, sideEvents }).toMatchObject({
    meeting: { theme: 'Cooperation', state: 'held', chairPersonId: balkans.karic },
    delegations: [{ headcount: null, sizeNote: 'large' }],
    sideEvents: [{ kind: 'lunch', on: '2022-04-26' }],
  });
  const chairs = attendances.flatMap(({ people }: any) => people.filter((each: any) => each.chair).map((each: any) => each.personId));
  expect(chairs).toEqual([balkans.karic]);
});

describe('refused, and nothing changes', () => {
  const later = '2200-01-01';
  const wrong: [string, string, (balkans: Balkans) => object, number, string, string | undefined][] = [
    [
      'a city that there is not',
      'attendance/nowhere',
      ({ karic }) => ({ people: [{ personId: karic }] }),
      400,
      'target-unknown',
      '/target',
    ],
    ['a city without a place that did not come', 'attendance/tuzla', () => ({ people: [] }), 400, 'target-unknown', '/target'],
    ['a delegation that there is not', `delegation/${newId()}`, () => ({ headcount: 1 }), 400, 'target-unknown', '/target'],
    ['an id that is none', 'side-event/dinner', () => ({ on: sarajevoDay }), 400, 'target-unknown', '/target'],
    ['another target', 'decision/x1', () => ({ title: 'x' }), 400, 'invalid-input', '/target'],
    ['nothing', 'meeting', () => ({}), 400, 'invalid-input', '/changes'],
    ['a field of another target', 'meeting', () => ({ headcount: 3 }), 400, 'invalid-input', '/changes/headcount'],
    ['what is so', 'meeting', () => ({ theme: null }), 409, 'record-unchanged', undefined],
    ['a day to come', 'meeting', () => ({ on: later }), 400, 'invalid-input', '/changes/on'],
    ['an end before its start', 'meeting', () => ({ starts: '10:00', ends: '09:00' }), 400, 'invalid-input', '/changes/ends'],
    ['a chair who did not come', 'meeting', ({ stankovic }) => ({ chairPersonId: stankovic }), 409, 'chair-not-present', undefined],
    ['the chair taken away', 'attendance/istanbul', () => ({ people: [] }), 409, 'chair-not-present', undefined],
    [
      'a guest as a member',
      'attendance/tuzla',
      ({ imamovic }) => ({ people: [{ personId: imamovic }], standing: 'member' }),
      409,
      'standing-not-as-in-roster',
      undefined,
    ],
    [
      'somebody of another city',
      'attendance/laktasi',
      ({ karic }) => ({ people: [{ personId: karic }] }),
      400,
      'no-mandate-of-city',
      '/changes/people/0/personId',
    ],
    [
      'somebody twice',
      'attendance/laktasi',
      ({ stankovic: personId }) => ({ people: [{ personId }, { personId }] }),
      400,
      'invalid-input',
      '/changes/people/1/personId',
    ],
    [
      'a principal and the substitute',
      'attendance/laktasi',
      ({ stankovic, laktasiMayor }) => ({
        people: [{ personId: stankovic, principalId: laktasiMayor, reason: 'Ill.' }, { personId: laktasiMayor }],
      }),
      400,
      'invalid-input',
      '/changes/people/0/principalId',
    ],
    [
      'a substitute without a reason',
      'attendance/laktasi',
      ({ stankovic, laktasiMayor }) => ({ people: [{ personId: stankovic, principalId: laktasiMayor }] }),
      400,
      'invalid-input',
      '/changes/people/0/reason',
    ],
  ];

  test.each(wrong)('%s', async (_, target, changes, status, code, pointer) => {
    const { id } = await aHeldMeeting(balkans);
    const before = await recordOf(id);
    await balkans.news();
    const { status: answered, body } = await correct(id, target, changes(balkans));
    expect([answered, body.code, body.errors?.[0]?.pointer]).toEqual([status, code, pointer]);
    expect(await balkans.news()).toEqual([]);
    expect(await recordOf(id)).toEqual(before);
  });

  test('a meeting that is not held', async () => {
    const { id } = await anOpenMeeting(balkans);
    expect(await correct(id, 'meeting', { theme: 'x' })).toMatchObject({ status: 409, body: { code: 'meeting-not-held' } });
  });

  test('whoever has spoken', async () => {
    const { id } = await anAttendedMeeting(balkans);
    await aStatement(balkans, id, { speakerIds: [balkans.karic] });
    await close(id);
    expect(await correct(id, 'attendance/sarajevo', { people: [] })).toMatchObject({ status: 409, body: { code: 'attendee-has-spoken' } });
  });
});
