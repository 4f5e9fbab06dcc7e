import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { made } from '#testing';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

/** The Sarajevo meeting of 25 April 2022, as far as this service has a part in it, act by act. */
let balkans: Balkans;
let meetingId: string;
const at = (path: string) => `/v1/meetings/${meetingId}${path}`;
const post = (path: string, body: object = {}) => made(balkans.secretariat.post(path, body));
const names = async () => (await balkans.news()).map(({ name }) => name);
const words = 'What is done in the network serves the people of its cities.';

beforeAll(async () => {
  balkans = await theBalkans(24);
});
afterAll(() => balkans.stop());

const acts: (() => Promise<void>)[] = [];
let played = 0;
/** An act stands on those before it: whatever of them has not been played yet is played first, so each can be run alone. */
function act(name: string, play: () => Promise<void>): void {
  const through = acts.push(play);
  test(name, async () => {
    for (; played < through; played++) await acts[played]!();
  });
}

act('1: it is called, with a warning about Laktaši’s day', async () => {
  const { imamoglu } = balkans;
  const answer = await balkans.president.post('/v1/meetings', {
    kind: 'network',
    title: 'B40 Network meeting in Sarajevo',
    theme: 'Better Cooperation, Better Future',
    on: sarajevoDay,
    place: 'Sarajevo',
    hostCityId: 'sarajevo',
    chairPersonId: imamoglu,
  });
  meetingId = answer.body.id;
  const warnings = [{ code: 'municipal-day', cityId: 'laktasi', text: '2022-04-25 is the municipal day of Laktaši.' }];
  expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'called', warnings, memberCountAtMeeting: null })]);
  expect(await balkans.news()).toMatchObject([
    { name: 'MeetingCalled', key: meetingId, data: { warnings: [{ code: 'municipal-day', cityId: 'laktasi' }], groupId: null } },
  ]);
});

act('2, 3: laktasi’s mayor is excused, its deputy mayor comes in his place', async () => {
  const { laktasiMayor, stankovic } = balkans;
  const office = await balkans.office(laktasiMayor);
  const reason = 'Laktaši Municipality Day';
  const excused = await made(office.post(at('/attendances/laktasi/excuse'), { personId: laktasiMayor, reason }));
  expect(excused).toMatchObject({ state: 'excused', standing: 'member', excused: [{ personId: laktasiMayor, reason }] });
  await made(office.put(at('/attendances/laktasi/substitute'), { personId: stankovic, principalId: laktasiMayor, reason }));
  expect(await names()).toEqual(['RepresentativeExcused', 'SubstituteDesignated']);
});

act('4: it is opened, and six come', async () => {
  const opened = await post(at('/opening'), { at: '2022-04-25T09:00:00Z' });
  expect(opened).toMatchObject({ state: 'open', memberCountAtMeeting: 27, rosterVersion: 27 });
  const principal = { as: 'principal' };
  for (const [cityId, body] of [
    ['istanbul', { personId: balkans.imamoglu, standing: 'member', ...principal, chair: true }],
    ['sarajevo', { personId: balkans.karic, standing: 'member', ...principal }],
    ['laktasi', { personId: balkans.stankovic, standing: 'member', as: 'substitute' }],
    ['tuzla', { personId: balkans.imamovic, standing: 'invited', ...principal }],
    ['zenica', { personId: balkans.kasumovic, standing: 'invited', ...principal }],
    ['bijeljina', { personId: balkans.petrovic, standing: 'guest', ...principal }],
  ] as const)
    await post(at(`/attendances/${cityId}/check-in`), body);
  expect(await names()).toEqual(['MeetingOpened', ...Array.from({ length: 6 }, () => 'AttendanceRecorded')]);
});

act('5: two delegations attend', async () => {
  for (const body of [
    { cityId: 'istanbul', kind: 'business', sizeNote: 'large' },
    { cityId: 'bijeljina', kind: 'associates' },
  ]) {
    const { id, state } = await post(at('/delegations'), body);
    expect(state).toBe('registered');
    await post(at(`/delegations/${id}/attendance`));
  }
  expect(await names()).toEqual(['DelegationAttended', 'DelegationAttended']);
});

act('9: seven statements, one of all mayors together, and two commitments', async () => {
  const { imamoglu, karic, stankovic, imamovic, kasumovic, petrovic } = balkans;
  for (const speaker of [imamoglu, karic, stankovic, imamovic, kasumovic, petrovic])
    await post(at('/statements'), { speakerIds: [speaker], text: words, language: 'en' });
  const together = await post(at('/statements'), {
    speakerIds: [imamoglu, karic, imamovic, kasumovic, petrovic],
    text: words,
    language: 'en',
  });
  expect(together.cityIds).toEqual(['istanbul', 'sarajevo', 'tuzla', 'zenica', 'bijeljina']);
  await post(at('/commitments'), { cityId: 'sarajevo', text: words, groupIds: ['climate', 'democracy', 'smart', 'economy'] });
  await post(at('/commitments'), { cityId: 'laktasi', text: words });
  expect(await names()).toEqual([...Array.from({ length: 7 }, () => 'StatementRecorded'), 'CommitmentMade', 'CommitmentMade']);
});

let programmeId: string;
act('12: visits to all members are announced, sarajevo’s is made at this meeting', async () => {
  const body = { presidencyId: balkans.term.id, announcedOn: sarajevoDay };
  const announced = await made(balkans.president.post('/v1/visit-programmes', body));
  programmeId = announced.id;
  expect(announced).toMatchObject({ state: 'announced', coverage: { visited: 0, planned: 0, open: 26, percent: 0 } });
  await made(balkans.president.post(`/v1/visit-programmes/${programmeId}/visits/sarajevo/completion`, { on: sarajevoDay, meetingId }));
  const [told, visited] = await balkans.news();
  expect([told!.name, (told!.data['cityIds'] as string[]).length, visited!.name]).toEqual(['VisitProgrammeAnnounced', 26, 'VisitMade']);
});

act('13: it is closed, and MeetingHeld says who was there', async () => {
  await post(at('/closing'), { at: '2022-04-25T16:00:00Z' });
  const { imamoglu, laktasiMayor, stankovic } = balkans;
  expect(await balkans.news()).toEqual([
    {
      name: 'MeetingHeld',
      key: meetingId,
      sequence: expect.any(Number),
      data: {
        meetingId,
        kind: 'network',
        title: 'B40 Network meeting in Sarajevo',
        theme: 'Better Cooperation, Better Future',
        on: sarajevoDay,
        place: 'Sarajevo',
        hostCityId: 'sarajevo',
        chairPersonId: imamoglu,
        groupId: null,
        membersPresent: ['istanbul', 'sarajevo', 'laktasi'],
        invitedPresent: ['tuzla', 'zenica'],
        guestsPresent: ['bijeljina'],
        substitutions: [{ cityId: 'laktasi', personId: stankovic, principalId: laktasiMayor, reason: 'Laktaši Municipality Day' }],
        delegations: [
          { cityId: 'istanbul', kind: 'business', headcount: null, sizeNote: 'large' },
          { cityId: 'bijeljina', kind: 'associates', headcount: null, sizeNote: null },
        ],
        institutionsPresent: [],
        memberCountAtMeeting: 27,
        rosterVersion: 27,
      },
    },
  ]);
  const { items } = (await balkans.secretariat.get(at('/attendances'), { query: { limit: 200 } })).body;
  const states = Map.groupBy(items as { state: string; cityId: string }[], ({ state }) => state);
  expect(states.get('absent')).toHaveLength(24);
  expect(states.get('represented')).toMatchObject([{ cityId: 'laktasi', excused: [{ personId: laktasiMayor }] }]);
});

act('14: the dinner follows', async () => {
  const { imamoglu, karic, imamovic } = balkans;
  const dinner = { kind: 'dinner', on: sarajevoDay, hostPersonId: imamoglu, attendeeIds: [karic, imamovic] };
  const { id } = await post(at('/side-events'), dinner);
  await post(`/v1/side-events/${id}/held`, { on: sarajevoDay });
  expect(await balkans.news()).toMatchObject([{ name: 'SideEventHeld', data: { hostPersonId: imamoglu, attendeeIds: [karic, imamovic] } }]);
});

act('15: tuzla and zenica join, and are to be visited too', async () => {
  await balkans.join('tuzla', '2022-04-26');
  await balkans.join('zenica', '2022-04-26');
  expect(await balkans.news()).toMatchObject([
    { name: 'VisitProgrammeExtended', key: programmeId, data: { cityId: 'tuzla' } },
    { name: 'VisitProgrammeExtended', key: programmeId, data: { cityId: 'zenica' } },
  ]);
  const { body } = await balkans.secretariat.get(`/v1/visit-programmes/${programmeId}/coverage`);
  expect(body).toEqual({ visited: 1, planned: 0, open: 27, percent: 3.6 });
});

act('16: minutes are drafted, reviewed, approved and published', async () => {
  await post(at('/minutes'), { body: 'What was said at Sarajevo.', actionItemIds: [] });
  for (const act of ['review', 'approval', 'publication']) await post(at(`/minutes/${act}`));
  expect(await balkans.news()).toMatchObject([{ name: 'MinutesPublished', data: { meetingId, version: 1, decisionIds: [] } }]);
});

act('all of it is in the protocol', async () => {
  const json = (await balkans.secretariat.get(at('/record'))).body;
  expect(json).toMatchObject({ meeting: { state: 'held' }, minutes: { state: 'published' } });
  expect([json.attendances.length, json.statements.length, json.commitments.length]).toEqual([30, 7, 2]);
  const markdown = await balkans.secretariat.get(at('/record'), { headers: { accept: 'text/markdown' } });
  expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(markdown.body).toContain('Darko STANKOVIĆ for Mayor of Laktaši');
  const html = await balkans.secretariat.get(at('/record'), { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html.body).toContain('<li>ISTANBUL (member): Ekrem İMAMOĞLU, chair</li>');
});
