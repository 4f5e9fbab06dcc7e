import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MeetingCalled, MeetingCorrected } from '#contracts';
import { addDays, Clock, newId } from '#domain';
import { serviceUnderTest, type HearingNetwork } from '#testing';
import { workingGroups } from '../src/index.ts';
import { aMatchedNeed, aMetNeed, aNeed, anInstitution, anInstitutionMeeting, anItem, anOffer, anUpdate, offerBody } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'sarajevo', 'tuzla');
  await network.register('bijeljina');
});
afterAll(() => network.stop());

const on = '2022-10-12';
const meet = (id: string, body: object) => network.secretariat.post(`/v1/financing-needs/${id}/institution-meetings`, { on, ...body });
const refusedAs = (status: number, code: string, pointer?: string) => ({
  status,
  body: { code, ...(pointer && { errors: [{ pointer }] }) },
});

test('a need is of a member, for an item that goes on', async () => {
  const { id: itemId } = await anItem(network.secretariat);
  const declare = (body: object) =>
    network.secretariat.post('/v1/financing-needs', {
      itemId,
      cityId: 'tuzla',
      amount: '10',
      currency: 'EUR',
      purpose: 'Sensors.',
      ...body,
    });
  expect(await declare({ cityId: 'bijeljina' })).toMatchObject(refusedAs(409, 'city-not-member'));
  expect(await declare({ amount: '10.005' })).toMatchObject(refusedAs(400, 'invalid-input', '/amount'));
  expect(await declare({ amount: '10.5', currency: 'JPY' })).toMatchObject(refusedAs(400, 'invalid-input', '/amount'));
  expect(await declare({ amount: 10 })).toMatchObject(refusedAs(400, 'invalid-input', '/amount'));
  expect(await declare({ currency: 'EURO' })).toMatchObject(refusedAs(400, 'invalid-input', '/currency'));
  await anUpdate(network.secretariat, itemId, { to: 'cancelled', note: 'Given up.' });
  expect(await declare({})).toMatchObject(refusedAs(409, 'action-item-cancelled'));
});

test('a fee, too, has the decimals of its currency', async () => {
  const offer = (body: object) => network.secretariat.post('/v1/platform-offers', offerBody(body));
  expect(await offer({ fee: '10.50', currency: 'JPY' })).toMatchObject(refusedAs(400, 'invalid-input', '/fee'));
  expect(await anOffer(network.secretariat, { fee: '10.505', currency: 'KWD' })).toMatchObject({ fee: '10.505' });
});

test('what meetings has told of a meeting decides, a correction of its day too', async () => {
  const { id, institutionId } = await aMatchedNeed(network.secretariat);
  const called = newId();
  await network.hear(MeetingCalled, { ...MeetingCalled.example, meetingId: called, kind: 'institution' });
  expect(await meet(id, { institutionId, meetingId: called })).toMatchObject(refusedAs(409, 'meeting-not-held'));
  const ofCities = await anInstitutionMeeting(network, [institutionId], { kind: 'network' });
  expect(await meet(id, { institutionId, meetingId: ofCities })).toMatchObject(refusedAs(409, 'meeting-not-of-institution'));
  const without = await anInstitutionMeeting(network, [newId()]);
  expect(await meet(id, { institutionId, meetingId: without })).toMatchObject(refusedAs(409, 'institution-not-present'));
  const with_ = await anInstitutionMeeting(network, [institutionId]);
  expect(await meet(id, { institutionId, meetingId: with_, on: '2022-10-13' })).toMatchObject(refusedAs(409, 'meeting-on-another-day'));
  const tomorrow = addDays(new Clock().today(), 1);
  expect(await meet(id, { institutionId, meetingId: with_, on: tomorrow })).toMatchObject(refusedAs(409, 'day-in-future'));
  const corrected = { ...MeetingCorrected.example, meetingId: with_, target: 'meeting', cityId: null };
  await network.hear(MeetingCorrected, { ...corrected, before: { title: 'A' }, after: { title: 'B' } });
  await network.hear(MeetingCorrected, { ...corrected, before: { on }, after: { on: '2022-10-13' } });
  expect(await meet(id, { institutionId, meetingId: with_, on: '2022-10-13' })).toMatchObject({ status: 200, body: { state: 'met' } });
});

test('what this service keeps of meetings is the same when it is made anew', async () => {
  const shadow = await serviceUnderTest(workingGroups);
  const rows = ({ sql }: Pick<HearingNetwork, 'sql'>) => sql.query(`SELECT * FROM known_meeting ORDER BY id`);
  try {
    for (const [type, data] of network.history) await shadow.hear(type, data);
    expect(await rows(shadow)).toEqual(await rows(network));
    expect((await rows(shadow)).length).toBeGreaterThan(3);
  } finally {
    await shadow.stop();
  }
});

test('of acts at once one takes effect', async () => {
  const { secretariat } = network;
  const { id } = await aNeed(secretariat);
  const { id: institutionId } = await anInstitution(secretariat);
  const path = `/v1/financing-needs/${id}`;
  const matches = await Promise.all([1, 2, 3].map(() => secretariat.post(`${path}/match`, { institutionId })));
  expect(matches.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  const outcomes = await Promise.all(['closed', 'closed'].map((outcome) => secretariat.post(`${path}/closing`, { outcome, on })));
  expect(outcomes.map(({ body }) => String(body.code ?? body.state)).toSorted()).toEqual(['closed', 'financing-need-closed']);
});

test('the list is of an item, a city or a state', async () => {
  const { id: itemId } = await anItem(network.secretariat);
  const [tuzla, sarajevo] = [
    await aNeed(network.secretariat, { itemId }),
    await aNeed(network.secretariat, { itemId, cityId: 'sarajevo' }),
  ];
  await aMetNeed(network);
  const ids = async (query: Record<string, string>) =>
    (await network.secretariat.get('/v1/financing-needs', { query })).body.items.map(({ id }: { id: string }) => id);
  expect(await ids({ item: itemId })).toEqual([tuzla.id, sarajevo.id]);
  expect(await ids({ item: itemId, city: 'sarajevo' })).toEqual([sarajevo.id]);
  expect(await ids({ item: itemId, state: 'met' })).toEqual([]);
});

test('institutions are listed by their kind, and have a mail address or none', async () => {
  const { secretariat } = network;
  const agency = await anInstitution(secretariat, { kind: 'agency', email: null });
  const { body } = await secretariat.get('/v1/institutions', { query: { kind: 'agency' } });
  expect(body.items).toEqual([{ id: agency.id, name: 'A bank', kind: 'agency', country: null, email: null }]);
  for (const email of ['nobody', 'a@b', 'a b@example.org', 'a@example.org\r\nBcc: b@example.org', `${'a'.repeat(250)}@example.org`, ''])
    expect(await secretariat.post('/v1/institutions', { name: 'A bank', kind: 'agency', email })).toMatchObject(
      refusedAs(400, 'invalid-input', '/email'),
    );
});
