import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ActionItemAdded,
  ActionItemUpdated,
  ActionPlanEvaluated,
  AirQualityBandChanged,
  BusinessContactClosed,
  BusinessContactOpened,
  CityJoined,
  CityJoinedWorkingGroup,
  CityLeft,
  CityLeftWorkingGroup,
  CityRegistered,
  MandateAnnulled,
  MandateCorrected,
  MandateEnded,
  MandateScheduled,
  MeetingCalled,
  PersonRegistered,
  PlatformExtended,
  PlatformOffered,
  RosterCorrected,
  WorkingGroupFormed,
} from '#contracts';
import { newId } from '#domain';
import type { ApiClient } from '#testing';
import { joining, runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let secretariat: ApiClient;
let sarajevo: ApiClient;
const laktasiMembership = newId();

beforeAll(async () => {
  running = await runningNotifications();
  ({ secretariat } = running);
  await running.register('sarajevo', { name: 'Sarajevo' });
  sarajevo = (await running.officeOf('sarajevo')).api;
  await running.join('sarajevo');
  await running.publish(CityRegistered, CityRegistered.example);
  await running.publish(CityJoined, joining('laktasi', 2, laktasiMembership));
  for (let n = 3; n <= 28; n++) await running.publish(CityJoined, joining(`member-${n}`, n));
});
afterAll(() => running.stop());

const noticesOf = async (event: string): Promise<{ id: string; officeId: string; title: string; text: string; kind: string }[]> => {
  await running.settled();
  return (await secretariat.get('/v1/notices', { query: { event, limit: 200 } })).body.items;
};
const officesOf = async (event: string) => (await noticesOf(event)).map(({ officeId }) => officeId).sort();

test('a city that joins as the 29th is told to 29 offices and the secretariat, once each, however often the event arrives', async () => {
  const event = await running.publish(CityJoined, joining('zenica', 29));
  const offices = await officesOf(event);
  expect(offices).toHaveLength(30);
  expect(new Set(offices).size).toBe(30);
  expect(offices).toEqual(expect.arrayContaining(['zenica', 'sarajevo', 'member-28', 'secretariat']));

  // Everything again, from the beginning: to a consumer that has lost its positions.
  await running.sql.query(`DELETE FROM consumer_key WHERE consumer = 'notices'`);
  await running.sql.query(`UPDATE journal_cursor SET position = 0`);
  await running.settled();
  expect(await officesOf(event)).toEqual(offices);
});

test('a notice says what has happened in a sentence, with names as they are written', async () => {
  const event = await running.publish(CityRegistered, { ...CityRegistered.example, cityId: 'visegrad', name: 'Višegrad' });
  const joined = await running.publish(CityJoined, joining('visegrad', 30));
  const [notice] = await noticesOf(joined);
  expect(notice).toMatchObject({
    kind: 'CityJoined',
    title: 'Višegrad has joined the network',
    text: 'It is a member from 26 April 2022 on; the network now counts 30 cities.',
    readAt: null,
    meetingId: null,
  });
  expect(await noticesOf(event)).toEqual([]);
});

test('a notice is in the language that its reader prefers, and in English for who reads none of ours', async () => {
  const event = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId(), theme: null });
  await running.settled();
  const said = async (language?: string) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'accept-language': language };
    const answer = await secretariat.get('/v1/notices', { query: { event, limit: 1 }, headers });
    expect(answer.headers.get('vary')).toMatch(/accept-language/i);
    return answer.body.items[0];
  };
  const [english, turkish, bosnian] = [await said(), await said('tr-TR, en;q=0.5'), await said('hr, bs;q=0.8')];
  expect(english.text).toBe('On 25 April 2022 at 10:00 (Europe/Sarajevo) in Sarajevo, hosted by Sarajevo.');
  expect(turkish.text).toContain('25 Nisan 2022');
  expect(bosnian.text).toContain('25. aprila 2022.');
  expect((await said('de')).text).toBe(english.text);
  const read = await secretariat.put(`/v1/notices/${english.id}/read`, undefined, { headers: { 'accept-language': 'tr' } });
  expect(read.body).toMatchObject({ title: turkish.title, text: turkish.text });
});

test('who is told is asked of the roster after the event: a city that has left is told so, and nothing after it', async () => {
  const left = await running.publish(CityLeft, {
    ...CityLeft.example,
    membershipId: laktasiMembership,
    cityId: 'laktasi',
    rosterVersion: 31,
  });
  const told = await officesOf(left);
  expect(told).toEqual(expect.arrayContaining(['laktasi', 'secretariat']));
  const called = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  expect(await officesOf(called)).toEqual(told.filter((office) => office !== 'laktasi'));
});

test('a correction of the roster is told to the members as they are after it, to the secretariat and to its city', async () => {
  const membershipId = newId();
  const correction = { ...RosterCorrected.example, membershipId, cityId: 'visoko', reason: 'The council had not decided.' };
  const before = { change: 'joined', effectiveOn: '2022-04-26' };
  await running.publish(CityJoined, joining('visoko', 32, membershipId));
  const moved = await running.publish(RosterCorrected, {
    ...{ ...correction, correctedVersion: 32, before, after: { change: 'joined', effectiveOn: '2022-04-20' } },
    ...{ countBefore: 30, countAfter: 30, rosterVersion: 33 },
  });
  expect((await noticesOf(moved)).find(({ officeId }) => officeId === 'visoko')).toMatchObject({
    title: 'The roster is corrected: visoko',
    text:
      'It said: joined on 26 April 2022. The right day is 20 April 2022; the network now counts 30 cities. ' +
      'The council had not decided.',
  });
  const members = await officesOf(moved);
  const annulled = await running.publish(RosterCorrected, {
    ...{ ...correction, correctedVersion: 33, before, after: null, countBefore: 30, countAfter: 29, rosterVersion: 34 },
  });
  expect(await officesOf(annulled)).toEqual(members);
  expect((await noticesOf(annulled))[0]!.text).toBe(
    'It said: joined on 26 April 2022. That never was; the network now counts 29 cities. The council had not decided.',
  );
  const called = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  expect(await officesOf(called)).toEqual(members.filter((office) => office !== 'visoko'));
});

test('what becomes of a mandate is told to its city and the secretariat; of people and names nobody is told', async () => {
  const ended = await running.publish(MandateEnded, { ...MandateEnded.example, mandateId: newId(), cityId: 'member-3' });
  expect(await officesOf(ended)).toEqual(['member-3', 'secretariat']);
  expect(await officesOf(await running.publish(PersonRegistered, { personId: newId(), name: 'Benjamina KARIĆ' }))).toEqual([]);
});

test('what is entered beforehand of a mandate, and what is put right, is told with its days', async () => {
  const ofMandate = { mandateId: newId(), cityId: 'member-3' };
  const told = async (event: string) => {
    const notices = await noticesOf(event);
    expect(notices.map(({ officeId }) => officeId).sort()).toEqual(['member-3', 'secretariat']);
    return notices[0]!.text;
  };
  expect(await told(await running.publish(MandateScheduled, { ...MandateScheduled.example, ...ofMandate }))).toBe(
    'The office is deputy mayor; it is held from 1 January 2020 on, up to and without 1 December 2022.',
  );
  expect(await told(await running.publish(MandateCorrected, { ...MandateCorrected.example, ...ofMandate }))).toBe(
    'The office is deputy mayor; it is held from 1 January 2021 on. The year was mistyped.',
  );
  expect(await told(await running.publish(MandateAnnulled, { ...MandateAnnulled.example, ...ofMandate }))).toBe(
    'The office was deputy mayor; the mandate never was, and gives no rights. It was entered for the wrong city.',
  );
});

test('a business contact is told to its two cities and the secretariat, with what came of it', async () => {
  const contact = { contactId: newId(), fromCityId: 'member-3', toCityId: 'sarajevo', subject: 'A maker looks for an importer.' };
  const opened = await running.publish(BusinessContactOpened, contact);
  expect(await officesOf(opened)).toEqual(['member-3', 'sarajevo', 'secretariat']);
  expect((await noticesOf(opened))[0]).toMatchObject({
    title: 'Business people of member-3 look for help in Sarajevo',
    text: 'A maker looks for an importer.',
  });
  const closed = await running.publish(BusinessContactClosed, { ...contact, outcome: 'Samples are ordered.' });
  expect(await officesOf(closed)).toEqual(['member-3', 'sarajevo', 'secretariat']);
  expect((await noticesOf(closed))[0]!.text).toBe('A maker looks for an importer. Samples are ordered.');
});

test('a group’s work is told to the group’s cities as they are after the event, the lead city among them', async () => {
  const groupId = 'climate';
  await running.publish(WorkingGroupFormed, {
    ...WorkingGroupFormed.example,
    groupId,
    name: 'Local climate action',
    leadCityId: 'sarajevo',
  });
  await running.publish(CityJoinedWorkingGroup, { groupId, cityId: 'member-4' });
  await running.publish(CityJoinedWorkingGroup, { groupId, cityId: 'member-5' });
  await running.publish(CityLeftWorkingGroup, { groupId, cityId: 'member-5' });
  const evaluated = await running.publish(ActionPlanEvaluated, { ...ActionPlanEvaluated.example, groupId });
  expect(await officesOf(evaluated)).toEqual(['member-4', 'sarajevo']);

  const itemId = newId();
  await running.publish(ActionItemAdded, { ...ActionItemAdded.example, itemId, groupId: null, owner: { groupId } });
  const updated = await running.publish(ActionItemUpdated, { ...ActionItemUpdated.example, itemId, groupId: null });
  expect(await officesOf(updated)).toEqual(['member-4', 'sarajevo']);
});

test('a city’s own item is told to the city, the network’s to every member', async () => {
  const ofCity = { ...ActionItemAdded.example, itemId: newId(), groupId: null, owner: { cityId: 'member-6' } };
  expect(await officesOf(await running.publish(ActionItemAdded, ofCity))).toEqual(['member-6']);
  const ofNetwork = { ...ActionItemAdded.example, itemId: newId(), groupId: null, owner: { network: true as const } };
  const told = await officesOf(await running.publish(ActionItemAdded, ofNetwork));
  expect(told).toHaveLength(29);
  expect(told).not.toContain('secretariat');
});

test('an offer is told to the eligible cities and the provider', async () => {
  const offerId = newId();
  const offer = { ...PlatformOffered.example, offerId, providerCityId: 'member-7', eligibleCityIds: ['member-8', 'sarajevo'] };
  const offered = await running.publish(PlatformOffered, offer);
  expect(await officesOf(offered)).toEqual(['member-7', 'member-8', 'sarajevo']);
  const extended = await running.publish(PlatformExtended, { offerId, cityId: 'zenica' });
  expect(await officesOf(extended)).toEqual(['member-7', 'member-8', 'sarajevo', 'zenica']);
});

test('an office sees its own notices, the secretariat every office’s or one’s', async () => {
  await running.settled();
  const own = (await sarajevo.get('/v1/notices', { query: { limit: 200 } })).body.items;
  expect(new Set(own.map(({ officeId }: { officeId: string }) => officeId))).toEqual(new Set(['sarajevo']));
  expect((await sarajevo.get('/v1/notices', { query: { office: 'sarajevo', limit: 200 } })).body.items).toEqual(own);
  expect((await secretariat.get('/v1/notices', { query: { office: 'sarajevo', limit: 200 } })).body.items).toEqual(own);
  const everybody = (await secretariat.get('/v1/notices', { query: { limit: 200 } })).body.items;
  expect(new Set(everybody.map(({ officeId }: { officeId: string }) => officeId)).size).toBeGreaterThan(10);
});

test('another office’s notices are not for an office', async () => {
  for (const office of ['laktasi', 'secretariat'])
    expect(await sarajevo.get('/v1/notices', { query: { office } })).toMatchObject({ status: 403, body: { code: 'not-your-office' } });
});

test('who holds offices of two cities sees and reads the notices of both, and of no third', async () => {
  const personId = await running.person();
  for (const cityId of ['sarajevo', 'member-3']) await running.mandate(cityId, { personId, office: 'delegate' });
  await running.settled();
  const office = await running.office(personId);
  const { items } = (await office.get('/v1/notices', { query: { limit: 200 } })).body;
  expect(new Set(items.map(({ officeId }: { officeId: string }) => officeId))).toEqual(new Set(['member-3', 'sarajevo']));
  const read = async (cityId: string) => {
    const [notice] = (await secretariat.get('/v1/notices', { query: { office: cityId, limit: 1 } })).body.items;
    return (await office.put(`/v1/notices/${notice.id}/read`)).status;
  };
  expect([await read('sarajevo'), await read('member-3'), await read('member-4')]).toEqual([200, 200, 403]);
});

test('pages are the newest first, none left out or twice, while notices are written', async () => {
  const all: string[] = (await sarajevo.get('/v1/notices', { query: { limit: 200 } })).body.items.map(({ id }: { id: string }) => id);
  const paged: string[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await sarajevo.get('/v1/notices', { query: { limit: 7, ...(cursor && { cursor }) } });
    paged.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.next;
    if (cursor === undefined) break;
    await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
    await running.settled();
  }
  expect(paged).toEqual(all);
});

test('a notice is read for its office, by the office or the secretariat, and stays read as of the first time', async () => {
  const meetingId = newId();
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId });
  await running.settled();
  const unread = async () => (await sarajevo.get('/v1/notices', { query: { unread: true, meeting: meetingId } })).body.items;
  const [notice] = await unread();
  const path = `/v1/notices/${notice.id}/read`;
  const read = await sarajevo.put(path);
  expect(read).toMatchObject({ status: 200, body: { id: notice.id, officeId: 'sarajevo', readAt: expect.any(String) } });
  expect(await unread()).toEqual([]);
  expect((await secretariat.put(path)).body.readAt).toBe(read.body.readAt);
  expect((await sarajevo.get('/v1/notices', { query: { unread: false, meeting: meetingId } })).body.items).toHaveLength(1);
});

test('filters that nothing can match are refused', async () => {
  expect((await secretariat.get('/v1/notices', { query: { kind: 'CityJoind' } })).body.errors).toMatchObject([{ pointer: '?kind' }]);
  expect((await secretariat.get('/v1/notices', { query: { kind: CityJoined.type, limit: 1 } })).body.items[0].kind).toBe('CityJoined');
});

test('poor air is told to the office of its city, and air that is very poor to the secretariat as well', async () => {
  const { example } = AirQualityBandChanged;
  const offices = async (to: string) => officesOf(await running.publish(AirQualityBandChanged, { ...example, to }));
  const told = [];
  for (const to of ['good', 'fair', 'moderate', 'poor', 'very-poor', 'extremely-poor']) told.push(await offices(to));
  expect(told).toEqual([[], [], [], ['sarajevo'], ['sarajevo', 'secretariat'], ['sarajevo', 'secretariat']]);
  const [notice] = await noticesOf(await running.publish(AirQualityBandChanged, { ...example, from: null }));
  expect(notice).toMatchObject({
    title: 'The air of Sarajevo is very poor',
    text: expect.stringContaining('By PM2.5, 5 December 2022 at 10:00 GMT+3. If'),
  });
});
