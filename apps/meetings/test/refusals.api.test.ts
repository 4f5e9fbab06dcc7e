import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import type { ApiAnswer, ApiClient } from '#testing';
import {
  aCommitment,
  aDelegation,
  aHeldMeeting,
  aMeeting,
  anAttendedMeeting,
  anOpenMeeting,
  aProgramme,
  aStatement,
  callBody,
  checkIn,
  someMinutes,
} from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
let api: ApiClient;
beforeAll(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterAll(() => balkans.stop());

const at = (id: string, act = '') => `/v1/meetings/${id}${act}`;
const unknown = newId();

describe('a call that names what is not there, or is not as it should be, is a 400 that points at it', () => {
  test.each<[what: string, wrong: (balkans: Balkans) => object, pointer: string, code: string]>([
    ['an unknown host', () => ({ hostCityId: 'nowhere' }), '/hostCityId', 'city-unknown'],
    ['an unknown chair', () => ({ chairPersonId: unknown }), '/chairPersonId', 'person-unknown'],
    ['an unknown guest', () => ({ invitations: [{ cityId: 'nowhere', standing: 'guest' }] }), '/invitations/0/cityId', 'city-unknown'],
    [
      'one city twice',
      () => ({ invitations: ['invited', 'guest'].map((standing) => ({ cityId: 'tuzla', standing })) }),
      '/invitations/1/cityId',
      'invalid-input',
    ],
    ['another standing', () => ({ invitations: [{ cityId: 'tuzla', standing: 'friend' }] }), '/invitations/0/standing', 'invalid-input'],
    ['a text for an invitation', () => ({ invitations: ['tuzla'] }), '/invitations/0', 'invalid-input'],
    ['another kind', () => ({ kind: 'party' }), '/kind', 'invalid-input'],
    ['a day that does not exist', () => ({ on: '2022-02-30' }), '/on', 'invalid-input'],
    ['an instant for a day', () => ({ on: '2022-04-25T10:00:00Z' }), '/on', 'invalid-input'],
    ['a city by name', () => ({ hostCityId: 'Sarajevo' }), '/hostCityId', 'invalid-input'],
    ['a person by name', () => ({ chairPersonId: 'Ekrem İMAMOĞLU' }), '/chairPersonId', 'invalid-input'],
    ['a title of white space', () => ({ title: '  ' }), '/title', 'invalid-input'],
    ['a title that is too long', () => ({ title: 'x'.repeat(301) }), '/title', 'invalid-input'],
    ['no place', () => ({ place: undefined }), '/place', 'invalid-input'],
  ])('%s', async (_, wrong, pointer, code) => {
    const { status, body } = await api.post('/v1/meetings', callBody(balkans, wrong(balkans)));
    expect([status, body.code, body.errors[0].pointer]).toEqual([400, code, pointer]);
  });

  test('a member’s invitation stands as the roster says', async () => {
    for (const invitation of [
      { cityId: 'tuzla', standing: 'member' },
      { cityId: 'sarajevo', standing: 'guest' },
    ])
      expect(await api.post('/v1/meetings', callBody(balkans, { invitations: [invitation] }))).toMatchObject({
        status: 409,
        body: { code: 'standing-not-as-in-roster', cityId: invitation.cityId },
      });
  });
});

describe('a municipal day is a warning', () => {
  test.each<[string, object, string[]]>([
    ['of a member, at a meeting of the network', {}, ['laktasi']],
    ['of nobody, on another day', { on: '2022-04-26' }, []],
    ['of no member, at a meeting of a group', { kind: 'working-group' }, []],
    ['of the host', { kind: 'working-group', hostCityId: 'laktasi' }, ['laktasi']],
    ['of who is invited', { kind: 'visit', invitations: [{ cityId: 'laktasi', standing: 'member' }] }, ['laktasi']],
  ])('%s', async (_, body, cities) => {
    const { warnings } = await aMeeting(balkans, body);
    expect(warnings.map(({ cityId }: { cityId: string }) => cityId)).toEqual(cities);
  });

  test('that goes when the meeting is put off, and comes when it is put on that day', async () => {
    const { id } = await aMeeting(balkans);
    const postpone = async (on?: string) => (await api.post(at(id, '/postponement'), { ...(on && { on }), reason: 'Snow.' })).body.warnings;
    expect([await postpone(), await postpone('2023-04-25')]).toMatchObject([[], [{ cityId: 'laktasi' }]]);
  });
});

/** Opened now, with its chair there. */
async function attendedNow(b: Balkans, on: string) {
  const { id } = await aMeeting(b, { on });
  await api.post(at(id, '/opening'));
  await checkIn(b, id, 'istanbul', { personId: b.imamoglu, chair: true });
  return { id };
}

/** Everything that a rule refuses, through the API: nothing is told and nothing changes. */
const refused: [what: string, act: (balkans: Balkans) => Promise<ApiAnswer>, status: number, code: string][] = [
  [
    'a change of a held meeting',
    async (b) => api.patch(at((await aHeldMeeting(b)).id), { title: 'Other' }, { ifMatch: '*' }),
    409,
    'meeting-held',
  ],
  [
    'a chair nobody knows',
    async (b) => api.patch(at((await aMeeting(b)).id), { chairPersonId: unknown }, { ifMatch: '*' }),
    400,
    'person-unknown',
  ],
  ['a closing of what is not open', async (b) => api.post(at((await aMeeting(b)).id, '/closing')), 409, 'meeting-not-open'],
  ['a closing of an empty room', async (b) => api.post(at((await anOpenMeeting(b)).id, '/closing')), 409, 'nobody-attended'],
  [
    'a closing before the opening',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/closing'), { at: '2022-04-25T08:59:59Z' }),
    409,
    'closing-before-opening',
  ],
  ...['opening', 'closing'].flatMap((act): typeof refused => {
    const an = act === 'opening' ? 'an' : 'a';
    const begun = async (b: Balkans) => (act === 'opening' ? aMeeting(b) : anAttendedMeeting(b));
    const answer = (moment: string) => async (b: Balkans) => api.post(at((await begun(b)).id, `/${act}`), { at: moment });
    const today = new Date().toISOString().slice(0, 10);
    const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
    return [
      [`${an} ${act} more than a day before`, answer('2022-04-23T20:59:59Z'), 409, 'moment-away-from-meeting'],
      [`${an} ${act} more than a day after`, answer('2022-04-26T21:00:00Z'), 409, 'moment-away-from-meeting'],
      [`${an} ${act} years after`, answer('2024-04-25T09:00:00Z'), 409, 'moment-away-from-meeting'],
      [`${an} ${act} in a time to come`, answer('2199-04-25T09:00:00Z'), 409, 'moment-in-future'],
      [`${an} ${act} in a year that is none`, answer('0000-04-25T09:00:00Z'), 400, 'invalid-input'],
      [`${an} ${act} in a year that nobody means`, answer('9999-04-25T09:00:00Z'), 400, 'invalid-input'],
      [
        `${an} ${act} in an hour, though on its day`,
        async (b) => {
          const { id } = await (act === 'opening' ? aMeeting(b, { on: today }) : attendedNow(b, today));
          return api.post(at(id, `/${act}`), { at: inAnHour() });
        },
        409,
        'moment-in-future',
      ],
    ];
  }),
  [
    'a cancellation once somebody came',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/cancellation'), { reason: 'Snow.' }),
    409,
    'meeting-attended',
  ],
  [
    'a postponement once open',
    async (b) => api.post(at((await anOpenMeeting(b)).id, '/postponement'), { reason: 'Snow.' }),
    409,
    'meeting-not-called',
  ],
  ['an agenda once held', async (b) => api.put(at((await aHeldMeeting(b)).id, '/agenda'), { items: [] }), 409, 'meeting-held'],
  [
    'an agenda with items of another',
    async (b) => api.put(at((await aMeeting(b)).id, '/agenda'), { items: [{ id: unknown, title: 'X' }] }),
    400,
    'invalid-input',
  ],
  [
    'an invitation once held',
    async (b) => api.post(at((await aHeldMeeting(b)).id, '/invitations'), { cityId: 'tuzla', standing: 'guest' }),
    409,
    'meeting-held',
  ],
  [
    'an invitation of an unknown city',
    async (b) => api.post(at((await aMeeting(b)).id, '/invitations'), { cityId: 'nowhere', standing: 'guest' }),
    400,
    'city-unknown',
  ],
  [
    'an invitation as a member of who is none',
    async (b) => api.post(at((await aMeeting(b)).id, '/invitations'), { cityId: 'tuzla', standing: 'member' }),
    409,
    'standing-not-as-in-roster',
  ],
  [
    'a confirmation of a city that has no part',
    async (b) => api.post(at((await aMeeting(b)).id, '/attendances/tuzla/confirmation'), { personId: b.imamovic }),
    404,
    'attendance-not-found',
  ],
  [
    'a confirmation of a member not invited to a group’s meeting',
    async (b) =>
      api.post(at((await aMeeting(b, { kind: 'working-group' })).id, '/attendances/sarajevo/confirmation'), { personId: b.karic }),
    404,
    'attendance-not-found',
  ],
  [
    'a confirmation of another city’s mayor',
    async (b) => api.post(at((await aMeeting(b)).id, '/attendances/sarajevo/confirmation'), { personId: b.imamoglu }),
    400,
    'no-mandate-of-city',
  ],
  [
    'a confirmation of nobody known',
    async (b) => api.post(at((await aMeeting(b)).id, '/attendances/sarajevo/confirmation'), { personId: unknown }),
    400,
    'person-unknown',
  ],
  ['a decline once held', async (b) => api.post(at((await aHeldMeeting(b)).id, '/attendances/laktasi/decline')), 409, 'meeting-held'],
  [
    'a confirmation while the day is not known',
    async (b) => {
      const { id } = await aMeeting(b);
      await api.post(at(id, '/postponement'), { reason: 'Snow.' });
      return api.post(at(id, '/attendances/sarajevo/confirmation'), { personId: b.karic });
    },
    409,
    'meeting-without-day',
  ],
  [
    'a substitute of another city',
    async (b) =>
      api.put(at((await aMeeting(b)).id, '/attendances/laktasi/substitute'), {
        personId: b.karic,
        principalId: b.laktasiMayor,
        reason: 'Ill.',
      }),
    400,
    'no-mandate-of-city',
  ],
  [
    'a substitute for somebody of another city',
    async (b) =>
      api.put(at((await aMeeting(b)).id, '/attendances/laktasi/substitute'), {
        personId: b.stankovic,
        principalId: b.karic,
        reason: 'Ill.',
      }),
    400,
    'no-mandate-of-city',
  ],
  [
    'a substitute whose mandate was over by the meeting',
    async (b) => {
      const { personId } = await b.mandate('laktasi', { office: 'delegate', until: sarajevoDay });
      return api.put(at((await aMeeting(b)).id, '/attendances/laktasi/substitute'), {
        personId,
        principalId: b.laktasiMayor,
        reason: 'Ill.',
      });
    },
    400,
    'no-mandate-of-city',
  ],
  [
    'a check-in before the opening',
    async (b) =>
      api.post(at((await aMeeting(b)).id, '/attendances/sarajevo/check-in'), { personId: b.karic, standing: 'member', as: 'principal' }),
    409,
    'meeting-not-open',
  ],
  [
    'a check-in after the closing',
    async (b) =>
      api.post(at((await aHeldMeeting(b)).id, '/attendances/laktasi/check-in'), {
        personId: b.laktasiMayor,
        standing: 'member',
        as: 'principal',
      }),
    409,
    'meeting-not-open',
  ],
  [
    'a check-in of an unknown city',
    async (b) =>
      api.post(at((await anOpenMeeting(b)).id, '/attendances/nowhere/check-in'), { personId: b.karic, standing: 'guest', as: 'principal' }),
    404,
    'city-not-found',
  ],
  [
    'a check-in without a mandate on that day',
    async (b) => {
      const { personId } = await b.mandate('sarajevo', { office: 'delegate', from: '2022-04-26' });
      return api.post(at((await anOpenMeeting(b)).id, '/attendances/sarajevo/check-in'), { personId, standing: 'member', as: 'principal' });
    },
    400,
    'no-mandate-of-city',
  ],
  [
    'a check-in of a guest as a member',
    async (b) =>
      api.post(at((await anOpenMeeting(b)).id, '/attendances/tuzla/check-in'), {
        personId: b.imamovic,
        standing: 'member',
        as: 'principal',
      }),
    409,
    'standing-not-as-in-roster',
  ],
  [
    'a check-in of a member as a guest',
    async (b) =>
      api.post(at((await anOpenMeeting(b)).id, '/attendances/sarajevo/check-in'), {
        personId: b.karic,
        standing: 'guest',
        as: 'principal',
      }),
    409,
    'standing-not-as-in-roster',
  ],
  [
    'a check-in of a substitute nobody designated',
    async (b) =>
      api.post(at((await anOpenMeeting(b)).id, '/attendances/laktasi/check-in'), {
        personId: b.stankovic,
        standing: 'member',
        as: 'substitute',
      }),
    409,
    'substitute-not-designated',
  ],
  [
    'a check-in with a chair that is another’s',
    async (b) =>
      api.post(at((await anOpenMeeting(b)).id, '/attendances/sarajevo/check-in'), {
        personId: b.karic,
        standing: 'member',
        as: 'principal',
        chair: true,
      }),
    409,
    'not-the-chair',
  ],
  ...(
    [
      ['before the opening', aMeeting, 'sarajevo', 409, 'meeting-not-open'],
      ['after the closing', aHeldMeeting, 'sarajevo', 409, 'meeting-not-open'],
      ['of who has not come', anOpenMeeting, 'sarajevo', 409, 'not-checked-in'],
      ['of who has come for another city', anAttendedMeeting, 'istanbul', 409, 'not-checked-in'],
      ['of a city that has no part', anOpenMeeting, 'tuzla', 404, 'attendance-not-found'],
      ['of a city that there is not', anOpenMeeting, 'nowhere', 404, 'attendance-not-found'],
    ] as const
  ).map(([when, meeting, city, status, code]): (typeof refused)[number] => [
    `a withdrawal of a check-in ${when}`,
    async (b) => api.post(at((await meeting(b)).id, `/attendances/${city}/check-in-withdrawal`), { personId: b.karic, reason: 'A slip.' }),
    status,
    code,
  ]),
  [
    'a delegation of an unknown city',
    async (b) => api.post(at((await aMeeting(b)).id, '/delegations'), { cityId: 'nowhere', kind: 'business' }),
    400,
    'city-unknown',
  ],
  [
    'a delegation after the closing',
    async (b) => api.post(at((await aHeldMeeting(b)).id, '/delegations'), { cityId: 'tuzla', kind: 'business' }),
    409,
    'meeting-held',
  ],
  [
    'a delegation’s attendance before the opening',
    async (b) => {
      const { id } = await aMeeting(b);
      return api.post(at(id, `/delegations/${(await aDelegation(b, id)).id}/attendance`));
    },
    409,
    'meeting-not-open',
  ],
  [
    'a delegation of another meeting',
    async (b) => api.post(at((await anOpenMeeting(b)).id, `/delegations/${(await aDelegation(b, (await aMeeting(b)).id)).id}/attendance`)),
    404,
    'delegation-not-found',
  ],
  [
    'a statement after the closing',
    async (b) => api.post(at((await aHeldMeeting(b)).id, '/statements'), { speakerIds: [b.karic], text: 'More.', language: 'en' }),
    409,
    'meeting-not-open',
  ],
  [
    'a statement of who is not there',
    async (b) =>
      api.post(at((await anAttendedMeeting(b)).id, '/statements'), { speakerIds: [b.karic, b.imamovic], text: 'Hm.', language: 'en' }),
    409,
    'speaker-not-attending',
  ],
  [
    'a statement of nobody known',
    async (b) =>
      api.post(at((await anAttendedMeeting(b)).id, '/statements'), { speakerIds: [b.karic, unknown], text: 'Hm.', language: 'en' }),
    400,
    'person-unknown',
  ],
  [
    'a statement to an item of no agenda',
    async (b) =>
      api.post(at((await anAttendedMeeting(b)).id, '/statements'), {
        speakerIds: [b.karic],
        agendaItemId: unknown,
        text: 'Hm.',
        language: 'en',
      }),
    400,
    'agenda-item-unknown',
  ],
  [
    'a statement in no language',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/statements'), { speakerIds: [b.karic], text: 'Hm.', language: 'English!' }),
    400,
    'invalid-input',
  ],
  [
    'a correction at another meeting',
    async (b) => {
      const { id } = await aStatement(b, (await anAttendedMeeting(b)).id);
      return api.post(at((await aMeeting(b)).id, `/statements/${id}/correction`), { text: 'Other.', reason: 'Misheard.' });
    },
    404,
    'statement-not-found',
  ],
  [
    'a commitment of both',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/commitments'), { cityId: 'sarajevo', personId: b.karic, text: 'We.' }),
    400,
    'invalid-input',
  ],
  [
    'a commitment of nobody',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/commitments'), { text: 'Somebody.' }),
    400,
    'invalid-input',
  ],
  [
    'a commitment of an unknown city',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/commitments'), { cityId: 'nowhere', text: 'We.' }),
    400,
    'city-unknown',
  ],
  [
    'a commitment of an unknown person',
    async (b) => api.post(at((await anAttendedMeeting(b)).id, '/commitments'), { personId: unknown, text: 'I.' }),
    400,
    'person-unknown',
  ],
  [
    'a commitment in a statement of another meeting',
    async (b) => {
      const { id: statementId } = await aStatement(b, (await anAttendedMeeting(b)).id);
      return api.post(at((await anAttendedMeeting(b)).id, '/commitments'), { cityId: 'sarajevo', text: 'We.', statementId });
    },
    400,
    'statement-unknown',
  ],
  [
    'a commitment after the closing',
    async (b) => api.post(at((await aHeldMeeting(b)).id, '/commitments'), { cityId: 'sarajevo', text: 'We.' }),
    409,
    'meeting-not-open',
  ],
  [
    'a fulfilment before it was made',
    async (b) => {
      const { id } = await aCommitment(b, (await anAttendedMeeting(b)).id, { cityId: 'sarajevo' });
      return api.post(`/v1/commitments/${id}/fulfilment`, { on: '2022-04-24' });
    },
    409,
    'fulfilled-before-made',
  ],
  ['minutes of a meeting not begun', async (b) => api.post(at((await aMeeting(b)).id, '/minutes')), 409, 'meeting-not-open'],
  [
    'other action items in review',
    async (b) => api.patch((await someMinutes(b, 'review')).path, { actionItemIds: [unknown] }, { ifMatch: '*' }),
    409,
    'action-items-frozen',
  ],
  [
    'an edit once approved',
    async (b) => api.patch((await someMinutes(b, 'approved')).path, { body: 'Other.' }, { ifMatch: '*' }),
    409,
    'minutes-already-approved',
  ],
  [
    'an approval before the meeting',
    async (b) => api.post(`${(await someMinutes(b, 'review')).path}/approval`, { on: '2022-04-24' }),
    409,
    'approved-before-meeting',
  ],
  [
    'an amendment of what is not out',
    async (b) => api.post(`${(await someMinutes(b, 'approved')).path}/amendments`, { changes: { body: 'Other.' }, reason: 'A slip.' }),
    409,
    'minutes-not-published',
  ],
  [
    'an amendment of nothing',
    async (b) => api.post(`${(await someMinutes(b, 'published')).path}/amendments`, { changes: {}, reason: 'A slip.' }),
    400,
    'invalid-input',
  ],
  [
    'a side event with strangers',
    async (b) => api.post(at((await aMeeting(b)).id, '/side-events'), { kind: 'dinner', on: sarajevoDay, attendeeIds: [unknown] }),
    400,
    'person-unknown',
  ],
  [
    'a programme of no presidency',
    async () => api.post('/v1/visit-programmes', { presidencyId: unknown, announcedOn: sarajevoDay }),
    400,
    'presidency-unknown',
  ],
  [
    'a programme before the presidency',
    async (b) => api.post('/v1/visit-programmes', { presidencyId: b.term.id, announcedOn: '2021-11-28' }),
    409,
    'presidency-not-active',
  ],
  [
    'a visit to who is no member',
    async (b) => api.put(`/v1/visit-programmes/${(await aProgramme(b)).id}/visits/tuzla`),
    404,
    'visit-not-found',
  ],
  [
    'a visit at an unknown meeting',
    async (b) =>
      api.post(`/v1/visit-programmes/${(await aProgramme(b)).id}/visits/sarajevo/completion`, { on: sarajevoDay, meetingId: unknown }),
    400,
    'meeting-unknown',
  ],
  [
    'a visit at a meeting elsewhere',
    async (b) =>
      api.post(`/v1/visit-programmes/${(await aProgramme(b)).id}/visits/laktasi/completion`, {
        on: sarajevoDay,
        meetingId: (await aMeeting(b)).id,
      }),
    409,
    'meeting-in-another-city',
  ],
];

test.each(refused)('%s is refused', async (_, act, status, code) => {
  const answer = await act(balkans);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

test('a refusal leaves no event behind', async () => {
  const { id } = await anOpenMeeting(balkans);
  await balkans.news();
  await api.post(at(id, '/closing'));
  await api.post(at(id, '/attendances/sarajevo/check-in'), { personId: balkans.imamoglu, standing: 'member', as: 'principal' });
  expect(await balkans.news()).toEqual([]);
});

test('a refusal is not kept: the same key succeeds once the rule allows', async () => {
  const { id } = await aMeeting(balkans);
  const idempotencyKey = randomUUID();
  const open = () => api.post(`/v1/meetings/${id}/opening`, { at: '2022-05-09T09:00:00Z' }, { idempotencyKey });
  await api.post(`/v1/meetings/${id}/postponement`, { reason: 'Snow.' });
  expect(await open()).toMatchObject({ status: 409, body: { code: 'meeting-without-day' } });
  await api.post(`/v1/meetings/${id}/postponement`, { on: '2022-05-09', reason: 'Thaw.' });
  expect(await open()).toMatchObject({ status: 200, body: { state: 'open' } });
});

test.each([
  ['at the first moment of the day before', '2022-04-23T21:00:00Z', '2022-04-23T21:00:00Z'],
  ['at the last moment of the day after', '2022-04-26T20:59:59Z', '2022-04-26T20:59:59Z'],
])('a meeting opens and closes %s in the network’s time zone', async (_, opened, closed) => {
  const { id } = await aMeeting(balkans);
  expect((await api.post(at(id, '/opening'), { at: opened })).body).toMatchObject({ state: 'open' });
  await checkIn(balkans, id, 'istanbul', { personId: balkans.imamoglu, chair: true });
  expect((await api.post(at(id, '/closing'), { at: closed })).body).toMatchObject({ state: 'held' });
});

test('a meeting that is entered late opens and closes now, whatever its day', async () => {
  const { id } = await aMeeting(balkans);
  const before = Date.now();
  const { openedAt } = (await api.post(at(id, '/opening'))).body;
  expect(Date.parse(openedAt)).toBeGreaterThanOrEqual(before);
  await checkIn(balkans, id, 'istanbul', { personId: balkans.imamoglu, chair: true });
  expect(await api.post(at(id, '/closing'))).toMatchObject({ status: 200, body: { state: 'held', on: '2022-04-25' } });
});

test('a body over 1 MiB, broken JSON and another media type are problems', async () => {
  const { id } = await aMeeting(balkans);
  expect((await api.post(at(id, '/cancellation'), { reason: 'x'.repeat(1_100_000) })).status).toBe(413);
  expect((await api.post(at(id, '/cancellation'), '{"reason":')).status).toBe(400);
  expect((await api.post(at(id, '/cancellation'), 'reason', { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
});

test('whoever is there may be given the chair while the meeting is open', async () => {
  const { id } = await anOpenMeeting(balkans);
  await api.post(at(id, '/attendances/sarajevo/check-in'), { personId: balkans.karic, standing: 'member', as: 'principal' });
  expect((await api.post(at(id, '/closing'))).body.code).toBe('chair-not-present');
  await api.patch(at(id), { chairPersonId: balkans.karic }, { ifMatch: (await api.get(at(id))).etag! });
  expect((await api.get(at(id, '/attendances/sarajevo'))).body.people).toMatchObject([{ personId: balkans.karic, chair: true }]);
  expect((await api.post(at(id, '/closing'))).body).toMatchObject({ state: 'held', chairPersonId: balkans.karic });
});

test('a city has one voice however many of its people come', async () => {
  const { id } = await anAttendedMeeting(balkans);
  const { personId } = await balkans.mandate('sarajevo', { office: 'delegate' });
  const second = await api.post(at(id, '/attendances/sarajevo/check-in'), { personId, standing: 'member', as: 'principal' });
  expect(second.body).toMatchObject({ state: 'present', arrival: 2, people: [{ personId: balkans.karic }, { personId }] });
  await balkans.news();
  await api.post(at(id, '/closing'));
  expect(await balkans.news()).toMatchObject([{ data: { membersPresent: ['istanbul', 'sarajevo'] } }]);
});

test('an accepted amendment makes the next version, which others were not written for', async () => {
  const { path } = await someMinutes(balkans, 'published');
  const propose = async (body: string) =>
    (await api.post(`${path}/amendments`, { changes: { body }, reason: 'A slip.' })).body.id as string;
  const [first, second] = [await propose('First.'), await propose('Second.')];
  await balkans.news();
  await api.post(`${path}/amendments/${first}/acceptance`);
  expect(await balkans.news()).toMatchObject([
    { name: 'MinutesAmended', data: { version: 2, amendmentId: first, proposedBy: null, reason: 'A slip.' } },
  ]);
  expect((await api.get(path)).body).toMatchObject({ state: 'amended', body: 'First.', publishedVersion: 2 });
  expect((await api.post(`${path}/amendments/${second}/acceptance`)).body.code).toBe('amendment-outdated');
  expect((await api.post(`${path}/amendments/${second}/rejection`)).body.state).toBe('rejected');
});
