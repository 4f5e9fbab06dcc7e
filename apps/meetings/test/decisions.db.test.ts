import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '#domain';
import { eventually, type ApiAnswer } from '#testing';
import { aDecision, aMeeting, anAttendedMeeting, callBody, checkIn } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

/** Ballots, closings and check-ins meet in the database: each is a transaction of its own, and they wait for the meeting's row. */
let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());
beforeEach(() => balkans.news());

const cast = (decisionId: string, cityId: string, choice: string, by = balkans.secretariat) =>
  by.put(`/v1/decisions/${decisionId}/ballots/${cityId}`, { choice });
const close = (decisionId: string) => balkans.secretariat.post(`/v1/decisions/${decisionId}/closing`);
const shown = async (decisionId: string) => (await balkans.secretariat.get(`/v1/decisions/${decisionId}`)).body;
const withdraw = (meetingId: string, cityId: string, personId: string) =>
  balkans.secretariat.post(`/v1/meetings/${meetingId}/attendances/${cityId}/check-in-withdrawal`, { personId, reason: 'A slip.' });

/** istanbul, sarajevo and laktasi have come, and a question is before them. */
async function anOpenDecision(body: object = {}) {
  const { id: meetingId } = await anAttendedMeeting(balkans);
  await checkIn(balkans, meetingId, 'laktasi', { personId: balkans.laktasiMayor });
  const { id } = await aDecision(balkans, meetingId, body);
  await balkans.news();
  return { id, meetingId };
}

/** Requests that have all begun before any of them could go on: they queue, in their order, for the meeting's row. */
async function atOnce(meetingId: string, ...requests: (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> {
  const runner = balkans.service.app.get(DataSource).createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('SELECT FROM meeting WHERE id = $1 FOR UPDATE', [meetingId]);
    const answers: Promise<ApiAnswer>[] = [];
    for (const request of requests) {
      answers.push(request());
      await eventually(async () => {
        const waiting = await balkans.sql.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT "Meeting"%'`,
        );
        return waiting.length === answers.length;
      });
    }
    await runner.commitTransaction();
    return await Promise.all(answers);
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

describe('at once', () => {
  test.each([
    ['two who hold a mandate of it', () => balkans.office(balkans.laktasiMayor)],
    ['its office and the secretariat', () => Promise.resolve(balkans.secretariat)],
  ])('%s cast the ballot of one city: it has one, the last that was committed, and each was told in order', async (_, second) => {
    const { id, meetingId } = await anOpenDecision();
    const [deputy, other] = [await balkans.office(balkans.stankovic), await second()];
    const answers = await atOnce(
      meetingId,
      () => cast(id, 'laktasi', 'yes', deputy),
      () => cast(id, 'laktasi', 'no', other),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [first, last, ...more] = await balkans.news();
    expect([first, last, more]).toMatchObject([
      { name: 'BallotCast', data: { cityId: 'laktasi', before: null } },
      { name: 'BallotCast', data: { cityId: 'laktasi', before: first!.data['choice'] } },
      [],
    ]);
    expect((await shown(id)).ballots).toEqual([{ cityId: 'laktasi', choice: last!.data['choice'] }]);
    expect((await close(id)).body).toMatchObject({
      yes: last!.data['choice'] === 'yes' ? 1 : 0,
      no: last!.data['choice'] === 'no' ? 1 : 0,
    });
  });

  test('ballots come in while the decision is closed: each is counted or refused', async () => {
    const { id, meetingId } = await anOpenDecision();
    await cast(id, 'laktasi', 'no');
    const answers = await atOnce(
      meetingId,
      () => cast(id, 'istanbul', 'yes'),
      () => close(id),
      () => cast(id, 'sarajevo', 'yes'),
      () => cast(id, 'laktasi', 'yes'),
    );
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [200, undefined],
      [200, undefined],
      [409, 'decision-taken'],
      [409, 'decision-taken'],
    ]);
    const ballots = [
      { cityId: 'laktasi', choice: 'no' },
      { cityId: 'istanbul', choice: 'yes' },
    ];
    const tally = { present: 3, yes: 1, no: 1, abstain: 0, ballots };
    expect(await balkans.news()).toMatchObject([
      { name: 'BallotCast', data: { cityId: 'laktasi' } },
      { name: 'BallotCast', data: { cityId: 'istanbul' } },
      { name: 'DecisionTaken', data: { decisionId: id, meetingId, outcome: 'rejected', quorum: { cities: 2 }, ...tally } },
    ]);
    expect(await shown(id)).toMatchObject({ state: 'rejected', ...tally });
  });

  test('a check-in is withdrawn and its city casts: no ballot is left of one that has not come', async () => {
    const { id, meetingId } = await anOpenDecision();
    const { karic, imamoglu } = balkans;
    const withdrawal = (cityId: string, personId: string) => () => withdraw(meetingId, cityId, personId);
    const answers = await atOnce(
      meetingId,
      () => cast(id, 'sarajevo', 'yes'),
      withdrawal('sarajevo', karic),
      withdrawal('istanbul', imamoglu),
      () => cast(id, 'istanbul', 'yes'),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 409]);
    expect(answers[3]!.body.code).toBe('city-has-not-come');
    expect(await balkans.news()).toMatchObject([
      { name: 'BallotCast' },
      { name: 'AttendanceWithdrawn', data: { cityId: 'sarajevo', ballotsWithdrawn: [id] } },
      { name: 'AttendanceWithdrawn', data: { cityId: 'istanbul', ballotsWithdrawn: [] } },
    ]);
    expect((await shown(id)).ballots).toEqual([]);
    expect((await close(id)).body).toMatchObject({ state: 'lapsed', present: 1, yes: 0 });
  });

  test('a decision is opened and the meeting closed: one of the two is refused', async () => {
    const { id: meetingId } = await anAttendedMeeting(balkans);
    const opening = () =>
      balkans.secretariat.post(`/v1/meetings/${meetingId}/decisions`, { question: 'A?', quorum: { cities: 1 }, majority: 'simple' });
    const closing = () => balkans.secretariat.post(`/v1/meetings/${meetingId}/closing`, { at: `${sarajevoDay}T16:00:00Z` });
    const [first, second] = await atOnce(meetingId, opening, closing);
    expect([first!.status, second!.status, second!.body.code]).toEqual([201, 409, 'decision-open']);
    await close(first!.body.id as string);
    const [third, fourth] = await atOnce(meetingId, closing, opening);
    expect([third!.status, fourth!.status, fourth!.body.code]).toEqual([200, 409, 'meeting-not-open']);
  });
});

describe('a check-in that is withdrawn', () => {
  test('takes the ballots of the open decisions with it, and of no other; the city casts anew when it has come', async () => {
    const { id: taken, meetingId } = await anOpenDecision();
    await cast(taken, 'sarajevo', 'yes');
    await close(taken);
    const [one, two, three] = [
      await aDecision(balkans, meetingId),
      await aDecision(balkans, meetingId),
      await aDecision(balkans, meetingId),
    ];
    await cast(one.id, 'sarajevo', 'yes');
    await cast(two.id, 'istanbul', 'no');
    await cast(three.id, 'sarajevo', 'no');
    await balkans.news();
    await withdraw(meetingId, 'sarajevo', balkans.karic);
    expect(await balkans.news()).toMatchObject([{ name: 'AttendanceWithdrawn', data: { ballotsWithdrawn: [one.id, three.id] } }]);
    expect([(await shown(one.id)).ballots, (await shown(two.id)).ballots, (await shown(taken)).yes]).toMatchObject([[], [{}], 1]);
    expect((await cast(one.id, 'sarajevo', 'yes')).body.code).toBe('city-has-not-come');
    await checkIn(balkans, meetingId, 'sarajevo', { personId: balkans.karic });
    expect((await cast(one.id, 'sarajevo', 'no')).body.ballots).toEqual([{ cityId: 'sarajevo', choice: 'no' }]);
  });

  test('leaves the ballot of a city for which somebody else is there', async () => {
    const { id, meetingId } = await anOpenDecision();
    const [mayor, deputy] = [balkans.laktasiMayor, balkans.stankovic];
    await checkIn(balkans, meetingId, 'laktasi', { personId: deputy });
    await cast(id, 'laktasi', 'yes');
    await balkans.news();
    await withdraw(meetingId, 'laktasi', mayor);
    expect(await balkans.news()).toMatchObject([{ data: { state: 'present', ballotsWithdrawn: [] } }]);
    expect((await shown(id)).ballots).toEqual([{ cityId: 'laktasi', choice: 'yes' }]);
  });
});

describe('refused, and nothing changes', () => {
  const item = newId();
  test.each([
    ['no quorum', { quorum: undefined }, '/quorum'],
    ['an empty quorum', { quorum: {} }, '/quorum'],
    ['two quorums', { quorum: { cities: 1, percent: 50 } }, '/quorum'],
    ['no city', { quorum: { cities: 0 } }, '/quorum/cities'],
    ['0 per cent', { quorum: { percent: 0 } }, '/quorum/percent'],
    ['101 per cent', { quorum: { percent: 101 } }, '/quorum/percent'],
    ['half a per cent', { quorum: { percent: 50.5 } }, '/quorum/percent'],
    ['per cent as text', { quorum: { percent: '50' } }, '/quorum/percent'],
    ['another majority', { majority: 'unanimous' }, '/majority'],
    ['no question', { question: ' ' }, '/question'],
    ['an item that there is not', { agendaItemId: item }, '/agendaItemId'],
  ])('%s', async (_, wrong, pointer) => {
    const { id: meetingId } = await anAttendedMeeting(balkans);
    await balkans.news();
    const body = { question: 'A?', quorum: { cities: 1 }, majority: 'simple', ...wrong };
    const answer = await balkans.secretariat.post(`/v1/meetings/${meetingId}/decisions`, body);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    expect([await balkans.news(), (await balkans.secretariat.get(`/v1/decisions?meeting=${meetingId}`)).body.items]).toEqual([[], []]);
  });

  test('an item of another meeting’s agenda; and an item that is decided on stays on its own', async () => {
    const { id: other } = await aMeeting(balkans);
    const { id: meetingId } = await anAttendedMeeting(balkans);
    const set = async (id: string, items: object[]) => balkans.secretariat.put(`/v1/meetings/${id}/agenda`, { items });
    const [theirs, ours] = [await set(other, [{ title: 'Theirs' }]), await set(meetingId, [{ title: 'Ours' }])];
    const about = ({ body }: ApiAnswer) =>
      balkans.secretariat.post(`/v1/meetings/${meetingId}/decisions`, {
        ...{ question: 'A?', quorum: { cities: 1 }, majority: 'simple' },
        agendaItemId: body.items[0].id,
      });
    expect((await about(theirs)).body).toMatchObject({ code: 'agenda-item-unknown', errors: [{ pointer: '/agendaItemId' }] });
    expect((await about(ours)).status).toBe(201);
    expect((await set(meetingId, [{ title: 'Another' }])).body.code).toBe('agenda-item-decided-on');
  });

  test('the ballot of a city that has not come, is a guest, is invited, or is not known', async () => {
    const { id: meetingId } = await anAttendedMeeting(balkans, { invitations: [{ cityId: 'tuzla', standing: 'invited' }] });
    await checkIn(balkans, meetingId, 'tuzla', { personId: balkans.imamovic, standing: 'invited' });
    await checkIn(balkans, meetingId, 'bijeljina', { personId: balkans.petrovic, standing: 'guest' });
    const { id } = await aDecision(balkans, meetingId);
    await balkans.news();
    const refusals: [string, number, string][] = [
      ['laktasi', 409, 'city-has-not-come'],
      ['tuzla', 409, 'ballot-not-of-member'],
      ['bijeljina', 409, 'ballot-not-of-member'],
      ['zenica', 409, 'ballot-not-of-member'],
      ['atlantis', 404, 'city-not-found'],
    ];
    for (const [cityId, status, code] of refusals) {
      const answer = await cast(id, cityId, 'yes');
      expect([cityId, answer.status, answer.body.code]).toEqual([cityId, status, code]);
    }
    expect((await cast(id, 'sarajevo', 'maybe')).body.errors).toMatchObject([{ pointer: '/choice' }]);
    expect([await balkans.news(), (await shown(id)).ballots]).toEqual([[], []]);
  });

  test('a meeting neither ends nor is called off while a decision is open', async () => {
    const { id: meetingId } = await aMeeting(balkans, callBody(balkans));
    await balkans.secretariat.post(`/v1/meetings/${meetingId}/opening`);
    const { id } = await aDecision(balkans, meetingId);
    const cancel = () => balkans.secretariat.post(`/v1/meetings/${meetingId}/cancellation`, { reason: 'Snow.' });
    expect((await cancel()).body).toMatchObject({ code: 'decision-open', status: 409 });
    expect((await close(id)).body).toMatchObject({ state: 'lapsed', present: 0 });
    expect((await cancel()).status).toBe(200);
  });
});

test('what was decided stands in the record and in the minutes, and a correction of who came leaves its tally', async () => {
  const { id, meetingId } = await anOpenDecision({ question: 'Is the plan adopted?', majority: 'two-thirds' });
  for (const [cityId, choice] of Object.entries({ istanbul: 'yes', sarajevo: 'yes', laktasi: 'no' })) await cast(id, cityId, choice);
  await close(id);
  const at = (rest: string) => `/v1/meetings/${meetingId}${rest}`;
  await balkans.secretariat.post(at('/closing'), { at: `${sarajevoDay}T16:00:00Z` });
  const correction = { target: 'attendance/sarajevo', changes: { people: [] }, reason: 'A slip.' };
  expect((await balkans.secretariat.post(at('/corrections'), correction)).status).toBe(201);
  const { decisions, cities } = (await balkans.secretariat.get(at('/record'))).body;
  expect(decisions).toMatchObject([{ id, state: 'carried', present: 3, yes: 2, no: 1, abstain: 0 }]);
  expect(cities).toEqual(expect.arrayContaining([{ id: 'laktasi', name: 'Laktaši' }]));
  const line = 'carried; two-thirds majority; quorum 2, present 3; yes 2, no 1, abstain 0';
  for (const accept of ['text/markdown', 'text/html']) {
    const text = (await balkans.secretariat.get(at('/record'), { headers: { accept } })).body as string;
    expect([accept, text.includes(line), text.includes('Laktaši')]).toEqual([accept, true, true]);
  }
  await balkans.secretariat.post(at('/minutes'), { body: 'Words.' });
  for (const act of ['review', 'approval', 'publication']) await balkans.secretariat.post(at(`/minutes/${act}`));
  expect((await balkans.news()).at(-1)).toMatchObject({ name: 'MinutesPublished', data: { decisionIds: [id] } });
  expect((await balkans.secretariat.get(at('/minutes/versions/1'))).body).toMatchObject({ document: { decisionIds: [id] } });
});
