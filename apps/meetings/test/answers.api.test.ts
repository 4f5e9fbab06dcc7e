import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { Links } from '#links';
import type { ApiAnswer } from '#testing';
import { aMeeting, anInvitation, answerPath, sequenceOf } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

const nobody = () => balkans.api.as(undefined);
const asked = (path: string, query = '') => nobody().get(`${path}${query}`);
const answered = (path: string, query: string, form: Record<string, string>): Promise<ApiAnswer<string>> =>
  nobody().post(`${path}${query}`, new URLSearchParams(form).toString(), {
    idempotencyKey: null,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
const attendance = async (meetingId: string, cityId = 'laktasi') =>
  (await balkans.secretariat.get(`/v1/meetings/${meetingId}/attendances/${cityId}`)).body;
const told = async () => (await balkans.news()).map(({ name }) => name);
const optionsOf = (html: string) => [...html.matchAll(/<option value="([^"]*)">([^<]*)</g)].map(([, value, label]) => [value, label]);

describe('the page', () => {
  test('asks who comes of those who hold an office of the city on that day, and changes nothing', async () => {
    const { id, path } = await anInvitation(balkans);
    await balkans.news();
    const { status, body } = await asked(path);
    expect(status).toBe(200);
    expect(optionsOf(body)).toEqual([
      ['', 'Please choose'],
      [balkans.laktasiMayor, 'Mayor of Laktaši (mayor)'],
      [balkans.stankovic, 'Darko STANKOVIĆ (deputy mayor)'],
    ]);
    expect(body).toContain('<form method="post">');
    expect(body).not.toContain('<script');
    expect(await told()).toEqual([]);
    expect((await balkans.secretariat.get(`/v1/meetings/${id}/attendances/laktasi`)).status).toBe(404);
  });

  test('writes names as they are, in the language of the mail or of the browser', async () => {
    const { personId } = await balkans.mandate('laktasi', { name: 'İsmail ŞAHİNOVIĆ-Đurđević <b>', office: 'delegate' });
    const { path } = await anInvitation(balkans);
    const label = 'İsmail ŞAHİNOVIĆ-Đurđević &lt;b&gt;';
    for (const [query, header, word] of [
      ['?lang=bs', 'tr', 'Zamjena'],
      ['?lang=tr', '', 'Vekil'],
      ['', 'tr-TR,en;q=0.5', 'Vekil'],
      ['', 'sr-ME, hr', 'Substitute'],
    ] as const) {
      const act = query === '' ? '?act=substitute' : `${query}&act=substitute`;
      const { body } = await nobody().get(`${path}${act}`, { headers: { 'accept-language': header } });
      expect(body).toContain(`<option value="${personId}">${label}`);
      const substitute = await answered(path, act, { personId, principalId: balkans.laktasiMayor, reason: 'Laktaši & Đ' });
      expect(substitute.status).toBe(200);
      if (query !== '') expect(substitute.body).toContain(`${word}: ${label}`);
    }
  });

  test('of a city of which nobody holds an office says so, and can be declined all the same', async () => {
    await balkans.register('kotor', {});
    const meeting = await aMeeting(balkans, { invitations: [{ cityId: 'kotor', standing: 'invited' }] });
    const path = answerPath('kotor', `${meeting.id}/${await sequenceOf(balkans, meeting.id)}`);
    const { body } = await asked(path);
    expect([body.includes('Nobody holds a mandate'), body.includes('<form')]).toEqual([true, false]);
    expect((await answered(path, '?act=decline', {})).status).toBe(200);
    expect(await attendance(meeting.id, 'kotor')).toMatchObject({ state: 'declined', declineReason: null });
  });
});

describe('an answer', () => {
  test('is the act of the routes of attendances; its actor says that it came by mail, to which office', async () => {
    const { id, path } = await anInvitation(balkans);
    const { status, body } = await answered(path, '?act=confirm', { personId: balkans.laktasiMayor });
    expect([status, body.includes('The attendance is confirmed'), body.includes('by Mayor of Laktaši')]).toEqual([200, true, true]);
    expect(await attendance(id)).toMatchObject({ state: 'confirmed', confirmedPersonId: balkans.laktasiMayor });
    const [event] = await balkans.sql.query(`SELECT actor, correlation_id, causation_id FROM event WHERE key = $1 ORDER BY sequence DESC`, [
      id,
    ]);
    expect(event).toEqual({ actor: 'urn:b40:mail:laktasi', correlation_id: expect.any(String), causation_id: null });
  });

  test('is one, if two click at once, also on another button', async () => {
    for (let round = 0; round < 4; round++) {
      const { id, path } = await anInvitation(balkans);
      await balkans.news();
      const both = await Promise.all([1, 2].map(() => answered(path, '?act=decline', { reason: 'Snow.' })));
      expect(both.map(({ status, body }) => [status, body])).toEqual([1, 2].map(() => [200, both[0]!.body]));
      expect(await told()).toEqual(['AttendanceDeclined']);
      const others = await Promise.all([
        answered(path, '?act=confirm', { personId: balkans.laktasiMayor }),
        answered(path, '?act=confirm', { personId: balkans.laktasiMayor }),
      ]);
      expect(others.map(({ status }) => status)).toEqual([200, 200]);
      expect(await told()).toEqual(['AttendanceConfirmed']);
      expect(await attendance(id)).toMatchObject({ state: 'confirmed', declineReason: null });
    }
  });

  test('may be another before the opening: declined after it was confirmed, and then by a substitute', async () => {
    const { id, path } = await anInvitation(balkans);
    await balkans.news();
    await answered(path, '?act=confirm', { personId: balkans.laktasiMayor });
    await answered(path, '?act=decline', { reason: 'Laktaši Municipality Day' });
    expect(await attendance(id)).toMatchObject({ state: 'declined', declineReason: 'Laktaši Municipality Day', confirmedPersonId: null });
    const form = { personId: balkans.stankovic, principalId: balkans.laktasiMayor, reason: 'Laktaši Municipality Day' };
    const [first, again] = [await answered(path, '?act=substitute', form), await answered(path, '?act=substitute', form)];
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(await attendance(id)).toMatchObject({ state: 'confirmed', confirmedPersonId: balkans.stankovic, substitutes: [form] });
    expect(await told()).toEqual(['AttendanceConfirmed', 'AttendanceDeclined', 'SubstituteDesignated', 'AttendanceConfirmed']);
  });

  test('that a rule refuses says why on the page, and nothing is told', async () => {
    const { personId: later } = await balkans.mandate('laktasi', { name: 'Later', office: 'delegate', from: '2022-04-26' });
    const { path } = await anInvitation(balkans);
    const substitute = { personId: balkans.stankovic, principalId: balkans.laktasiMayor, reason: 'Snow.' };
    await balkans.news();
    for (const [query, form, words] of [
      ['?act=substitute', { ...substitute, personId: later }, 'holds no mandate'],
      ['?act=substitute', { ...substitute, principalId: balkans.karic }, 'holds no mandate'],
      ['?act=substitute', { ...substitute, principalId: balkans.stankovic }, 'Nobody can be their own substitute'],
      ['?act=substitute', { personId: balkans.stankovic, principalId: balkans.laktasiMayor }, 'fill in every field'],
      ['?act=substitute', { personId: balkans.stankovic, reason: 'Snow.' }, 'fill in every field'],
      ['?act=confirm', { personId: balkans.karic }, 'holds no mandate'],
      ['?act=confirm', { personId: newId() }, 'is not known'],
      ['', {}, 'fill in every field'],
    ] as const) {
      const { status, body } = await answered(path, query, form);
      expect([query, form, status, body.includes(words), body.includes('<form')]).toEqual([query, form, 409, true, true]);
    }
    expect(await told()).toEqual([]);
  });

  test('of a member comes without an invitation to the network’s own meeting alone', async () => {
    const network = await anInvitation(balkans, { cityId: 'sarajevo' });
    expect((await asked(network.path)).status).toBe(200);
    const group = await anInvitation(balkans, { cityId: 'istanbul', kind: 'working-group' });
    for (const { status } of [await asked(group.path), await answered(group.path, '', { personId: balkans.imamoglu })])
      expect(status).toBe(410);
  });
});

describe('an address counts no more', () => {
  const isGone = async (path: string) => {
    await balkans.news();
    const both = [await asked(path), await answered(path, '', { personId: balkans.laktasiMayor })];
    for (const { status, body, headers } of both) {
      expect([status, headers.get('content-type')]).toEqual([410, 'text/html; charset=utf-8']);
      expect(body).toContain('a newer mail has come');
      expect(headers.get('cache-control')).toBe('no-store, no-transform');
    }
    expect(await told()).toEqual([]);
  };
  const act = (id: string, name: string, body: object) => balkans.secretariat.post(`/v1/meetings/${id}/${name}`, body);

  test.each<[string, (id: string) => Promise<ApiAnswer>]>([
    ['once the meeting is open', (id) => act(id, 'opening', { at: '2022-04-25T09:00:00Z' })],
    ['once it is postponed', (id) => act(id, 'postponement', { on: '2022-05-02', reason: 'Snow.' })],
    ['once it is postponed to a day that is not known', (id) => act(id, 'postponement', { reason: 'Snow.' })],
    ['once it is cancelled', (id) => act(id, 'cancellation', { reason: 'Snow.' })],
    ['once it was changed', (id) => balkans.secretariat.patch(`/v1/meetings/${id}`, { place: 'Ilidža' }, { ifMatch: '"0"' })],
  ])('%s', async (_, change) => {
    const { id, path } = await anInvitation(balkans);
    expect((await asked(path)).status).toBe(200);
    expect((await change(id)).status).toBe(200);
    await isGone(path);
  });

  test('when its time is over', async () => {
    const { id } = await aMeeting(balkans);
    const subject = `${id}/${await sequenceOf(balkans, id)}`;
    const at = (until: string) => answerPath('laktasi', subject, { until: new Date(until) });
    expect((await asked(at('2100-01-01T00:00:00Z'))).status).toBe(200);
    await isGone(at('2022-04-26T00:00:00Z'));
  });

  test('where there is no such meeting', () => isGone(answerPath('laktasi', `${newId()}/1`)));

  test('but what does not change the invitation leaves it: others’ replies, an agenda, another’s invitation', async () => {
    const { id, path } = await anInvitation(balkans);
    await balkans.secretariat.put(`/v1/meetings/${id}/agenda`, { items: [{ title: 'Accession' }] });
    await act(id, 'invitations', { cityId: 'tuzla', standing: 'invited' });
    await act(id, 'attendances/tuzla/decline', {});
    expect((await answered(path, '', { personId: balkans.laktasiMayor })).status).toBe(200);
  });

  test('the mail of a postponement has another, which counts', async () => {
    const { id } = await anInvitation(balkans);
    await act(id, 'postponement', { on: '2022-05-02', reason: 'Snow.' });
    const path = answerPath('laktasi', `${id}/${await sequenceOf(balkans, id)}`);
    expect((await answered(path, '', { personId: balkans.laktasiMayor })).status).toBe(200);
    expect(await attendance(id)).toMatchObject({ state: 'confirmed' });
  });
});

describe('what was not signed for this is a page that does not repeat it', () => {
  const links = new Links('http://localhost:3000', ['a secret of the tests, not of anybody']);
  const forger = new Links('http://localhost:3000', ['a secret of somebody else, of no use here']);
  const of = async () => `${(await aMeeting(balkans)).id}/1`;
  test.each<[string, () => Promise<string>]>([
    ['another secret', async () => forger.sign('answer', { office: 'laktasi', subject: await of() })],
    ['another purpose', async () => links.sign('unsubscribe', { office: 'laktasi', subject: await of() })],
    ['no meeting', async () => links.sign('answer', { office: 'laktasi' })],
    ['no number', async () => links.sign('answer', { office: 'laktasi', subject: newId() })],
    ['a number beyond all', async () => links.sign('answer', { office: 'laktasi', subject: `${newId()}/99999999999999999999` })],
    ['more than that', async () => links.sign('answer', { office: 'laktasi', subject: `${await of()}/${newId()}/2` })],
    [
      'one character altered',
      async () => links.sign('answer', { office: 'laktasi', subject: await of() }).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ],
  ])('%s', async (_, signed) => {
    const path = `/v1/answers/${await signed()}`;
    for (const { status, body } of [await asked(path), await answered(path, '', { personId: balkans.laktasiMayor })])
      expect([status, body.includes(path.split('/').at(-1)!)]).toEqual([404, false]);
  });
});
