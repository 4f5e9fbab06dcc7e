import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiClient } from '#testing';
import { aMeeting, anAttendedMeeting, anOpenMeeting, aStatement, checkIn } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

/** What was entered wrongly, or for another day, is put right by an act of its own. */
let balkans: Balkans;
let api: ApiClient;
beforeAll(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterAll(() => balkans.stop());
beforeEach(() => balkans.news());

const at = (id: string, rest = '') => `/v1/meetings/${id}${rest}`;
const withdraw = (id: string, cityId: string, personId: string) =>
  api.post(at(id, `/attendances/${cityId}/check-in-withdrawal`), { personId, reason: 'A slip.' });
const states = async (id: string): Promise<Record<string, string>> => {
  const { items } = (await api.get(at(id, '/attendances'))).body;
  return Object.fromEntries(items.map(({ cityId, standing, state }: Record<string, string>) => [cityId, `${standing} ${state}`]));
};
const record = async (id: string, type = 'text/markdown') =>
  (await api.get(at(id, '/record'), { headers: { accept: type } })).body as string;

describe('a postponement', () => {
  const reason = 'Laktaši Municipality Day';

  /** Everything that can be said of coming, each by another city. */
  async function answered() {
    const { imamovic, laktasiMayor, stankovic, karic } = balkans;
    const invitations = [
      { cityId: 'tuzla', standing: 'invited' },
      { cityId: 'zenica', standing: 'guest' },
    ];
    const { id } = await aMeeting(balkans, { invitations });
    await api.post(at(id, '/attendances/sarajevo/confirmation'), { personId: karic });
    await api.post(at(id, '/attendances/istanbul/decline'), { reason: 'No time.' });
    await api.post(at(id, '/attendances/laktasi/excuse'), { personId: laktasiMayor, reason });
    await api.put(at(id, '/attendances/laktasi/substitute'), { personId: stankovic, principalId: laktasiMayor, reason });
    await api.post(at(id, '/attendances/tuzla/confirmation'), { personId: imamovic });
    await balkans.news();
    return id;
  }

  test.each<[{ on?: string }]>([[{ on: '2022-05-09' }], [{}]])('to %o withdraws every reply and substitution, in one event', async (to) => {
    const id = await answered();
    await api.post(at(id, '/postponement'), { ...to, reason: 'Snow.' });
    expect(await balkans.news()).toMatchObject([
      {
        name: 'MeetingPostponed',
        data: {
          previouslyOn: sarajevoDay,
          on: to.on ?? null,
          invitedCityIds: ['istanbul', 'laktasi', 'sarajevo', 'tuzla', 'zenica'],
          repliesWithdrawn: 4,
        },
      },
    ]);
    const { items } = (await api.get(at(id, '/attendances'))).body;
    const nothingSaid = { state: 'invited', people: [], excused: [], substitutes: [], confirmedPersonId: null, declineReason: null };
    expect(items).toMatchObject(
      [
        ['istanbul', 'member'],
        ['laktasi', 'member'],
        ['sarajevo', 'member'],
        ['tuzla', 'invited'],
        ['zenica', 'guest'],
      ].map(([cityId, standing]) => ({ cityId, standing, ...nothingSaid })),
    );
    expect(await record(id)).not.toContain('Excused');
  });

  test('is answered again by the offices, whatever they had said', async () => {
    const id = await answered();
    await api.post(at(id, '/postponement'), { on: '2022-05-09', reason: 'Snow.' });
    const office = await balkans.office(balkans.karic);
    const again = await office.post(at(id, '/attendances/sarajevo/confirmation'), { personId: balkans.karic });
    expect(again).toMatchObject({ status: 200, body: { state: 'confirmed', confirmedPersonId: balkans.karic } });
    expect((await api.post(at(id, '/attendances/istanbul/decline'))).body).toMatchObject({ state: 'declined', declineReason: null });
    const excused = await api.post(at(id, '/attendances/laktasi/excuse'), { personId: balkans.laktasiMayor, reason });
    expect(excused.body).toMatchObject({ state: 'excused', substitutes: [] });
  });

  test('leaves no substitute of the former day to check in', async () => {
    const id = await answered();
    await api.post(at(id, '/postponement'), { on: '2022-05-09', reason: 'Snow.' });
    await api.post(at(id, '/opening'), { at: '2022-05-09T09:00:00Z' });
    const { status, body } = await api.post(at(id, '/attendances/laktasi/check-in'), {
      personId: balkans.stankovic,
      standing: 'member',
      as: 'substitute',
    });
    expect([status, body.code]).toEqual([409, 'substitute-not-designated']);
  });

  test('withdraws what was said for the second day as well', async () => {
    const { id } = await aMeeting(balkans);
    await api.post(at(id, '/postponement'), { reason: 'Snow.' });
    await api.post(at(id, '/postponement'), { on: '2022-05-09', reason: 'Thaw.' });
    await api.post(at(id, '/attendances/sarajevo/confirmation'), { personId: balkans.karic });
    await api.post(at(id, '/postponement'), { on: '2022-05-10', reason: 'Flood.' });
    const told = (await balkans.news()).filter(({ name }) => name === 'MeetingPostponed');
    expect(told.map(({ data }) => data['repliesWithdrawn'])).toEqual([0, 0, 1]);
    expect(await states(id)).toEqual({ sarajevo: 'member invited' });
  });
});

describe('a meeting that is postponed without a day', () => {
  const withoutDay = async () => {
    const { id } = await aMeeting(balkans);
    await api.post(at(id, '/postponement'), { reason: 'Snow.' });
    await balkans.news();
    return id;
  };

  test.each<[string, (balkans: Balkans) => object]>([
    ['title', () => ({ title: 'B40 in Sarajevo, in better weather' })],
    ['theme', () => ({ theme: 'Snow' })],
    ['place', () => ({ place: 'Vijećnica' })],
    ['chair', ({ karic }) => ({ chairPersonId: karic })],
  ])('can have another %s', async (_, changes) => {
    const id = await withoutDay();
    const { status, body } = await api.patch(at(id), changes(balkans), { ifMatch: (await api.get(at(id))).etag! });
    expect([status, body]).toMatchObject([200, { ...changes(balkans), state: 'postponed', on: null, previouslyOn: sarajevoDay }]);
    expect(await balkans.news()).toMatchObject([
      { name: 'MeetingUpdated', data: { ...changes(balkans), on: sarajevoDay, postponedFrom: sarajevoDay } },
    ]);
  });

  test('keeps its new title when the day is known, and opens with it', async () => {
    const id = await withoutDay();
    await api.patch(at(id), { title: 'In May' }, { ifMatch: '*' });
    await api.post(at(id, '/postponement'), { on: '2022-05-09', reason: 'Thaw.' });
    expect((await api.post(at(id, '/opening'), { at: '2022-05-09T09:00:00Z' })).body).toMatchObject({ title: 'In May', state: 'open' });
  });

  test('is found by the members who will be expected, as before', async () => {
    const id = await withoutDay();
    const foundBy = async (city: string) => {
      const { items } = (await api.get('/v1/meetings', { query: { city, state: 'postponed', limit: 200 } })).body;
      return items.some((meeting: { id: string }) => meeting.id === id) as boolean;
    };
    expect([await foundBy('laktasi'), await foundBy('tuzla')]).toEqual([true, false]);
  });

  test('can be given an agenda, invite one more city and plan a dinner; whose standing it is the opening judges', async () => {
    const id = await withoutDay();
    expect((await api.put(at(id, '/agenda'), { items: [{ title: 'Welcome' }] })).status).toBe(200);
    const invited = await api.post(at(id, '/invitations'), { cityId: 'tuzla', standing: 'invited' });
    expect([invited.status, invited.body]).toMatchObject([201, { cityId: 'tuzla', state: 'invited' }]);
    const asMember = await api.post(at(id, '/invitations'), { cityId: 'zenica', standing: 'member' });
    expect([asMember.status, asMember.body.code]).toEqual([409, 'standing-not-as-in-roster']);
    const dinner = { kind: 'dinner', on: '2022-05-09', attendeeIds: [balkans.karic] };
    expect((await api.post(at(id, '/side-events'), dinner)).status).toBe(201);
  });
});

describe('a check-in that was entered wrongly', () => {
  test('of the mayor, while it was the deputy who came: MeetingHeld, the record and the list count who came', async () => {
    const { laktasiMayor, stankovic } = balkans;
    const { id } = await anAttendedMeeting(balkans);
    await api.post(at(id, '/attendances/laktasi/excuse'), { personId: laktasiMayor, reason: 'Municipality Day' });
    await checkIn(balkans, id, 'laktasi', { personId: laktasiMayor });
    await balkans.news();
    const { body } = await withdraw(id, 'laktasi', laktasiMayor);
    expect(body).toMatchObject({ state: 'excused', people: [], excused: [{ personId: laktasiMayor }], arrival: null });
    expect(await balkans.news()).toMatchObject([
      {
        name: 'AttendanceWithdrawn',
        key: id,
        data: {
          meetingId: id,
          cityId: 'laktasi',
          personId: laktasiMayor,
          as: 'principal',
          chair: false,
          state: 'excused',
          reason: 'A slip.',
        },
      },
    ]);
    expect(await record(id)).not.toContain('Laktaši (member)');

    const substitution = { personId: stankovic, principalId: laktasiMayor, reason: 'Municipality Day' };
    await api.put(at(id, '/attendances/laktasi/substitute'), substitution);
    const checkedIn = await checkIn(balkans, id, 'laktasi', { personId: stankovic, as: 'substitute' });
    expect(checkedIn).toMatchObject({ state: 'represented', arrival: 3 });
    await balkans.news();
    await api.post(at(id, '/closing'));
    expect(await balkans.news()).toMatchObject([
      {
        name: 'MeetingHeld',
        data: { membersPresent: ['istanbul', 'sarajevo', 'laktasi'], substitutions: [{ cityId: 'laktasi', ...substitution }] },
      },
    ]);
    expect(await record(id)).toContain('Darko STANKOVIĆ for Mayor of Laktaši');
  });

  test('of a city that did not come: it is absent, and counted nowhere', async () => {
    const { id } = await anAttendedMeeting(balkans);
    await withdraw(id, 'sarajevo', balkans.karic);
    await balkans.news();
    await api.post(at(id, '/closing'));
    expect(await balkans.news()).toMatchObject([{ data: { membersPresent: ['istanbul'] } }]);
    expect(await states(id)).toEqual({ istanbul: 'member present', laktasi: 'member absent', sarajevo: 'member absent' });
  });

  test('of one of two people leaves the other, and the city its voice', async () => {
    const { id } = await anAttendedMeeting(balkans);
    const { personId } = await balkans.mandate('sarajevo', { office: 'delegate' });
    await checkIn(balkans, id, 'sarajevo', { personId });
    const { body } = await withdraw(id, 'sarajevo', balkans.karic);
    expect(body).toMatchObject({ state: 'present', arrival: 2, people: [{ personId }] });
  });

  test('of the chair is entered again before the meeting can be closed', async () => {
    const { id } = await anAttendedMeeting(balkans);
    expect((await withdraw(id, 'istanbul', balkans.imamoglu)).body).toMatchObject({ state: 'invited' });
    expect(await api.post(at(id, '/closing'))).toMatchObject({ status: 409, body: { code: 'chair-not-present' } });
    expect(await checkIn(balkans, id, 'istanbul', { personId: balkans.imamoglu, chair: true })).toMatchObject({ arrival: 3 });
    await balkans.news();
    await api.post(at(id, '/closing'));
    expect(await balkans.news()).toMatchObject([{ data: { membersPresent: ['sarajevo', 'istanbul'] } }]);
  });

  test('of the only one who came lets the meeting be called off', async () => {
    const { id } = await anOpenMeeting(balkans);
    await checkIn(balkans, id, 'sarajevo', { personId: balkans.karic });
    await withdraw(id, 'sarajevo', balkans.karic);
    expect(await api.post(at(id, '/closing'))).toMatchObject({ status: 409, body: { code: 'nobody-attended' } });
    expect((await api.post(at(id, '/cancellation'), { reason: 'Nobody came.' })).body).toMatchObject({ state: 'cancelled' });
  });

  test('of a guest whom nobody invited takes its place away, and a later place has other ETags', async () => {
    const { id } = await anAttendedMeeting(balkans);
    const path = at(id, '/attendances/bijeljina');
    const guest = { personId: balkans.petrovic, standing: 'guest' };
    await checkIn(balkans, id, 'bijeljina', guest);
    const { etag } = await api.get(path);
    const withdrawn = await withdraw(id, 'bijeljina', balkans.petrovic);
    expect([withdrawn.status, withdrawn.body]).toMatchObject([200, { cityId: 'bijeljina', state: 'absent', people: [] }]);
    expect(withdrawn.etag).not.toBe(etag);
    expect(await api.get(path)).toMatchObject({ status: 404, body: { code: 'attendance-not-found' } });
    expect(Object.keys(await states(id))).not.toContain('bijeljina');
    expect(await withdraw(id, 'bijeljina', balkans.petrovic)).toMatchObject({ status: 404, body: { code: 'attendance-not-found' } });

    await checkIn(balkans, id, 'bijeljina', guest);
    const again = await api.get(path, { headers: { 'if-none-match': `${etag}, ${withdrawn.etag}` } });
    expect([again.status, again.body]).toMatchObject([200, { state: 'present', people: [{ personId: balkans.petrovic }] }]);
    await withdraw(id, 'bijeljina', balkans.petrovic);
    const invited = await api.post(at(id, '/invitations'), { cityId: 'bijeljina', standing: 'guest' });
    expect(invited.status).toBe(201);
    expect([etag, withdrawn.etag, again.etag]).not.toContain(invited.etag);
    await api.post(at(id, '/closing'));
    expect(await states(id)).toMatchObject({ bijeljina: 'guest absent' });
  });

  test('of a guest whom nobody invited is not absent in the record of what was held', async () => {
    const { id } = await anAttendedMeeting(balkans);
    await checkIn(balkans, id, 'bijeljina', { personId: balkans.petrovic, standing: 'guest' });
    await withdraw(id, 'bijeljina', balkans.petrovic);
    await balkans.news();
    await api.post(at(id, '/closing'));
    expect(await balkans.news()).toMatchObject([{ data: { guestsPresent: [] } }]);
    expect(Object.keys(await states(id))).toEqual(['istanbul', 'laktasi', 'sarajevo']);
    expect(JSON.stringify(await record(id, 'application/json'))).not.toContain('bijeljina');
  });

  test('of who was named in a statement waits for the statement to name another', async () => {
    const { karic, imamoglu } = balkans;
    const { id } = await anAttendedMeeting(balkans);
    const statement = await aStatement(balkans, id, { speakerIds: [karic] });
    const { status, body } = await withdraw(id, 'sarajevo', karic);
    expect([status, body]).toMatchObject([409, { code: 'attendee-has-spoken', personId: karic, statementId: statement.id }]);
    expect(await states(id)).toMatchObject({ sarajevo: 'member present' });
    const { text } = statement;
    const corrected = await api.post(at(id, `/statements/${statement.id}/correction`), {
      text,
      speakerIds: [imamoglu],
      reason: 'It was he.',
    });
    expect([corrected.status, corrected.body]).toMatchObject([
      200,
      {
        state: 'corrected',
        text,
        speakerIds: [imamoglu],
        cityIds: ['istanbul'],
        corrections: [{ text, speakerIds: [karic], reason: 'It was he.' }],
      },
    ]);
    await balkans.news();
    expect((await withdraw(id, 'sarajevo', karic)).body).toMatchObject({ state: 'invited' });
  });
});

describe('a statement', () => {
  test('is corrected to name who has attended, and no other', async () => {
    const { id } = await anAttendedMeeting(balkans);
    const { id: statementId, text } = await aStatement(balkans, id);
    const correct = (speakerIds: string[]) =>
      api.post(at(id, `/statements/${statementId}/correction`), { text, speakerIds, reason: 'A slip.' });
    expect(await correct([balkans.imamovic])).toMatchObject({ status: 409, body: { code: 'speaker-not-attending' } });
    expect(await correct([balkans.karic])).toMatchObject({ status: 409, body: { code: 'statement-unchanged' } });
    await api.post(at(id, '/closing'));
    await balkans.news();
    expect((await correct([balkans.karic, balkans.imamoglu])).status).toBe(200);
    expect(await balkans.news()).toMatchObject([
      { name: 'StatementCorrected', data: { text, speakerIds: [balkans.karic, balkans.imamoglu], cityIds: ['sarajevo', 'istanbul'] } },
    ]);
  });
});

test('a substitute named for the wrong principal is named anew for the right one', async () => {
  const { stankovic, laktasiMayor } = balkans;
  const { id } = await anOpenMeeting(balkans);
  const { personId: other } = await balkans.mandate('laktasi', { office: 'delegate' });
  const name = (principalId: string) =>
    api.put(at(id, '/attendances/laktasi/substitute'), { personId: stankovic, principalId, reason: 'Ill.' });
  await name(other);
  expect((await name(laktasiMayor)).body.substitutes).toEqual([{ personId: stankovic, principalId: laktasiMayor, reason: 'Ill.' }]);
  const { people } = await checkIn(balkans, id, 'laktasi', { personId: stankovic, as: 'substitute' });
  expect(people).toMatchObject([{ principalId: laktasiMayor }]);
});
